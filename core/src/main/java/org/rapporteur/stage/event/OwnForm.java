// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.Locale;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Governor.Effect;
import org.rapporteur.record.Event.Status;
import org.rapporteur.syntax.Conditions;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroup.Tense;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/** What a verb says by its own form of whether it happens: tense, modality, negation, mood. */
final class OwnForm {
    private static final int REACH = 12;

    private final EventKnowledge knowledge;
    private final VerbGroups verbs;
    private final Governing governing;

    OwnForm(EventKnowledge knowledge, VerbGroups verbs, Governing governing) {
        this.knowledge = knowledge;
        this.verbs = verbs;
        this.governing = governing;
    }

    /** Tells whether a verb bids somebody: {@code Leave!} */
    static boolean isBid(Word verb) {
        return (verb.head() == null || verb.is("ccomp"))
                && verb.xpos().equals("VB")
                && !verb.has("nsubj")
                && !verb.has("aux")
                && !verb.has("mark");
    }

    /** Returns what a verb says of itself. */
    Status of(Word verb) {
        if (verb.is("aux") && verb.head() != null) {
            return Status.HAPPENED;
        }
        VerbGroup group = verbs.of(verb);
        if (group.negated() || isOfNobody(verb)) {
            return Status.DENIED;
        }
        if (isInverted(verb)) {
            return Status.POSSIBLE;
        }
        if (isBid(verb)) {
            return Status.DEMANDED;
        }
        if (isToBe(verb) || isToBeDone(verb)) {
            return Status.PLANNED;
        }
        return switch (group.modality()) {
            case FUTURE -> Status.PLANNED;
            case POSSIBLE -> Status.POSSIBLE;
            case CONDITIONAL -> isReported(verb) ? Status.PLANNED : Status.POSSIBLE;
            case NECESSARY -> Status.DEMANDED;
            case NONE -> plain(verb, group);
        };
    }

    /** None of the hostages was released, nobody was hurt. */
    private boolean isOfNobody(Word verb) {
        for (Word child : verb.children()) {
            boolean before = child.index() < verb.index() && child.upos() == Upos.PRON;
            if (before && (child.is("nsubj") || child.is("obl")) && knowledge.isNoun("nobody", child.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Should Norland attack the port, had it attacked the port: a condition that has its auxiliary first in place of an "if". */
    private boolean isInverted(Word verb) {
        Word subject = verb.child("nsubj");
        Word first = verb.children().isEmpty() ? null : verb.children().get(0);
        return subject != null
                && first != null
                && first.is("aux")
                && first.index() < subject.index()
                && knowledge.isNoun("inverted", first.form().toLowerCase(Locale.ROOT));
    }

    /** The envoys are to meet. */
    private static boolean isToBe(Word verb) {
        return verb.xpos().equals("VB") && verb.has("mark") && verb.has("cop") && !verb.is("xcomp");
    }

    /** The summit to be hosted by Norland. */
    private static boolean isToBeDone(Word verb) {
        if (!verb.is("acl") || !verb.has("mark")) {
            return false;
        }
        for (Word child : verb.children()) {
            if (child.relation().equals("aux:pass") && child.form().equals(child.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether "would" is but the "will" of a report of words: said that it would leave. */
    boolean isReported(Word verb) {
        Word clause = verb;
        for (int i = 0; i < REACH && clause.is("conj") && clause.head() != null; i++) {
            clause = clause.head();
        }
        return clause.is("ccomp") && clause.head() != null && !isConditional(verb);
    }

    /** Tells whether a condition stands beside a verb. */
    boolean isConditional(Word verb) {
        for (Word child : verb.children()) {
            boolean condition = child.is("advcl") && governing.mark(child) == Effect.POSSIBLE;
            if (condition || Conditions.isInverted(child)) {
                return true;
            }
        }
        return false;
    }

    private Status plain(Word verb, VerbGroup group) {
        if (group.tense() == Tense.BASE && verb.xpos().equals("VB") && !verb.has("aux")) {
            // "Norland to host talks" is a plan; an aim ("to help the villagers") is not yet one.
            boolean headline = verb.head() == null && verb.has("nsubj");
            boolean bare = verb.head() == null && !verb.has("mark");
            return bare ? Status.HAPPENED : headline ? Status.PLANNED : Status.POSSIBLE;
        }
        boolean now = group.tense() == Tense.PRESENT && group.progressive();
        return now ? Status.ONGOING : Status.HAPPENED;
    }
}
