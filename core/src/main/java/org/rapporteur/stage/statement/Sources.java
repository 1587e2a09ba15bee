// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue.Part;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.stage.statement.Finding.Source;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Finds who says it, by the tree: subjects, shared and controlled ones, agents, owners. */
final class Sources {
    /** How many verbs up a subject is looked for. */
    static final int HIGHEST = 6;

    private final CueKnowledge knowledge;
    private final SourcePhrases phrases;
    private final Control control;

    Sources(CueKnowledge knowledge) {
        this.knowledge = knowledge;
        this.phrases = new SourcePhrases(knowledge);
        this.control = new Control(knowledge);
    }

    /**
     * Returns the subject of a verb: its own by the tree, or the noun phrase right before a finite verb, or one that it shares;
     * null if there is none.
     */
    @Nullable
    Word subject(List<Word> words, Word verb) {
        Word quoting = SecondHand.quoting(knowledge, words, verb);
        Word quoted = quoting == null ? null : SecondHand.quoted(quoting);
        if (quoted != null) {
            return quoted;
        }
        if (Clauses.isMainTakenForParticiple(words, verb)) {
            return verb.head();
        }
        Word apart = Insertions.speakerBefore(words, verb);
        if (apart != null) {
            return apart;
        }
        boolean finite = Clauses.hasTense(verb)
                || Clauses.isMistakenForParticiple(words, verb)
                || Clauses.isMistakenForBase(words, verb);
        if (finite && ownSubject(verb) == null) {
            Word doing = NearSubjects.doingSomething(words, verb);
            if (doing != null) {
                return doing;
            }
            Word before = NearSubjects.nounBefore(words, verb);
            if (before != null) {
                return phrases.isTime(before) ? NearSubjects.beforeTime(words, before, verb) : before;
            }
        }
        Word inserted = control.inserted(verb);
        Word addressed = Clauses.next(words, verb);
        if (inserted != null || finite && addressed.is("vocative") && !verb.has("nsubj")) {
            return inserted != null ? inserted : addressed; // said Tarn, “I do not know.”
        }
        boolean marked = verb.index() > 1
                && words.get(verb.index() - 1).xpos().equals("''")
                && words.get(verb.index() - 2).form().equals(",");
        Word found = marked ? sayerBefore(words, verb) : mainSubject(words, verb); // said it was “slow,” adding
        found = found != null ? found : subject(verb);
        found = found != null || marked ? found : sayerBefore(words, verb);
        return found != null && phrases.isTime(found) && found.index() < verb.index()
                ? NearSubjects.beforeTime(words, found, verb)
                : found;
    }

    /**
     * Returns the subject of the verb of saying before a participle of saying behind a comma or mark that the tree hangs on no
     * verb: {@code Tarn said it was “slow,” adding, “It may fail.”}; null if there is none.
     */
    private @Nullable Word sayerBefore(List<Word> words, Word participle) {
        Word before = participle.index() == 0 ? participle : words.get(participle.index() - 1);
        boolean quoted = before.xpos().equals("''");
        if (!participle.xpos().equals("VBG")
                || participle.has("aux")
                || before.upos() != Upos.PUNCT
                || !quoted && !says(participle)) {
            return null;
        }
        boolean marked = quoted;
        int end = Math.max(0, participle.index() - Clauses.SIGHT);
        for (int i = participle.index() - 2; i >= end; i--) {
            Word verb = words.get(i);
            quoted &= !verb.xpos().equals("``");
            boolean circumstance = verb.is("advcl") && verb.has("mark");
            boolean main = verb.upos() == Upos.VERB && Clauses.isFinite(verb) && !verb.is("ccomp") && !circumstance;
            if (!quoted && main && (says(verb) || marked && !verb.relation().equals("acl:relcl"))) {
                return subject(verb);
            }
        }
        return null;
    }

    /** Returns the subject of the main clause behind a participle that begins the sentence: {@code Stressing that it rained, she said}. */
    private static @Nullable Word mainSubject(List<Word> words, Word participle) {
        boolean first = participle.index() == 0
                || participle.index() == 1 && words.get(0).upos() == Upos.SCONJ;
        if (!first || !isGerund(participle) || participle.has("nsubj") || participle.has("aux")) {
            return null;
        }
        Word root = participle.head();
        for (int i = 0; i < HIGHEST && root != null && root.head() != null; i++) {
            root = root.head();
        }
        boolean main = root != null && root.upos() == Upos.VERB && Clauses.hasTense(root);
        if (!main || root == null) {
            return null;
        }
        Word own = ownSubject(root);
        return own != null ? own : NearSubjects.nounBefore(words, root);
    }

    private boolean says(Word verb) {
        return knowledge.startingWith(Part.VERB, verb.lemma()).stream().anyMatch(CueWord::quotes);
    }

    private @Nullable Word subject(Word of) {
        Word word = Clauses.isSibling(of) ? Clauses.outer(of) : of;
        for (int i = 0; i < HIGHEST && word != null; i++) {
            Word own = ownSubject(word);
            if (own != null) {
                return own.relation().equals("expl") ? null : own;
            }
            Word head = Clauses.governor(word);
            if (head == null) {
                return null;
            }
            if (word.is("acl") && isNominal(head)) {
                Word verb = isGerund(word) ? mainClause(word, head) : null;
                return verb == null ? writer(head) : subject(verb);
            }
            Word controlling = control.of(word, head);
            if (controlling != null) {
                return controlling;
            }
            Word main = Control.mainBefore(word, head);
            if (main != null) {
                head = main;
            } else if (word.is("parataxis") && isOnlyPhrase(head) && head.index() < word.index()) {
                return head; // The envoy, Jon Tarn of Oslo, put an end to it
            }
            if (main == null && !sharesSubject(word)) {
                return null;
            }
            word = head;
        }
        return null;
    }

    /**
     * Returns the verb whose subject a participle of saying behind a comma goes on with, though the tree gives it to the noun before:
     * {@code rejected the story, saying it was wrong}; null if it tells of the noun.
     */
    private @Nullable Word mainClause(Word participle, Word noun) {
        boolean apart = participle.child("punct") != null
                && participle.leftmost().form().equals(",")
                && says(participle);
        Word above = noun;
        for (int i = 0; apart && i < HIGHEST && above != null && above.upos() != Upos.VERB; i++) {
            if (above.is("nsubj")) {
                return null;
            }
            above = above.head();
        }
        return apart && above != null && above.upos() == Upos.VERB ? above : null;
    }

    /** Returns who speaks through a noun: {@code she released a statement saying}; the noun itself where nobody does. */
    private Word writer(Word noun) {
        Word verb = noun.head();
        boolean lent = verb != null && noun.is("obj") && knowledge.is(verb.lemma(), Marker.LIGHT);
        Word subject = lent && verb != null ? ownSubject(verb) : null;
        return subject == null ? noun : subject;
    }

    private static @Nullable Word ownSubject(Word verb) {
        Word found = inner(verb);
        if (found == null || found.index() > verb.index()) {
            Word displaced = displaced(verb);
            found = displaced == null ? found : displaced;
        }
        return found != null ? found : verb.child("csubj") != null ? null : verb.child("expl");
    }

    /**
     * Of two subjects the one of the verb itself: {@code The deal is off, said Ilse Harrow}, {@code That is because Ilse Harrow
     * wants}.
     */
    private static @Nullable Word inner(Word verb) {
        Word found = null;
        boolean copula = false;
        boolean clause = false;
        for (Word child : verb.children()) {
            copula |= child.is("cop");
            clause |= copula && child.is("mark") && !isGerund(verb);
            if (child.relation().equals("nsubj") && (found == null || clause && child.index() < verb.index())) {
                found = child;
            }
        }
        return found != null ? found : verb.child("nsubj");
    }

    /** Tells whether a sentence was taken for a mere noun phrase. */
    private static boolean isOnlyPhrase(Word root) {
        return root.head() == null && isNominal(root) && !root.has("cop") && !root.has("nsubj");
    }

    /**
     * Returns a subject that the parser gave to the relative clause behind it: {@code The envoy, whose talks had failed, said};
     * null if there is none.
     */
    static @Nullable Word displaced(Word verb) {
        for (Word child : verb.children()) {
            boolean before = child.index() < verb.index() && (child.is("ccomp") || child.is("advcl"));
            if (before
                    && Clauses.isFinite(verb)
                    && verb.index() - child.rightmost().index() <= 1
                    && !child.has("mark")) {
                Word first = child.child("nsubj");
                if (first != null
                        && first.leftmost().index() == child.leftmost().index()
                        && child.children("nsubj").size() > 1) {
                    return first;
                }
            }
        }
        return null;
    }

    private static boolean isGerund(Word word) {
        return word.xpos().equals("VBG");
    }

    private static boolean sharesSubject(Word word) {
        return word.is("conj")
                || word.is("xcomp")
                || word.is("advcl")
                || word.is("parataxis")
                || word.is("ccomp")
                || word.is("dep");
    }

    /** Returns who does it to a subject that undergoes it: {@code rejected by the union}; null if nobody is named. */
    @Nullable
    Word agent(Word verb) {
        for (Word child : verb.children()) {
            if (child.is("obl") && child.index() > verb.index() && isMarked(child, Marker.OWNER)) {
                Word preposition = child.child("case");
                if (child.relation().equals("obl:agent")
                        || (preposition != null && preposition.index() == verb.index() + 1)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** Returns whose a noun is: {@code the minister's claim}, {@code Russian demands}, {@code a warning from Oslo}. */
    @Nullable
    Word owner(Word noun, @Nullable Word content) {
        Word possessor = null;
        for (Word child : noun.children()) {
            if (child.relation().equals("nmod:poss")) {
                return child;
            }
            boolean capital = Character.isUpperCase(child.form().charAt(0)) && child.index() < noun.index();
            if (capital
                    && (child.is("amod") || child.is("compound"))
                    && child.upos() != Upos.NOUN
                    && child.index() > 0
                    && !knowledge.is(child.lemma(), Marker.TIME)) {
                possessor = child;
            }
            if (possessor == null && child != content && child.is("nmod") && isMarked(child, Marker.OWNER)) {
                possessor = child;
            }
            Word maker = possessor == null && Participles.isMade(knowledge, child) ? child.child("obl:agent") : null;
            possessor = maker == null ? possessor : maker;
        }
        return possessor;
    }

    private boolean isMarked(Word noun, Marker marker) {
        Word preposition = noun.child("case");
        return preposition != null && knowledge.is(preposition.lemma(), marker);
    }

    private static boolean isYear(Word number) {
        return number.form().length() == 4 && Character.isDigit(number.form().charAt(0));
    }

    static boolean isNominal(Word word) {
        return word.upos() == Upos.NOUN
                || word.upos() == Upos.PROPN
                || word.upos() == Upos.PRON
                || word.upos() == Upos.NUM && !isYear(word)
                || word.upos() == Upos.ADJ && (word.has("det") || word.is("nsubj") || word.index() == 0);
    }

    /** Returns a source with the words that name it: the noun phrase with appositions, without relative clauses. */
    Source of(List<Word> words, Word head, Word cue) {
        Word ruling = ruling(words, head);
        if (ruling != null) {
            Span span = phrases.of(words, head, cue);
            Word before = ruling.child("case");
            Word first = before == null ? ruling.leftmost() : Clauses.next(words, before);
            return new Source(new Span(first.start(), span.end()), ruling);
        }
        Word owned = owned(head);
        if (owned != null) {
            Source source = of(words, owned, cue);
            int start = Math.min(source.span().start(), head.leftmost().start());
            return new Source(new Span(start, source.span().end()), source.head());
        }
        return new Source(phrases.of(words, head, cue), meant(words, head));
    }

    /** The tree may take for a subject what stands behind a preposition: {@code hours after the chief of the union told}. */
    private static @Nullable Word ruling(List<Word> words, Word head) {
        Word preposition = head.relation().equals("nsubj") ? head.child("case") : null;
        int at = preposition == null ? 0 : preposition.index();
        boolean behind = preposition != null
                && preposition.upos() == Upos.ADP
                && at > 0
                && at == head.leftmost().index()
                && words.get(at - 1).upos() == Upos.NOUN;
        return behind ? words.get(at - 1) : null;
    }

    /** The tree may give a verb two subjects, of which the first owns the second: {@code the country's Defence Minister says}. */
    private static @Nullable Word owned(Word owner) {
        Word mark = owner.child("case");
        Word verb = owner.head();
        if (mark == null
                || verb == null
                || !mark.xpos().equals("POS")
                || !owner.relation().equals("nsubj")) {
            return null;
        }
        for (Word other : verb.children("nsubj")) {
            if (other.index() > owner.index() && other.leftmost().index() <= mark.index() + 1) {
                return other;
            }
        }
        return null;
    }

    /** {@code A report by the institute}, {@code the mayor's letter}: who put the words into it; the paper itself if nobody is told. */
    private Word author(Word paper) {
        for (Word child : paper.children()) {
            boolean named = Character.isUpperCase(child.form().charAt(0)) || child.has("det") || child.has("compound");
            boolean owns = child.relation().equals("nmod:poss");
            boolean by = child.is("nmod") && child.index() > paper.index() && isMarked(child, Marker.AUTHOR);
            if (owns || by && named) {
                return child;
            }
        }
        return paper;
    }

    /**
     * Returns the noun before the comma before a relative pronoun whose clause the tree hangs elsewhere: {@code by her coach, Ilse Harrow,
     * who demanded}; null if another word stands there.
     */
    private static @Nullable Word before(List<Word> words, Word pronoun) {
        int at = pronoun.index() - 2;
        boolean apart = at >= 0 && words.get(at + 1).form().equals(",") && isNominal(words.get(at));
        Word noun = apart ? words.get(at) : null;
        while (noun != null && (noun.is("flat") || noun.is("compound")) && noun.head() != null) {
            noun = noun.head();
        }
        return noun;
    }

    /** A relative pronoun means its antecedent; of words that somebody gives, the one who gives them: {@code issued a statement that said}. */
    private Word meant(List<Word> words, Word head) {
        boolean relative = head.xpos().equals("WP") || head.xpos().equals("WDT");
        Word verb = head.head();
        Word antecedent = relative && verb != null && verb.is("acl") ? verb.head() : null;
        antecedent = antecedent == null && relative ? before(words, head) : antecedent;
        if (antecedent == null) {
            return knowledge.is(head.lemma(), Marker.VOICE) ? author(head) : head;
        }
        boolean written = !knowledge.startingWith(Part.NOUN, antecedent.lemma()).isEmpty();
        return written ? writer(antecedent) : antecedent;
    }
}
