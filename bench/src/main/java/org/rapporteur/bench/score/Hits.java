// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

/**
 * How many of those that were looked at are right.
 *
 * @param right the right ones
 * @param all all that were looked at
 */
public record Hits(long right, long all) {
    static final Hits NONE = new Hits(0, 0);

    Hits plus(Hits other) {
        return new Hits(right + other.right, all + other.all);
    }

    /** Returns the share of the right ones, from 0 to 1; not a number if none was looked at. */
    public double share() {
        return all == 0 ? Double.NaN : (double) right / all;
    }
}
