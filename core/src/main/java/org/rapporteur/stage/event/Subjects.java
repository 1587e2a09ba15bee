// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.syntax.Word;

/**
 * The subjects of clauses, their own and those that another clause lends: through relative clauses, control and coordination.
 *
 * <p>Every walk up the tree ends after {@link Clauses#REACH} steps, so that a deep tree costs no more than a flat one.
 */
final class Subjects {
    /** How far behind its subject a verb may stand, in words, where the tree does not tell. */
    private static final int FAR = 30;

    private final EventKnowledge knowledge;
    private final List<Word> words;
    private final boolean[] timely;

    /**
     * Makes one for a sentence.
     *
     * @param timely for each word whether it belongs to an expression of time, which nobody can be
     */
    Subjects(EventKnowledge knowledge, List<Word> words, boolean[] timely) {
        this.knowledge = knowledge;
        this.words = words;
        this.timely = timely;
    }

    /** Returns the subject as it stands, in this clause or in the one that lends it; null if there is none. */
    @Nullable
    Word of(Word verb) {
        Word clause = verb;
        for (int i = 0; i < Clauses.REACH; i++) {
            Word subject = own(clause);
            if (subject != null) {
                return Clauses.isRelative(subject) && clause.is("acl") ? clause.head() : subject;
            }
            Word before = inPhrase(clause);
            before = before == null ? before(clause) : before;
            if (before != null) {
                return before;
            }
            Step step = step(clause);
            if (step.subject() != null || step.clause() == null) {
                return step.subject();
            }
            clause = step.clause();
        }
        return null;
    }

    /**
     * Where the subject of a clause that has none of its own is.
     *
     * @param subject the subject itself; null where it is not known yet
     * @param clause the clause that lends it; null where none does
     */
    private record Step(@Nullable Word subject, @Nullable Word clause) {
        static final Step NOWHERE = new Step(null, null);

        static Step subject(@Nullable Word subject) {
            return new Step(subject, null);
        }

        static Step clause(@Nullable Word clause) {
            return new Step(null, clause);
        }
    }

    private Step step(Word clause) {
        Word head = clause.head();
        if (head == null) {
            return Step.NOWHERE;
        }
        if (clause.is("acl")) {
            return behindNoun(clause, head);
        }
        if (clause.is("xcomp")) {
            Word controller = head.has("obj") ? head.child("obj") : head.child("iobj");
            // found the mayor guilty of stealing: an adjective says something of the object
            boolean said = clause.upos() == Upos.ADJ && clause.index() > head.index();
            boolean controlled = controller != null && (said || clause.has("mark") && isTold(head));
            return controlled ? Step.subject(controller) : Step.clause(head);
        }
        if (clause.is("advcl") && head.has("obj") && (isCharge(clause) || isBlame(clause, head))) {
            return Step.subject(head.child("obj"));
        }
        Word voice = clause.is("advcl") ? voice(clause) : null;
        if (voice != null) {
            return Step.subject(voice);
        }
        if (clause.is("advcl") && isAdded(clause)) {
            Word reported = clause.index() > head.index() && isDeed(clause) ? reportedBefore(head) : null;
            return Step.clause(reported == null ? finite(head) : reported);
        }
        boolean shared = clause.is("conj")
                || clause.is("advcl") && !isNounInDisguise(clause)
                || clause.is("parataxis") && !clause.has("mark");
        return shared ? Step.clause(head) : Step.NOWHERE;
    }

    /** Fired at protesters demanding his release: who stands right before a demand without a comma makes it; null for other clauses. */
    private @Nullable Word voice(Word clause) {
        boolean voices =
                clause.index() > 0 && clause.xpos().equals("VBG") && knowledge.isNoun("voicing", clause.lemma());
        Word before = voices ? words.get(clause.index() - 1) : null;
        return before != null && before.head() == clause.head() && before.xpos().equals("NNS") && isActor(before)
                ? before
                : null;
    }

    private boolean isActor(Word noun) {
        return knowledge.isNoun("actor", Matcher.lemma(noun)) || knowledge.isNoun("people", Matcher.lemma(noun));
    }

    /** Tells whether all that a verb tells is done, and not said. */
    private boolean isDeed(Word verb) {
        List<Trigger> told = knowledge.triggers(Matcher.lemma(verb)).stream()
                .filter(Trigger::tellsEvent)
                .toList();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(each -> knowledge.ontology().type(each.type()).isMaterial());
    }

    /** The two armies exchanged fire on Sunday, officials said, killing two: the sentence goes on with what was said. */
    static @Nullable Word reportedBefore(Word verb) {
        Word found = null;
        for (Word child : verb.children()) {
            if (child.is("ccomp") && child.index() < verb.index()) {
                found = child;
            }
        }
        return found;
    }

    private Step behindNoun(Word clause, Word noun) {
        Word told = isAdded(clause) || isBeside(clause) ? verbAbove(noun) : null;
        if (told != null) {
            return Step.clause(told);
        }
        boolean named = noun.upos() == Upos.PROPN || noun.upos() == Upos.PRON;
        if (noun.has("cop")) {
            // Norland is the first state to sign it
            return Step.clause(noun);
        }
        boolean controlled = noun.is("obj") && (clause.xpos().equals("VBG") || named) && !isDeedOf(clause, noun);
        if (!clause.has("mark") || controlled) {
            return Step.subject(noun);
        }
        // the plan of the army to leave: whose plan it is
        Word owner = owner(noun);
        if (owner != null) {
            return Step.subject(owner);
        }
        Word above = noun.head();
        return above != null && above.upos() == Upos.VERB ? Step.clause(above) : Step.NOWHERE;
    }

    /** Made the mistake of leaving: what such a noun is made of is done by whoever makes it. */
    private boolean isDeedOf(Word gerund, Word noun) {
        Word mark = gerund.child("mark");
        return mark != null && knowledge.governor(noun.lemma(), mark.lemma()).isPresent();
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

    /** Vowed to review the rules after killing two: a gerund with such a preposition tells of the subject, whatever it hangs on. */
    private boolean isBeside(Word clause) {
        Word mark = clause.xpos().equals("VBG") ? clause.child("mark") : null;
        return mark != null && knowledge.isNoun("beside", mark.lemma());
    }

    /** The envoy spoke after fighting that killed forty: what a relative clause tells of is a noun, and nobody's deed. */
    private static boolean isNounInDisguise(Word gerund) {
        return gerund.xpos().equals("VBG")
                && gerund.children().stream().anyMatch(child -> child.relation().equals("acl:relcl"));
    }

    /** Accused the army of killing, barred him from leaving: what stands after such a preposition is the object's deed. */
    private boolean isCharge(Word clause) {
        Word mark = clause.xpos().equals("VBG") ? clause.child("mark") : null;
        return mark != null && knowledge.isNoun("charge", mark.lemma());
    }

    /**
     * Jailed them for killing two, thanked the army for leaving: what somebody is treated so for is the object's deed; not so: used the base for
     * attacking it.
     */
    private boolean isBlame(Word clause, Word verb) {
        Word mark = clause.xpos().equals("VBG") ? clause.child("mark") : null;
        return mark != null
                && mark.index() > verb.index()
                && knowledge.isNoun("blame", mark.lemma())
                && knowledge.triggers(Matcher.lemma(verb)).stream()
                        .filter(trigger ->
                                trigger.tellsEvent() && trigger.conditions().isEmpty())
                        .map(trigger -> knowledge.ontology().type(trigger.type()))
                        .anyMatch(type -> !type.cooperates() || type.name().equals("SUPPORT"));
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
        for (int i = 0; i < Clauses.REACH && word.xpos().equals("VB") && word.has("mark"); i++) {
            Word head = word.head();
            Word above = head == null || !Clauses.isNominal(head) ? head : verbAbove(head);
            if (above == null) {
                return word;
            }
            word = above;
        }
        return word;
    }

    private static @Nullable Word verbAbove(Word noun) {
        Word word = noun;
        for (int i = 0; i < Clauses.REACH && Clauses.isNominal(word); i++) {
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
    Word ofNoun(Word noun) {
        return noun.has("cop") ? own(noun) : null;
    }

    /** Returns who says, asks or thinks the clause that a word stands in; null if it is the report itself. */
    @Nullable
    Word speaker(Word word) {
        Word clause = word;
        for (int i = 0; i < Clauses.REACH; i++) {
            Word head = clause.head();
            if (head == null) {
                Word said = clause.child("parataxis");
                return said == null ? null : own(said);
            }
            if (clause.is("ccomp") && head.upos() == Upos.VERB) {
                return of(head);
            }
            clause = head;
        }
        return null;
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
    private @Nullable Word own(Word clause) {
        Word found = null;
        for (Word child : clause.children()) {
            if (child.is("nsubj") && (found == null || timely[found.index()])) {
                found = child;
            }
        }
        if (found == null && (Clauses.isWish(clause) || Clauses.isVerbal(clause))) {
            return clause.child("compound");
        }
        if (found != null && timely[found.index()]) {
            for (Word child : found.children()) {
                boolean noun = child.upos() == Upos.NOUN || child.upos() == Upos.PROPN;
                if (noun && !timely[child.index()] && !child.has("case")) {
                    // a judge Thursday approved, the envoy Ana Petrova on Sunday night arrived
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
        for (int steps = 0; word != null && Clauses.isNominal(word) && steps < Clauses.REACH; steps++) {
            Word head = word.head();
            boolean inPhrase = head != null
                    && head.index() < verb.index()
                    && Clauses.isNominal(head)
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

    /**
     * Returns the subject that the parser took for a phrase of the clause before: spoke after the rebels, riding horses, attacked the
     * town. Nothing but what describes it stands between the two.
     */
    @Nullable
    Word inPhrase(Word verb) {
        if (!isTensed(verb) || verb.has("cc") || verb.has("mark")) {
            return null;
        }
        int commas = 0;
        for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - FAR); i--) {
            Word word = words.get(i);
            if (isTensed(word) && word.upos() == Upos.VERB && !Clauses.isRelativeClause(word)) {
                return null;
            }
            commas += word.form().equals(",") ? 1 : 0;
            if (word.is("obl") && word.upos() != Upos.PRON && leadsClause(word)) {
                return commas % 2 == 0 && !timely[i] ? word : null;
            }
        }
        return null;
    }

    private boolean leadsClause(Word noun) {
        Word mark = noun.child("case");
        Word head = noun.head();
        return mark != null && head != null && head.index() < mark.index() && knowledge.isNoun("clausal", mark.lemma());
    }

    private static boolean isTensed(Word verb) {
        return verb.xpos().equals("VBD")
                || verb.xpos().equals("VBZ")
                || verb.xpos().equals("VBP");
    }
}
