// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.List;
import java.util.TreeSet;
import org.rapporteur.text.WordHash;

/** Hashes runs of five words, and keeps those that a fixed rule picks: the same run is kept in every report or in none. */
final class Shingles {
    private static final int SIZE = 5;
    /** One run in so many is kept. */
    private static final long SHARE = 4;

    private final long[] last = new long[SIZE];
    private final TreeSet<Long> kept = new TreeSet<>();
    private int length;

    /** Adds the next word; marks are none. */
    void add(String word) {
        if (!Character.isLetterOrDigit(word.codePointAt(0))) {
            return;
        }
        last[length++ % SIZE] = WordHash.of(word);
        if (length >= SIZE) {
            long run = 0;
            for (int i = 0; i < SIZE; i++) {
                run = mix(run * 31 + last[(length + i) % SIZE]);
            }
            if (Long.remainderUnsigned(run, SHARE) == 0) {
                kept.add(run);
            }
        }
    }

    int length() {
        return length;
    }

    List<Long> sample() {
        return List.copyOf(kept);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL; // the finaliser of MurmurHash3
        return mixed ^ (mixed >>> 33);
    }
}
