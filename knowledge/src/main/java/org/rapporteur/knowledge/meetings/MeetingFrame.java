// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.meetings;

import org.jspecify.annotations.Nullable;

/**
 * A word around a meeting that tells how real it is.
 *
 * @param id its line
 * @param lemma its dictionary form
 * @param particle what else it has to have: an adverb, an object, or the preposition before the meeting
 * @param role what the meeting is to it
 * @param effect how real it makes the meeting
 */
public record MeetingFrame(
        String id, String lemma, @Nullable String particle, Role role, Effect effect) {
    /** What a meeting is to a word. */
    public enum Role {
        /** its subject */
        SUBJECT,
        /** its object, or the subject of its passive */
        OBJECT,
        /** behind its preposition */
        PREPOSITION,
        /** told by the clause under it */
        CLAUSE,
        /** its object, which is the name of a body that meets */
        BODY
    }

    /** How real a word makes a meeting. */
    public enum Effect {
        /** as real as its own tense tells */
        HOLDS,
        /** it is to come */
        PLANS,
        /** it is to come, if it was not known before: {@code called a meeting} */
        SUMMONS,
        /** it was to come, but will not */
        CANCELS,
        /** somebody wants it */
        PROPOSES,
        /** as real as its own tense tells; a known meeting is one though somebody stays away from it */
        ATTENDS,
        /** it takes place without the subject */
        MISSES,
        /** there is none */
        REFUSES
    }
}
