// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import org.rapporteur.text.WordHash;

/**
 * Remembers which ids came in, in sixteen to thirty-two bytes each: of each it keeps a hash of 64 bits alone. In ten million
 * ids two different ones are taken for the same with a probability of one in 370,000.
 */
final class SeenIds {
    private static final int BEGINNING = 1 << 10;

    private long[] table = new long[BEGINNING];
    private int count;

    /** Remembers an id; tells whether it is new. */
    boolean add(String id) {
        if (2 * (count + 1) > table.length) {
            grow();
        }
        boolean added = put(table, hash(id));
        count += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        for (long hash : table) {
            if (hash != 0) {
                put(larger, hash);
            }
        }
        table = larger;
    }

    private static boolean put(long[] table, long hash) {
        int at = (int) hash & table.length - 1;
        while (table[at] != 0) {
            if (table[at] == hash) {
                return false;
            }
            at = at + 1 & table.length - 1;
        }
        table[at] = hash;
        return true;
    }

    /** A hash of all bits; never 0, which stands for an empty place. */
    private static long hash(String id) {
        long hash = WordHash.of(id);
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
