// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.meetings.MeetingFrame;
import org.rapporteur.knowledge.meetings.MeetingFrame.Effect;
import org.rapporteur.knowledge.meetings.MeetingFrame.Role;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.record.Meeting.Status;
import org.rapporteur.syntax.Conditions;
import org.rapporteur.syntax.Particles;
import org.rapporteur.syntax.VerbGroup;
import org.rapporteur.syntax.VerbGroup.Tense;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/** How real a meeting is, from the verb that tells it and the words that govern that verb. */
final class Reality {
    /** Governors above that many are of another matter; it also bounds the climb. */
    private static final int CLIMB = 4;

    private final MeetingKnowledge knowledge;
    private final VerbGroups verbs;

    Reality(MeetingKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    /** Returns the status of a meeting that a verb says is held; null where it is none: denied, refused, only thought of. */
    @Nullable
    Status of(Word verb) {
        return of(verb, CLIMB);
    }

    private @Nullable Status of(Word verb, int climb) {
        if (climb == 0 || isHypothetical(verb)) {
            return null;
        }
        VerbGroup group = verbs.of(verb);
        if (group.negated()) {
            return group.passive() && group.modality() == Modality.FUTURE ? Status.CANCELLED : null;
        }
        Status above = underVerb(verb);
        if (above == Status.CANCELLED) {
            return null;
        }
        return switch (group.modality()) {
            case FUTURE, CONDITIONAL -> above == null ? Status.PLANNED : above;
            case POSSIBLE, NECESSARY -> Status.PROPOSED;
            case NONE -> above == null ? byTense(verb, group, climb) : above;
        };
    }

    private @Nullable Status byTense(Word verb, VerbGroup group, int climb) {
        if (verb.xpos().equals("VB") && verb.has("mark") && (verb.has("cop") || verb.has("aux"))) {
            return Status.PLANNED; // the leaders are to meet
        }
        return switch (group.tense()) {
            case BASE -> infinitive(verb, climb);
            case GERUND -> gerund(verb, climb);
            case PRESENT -> group.progressive() ? Status.ONGOING : Status.HELD;
            default -> Status.HELD;
        };
    }

    /** {@code agreed to meet}, {@code flew there to meet}; a headline's {@code to meet}. */
    private @Nullable Status infinitive(Word verb, int climb) {
        if (verb.has("nsubj") && !verb.has("mark") && !verb.has("aux")) {
            return Status.HELD; // the ministers meet: a present that looks like an infinitive
        }
        Word head = governor(verb);
        if (head == null) {
            return verb.has("nsubj") ? Status.PLANNED : null;
        }
        MeetingFrame frame = frame(Role.CLAUSE, head);
        boolean there = verb.is("advcl") && head.has("cop") && head.has("case"); // was in Vienna to meet
        return there || frame != null && frame.effect() == Effect.HOLDS ? of(head, climb - 1) : null;
    }

    /** {@code closed the streets to prepare for}: what the verb plans is planned, whatever is done for it. */
    boolean isPurpose(Word verb) {
        Word head = verb.head();
        return head != null
                && (verb.is("advcl") || verb.is("xcomp"))
                && verb.xpos().equals("VB")
                && verb.has("mark")
                && frame(Role.CLAUSE, head) == null;
    }

    /** Returns the status of a meeting that somebody is in: {@code is in talks with Oslo}. */
    @Nullable
    Status within(Word noun) {
        Status status = of(noun);
        return status == Status.HELD && verbs.of(noun).tense() == Tense.PRESENT ? Status.ONGOING : status;
    }

    /** {@code after meeting}, {@code before meeting}. */
    private @Nullable Status gerund(Word verb, int climb) {
        for (Word child : verb.children()) {
            MeetingKnowledge.Context context = child.is("mark") || child.is("case")
                    ? knowledge.context(child.form().toLowerCase(Locale.ROOT))
                    : null;
            if (context != null) {
                return context.effect() == Effect.PLANS ? Status.PLANNED : Status.HELD;
            }
        }
        return verb.is("advcl") && verb.head() != null ? of(verb.head(), climb - 1) : null;
    }

    /** What a governing verb makes of the clause; CANCELLED where it makes nothing of it, null where it leaves it as it is. */
    private @Nullable Status underVerb(Word verb) {
        Word head = governor(verb);
        if (head == null
                || !(verb.is("xcomp") || verb.is("ccomp") || verb.is("advcl") || verb.is("acl") || verb.is("csubj"))) {
            return null;
        }
        MeetingFrame frame = frame(Role.CLAUSE, head);
        if (frame == null || frame.effect() == Effect.HOLDS) {
            return null;
        }
        if (verbs.of(head).negated()) {
            return Status.CANCELLED;
        }
        return switch (frame.effect()) {
            case PLANS, SUMMONS -> Status.PLANNED;
            case PROPOSES -> Status.PROPOSED;
            default -> Status.CANCELLED;
        };
    }

    /** The word above, past those that a verb is coordinated with. */
    private static @Nullable Word governor(Word verb) {
        Word word = verb;
        for (int i = 0; i < CLIMB && word.is("conj") && word.head() != null && !word.has("nsubj"); i++) {
            word = word.head();
        }
        return word.head();
    }

    boolean isHypothetical(Word verb) {
        for (Word child : verb.children()) {
            if ((child.is("mark") || child.is("advmod"))
                    && knowledge.isHypothetical(child.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return Conditions.isInverted(verb);
    }

    /** Returns the frame that a word opens in a role, its particle being there; null if it opens none. */
    @Nullable
    MeetingFrame frame(Role role, Word word) {
        MeetingFrame plain = null;
        for (MeetingFrame frame : knowledge.frames(role, word.lemma().toLowerCase(Locale.ROOT))) {
            String particle = frame.particle();
            if (particle != null
                    && (role == Role.PREPOSITION
                            || hasChild(word, particle)
                            || Particles.astray(word, particle) != null)) {
                return frame; // called off, not called
            }
            plain = plain == null && particle == null ? frame : plain;
        }
        return plain;
    }

    /** Returns the frame that a word opens for what stands behind a preposition; null if it opens none. */
    @Nullable
    MeetingFrame frame(Word word, String preposition) {
        for (MeetingFrame frame :
                knowledge.frames(Role.PREPOSITION, word.lemma().toLowerCase(Locale.ROOT))) {
            if (preposition.equals(frame.particle())) {
                return frame;
            }
        }
        return null;
    }

    /** Returns the status of a meeting that something happens at or after: that of what happens. */
    Status beside(Word meeting) {
        Word word = meeting.head();
        for (int i = 0; i < CLIMB && word != null; i++) {
            VerbGroup group = verbs.of(word);
            if (group.modality() == Modality.FUTURE || group.modality() == Modality.CONDITIONAL) {
                return Status.PLANNED;
            }
            if (group.tense() == Tense.PAST || group.tense() == Tense.PRESENT) {
                return Status.HELD;
            }
            word = word.head();
        }
        return Status.HELD;
    }

    private static boolean hasChild(Word word, String lemma) {
        for (Word child : word.children()) {
            if (child.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
