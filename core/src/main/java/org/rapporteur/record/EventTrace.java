// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Span;

/**
 * Why a word tells an event, or why it tells none: what the lexicon knows of it and what each test said.
 *
 * <p>There is one for every word that the lexicon has a line for, whatever became of it. It is found beside the reading, by
 * the same tests that find the events, and is no part of the record.
 *
 * @param span the word
 * @param tried the lines that were tried at it, in their order, up to the one that held
 * @param verdict what became of it
 * @param event the id of the event; null unless it tells one
 * @param frame where the frame of the line that held looks for participants; null if none held
 * @param parts the words that stand in the places of the frame
 * @param effects what was said about its status, from the word upwards
 * @param by the word that took it up; null unless it was taken up
 */
public record EventTrace(
        Span span,
        List<Tried> tried,
        Verdict verdict,
        @Nullable String event,
        @Nullable String frame,
        List<Part> parts,
        List<Effect> effects,
        @Nullable Span by)
        implements Annotation {
    /** Keeps unchangeable copies. */
    public EventTrace {
        tried = List.copyOf(tried);
        parts = List.copyOf(parts);
        effects = List.copyOf(effects);
    }

    /** Returns the line that held; null if none did. */
    public @Nullable Tried line() {
        Tried last = tried.isEmpty() ? null : tried.get(tried.size() - 1);
        return last == null || last.failed() != null ? null : last;
    }

    /** What became of a word that the lexicon knows. */
    public enum Verdict {
        /** it tells an event of the record */
        TELLS,
        /** another word of the sentence tells the same event */
        TOLD_ALREADY,
        /** no line held */
        NO_LINE,
        /** the line stands for mere words, which are no event */
        STATEMENT,
        /** it belongs to the words of another event */
        TAKEN_UP,
        /** it only modifies a noun */
        MODIFIER,
        /** a noun that tells an event only beside a verb, and stands alone */
        NO_VERB,
        /** the sentence only asks or bids */
        ASKED_OR_BIDDEN,
        /** nobody is told who could act politically */
        NOBODY_ACTS,
        /** too few take part */
        TOO_FEW_PARTIES
    }

    /**
     * A line of the lexicon that was tried.
     *
     * @param rule its id
     * @param line what it says, in short
     * @param failed the test that it failed; null for the line that held
     */
    public record Tried(String rule, String line, @Nullable String failed) {}

    /** What a word is to the event. */
    public enum Role {
        /** names who acts */
        ACTOR,
        /** names whom it concerns */
        RECIPIENT,
        /** meets a condition of the line */
        CONDITION,
        /** the verb that the noun leans on */
        LIGHT_VERB
    }

    /**
     * A word that stands in a place of the frame.
     *
     * @param role what it is to the event
     * @param place where it stands, as the tables call it
     * @param span the word
     */
    public record Part(Role role, String place, Span span) {}

    /**
     * Something that says how real the event is.
     *
     * @param rule the line of knowledge, or the form of the verb
     * @param status the status that it leaves
     * @param span the word
     */
    public record Effect(String rule, String status, Span span) {}
}
