// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

/** Weights of hashed features: a row for each hash, a weight for each class. */
public interface WeightTable {
    /** Returns the number of classes. */
    int classes();

    /** Returns how many bits of a hash choose the row. */
    int bits();

    /**
     * Sums the rows of the given features.
     *
     * @param features hashed features
     * @param from the first to use
     * @param to the one after the last to use
     * @param scores receives the sum for each class; longer arrays are left alone past {@link #classes()}
     */
    void score(long[] features, int from, int to, float[] scores);
}
