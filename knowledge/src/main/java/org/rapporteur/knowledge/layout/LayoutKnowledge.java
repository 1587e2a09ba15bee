// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.layout;

/** Words by which a report's headers, datelines and languages are told. */
public final class LayoutKnowledge {
    private LayoutKnowledge() {}

    /** Reads the tables of this room. */
    public static LayoutKnowledge load() {
        return new LayoutKnowledge();
    }
}
