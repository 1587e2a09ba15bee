// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.figures;

/** Numbers in words, scales, comparators, units. */
public final class FigureKnowledge {
    private FigureKnowledge() {}

    /** Reads the tables of this room. */
    public static FigureKnowledge load() {
        return new FigureKnowledge();
    }
}
