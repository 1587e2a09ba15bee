// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.cues;

/** Words of saying, thinking and wanting. */
public final class CueKnowledge {
    private CueKnowledge() {}

    /** Reads the tables of this room. */
    public static CueKnowledge load() {
        return new CueKnowledge();
    }
}
