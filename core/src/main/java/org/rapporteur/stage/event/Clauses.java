// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/**
 * Who acts and who undergoes in a clause, through passives, relative clauses, control and coordination.
 *
 * <p>Every walk up the tree ends after {@link #REACH} steps, so that a deep tree costs no more than a flat one.
 */
final class Clauses {
    private static final int REACH = 12;

    private final List<Word> words;
    private final boolean[] timely;
    private final boolean stopped;
    private final EventKnowledge knowledge;

    /**
     * Makes one for a sentence.
     *
     * @param timely for each word whether it belongs to an expression of time, which nobody can be
     */
    Clauses(EventKnowledge knowledge, List<Word> words, boolean[] timely) {
        this.words = words;
        this.knowledge = knowledge;
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

    private static boolean hasAgent(Word verb) {
        for (Word child : verb.children()) {
            if (child.relation().equals("obl:agent")) {
                return true;
            }
        }
        return false;
    }

    /** Returns who acts; null where nobody is named. */
    @Nullable
    Word agent(Word verb) {
        if (!isPassive(verb)) {
            return surfaceSubject(verb);
        }
        for (Word child : verb.children()) {
            if (child.relation().equals("obl:agent")) {
                return child;
            }
        }
        return null;
    }

    /** Returns who or what undergoes; null where nobody is named. */
    @Nullable
    Word patient(Word verb) {
        if (isPassive(verb)) {
            return surfaceSubject(verb);
        }
        Word object = verb.child("obj");
        if (object != null) {
            return isRelative(object) && isRelativeClause(verb) ? verb.head() : object;
        }
        boolean gap = isRelativeClause(verb) && verb.has("nsubj") && !isRelative(verb.child("nsubj"));
        return gap ? verb.head() : bare(verb);
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

    /** Returns the subject as it stands, in this clause or in the one that lends it; null if there is none. */
    @Nullable
    Word surfaceSubject(Word verb) {
        Word clause = verb;
        for (int i = 0; i < REACH; i++) {
            Word subject = ownSubject(clause);
            if (subject != null) {
                return isRelative(subject) && clause.is("acl") ? clause.head() : subject;
            }
            Word before = before(clause);
            if (before != null) {
                return before;
            }
            Word head = clause.head();
            if (head == null) {
                return null;
            }
            if (clause.is("acl")) {
                Word told = isAdded(clause) ? verbAbove(head) : null;
                if (told != null) {
                    clause = told;
                    continue;
                }
                boolean named = head.upos() == Upos.PROPN || head.upos() == Upos.PRON;
                boolean controlled = head.is("obj") && (clause.xpos().equals("VBG") || named);
                if (!clause.has("mark") || controlled) {
                    return head;
                }
                // the plan of the army to leave: whose plan it is
                Word owner = owner(head);
                if (owner != null) {
                    return owner;
                }
                if (head.head() == null || head.head().upos() != Upos.VERB) {
                    return null;
                }
                clause = head.head();
            } else if (clause.is("xcomp")) {
                Word controller = head.has("obj") ? head.child("obj") : head.child("iobj");
                if (controller != null && clause.has("mark") && isTold(head)) {
                    return controller;
                }
                clause = head;
            } else if (clause.is("advcl") && head.has("obj") && isCharge(clause)) {
                return head.child("obj");
            } else if (clause.is("advcl") && isAdded(clause)) {
                clause = finite(head);
            } else if (clause.is("conj") || clause.is("advcl") || clause.is("parataxis") && !clause.has("mark")) {
                clause = head;
            } else {
                return null;
            }
        }
        return null;
    }

    /** Met the rebels, accusing the king: a participle behind a comma tells more of the subject, whatever it hangs on. */
    private boolean isAdded(Word clause) {
        int first = clause.leftmost().index();
        return clause.xpos().equals("VBG")
                && !clause.has("mark")
                && first > 0
                && (words.get(first).form().equals(",")
                        || words.get(first - 1).form().equals(","));
    }

    /** Accused the army of killing, barred him from leaving: what stands after such a preposition is the object's deed. */
    private boolean isCharge(Word clause) {
        Word mark = clause.xpos().equals("VBG") ? clause.child("mark") : null;
        return mark != null && knowledge.isNoun("charge", mark.lemma());
    }

    /** Urged the army to leave: the object acts; opened the border to let them in: the subject does. */
    private boolean isTold(Word verb) {
        return knowledge.governor(verb.lemma(), "clause").isPresent() && !isSpokenAt(verb);
    }

    /** Tells whether who is called or visited is spoken to, and speaks not himself: called the premier to thank him. */
    boolean isSpokenAt(Word verb) {
        return knowledge.governor(verb.lemma(), Governing.AIM).isPresent();
    }

    /** Urged Norland to extradite them, accusing them of murder: who urges accuses. */
    private static Word finite(Word verb) {
        Word word = verb;
        for (int i = 0; i < REACH && word.xpos().equals("VB") && word.has("mark"); i++) {
            Word head = word.head();
            Word above = head == null || !isNominal(head) ? head : verbAbove(head);
            if (above == null) {
                return word;
            }
            word = above;
        }
        return word;
    }

    private static @Nullable Word verbAbove(Word noun) {
        Word word = noun;
        for (int i = 0; i < REACH && isNominal(word); i++) {
            Word head = word.head();
            if (head == null || word.is("nsubj")) {
                return null;
            }
            word = head;
        }
        return word.upos() == Upos.VERB ? word : null;
    }

    /** Returns the subject of a noun that is a predicate: Norland is the largest donor; null for other nouns. */
    @Nullable
    Word subjectOfNoun(Word noun) {
        return noun.has("cop") ? ownSubject(noun) : null;
    }

    /** Returns the verb that a noun is the object of; null for other nouns. */
    @Nullable
    Word governorOf(Word noun) {
        Word head = noun.head();
        return head != null && head.upos() == Upos.VERB && patient(head) == noun ? head : null;
    }

    private static @Nullable Word owner(Word noun) {
        for (Word child : noun.children()) {
            if (child.relation().equals("nmod:poss")) {
                return child;
            }
        }
        return null;
    }

    /** Returns the subject of a clause; where a time was taken for it, the other subject, or the noun beside the time. */
    private @Nullable Word ownSubject(Word clause) {
        Word found = null;
        for (Word child : clause.children()) {
            if (child.is("nsubj") && (found == null || timely[found.index()])) {
                found = child;
            }
        }
        if (found == null && isWish(clause)) {
            return clause.child("compound");
        }
        if (found != null && timely[found.index()]) {
            for (Word child : found.children()) {
                if (child.upos() == Upos.NOUN && !timely[child.index()] && !child.has("case")) {
                    // a judge Thursday approved
                    return child;
                }
            }
        }
        return found;
    }

    /** Returns the noun phrase right before the verb of a main clause whose subject was not found. */
    private @Nullable Word before(Word verb) {
        boolean main = (verb.head() == null || verb.is("ccomp"))
                && verb.upos() == Upos.VERB
                && (verb.xpos().equals("VBD")
                        || verb.xpos().equals("VBZ")
                        || verb.xpos().equals("VBP"));
        if (!main) {
            return null;
        }
        int i = verb.index() - 1;
        while (i >= 0 && (words.get(i).upos() == Upos.ADV || words.get(i).form().equals(","))) {
            i--;
        }
        Word word = i < 0 ? null : words.get(i);
        for (int steps = 0; word != null && isNominal(word) && steps < REACH; steps++) {
            Word head = word.head();
            boolean inPhrase = head != null
                    && head.index() < verb.index()
                    && isNominal(head)
                    && !timely[head.index()]
                    && (word.is("flat")
                            || word.is("appos")
                            || word.is("nmod")
                            || word.is("compound")
                            || word.is("conj"));
            if (!inPhrase) {
                return word.has("case") || timely[word.index()] ? null : word;
            }
            word = head;
        }
        return null;
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

    /** Returns who says, asks or thinks the clause that a word stands in; null if it is the report itself. */
    @Nullable
    Word speaker(Word word) {
        Word clause = word;
        for (int i = 0; i < REACH; i++) {
            Word head = clause.head();
            if (head == null) {
                Word said = clause.child("parataxis");
                return said == null ? null : ownSubject(said);
            }
            if (clause.is("ccomp") && head.upos() == Upos.VERB) {
                return surfaceSubject(head);
            }
            clause = head;
        }
        return null;
    }

    /** Returns a noun and those coordinated with it; "the envoy, the head of the mission, ..." is one. */
    static List<Word> coordinated(Word first) {
        List<Word> all = new ArrayList<>(2);
        all.add(first);
        Word last = null;
        int closed = 0;
        for (Word child : first.children()) {
            if (child.is("conj") && isNominal(child) && all.size() < REACH) {
                all.add(child);
                last = child;
            } else if (child.form().equals(",")) {
                closed = child.index();
            }
        }
        boolean apposed = last != null
                && closed > last.index()
                && !last.has("cc")
                && last.leftmost().index() > 0;
        if (apposed) {
            all.remove(all.size() - 1);
        }
        return all;
    }

    static boolean isNominal(Word word) {
        return (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.PRON) && !isWish(word);
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

    private static boolean isRelativeClause(Word verb) {
        return verb.relation().equals("acl:relcl");
    }

    private static boolean isRelative(@Nullable Word word) {
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
