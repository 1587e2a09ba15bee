// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.meetings;

/** Words for talks, rounds and forums. */
public final class MeetingKnowledge {
    private MeetingKnowledge() {}

    /** Reads the tables of this room. */
    public static MeetingKnowledge load() {
        return new MeetingKnowledge();
    }
}
