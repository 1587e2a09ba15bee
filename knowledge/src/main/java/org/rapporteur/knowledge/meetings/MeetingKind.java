// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.meetings;

/** What kind of meeting a word names. */
public enum MeetingKind {
    /** talks, negotiations */
    TALKS,
    /** a meeting of any kind */
    MEETING,
    /** one of a series of talks */
    ROUND,
    /** a meeting of heads */
    SUMMIT,
    /** a meeting of many */
    CONFERENCE,
    /** a sitting of a body */
    SESSION,
    /** a journey to see someone */
    VISIT,
    /** a conversation at a distance */
    CALL;

    /** Tells whether a meeting of this kind can be the same as one of another: a summit is a meeting, a visit is none. */
    public boolean agreesWith(MeetingKind other) {
        return this == other || (isSitting() && other.isSitting());
    }

    private boolean isSitting() {
        return this != VISIT && this != CALL;
    }
}
