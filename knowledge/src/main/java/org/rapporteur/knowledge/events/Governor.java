// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

/**
 * A word that says how real the event is that hangs on it.
 *
 * @param id stable: {@code governor.fail.clause}
 * @param lemma the word
 * @param complement how the event hangs on it: {@code clause}, {@code obj}, {@code known} (an object that is harm the reader is taken
 *     to know of), {@code subj}, {@code mod} (the word is a modifier of
 *     the event's noun), {@code mark} (the word introduces the event's clause) or a preposition
 * @param effect what it makes of the event
 * @param negated what it makes of the event when it is itself negated
 * @param example a sentence in which the line holds
 */
public record Governor(String id, String lemma, String complement, Effect effect, Effect negated, String example) {
    /** What a governor makes of an event. */
    public enum Effect {
        /** as real as the governor itself */
        SAME,
        /** it did happen */
        HAPPENED,
        /** it is going on, if it has begun at all */
        ONGOING,
        /** it is to happen */
        PLANNED,
        /** someone puts it forward */
        PROPOSED,
        /** someone wants it */
        DEMANDED,
        /** someone threatens with it */
        THREATENED,
        /** it may be */
        POSSIBLE,
        /** it did not */
        DENIED
    }
}
