// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import org.rapporteur.grammar.linear.Hash;
import org.rapporteur.grammar.linear.WeightTable;

/** Arbitrary weights, the same for the same feature, that count how often they are asked for. */
final class HashedWeights implements WeightTable {
    private final int classes;
    private final long seed;
    long calls;
    long features;

    HashedWeights(int classes, long seed) {
        this.classes = classes;
        this.seed = seed;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int bits() {
        return 64;
    }

    @Override
    public void score(long[] hashed, int from, int to, float[] scores) {
        calls++;
        features += to - from;
        for (int c = 0; c < classes; c++) {
            scores[c] = 0;
        }
        for (int k = from; k < to; k++) {
            long bits = Hash.of(hashed[k] ^ seed);
            for (int c = 0; c < classes; c++) {
                scores[c] += (int) (bits >>> (8 * (c & 7)) & 0x3F) - 32;
            }
        }
    }
}
