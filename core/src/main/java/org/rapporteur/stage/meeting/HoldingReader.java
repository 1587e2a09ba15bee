// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.meetings.Definiteness;
import org.rapporteur.knowledge.meetings.MeetingFrame;
import org.rapporteur.knowledge.meetings.MeetingFrame.Effect;
import org.rapporteur.knowledge.meetings.MeetingFrame.Role;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.knowledge.meetings.Qualifier;
import org.rapporteur.record.Meeting.Status;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** Tells how a sentence holds a meeting that a noun names: which verb, and how real that makes it. */
final class HoldingReader {
    /** Relative clauses inside each other: no report has more than that, and it bounds the climb. */
    private static final int CLIMB = 4;

    private final MeetingKnowledge knowledge;
    private final Reality reality;

    HoldingReader(MeetingKnowledge knowledge, Reality reality) {
        this.knowledge = knowledge;
        this.reality = reality;
    }

    /** {@code potential talks}, {@code the next round of talks}: the adjective tells, where no verb does. */
    @Nullable
    Holding qualified(@Nullable Holding holding, Word noun, @Nullable Word second) {
        if (holding == null || holding.firm()) {
            return holding;
        }
        Qualifier qualifier = qualifier(noun);
        qualifier = qualifier == null && second != null ? qualifier(second) : qualifier;
        boolean planned = holding.status() == Status.PLANNED;
        return qualifier == null || (planned && qualifier.status() == Qualifier.Status.PROPOSED)
                ? holding
                : new Holding(holding.verb(), Status.valueOf(qualifier.status().name()), false, qualifier.id());
    }

    private @Nullable Qualifier qualifier(Word noun) {
        for (Word child : noun.children()) {
            Qualifier known = child.index() < noun.index() && (child.is("amod") || child.is("compound"))
                    ? knowledge.qualifier(child.form().toLowerCase(Locale.ROOT))
                    : null;
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** How a sentence holds a meeting: the verb that takes part in it, how real it is, who says so. */
    record Holding(
            @Nullable Word verb,
            Status status,
            boolean firm,
            @Nullable String rule) {}

    @Nullable
    Holding holding(Sentence sentence, Word noun, Details details) {
        Word word = noun;
        while (word.is("conj") && word.head() != null && word.head().upos() == noun.upos()) {
            word = word.head();
        }
        Word counted = counter(word);
        word = counted == null ? word : counted;
        Word governor = word.head();
        Word preposition = word.child("case");
        MeetingKnowledge.Context opening = opening(noun);
        if (opening != null) {
            return within(opening, word, details);
        }
        Word copula = word.child("cop");
        MeetingFrame being = preposition == null || copula == null
                ? null
                : reality.frame(copula, preposition.form().toLowerCase(Locale.ROOT));
        if (being != null) {
            Status status = reality.within(word);
            return status == null ? null : new Holding(word, status, true, being.id());
        }
        if (copula != null && preposition == null && noun == word && isMeetingNow(noun)) {
            Status status = reality.within(noun);
            return status == null ? null : new Holding(noun, status, true, null);
        }
        if (governor == null) {
            return new Holding(null, Status.HELD, false, null);
        }
        if (preposition == null) {
            return underVerb(word, governor, details);
        }
        String lemma = preposition.form().toLowerCase(Locale.ROOT);
        MeetingFrame frame = reality.frame(governor, lemma);
        for (Word other : frame == null ? word.children("case") : List.<Word>of()) {
            frame = frame == null ? reality.frame(governor, other.lemma()) : frame; // walked out of the talks
        }
        if (frame == null && governor.upos() == Upos.NOUN) {
            Word above = verbAbove(word); // joined envoys of six states for talks
            frame = above == null ? null : reality.frame(above, lemma);
            governor = frame == null || above == null ? governor : above;
        }
        if (frame == null && preposition.index() > 0) {
            governor = sentence.words().get(preposition.index() - 1); // where the parser hangs it further up
            frame = governor.upos() == Upos.NOUN ? reality.frame(governor, lemma) : null;
        }
        if (frame != null) {
            boolean known = frame.effect() == Effect.PROPOSES && definiteness(word) == Definiteness.KNOWN;
            return known
                    ? new Holding(governor, Status.PLANNED, true, frame.id())
                    : framed(frame, governor, noun, details);
        }
        MeetingKnowledge.Context context = knowledge.context(lemma);
        if (context == null && preposition.index() > 0) {
            Word before = sentence.words().get(preposition.index() - 1);
            context = knowledge.context(before.form().toLowerCase(Locale.ROOT));
        }
        if (context == null) {
            return new Holding(null, reality.beside(word), false, null);
        }
        return within(context, word, details);
    }

    /** {@code following} in {@code following talks in Vienna}, where the parser takes it for an adjective; null for none. */
    private MeetingKnowledge.@Nullable Context opening(Word noun) {
        for (Word child : noun.children()) {
            if (!child.is("punct")) {
                return child.is("amod") ? knowledge.context(child.form().toLowerCase(Locale.ROOT)) : null;
            }
        }
        return null;
    }

    /** {@code the ministers are meeting in Vienna}, where the parser takes the verb for a noun. */
    private static boolean isMeetingNow(Word noun) {
        return noun.xpos().equals("NN")
                && noun.has("nsubj")
                && !noun.has("det")
                && !noun.has("amod")
                && !noun.has("compound");
    }

    /** {@code three days of talks}, {@code a series of meetings}: how much or how many; null where nothing counts them. */
    private @Nullable Word counter(Word noun) {
        Word preposition = noun.child("case");
        Word head = noun.is("nmod") ? noun.head() : null;
        if (head == null
                || preposition == null
                || !knowledge.counts(preposition.form().toLowerCase(Locale.ROOT), head.lemma())) {
            return null;
        }
        return head.upos() == Upos.NOUN ? head : null;
    }

    private Holding within(MeetingKnowledge.Context context, Word noun, Details details) {
        Status status = context.effect() == Effect.PLANS ? Status.PLANNED : reality.beside(noun);
        Word verb = details.parties().size() > 1 ? null : mainVerb(noun);
        return new Holding(verb, status, false, context.id());
    }

    /** The verb that a meeting is a circumstance of; where it hangs on a noun before it, the verb of that noun. */
    @Nullable
    static Word verbAbove(Word noun) {
        Word word = noun.head();
        while (word != null && word.upos() != Upos.VERB && (word.is("nmod") || word.is("obj") || word.is("obl"))) {
            word = word.head();
        }
        return word != null && word.upos() == Upos.VERB ? word : null;
    }

    /** What stands apart from a relative clause hangs on what is said before that. */
    private static @Nullable Word mainVerb(Word noun) {
        Word verb = verbAbove(noun);
        Word preposition = noun.child("case");
        Word before = preposition == null ? null : preposition.child("punct");
        boolean apart = before != null || noun.has("punct");
        if (verb != null && verb.is("acl") && verb.xpos().equals("VBG") && !verb.has("nsubj")) {
            return verbAbove(verb); // spoke of the possibility of meeting during a call
        }
        for (int i = 0; i < CLIMB && apart && verb != null && verb.is("acl") && verb.head() != null; i++) {
            verb = verbAbove(verb);
        }
        return verb;
    }

    private @Nullable Holding underVerb(Word noun, Word governor, Details details) {
        MeetingFrame frame = null;
        if (noun.is("nsubj")) {
            frame = reality.frame(Role.SUBJECT, governor);
        }
        boolean object = noun.is("obj") || noun.is("obl") && !governor.has("obj"); // held, eventually, talks
        if (frame == null && (object || noun.relation().equals("nsubj:pass"))) {
            frame = reality.frame(Role.OBJECT, governor);
        }
        if (frame != null && (frame.effect() != Effect.SUMMONS || definiteness(noun) == Definiteness.NEW)) {
            return framed(frame, governor, noun, details);
        }
        MeetingKnowledge.Context context = knowledge.context(governor.form().toLowerCase(Locale.ROOT));
        if (context != null) {
            return within(context, governor, details);
        }
        boolean granted = definiteness(noun) == Definiteness.KNOWN && details.hasPartner();
        boolean said = granted
                || details.time() != null
                || details.forum() != null
                || details.parties().size() > 1
                || (details.place() != null && !details.parties().isEmpty());
        return said || noun.is("nsubj") ? new Holding(null, reality.beside(noun), false, null) : null;
    }

    /** A meeting that is known, or told with its day or place, is one though somebody stays away from it. */
    private @Nullable Holding framed(MeetingFrame frame, Word governor, Word noun, Details details) {
        Holding own = framed(frame, governor);
        boolean stays = frame.effect() == Effect.MISSES
                || frame.effect() == Effect.ATTENDS && (own == null || own.status() == Status.PROPOSED);
        if (!stays) {
            return own;
        }
        boolean known = definiteness(noun) == Definiteness.KNOWN
                || own == null && (details.time() != null || details.place() != null);
        return known ? new Holding(null, reality.beside(noun), true, frame.id()) : own;
    }

    @Nullable
    Holding framed(MeetingFrame frame, Word governor) {
        Status own = governor.has("cop") ? reality.within(governor) : reality.of(governor);
        Status status = switch (frame.effect()) {
            case HOLDS, ATTENDS -> own;
            case PLANS, SUMMONS -> own == null && !reality.isPurpose(governor) ? null : Status.PLANNED;
            case PROPOSES -> own == null ? null : Status.PROPOSED;
            case CANCELS -> own == null ? null : Status.CANCELLED;
            case MISSES, REFUSES -> null;
        };
        return status == null ? null : new Holding(governor, status, true, frame.id());
    }

    @Nullable
    Definiteness definiteness(Word noun) {
        for (Word child : noun.children()) {
            if (child.index() < noun.index()) {
                Definiteness said = child.is("det") || child.is("nmod")
                        ? knowledge.definiteness(child.form().toLowerCase(Locale.ROOT))
                        : null;
                if (said != null) {
                    return said;
                }
                if (child.relation().equals("nmod:poss")) {
                    return Definiteness.KNOWN;
                }
            }
        }
        return null;
    }
}
