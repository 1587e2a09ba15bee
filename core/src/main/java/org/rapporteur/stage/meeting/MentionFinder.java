// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.meetings.Definiteness;
import org.rapporteur.knowledge.meetings.MeetingFrame;
import org.rapporteur.knowledge.meetings.MeetingFrame.Effect;
import org.rapporteur.knowledge.meetings.MeetingFrame.Role;
import org.rapporteur.knowledge.meetings.MeetingKind;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.knowledge.meetings.MeetingNoun;
import org.rapporteur.knowledge.meetings.MeetingVerb;
import org.rapporteur.knowledge.meetings.PrepositionRole;
import org.rapporteur.knowledge.meetings.Qualifier;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting.Status;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Finds every place where a sentence tells of a meeting. */
final class MentionFinder {
    /** Relative clauses inside each other: no report has more than that, and it bounds the climb. */
    private static final int CLIMB = 4;

    private final MeetingKnowledge knowledge;
    private final Reality reality;
    private final Scene scene;

    MentionFinder(MeetingKnowledge knowledge, VerbGroups verbs, Scene scene) {
        this.knowledge = knowledge;
        this.scene = scene;
        reality = new Reality(knowledge, verbs);
    }

    /** Returns the mentions of meetings in a sentence, in order. */
    List<Told> find(Sentence sentence) {
        List<Told> found = new ArrayList<>();
        Set<Word> read = new HashSet<>();
        for (Word word : sentence.words()) {
            Told told = null;
            if (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN) {
                MeetingNoun noun = knowledge.noun(word.lemma().toLowerCase(Locale.ROOT));
                told = read.contains(word)
                        ? null
                        : noun == null ? body(sentence, word) : noun(sentence, word, noun, read);
            } else if (word.upos() == Upos.VERB) {
                MeetingVerb verb = knowledge.verb(word.lemma());
                told = verb == null ? null : new VerbMention(knowledge, reality, scene, sentence).read(word, verb);
            }
            if (told != null) {
                found.add(told);
            }
        }
        return found;
    }

    /** {@code attended the Baltic Council}: a body that is named in place of its session. */
    private @Nullable Told body(Sentence sentence, Word word) {
        Word verb = word.upos() == Upos.PROPN && word.is("obj") ? word.head() : null;
        MeetingFrame frame = verb == null ? null : reality.frame(Role.BODY, verb);
        Entity entity = frame == null ? null : scene.entity(word);
        if (frame == null || verb == null || entity == null || entity.kind() != Entity.Kind.INTERGOVERNMENTAL) {
            return null;
        }
        Holding holding = framed(frame, verb);
        if (holding == null) {
            return null;
        }
        DetailReader reader = new DetailReader(knowledge, scene, sentence);
        reader.roles().forum(entity, word);
        reader.after(word);
        new ClauseReader(scene, sentence, reader).read(verb, word);
        return new Told(
                sentence,
                new Span(firstOfPhrase(word).start(), Math.max(word.end(), reader.end())),
                null,
                true,
                MeetingKind.SESSION,
                false,
                true,
                inTime(holding.status(), reader.details().time(), scene.day()),
                reader.details(),
                true,
                frame.id());
    }

    private @Nullable Told noun(Sentence sentence, Word word, MeetingNoun noun, Set<Word> read) {
        Definiteness definiteness = definiteness(word);
        if (!isMeeting(word, noun) || isBody(word) || definiteness == Definiteness.NONE) {
            return null;
        }
        DetailReader reader = new DetailReader(knowledge, scene, sentence);
        reader.before(word);
        reader.after(word);
        if (reader.secondNoun() != null) {
            read.add(reader.secondNoun());
        }
        if (noun.kind() == MeetingKind.ROUND && reader.secondNoun() == null) {
            return null;
        }
        Word first = firstOfPhrase(word);
        Span span = new Span(first.start(), Math.max(word.end(), reader.end()));
        Holding holding = qualified(holding(sentence, word, reader.details()), word, reader.secondNoun());
        if (holding == null) {
            return null;
        }
        if (holding.verb() != null) {
            new ClauseReader(scene, sentence, reader).read(holding.verb(), word);
        }
        boolean known = definiteness == Definiteness.KNOWN
                || (definiteness == null && reader.details().time() != null && word.has("nmod"));
        return new Told(
                sentence,
                span,
                purposeOf(word),
                true,
                noun.kind(),
                known,
                holding.firm(),
                inTime(holding.status(), reader.details().time(), scene.day()),
                reader.details(),
                isPublicAffair(word) || (reader.secondNoun() != null && isPublicAffair(reader.secondNoun())),
                holding.rule() == null ? noun.id() : holding.rule());
    }

    /** {@code peace talks}: whoever takes part, they are of public affairs. */
    private boolean isPublicAffair(Word noun) {
        for (Word child : noun.children()) {
            if (child.index() < noun.index() && knowledge.isTopic(child.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** {@code potential talks}, {@code the next round of talks}: the adjective tells, where no verb does. */
    private @Nullable Holding qualified(@Nullable Holding holding, Word noun, @Nullable Word second) {
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

    /** The verb that a meeting is the purpose of: {@code met for talks}. */
    private @Nullable Word purposeOf(Word noun) {
        Word preposition = noun.child("case");
        MeetingKnowledge.Preposition known = preposition == null
                ? null
                : knowledge.preposition(preposition.form().toLowerCase(Locale.ROOT));
        return known != null && known.role() == PrepositionRole.WHEN ? verbAbove(noun) : null;
    }

    /** How a sentence holds a meeting: the verb that takes part in it, how real it is, who says so. */
    private record Holding(
            @Nullable Word verb,
            Status status,
            boolean firm,
            @Nullable String rule) {}

    private @Nullable Holding holding(Sentence sentence, Word noun, Details details) {
        Word word = noun;
        while (word.is("conj") && word.head() != null && word.head().upos() == noun.upos()) {
            word = word.head();
        }
        Word counted = counter(word);
        word = counted == null ? word : counted;
        Word governor = word.head();
        Word preposition = word.child("case");
        MeetingKnowledge.Context opening =
                knowledge.context(noun.leftmost().form().toLowerCase(Locale.ROOT));
        if (opening != null && noun.leftmost().is("amod")) {
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
        if (frame == null && preposition.index() > 0) {
            governor = sentence.words().get(preposition.index() - 1); // where the parser hangs it further up
            frame = governor.upos() == Upos.NOUN ? reality.frame(governor, lemma) : null;
        }
        if (frame != null) {
            boolean known = frame.effect() == Effect.PROPOSES && definiteness(word) == Definiteness.KNOWN;
            return known ? new Holding(governor, Status.PLANNED, true, frame.id()) : framed(frame, governor);
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
    private static @Nullable Word verbAbove(Word noun) {
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
        if (frame == null && (noun.is("obj") || noun.relation().equals("nsubj:pass"))) {
            frame = reality.frame(Role.OBJECT, governor);
        }
        if (frame != null && (frame.effect() != Effect.SUMMONS || definiteness(noun) == Definiteness.NEW)) {
            return framed(frame, governor);
        }
        MeetingKnowledge.Context context = knowledge.context(governor.form().toLowerCase(Locale.ROOT));
        if (context != null) {
            return within(context, governor, details);
        }
        boolean said = details.time() != null
                || details.forum() != null
                || details.parties().size() > 1
                || (details.place() != null && !details.parties().isEmpty());
        return said || noun.is("nsubj") ? new Holding(null, reality.beside(noun), false, null) : null;
    }

    private @Nullable Holding framed(MeetingFrame frame, Word governor) {
        Status own = reality.of(governor);
        Status status = switch (frame.effect()) {
            case HOLDS -> own;
            case PLANS, SUMMONS -> own == null && !reality.isPurpose(governor) ? null : Status.PLANNED;
            case PROPOSES -> own == null ? null : Status.PROPOSED;
            case CANCELS -> own == null ? null : Status.CANCELLED;
            case REFUSES -> null;
        };
        return status == null ? null : new Holding(governor, status, true, frame.id());
    }

    private boolean isMeeting(Word word, MeetingNoun noun) {
        if (word.is("compound")
                || word.is("flat")
                || (noun.plural() && !word.xpos().endsWith("S"))) {
            return false;
        }
        boolean qualified = noun.before().isEmpty();
        for (Word child : word.children()) {
            if (child.index() < word.index()) {
                String lemma = child.lemma().toLowerCase(Locale.ROOT);
                if (knowledge.isOccasion(lemma)) {
                    return false;
                }
                qualified |= noun.before().contains(lemma);
            } else {
                qualified |= isPartner(child);
            }
        }
        return qualified;
    }

    /** {@code a call with the president}: what else the word means is had with nobody of public affairs. */
    private boolean isPartner(Word below) {
        Word preposition = below.is("nmod") ? below.child("case") : null;
        Entity entity = preposition == null ? null : scene.entity(below);
        MeetingKnowledge.Preposition known = preposition == null
                ? null
                : knowledge.preposition(preposition.lemma().toLowerCase(Locale.ROOT));
        return entity != null && known != null && known.role() == PrepositionRole.PARTY && scene.isPublic(entity.id());
    }

    /** {@code the Bishops' Conference}: a body that is called so. */
    private boolean isBody(Word word) {
        Entity entity = word.upos() == Upos.PROPN ? scene.entity(word) : null;
        return entity != null;
    }

    private @Nullable Definiteness definiteness(Word noun) {
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

    /** The first word of a noun phrase, its preposition left aside. */
    private static Word firstOfPhrase(Word noun) {
        for (Word child : noun.children()) {
            if (child.index() < noun.index()
                    && !child.is("case")
                    && !child.is("punct")
                    && !child.is("cc")
                    && !child.is("mark")
                    && !child.is("advmod")
                    && !child.is("cop")
                    && !child.is("nsubj")
                    && !child.is("aux")) {
                return child.leftmost();
            }
        }
        return noun;
    }

    /** The calendar has the last word: what lies ahead is planned, and what a present tense tells of yesterday is over. */
    static Status inTime(Status status, @Nullable Time time, @Nullable LocalDate today) {
        if (time == null || time.from() == null || time.to() == null || today == null) {
            return status;
        }
        if (time.from().isAfter(today) && (status == Status.HELD || status == Status.ONGOING)) {
            return Status.PLANNED;
        }
        if (time.to().isBefore(today) && status == Status.ONGOING) {
            return Status.HELD;
        }
        return status;
    }
}
