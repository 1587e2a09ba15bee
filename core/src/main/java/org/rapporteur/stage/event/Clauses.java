// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/**
 * Who acts and who undergoes in a clause, in the active and the passive, and what complements it.
 *
 * <p>Every walk up the tree ends after {@link #REACH} steps, so that a deep tree costs no more than a flat one.
 */
final class Clauses {
    static final int REACH = 12;

    private final List<Word> words;
    private final boolean[] timely;
    private final boolean stopped;
    private final EventKnowledge knowledge;
    private final Subjects subjects;

    /**
     * Makes one for a sentence.
     *
     * @param timely for each word whether it belongs to an expression of time, which nobody can be
     */
    Clauses(EventKnowledge knowledge, Subjects subjects, List<Word> words, boolean[] timely) {
        this.words = words;
        this.knowledge = knowledge;
        this.subjects = subjects;
        this.timely = timely;
        stopped = isStopped(words);
    }

    private static boolean isStopped(List<Word> words) {
        for (int i = words.size() - 1; i >= 0 && words.get(i).upos() == Upos.PUNCT; i--) {
            if (words.get(i).form().equals(".")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether the subject of a verb undergoes what the verb tells.
     *
     * <p>The auxiliaries decide, for the relation of the subject is wrong more often than theirs: {@code has held talks}.
     */
    boolean isPassive(Word verb) {
        Word bearer = verb;
        for (int i = 0; i < REACH && bearer.is("conj") && bearer.head() != null && !bearer.has("aux"); i++) {
            bearer = bearer.head();
        }
        boolean helped = false;
        for (Word child : bearer.children()) {
            if (child.relation().equals("aux:pass")) {
                return true;
            }
            helped |= child.is("aux");
        }
        return !helped && verb.xpos().equals("VBN") && !verb.has("obj") && !isFinite(verb);
    }

    /**
     * Tells whether a participle is the verb of a whole sentence, which needs no auxiliary only where it is a past tense that
     * the tagger took for a participle: "The spokesman ruled out a raid." Headlines, which leave auxiliaries out, bear no stop.
     */
    private boolean isFinite(Word verb) {
        boolean main = verb.head() == null || verb.is("ccomp") && verb.has("mark");
        Word subject = main && stopped ? verb.child("nsubj") : null;
        return subject != null && !subject.relation().equals("nsubj:pass") && !hasAgent(verb);
    }

    static boolean hasPassiveAuxiliary(Word verb) {
        for (Word child : verb.children()) {
            if (child.relation().equals("aux:pass")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAgent(Word verb) {
        for (Word child : verb.children()) {
            if (isAgent(child)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a phrase says who acts: "by", and not "according to" or "including", which the parser may mistake for it. */
    private boolean isAgent(Word phrase) {
        Word preposition = null;
        int prepositions = 0;
        for (Word child : phrase.children()) {
            if (child.is("case")) {
                preposition = child;
                prepositions++;
            }
        }
        // was fired upon by the army: the parser hangs both prepositions on the army
        boolean may = phrase.relation().equals("obl:agent") || phrase.is("obj") || prepositions > 1 && phrase.is("obl");
        return may && preposition != null && knowledge.isNoun("agent", preposition.lemma());
    }

    /** Returns who acts; null where nobody is named. */
    @Nullable
    Word agent(Word verb) {
        if (!isPassive(verb)) {
            return listed(verb) == null ? subjects.of(verb) : null;
        }
        for (Word child : verb.children()) {
            if (isAgent(child)) {
                return child;
            }
        }
        // was offered help by France: the parser may hang who offers on the help
        Word object = kept(verb);
        return object == null ? agentBehind(verb) : phraseOfAgent(object);
    }

    /** Was charged with treason by the army: the parser may hang who acts on a noun that tells nothing done by anybody. */
    private @Nullable Word agentBehind(Word verb) {
        for (Word child : hasPassiveAuxiliary(verb) ? verb.children() : List.<Word>of()) {
            boolean phrase = child.is("obl") && child.index() > verb.index() && isNominal(child);
            if (phrase
                    && !timely[child.index()]
                    && knowledge.triggers(Matcher.lemma(child)).isEmpty()) {
                Word agent = phraseOfAgent(child);
                if (agent != null) {
                    return agent;
                }
            }
        }
        return null;
    }

    private @Nullable Word phraseOfAgent(Word noun) {
        for (Word child : noun.children()) {
            boolean phrase = child.is("nmod") || child.is("obl");
            Word preposition =
                    phrase && child.index() > noun.index() && !timely[child.index()] ? child.child("case") : null;
            if (preposition != null && knowledge.isNoun("agent", preposition.lemma())) {
                return child;
            }
        }
        return null;
    }

    /** Returns the object that a passive keeps: {@code was granted asylum}; null for other verbs. */
    @Nullable
    Word kept(Word verb) {
        return hasPassiveAuxiliary(verb) ? verb.child("obj") : null;
    }

    /** Returns the noun that a relative pronoun stands for: the accord from which it withdrew; other words stand for themselves. */
    static Word meant(Word word) {
        Word verb = isRelative(word) ? word.head() : null;
        return verb != null && isRelativeClause(verb) && verb.head() != null ? verb.head() : word;
    }

    /** Returns who is told, behind its object, to have done what the object tells: condemned the arrest of the editor by the army. */
    @Nullable
    Word authorBeside(Word noun) {
        Word verb = noun.is("obj") ? noun.head() : null;
        return verb == null || hasPassiveAuxiliary(verb) ? null : phraseOfAgent(verb);
    }

    /**
     * Returns who is told to be one of those who underwent it: "Among those killed was the mayor." begins with the verb, whose tree
     * is seldom right; null for other verbs.
     */
    @Nullable
    Word listed(Word verb) {
        int copula = verb.index() + 1;
        boolean leads = verb.index() == 2
                && verb.xpos().equals("VBN")
                && copula + 1 < words.size()
                && words.get(copula).upos() == Upos.AUX
                && knowledge.isNoun("listing", words.get(0).lemma());
        for (int i = copula + 1; leads && i < words.size(); i++) {
            Word word = words.get(i);
            boolean part = word.is("compound") || word.is("nmod") && !word.has("case");
            if (isNominal(word) && !(part && word.head() != null && word.head().index() > i)) {
                return word;
            }
        }
        return null;
    }

    /** Returns who or what undergoes; null where nobody is named. */
    @Nullable
    Word patient(Word verb) {
        Word listed = listed(verb);
        if (listed != null) {
            return listed;
        }
        if (isPassive(verb)) {
            return subjects.of(verb);
        }
        Word object = verb.child("obj");
        if (object != null) {
            return isRelative(object) && isRelativeClause(verb) ? verb.head() : object;
        }
        Word held = heldBeside(verb);
        if (held != null) {
            return held;
        }
        Word called = called(verb);
        if (called != null) {
            return called;
        }
        boolean gap = isRelativeClause(verb) && verb.has("nsubj") && !isRelative(verb.child("nsubj"));
        return gap ? verb.head() : bare(verb);
    }

    /** Called the mayor a liar: the first of two nouns that the parser took for what is said of somebody is that somebody. */
    private static @Nullable Word called(Word verb) {
        Word first = null;
        for (Word child : verb.children()) {
            if (child.is("xcomp") && child.index() > verb.index()) {
                if (first != null) {
                    return first;
                }
                if (!isNominal(child) || child.has("case") || child.has("mark")) {
                    return null;
                }
                first = child;
            }
        }
        return null;
    }

    /** Freed two men held for a month: a participle that describes the object, which the parser may take for a clause about it. */
    private static @Nullable Word heldBeside(Word verb) {
        Word clause = verb.child("ccomp");
        if (clause == null
                || clause.index() < verb.index()
                || !clause.xpos().equals("VBN")
                || clause.has("aux")
                || clause.has("mark")) {
            return null;
        }
        Word subject = clause.child("nsubj");
        return subject != null && subject.leftmost().index() == verb.index() + 1 ? subject : null;
    }

    /**
     * Returns a phrase without a preposition that the parser took for a time or the like ({@code provided grant assistance}),
     * or with one that only says that a number is not exact ({@code flew over 13 tons of medicine}).
     */
    private @Nullable Word bare(Word verb) {
        for (Word child : verb.children()) {
            if (child.is("obl")
                    && child.index() > verb.index()
                    && child.upos() == Upos.NOUN
                    && (!child.has("case") || isEstimate(child))
                    && !timely[child.index()]) {
                return child;
            }
        }
        return null;
    }

    /** Tells whether what looks like a preposition stands right before a number and says "about" or "more than". */
    private boolean isEstimate(Word noun) {
        Word before = noun.child("case");
        return before != null
                && noun.is("obl")
                && knowledge.isNoun("estimate", before.lemma())
                && words.get(before.index() + 1).xpos().equals("CD");
    }

    /** Returns the verb that a noun is the object of; null for other nouns. */
    @Nullable
    Word governorOf(Word noun) {
        Word head = noun.head();
        return head != null && head.upos() == Upos.VERB && patient(head) == noun ? head : null;
    }

    /** Returns the verb of the clause that complements a word; null if there is none. */
    static @Nullable Word complement(Word word) {
        Word found = null;
        for (Word child : word.children()) {
            boolean clause = child.is("xcomp")
                    || child.is("ccomp") && child.index() > word.index()
                    || child.is("acl") && child.has("mark")
                    || child.is("advcl") && child.xpos().equals("VBG") && isMarkedByPreposition(child);
            if (clause) {
                return child;
            }
            if (child.is("advcl") && child.xpos().equals("VB") && found == null) {
                found = child;
            }
        }
        return found == null ? besideName(word) : found;
    }

    /** Agreed with the premier to trade, urged Norland to leave: the parser may hang the clause on the name. */
    private static @Nullable Word besideName(Word verb) {
        for (Word child : verb.children()) {
            if ((child.is("obj") || child.is("obl")) && child.index() > verb.index()) {
                for (Word name = child; name != null; name = name.child("appos")) {
                    Word clause = name.upos() == Upos.PROPN || name.upos() == Upos.PRON ? name.child("acl") : null;
                    if (clause != null && clause.xpos().equals("VB") && clause.has("mark")) {
                        return clause;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isMarkedByPreposition(Word clause) {
        Word mark = clause.child("mark");
        return mark != null && mark.xpos().equals("IN");
    }

    static boolean isNominal(Word word) {
        return (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.PRON)
                && !isWish(word)
                && !isVerbal(word);
    }

    /**
     * Tells whether a noun is the verb of a sentence that the tagger took for a noun, so that the tree gives it an object: "A court
     * sentences two men", "Police arrest two men".
     */
    static boolean isVerbal(Word word) {
        Word object = word.upos() == Upos.NOUN ? word.child("obj") : null;
        boolean may = object != null && object.index() > word.index() && !object.has("case") && !word.has("cop");
        return may
                && !word.has("det")
                && !word.has("case")
                && !word.has("amod")
                && !word.has("nummod")
                && (word.has("nsubj") || word.has("compound"))
                && Parties.possessor(word).isEmpty();
    }

    /** Demanded that the mayor resign: a bare form in a clause of wishing that the tagger took for a noun. */
    static boolean isWish(Word word) {
        Word mark = word.xpos().equals("NN") && (word.is("obj") || word.is("ccomp")) ? word.child("mark") : null;
        Word before = mark == null ? null : word.child("compound");
        return mark != null
                && before != null
                && before.index() == word.index() - 1
                && mark.index() == word.leftmost().index()
                && word.form().equals(word.lemma());
    }

    static boolean isRelativeClause(Word verb) {
        return verb.relation().equals("acl:relcl");
    }

    static boolean isRelative(@Nullable Word word) {
        return word != null && (word.xpos().equals("WP") || word.xpos().equals("WDT"));
    }

    /** Tells whether a sentence ends as a question. */
    static boolean isQuestion(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = words.size() - 1; i >= 0 && words.get(i).upos() == Upos.PUNCT; i--) {
            if (words.get(i).form().equals("?")) {
                return true;
            }
        }
        return false;
    }
}
