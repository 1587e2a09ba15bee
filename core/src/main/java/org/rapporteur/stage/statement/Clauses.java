// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** Facts about clauses that the tree tells, and one where it is often wrong. */
final class Clauses {
    /**
     * How many words to either side a cue is looked around for clauses and stops: a sentence without an end would otherwise be
     * read again for each of its cues.
     */
    static final int SIGHT = 100;

    private Clauses() {}

    /**
     * Returns the word that governs another; for a finite verb without a subject that is joined to the content of a cue
     * although it is in the cue's tense and not in the content's, the cue: {@code said it is ready, but rejected ...}.
     */
    static @Nullable Word governor(Word word) {
        Word first = word.head();
        if (first != null && word.is("conj") && (first.is("ccomp") || first.is("parataxis")) && !word.has("nsubj")) {
            Word cue = first.head();
            boolean sameTense = cue != null
                    && cue.index() < first.index()
                    && finiteTag(word).equals(cue.xpos());
            if (sameTense && cue != null && (!finiteTag(first).equals(cue.xpos()) || goesOnSaying(word, cue))) {
                return cue;
            }
        }
        return first;
    }

    /** Tells whether a verb says more by the same word, or by one with its own conjunction: {@code said it rained and said it would stop}. */
    private static boolean goesOnSaying(Word word, Word cue) {
        Word clause = word.child("ccomp");
        return clause != null && clause.index() > word.index() && word.lemma().equals(cue.lemma());
    }

    /**
     * Tells whether a participle behind a comma goes on with the report that its clause stands in: {@code said that it rained,
     * adding that it would stop}.
     */
    static boolean isSibling(Word verb) {
        boolean participle = verb.xpos().equals("VBG") && verb.is("advcl") && !verb.has("nsubj") && !verb.has("aux");
        Word head = verb.head();
        return participle
                && head != null
                && head.index() < verb.index()
                && head.is("ccomp")
                && isBehindComma(verb, head);
    }

    private static boolean isBehindComma(Word verb, Word head) {
        for (Word child : verb.children()) {
            if (child.form().equals(",") && child.index() < verb.index()) {
                return true;
            }
        }
        for (Word child : head.children()) {
            if (child.form().equals(",")
                    && child.index() < verb.index()
                    && child.index() > verb.leftmost().index() - 2) {
                return true;
            }
        }
        return false;
    }

    /** Returns the verb whose clause a participle goes on with. */
    static Word outer(Word participle) {
        Word head = participle.head();
        while (head != null
                && head.is("ccomp")
                && head.head() != null
                && head.head().index() < head.index()) {
            head = head.head();
        }
        return head == null ? participle : head;
    }

    /**
     * Tells whether a verb in the past tense was taken for a participle: {@code Ilse Harrow, who had left, called it a mistake}.
     * It stands behind a comma or bracket and governs an object, as no passive does.
     */
    static boolean isMistakenForParticiple(List<Word> words, Word verb) {
        boolean past = verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
        if (!past || verb.index() == 0 || verb.has("aux") || verb.has("mark")) {
            return false;
        }
        if (verb.child("obj") == null) {
            return isOnlyVerb(words, verb);
        }
        String before = words.get(
                        VerbCues.firstWord(words, verb).index() == 0
                                ? 0
                                : VerbCues.firstWord(words, verb).index() - 1)
                .form();
        Word object = verb.child("obj");
        return object != null
                && object.index() > verb.index()
                && (verb.is("acl") || verb.is("advcl"))
                && (before.equals(",") || before.equals(")"));
    }

    /**
     * Tells whether a past tense with a clause of its own is the only verb of a sentence that the tree hangs on a name: {@code Ilse
     * Harrow, the mayor, predicted in Oslo that it would fail}.
     */
    private static boolean isOnlyVerb(List<Word> words, Word verb) {
        Word clause = verb.child("ccomp");
        Word top = verb.head();
        for (int i = 0; i < 3 && top != null && top.head() != null; i++) {
            top = top.head();
        }
        boolean hung = clause != null && clause.index() > verb.index() && clause.has("mark") && verb.is("acl");
        return hung
                && top != null
                && top.head() == null
                && top.upos() == Upos.PROPN
                && !top.has("cop")
                && words.get(Math.max(0, VerbCues.firstWord(words, verb).index() - 1))
                        .form()
                        .equals(",");
    }

    /**
     * Tells whether the main verb was taken for a participle: {@code The union called for a strike.} A whole sentence has a finite
     * verb, and this one has no other.
     */
    static boolean isMainTakenForParticiple(List<Word> words, Word verb) {
        Word noun = verb.head();
        if (noun == null || noun.head() != null || !verb.is("acl") || verb.has("aux")) {
            return false;
        }
        boolean past = verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
        boolean named = noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN;
        int last = words.size() - 1;
        return past
                && named
                && words.get(last).form().equals(".")
                && VerbCues.firstWord(words, verb).index() == noun.index() + 1
                && !hasFinite(words, Math.max(0, noun.index() - SIGHT), Math.min(last, verb.index() + SIGHT));
    }

    /**
     * Tells whether a past tense that is written like its base form was taken for it: {@code As Ilse Harrow, a lawyer in Oslo, put it}.
     * It stands behind a noun or the comma of an insertion.
     */
    static boolean isMistakenForBase(List<Word> words, Word verb) {
        boolean bare = verb.xpos().equals("VB") && !verb.has("aux") && !isInfinitive(verb);
        Word before = words.get(Math.max(0, VerbCues.firstWord(words, verb).index() - 1));
        return bare
                && verb.head() == null
                && before.index() > 1
                && (before.upos() == Upos.PROPN || before.form().equals(","));
    }

    /** Tells whether one of some words is a finite verb or auxiliary. */
    static boolean hasFinite(List<Word> words, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (isFiniteForm(words.get(i)) || words.get(i).xpos().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a word makes a clause finite that is neither relative nor a circumstance. */
    static boolean isMainFinite(CueKnowledge knowledge, Word word) {
        if (!isFiniteForm(word) && !word.xpos().equals("MD") && !isPastWithSubject(word)) {
            return false;
        }
        if (word.xpos().equals("VBD") && word.is("ccomp") && !word.has("nsubj")) {
            return false; // In a statement streamed live, the envoy declared
        }
        Word head = word.head();
        Word predicate = (word.is("aux") || word.is("cop")) && head != null ? head : word;
        Word mark = predicate.child("mark");
        return !predicate.relation().equals("acl:relcl")
                && (mark == null || !knowledge.is(mark.lemma(), Marker.CIRCUMSTANCE));
    }

    /** A past tense that was taken for a participle still has its subject and object: {@code The army struck two camps}. */
    private static boolean isPastWithSubject(Word word) {
        Word subject = word.xpos().equals("VBN") && !word.has("aux") ? word.child("nsubj") : null;
        return subject != null
                && subject.index() < word.index()
                && subject.relation().equals("nsubj")
                && word.has("obj");
    }

    static boolean isFiniteForm(Word word) {
        return (word.upos() == Upos.VERB || word.upos() == Upos.AUX) && isFinite(word);
    }

    static boolean isFinite(Word verb) {
        return verb.xpos().equals("VBD")
                || verb.xpos().equals("VBZ")
                || verb.xpos().equals("VBP");
    }

    /** Tells whether a verb, or the first of its auxiliaries, is finite: {@code says}, {@code has said}, {@code will say}. */
    static boolean hasTense(Word verb) {
        if (isFinite(verb)) {
            return true;
        }
        for (Word child : verb.children()) {
            if (child.is("aux") && (isFinite(child) || child.xpos().equals("MD"))) {
                return true;
            }
        }
        return false;
    }

    private static String finiteTag(Word predicate) {
        for (Word child : predicate.children()) {
            if (child.index() > predicate.index()) {
                break;
            }
            if ((child.is("aux") || child.is("cop"))
                    && !child.xpos().equals("VB")
                    && !child.xpos().equals("VBN")) {
                return child.xpos();
            }
        }
        return predicate.xpos();
    }

    /**
     * Tells whether a clause is an infinitive with its particle: {@code to leave}. Before a quotation mark, as in
     * {@code vowed to "leave at once"}, the particle is often taken for a preposition.
     */
    static boolean isInfinitive(Word clause) {
        boolean bare = clause.xpos().equals("VB") && !clause.has("aux") && !clause.has("nsubj");
        for (Word child : clause.children()) {
            boolean particle = child.xpos().equals("TO")
                    || bare && child.is("mark") && child.xpos().equals("IN");
            if (particle && child.index() < clause.index()) {
                return true;
            }
        }
        return false;
    }

    static boolean isGerund(Word clause) {
        return clause.xpos().equals("VBG") && !clause.has("aux") && !clause.has("nsubj");
    }

    /** Returns the word behind one; itself, if it is the last. */
    static Word next(List<Word> words, Word word) {
        return words.get(Math.min(word.index() + 1, words.size() - 1));
    }

    static boolean isNominal(Word word) {
        return word.upos() == Upos.NOUN
                || word.upos() == Upos.PROPN
                || word.upos() == Upos.PRON
                || word.upos() == Upos.NUM
                || word.upos() == Upos.DET;
    }

    /** Returns the word that governs a sentence; null if it has none. */
    static @Nullable Word root(Sentence sentence) {
        for (Word word : sentence.words()) {
            if (word.head() == null) {
                return word;
            }
        }
        return null;
    }
}
