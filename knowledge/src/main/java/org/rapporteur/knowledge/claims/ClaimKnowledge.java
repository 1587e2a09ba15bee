// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

/** Antonyms, and words that weigh a claim. */
public final class ClaimKnowledge {
    private ClaimKnowledge() {}

    /** Reads the tables of this room. */
    public static ClaimKnowledge load() {
        return new ClaimKnowledge();
    }
}
