// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.meetings;

import java.util.List;

/**
 * A verb that tells of a meeting by itself.
 *
 * @param id its line
 * @param lemma its dictionary form
 * @param kind what kind of meeting
 * @param beside words one of which has to stand in the same clause; empty if it needs none
 * @param with prepositions that bring in the other party
 * @param object who or what its object is
 */
public record MeetingVerb(
        String id, String lemma, MeetingKind kind, List<String> beside, List<String> with, Target object) {
    /** Who or what the object of a verb of meeting is. */
    public enum Target {
        /** whom it meets */
        PEOPLE,
        /** who in office is its guest */
        GUEST,
        /** where it goes */
        PLACE,
        /** what is dealt with */
        MATTER,
        /** it has none */
        NOBODY
    }

    /** Keeps unchangeable copies. */
    public MeetingVerb {
        beside = List.copyOf(beside);
        with = List.copyOf(with);
    }
}
