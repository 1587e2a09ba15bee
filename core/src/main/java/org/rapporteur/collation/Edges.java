// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.Arrays;

/** Pairs of reports, by their numbers, and how alike they are: millions of them, in arrays and not in objects. */
final class Edges {
    private static final int FEW = 1 << 8;

    private int[] ones = new int[FEW];
    private int[] others = new int[FEW];
    private double[] likenesses = new double[FEW];
    private int size;

    void add(int one, int other, double likeness) {
        if (size == ones.length) {
            ones = Arrays.copyOf(ones, 2 * size);
            others = Arrays.copyOf(others, 2 * size);
            likenesses = Arrays.copyOf(likenesses, 2 * size);
        }
        ones[size] = one;
        others[size] = other;
        likenesses[size++] = likeness;
    }

    int size() {
        return size;
    }

    int one(int edge) {
        return ones[edge];
    }

    int other(int edge) {
        return others[edge];
    }

    double likeness(int edge) {
        return likenesses[edge];
    }
}
