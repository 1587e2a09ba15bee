// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.meetings.MeetingFrame;
import org.rapporteur.knowledge.meetings.MeetingFrame.Role;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting.Status;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/**
 * Reads what a relative clause, a participle or an adjective behind a meeting tells of it: {@code talks that opened in Oslo on
 * Monday}, {@code set to take place}, {@code a summit that included Norway}.
 */
final class TailReader {
    /** {@code is expected to be asked to attend}: no plan is told by a longer chain. */
    private static final int CHAIN = 4;

    private final MeetingKnowledge knowledge;
    private final Reality reality;
    private final HoldingReader holdings;
    private final ClauseReader clause;

    TailReader(MeetingKnowledge knowledge, Reality reality, HoldingReader holdings, ClauseReader clause) {
        this.knowledge = knowledge;
        this.reality = reality;
        this.holdings = holdings;
        this.clause = clause;
    }

    /** Reads what hangs behind a noun; returns how that holds the meeting, null where it does not tell. */
    HoldingReader.@Nullable Holding read(Word noun) {
        HoldingReader.Holding found = null;
        for (Word child : noun.children()) {
            if (child.index() > noun.index() && (child.is("acl") || child.is("amod"))) {
                HoldingReader.Holding holding = tail(child, noun);
                found = found == null ? holding : found;
            }
        }
        return found;
    }

    private HoldingReader.@Nullable Holding tail(Word word, Word noun) {
        Word subject = word.child("nsubj");
        boolean own = subject != null && !subject.xpos().startsWith("W");
        gathered(word, noun, own);
        Role role = own || isUndergone(word) ? Role.OBJECT : Role.SUBJECT;
        MeetingFrame frame = reality.frame(role, word);
        frame = frame == null && !own ? reality.frame(Role.SUBJECT, word) : frame;
        HoldingReader.Holding holding = frame == null ? null : holdings.framed(frame, word);
        if (holding == null) {
            return null;
        }
        if (own && subject != null) {
            clause.parties(subject);
        }
        Word below = word;
        for (int i = 0; i < CHAIN && below != null; i++) {
            clause.circumstances(below, noun);
            below = below.child("xcomp");
        }
        return holding;
    }

    /** {@code the next round would be on Monday}: what is said to be when or where; null for other words behind it. */
    HoldingReader.@Nullable Holding equated(Sentence sentence, DetailReader reader, Scene scene) {
        Word last = sentence.wordFrom(reader.end() - 1);
        int index = last == null ? sentence.words().size() : last.index() + 1;
        Status status = null;
        while (index < sentence.words().size() && sentence.words().get(index).upos() == Upos.AUX) {
            String tag = sentence.words().get(index).xpos();
            status = status == null ? statusOf(tag) : status;
            index++;
        }
        if (status == null) {
            return null;
        }
        boolean found = false;
        for (int i = 0; i < CHAIN && index < sentence.words().size(); i++, index++) {
            Word word = sentence.words().get(index);
            Time time = scene.timeAt(word);
            Entity place = word.upos() == Upos.PROPN ? scene.entity(word) : null;
            if (time != null) {
                reader.details().when(time);
                found = true;
            } else if (place != null && place.kind() == Entity.Kind.PLACE) {
                reader.details().at(place.id());
                found = true;
            } else if (word.upos() != Upos.ADP && word.upos() != Upos.DET) {
                break;
            }
        }
        return found ? new HoldingReader.Holding(null, status, true, null) : null;
    }

    private static Status statusOf(String tag) {
        return switch (tag) {
            case "MD" -> Status.PLANNED;
            case "VBD" -> Status.HELD;
            default -> Status.ONGOING;
        };
    }

    /** {@code talks held in Oslo}, {@code which were held}. */
    private static boolean isUndergone(Word word) {
        Word subject = word.child("nsubj");
        return word.xpos().equals("VBN")
                && (subject == null || subject.relation().equals("nsubj:pass"))
                && !word.has("obj");
    }

    /** {@code a summit that included Norway}, {@code attended by Norway}. */
    private void gathered(Word verb, Word noun, boolean own) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        Word object = verb.child("obj");
        if (!own && object != null && object.index() > noun.index() && knowledge.gathers(lemma)) {
            clause.parties(object);
        }
        for (Word child : verb.children()) {
            if (child.relation().equals("obl:agent") && knowledge.isAttending(lemma)) {
                clause.parties(child);
            }
        }
    }
}
