// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.meetings.MeetingFrame;
import org.rapporteur.knowledge.meetings.MeetingFrame.Role;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
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
