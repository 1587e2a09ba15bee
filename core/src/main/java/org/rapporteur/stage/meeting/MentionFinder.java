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
import org.rapporteur.knowledge.meetings.MeetingFrame.Role;
import org.rapporteur.knowledge.meetings.MeetingKind;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.knowledge.meetings.MeetingNoun;
import org.rapporteur.knowledge.meetings.MeetingVerb;
import org.rapporteur.knowledge.meetings.PrepositionRole;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting.Status;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Finds every place where a sentence tells of a meeting. */
final class MentionFinder {
    private final MeetingKnowledge knowledge;
    private final Reality reality;
    private final HoldingReader holdings;
    private final Scene scene;

    MentionFinder(MeetingKnowledge knowledge, VerbGroups verbs, Scene scene) {
        this.knowledge = knowledge;
        this.scene = scene;
        reality = new Reality(knowledge, verbs);
        holdings = new HoldingReader(knowledge, reality);
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
        boolean whole = word.upos() == Upos.PROPN && word.is("obj") && !isHyphened(sentence, word);
        Word verb = whole ? word.head() : null;
        MeetingFrame frame = verb == null ? null : reality.frame(Role.BODY, verb);
        Entity entity = frame == null ? null : scene.entity(word);
        if (frame == null || verb == null || entity == null || entity.kind() != Entity.Kind.INTERGOVERNMENTAL) {
            return null;
        }
        HoldingReader.Holding holding = holdings.framed(frame, verb);
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
                false,
                false,
                true,
                inTime(holding.status(), reader.details().time(), scene.day()),
                reader.details(),
                true,
                frame.id());
    }

    /** {@code attend United Nations-sponsored talks} tells of no body that is attended. */
    private static boolean isHyphened(Sentence sentence, Word word) {
        int next = word.index() + 1;
        return next < sentence.words().size()
                && sentence.words().get(next).xpos().equals("HYPH");
    }

    private @Nullable Told noun(Sentence sentence, Word word, MeetingNoun noun, Set<Word> read) {
        Definiteness definiteness = holdings.definiteness(word);
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
        ClauseReader clause = new ClauseReader(scene, sentence, reader);
        HoldingReader.Holding holding = holding(sentence, word, reader, clause);
        if (holding == null) {
            return null;
        }
        if (holding.verb() != null) {
            clause.read(holding.verb(), word);
            if (noun.kind() == MeetingKind.CALL) {
                clause.object(holding.verb());
            }
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
                definiteness == Definiteness.NEW || isSeveral(word, noun),
                isAnother(word),
                holding.firm(),
                inTime(holding.status(), reader.details().time(), scene.day()),
                reader.details(),
                isPublicAffair(sentence, word)
                        || isAmongOffices(word, noun)
                        || (reader.secondNoun() != null && isPublicAffair(sentence, reader.secondNoun())),
                holding.rule() == null ? noun.id() : holding.rule());
    }

    /** What the sentence tells of it, or else what hangs behind the noun, or else what an adjective before it. */
    private HoldingReader.@Nullable Holding holding(
            Sentence sentence, Word word, DetailReader reader, ClauseReader clause) {
        TailReader tails = new TailReader(knowledge, reality, holdings, clause);
        HoldingReader.Holding tail = tails.read(word);
        if (reader.secondNoun() != null) {
            HoldingReader.Holding second = tails.read(reader.secondNoun());
            tail = tail == null ? second : tail;
        }
        tail = tail == null ? tails.equated(sentence, reader, scene) : tail;
        HoldingReader.Holding main = holdings.holding(sentence, word, reader.details());
        boolean begun = tail != null && (tail.status() == Status.HELD || tail.status() == Status.ONGOING);
        boolean open = main != null && (main.status() == Status.PLANNED || main.status() == Status.PROPOSED);
        return tail == null || main != null && main.firm() && !(begun && open)
                ? holdings.qualified(main, word, reader.secondNoun())
                : new HoldingReader.Holding(main == null ? null : main.verb(), tail.status(), true, tail.rule());
    }

    private boolean isAnother(Word noun) {
        return noun.children().stream()
                .anyMatch(child -> child.index() < noun.index()
                        && knowledge.isAnew(child.form().toLowerCase(Locale.ROOT)));
    }

    /** {@code held meetings with the others too}: none of them is the one told before. */
    private static boolean isSeveral(Word word, MeetingNoun noun) {
        return noun.kind() != MeetingKind.TALKS && word.xpos().endsWith("S") && !noun.plural();
    }

    /** {@code peace talks}: whoever takes part, they are of public affairs. */
    private boolean isPublicAffair(Sentence sentence, Word noun) {
        for (Word child : noun.children()) {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (child.index() < noun.index() && (knowledge.isTopic(lemma) || isSponsored(sentence, child, lemma))) {
                return true;
            }
        }
        return false;
    }

    /** {@code the leaders' meeting}, {@code a meeting of ministers}, and a summit that has a name: {@code the Arctic summit}. */
    private boolean isAmongOffices(Word word, MeetingNoun noun) {
        for (Word child : word.children()) {
            boolean before = child.index() < word.index();
            boolean named = noun.kind() == MeetingKind.SUMMIT && before && child.upos() == Upos.PROPN;
            boolean theirs = child.is("nmod") || before && child.is("compound");
            if (named || theirs && child.xpos().equals("NNS") && scene.isOffice(child)) {
                return true;
            }
        }
        return false;
    }

    /** {@code UN-brokered talks}: those that somebody in public affairs leads. */
    private boolean isSponsored(Sentence sentence, Word participle, String lemma) {
        int sponsor = participle.index() - 2; // before the hyphen
        Entity entity = sponsor >= 0 && participle.xpos().equals("VBN") && knowledge.isLeading(lemma)
                ? scene.entity(sentence.words().get(sponsor))
                : null;
        return entity != null && scene.isPublic(entity.id());
    }

    /** The verb that a meeting is the purpose of: {@code met for talks}. */
    private @Nullable Word purposeOf(Word noun) {
        Word preposition = noun.child("case");
        MeetingKnowledge.Preposition known = preposition == null
                ? null
                : knowledge.preposition(preposition.form().toLowerCase(Locale.ROOT));
        return known != null && known.role() == PrepositionRole.WHEN ? HoldingReader.verbAbove(noun) : null;
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
            } else if (noun.kind() == MeetingKind.CALL && !qualified && isAsking(child)) {
                return false;
            } else {
                qualified |= isPartner(child);
            }
        }
        return qualified || noun.kind() != MeetingKind.CALL && word.is("obj") && isHadWith(word.head());
    }

    /** {@code had dinner with the president}, where the parser hangs the president on the verb. */
    private boolean isHadWith(@Nullable Word verb) {
        return verb != null && verb.children("obl").stream().anyMatch(this::isPartner);
    }

    /** {@code calls for a dialogue with the opposition}: that is no call with anybody. */
    private boolean isAsking(Word below) {
        Word preposition = below.is("nmod") ? below.child("case") : null;
        MeetingKnowledge.Preposition known = preposition == null
                ? null
                : knowledge.preposition(preposition.lemma().toLowerCase(Locale.ROOT));
        return known != null && known.role() == PrepositionRole.WHEN && scene.timeAt(below) == null;
    }

    /** {@code a call with the president}: what else the word means is had with nobody of public affairs. */
    private boolean isPartner(Word below) {
        Word preposition = below.is("nmod") || below.is("obl") ? below.child("case") : null;
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
