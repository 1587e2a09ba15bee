// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

/**
 * How many spans were found that are in gold.
 *
 * @param gold how many there are in gold
 * @param found how many were found
 * @param both how many are in both, with the same begin and end
 */
public record Overlap(long gold, long found, long both) {
    Overlap plus(Overlap other) {
        return new Overlap(gold + other.gold, found + other.found, both + other.both);
    }

    /** Returns the harmonic mean of precision and recall, from 0 to 1; not a number if there is nothing at all. */
    public double f1() {
        return gold + found == 0 ? Double.NaN : 2.0 * both / (gold + found);
    }
}
