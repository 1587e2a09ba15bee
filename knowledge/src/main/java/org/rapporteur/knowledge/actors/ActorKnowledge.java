// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

/** States, organisations, offices and their holders, titles, armed groups, places. */
public final class ActorKnowledge {
    private ActorKnowledge() {}

    /** Reads the tables of this room. */
    public static ActorKnowledge load() {
        return new ActorKnowledge();
    }
}
