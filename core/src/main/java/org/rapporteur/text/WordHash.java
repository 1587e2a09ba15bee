// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

/**
 * Numbers in the place of words that are only ever compared: FNV-1a over UTF-16 units, in 64 bits (Fowler, Noll and Vo).
 *
 * <p>Stores keep such numbers: they are the same in every version of the program. The last letters count for the last bits alone; whoever
 * needs all bits stirs them.
 */
public final class WordHash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /** Returns the number of words. */
    public static long of(CharSequence words) {
        long hash = BASIS;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * PRIME;
        }
        return hash;
    }
}
