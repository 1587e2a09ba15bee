// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.text.Span;

/** Pairs what is in gold with what was found, one to one: the best pairs first. */
final class Pairing {
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.score())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found);

    private final List<Pair> candidates = new ArrayList<>();

    /** The numbers of two that belong together, and how well they do. */
    record Pair(int gold, int found, double score) {}

    /** Lets two be paired, unless a better pair takes one of them. */
    void allow(int gold, int found, double score) {
        candidates.add(new Pair(gold, found, score));
    }

    /** Returns the pairs, best first. */
    List<Pair> pairs() {
        candidates.sort(BEST_FIRST);
        BitSet gold = new BitSet();
        BitSet found = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!gold.get(pair.gold()) && !found.get(pair.found())) {
                gold.set(pair.gold());
                found.set(pair.found());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Returns the share that two sets have in common: Jaccard's index; zero if one is empty. */
    static double jaccard(BitSet a, BitSet b) {
        int both = common(a, b);
        return both == 0 ? 0 : (double) both / (a.cardinality() + b.cardinality() - both);
    }

    static int common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    /** Returns how many units two spans have in common; negative or zero if none. */
    static int overlap(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }
}
