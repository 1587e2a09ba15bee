// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

/** The ontologies PLOVER and CAMEO, and the words that tell events. */
public final class EventKnowledge {
    private EventKnowledge() {}

    /** Reads the tables of this room. */
    public static EventKnowledge load() {
        return new EventKnowledge();
    }
}
