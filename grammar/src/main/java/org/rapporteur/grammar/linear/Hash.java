// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

/** Sixty-four-bit hashes of words and small numbers, the same on every machine. */
public final class Hash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** Spreads a small number over 64 bits (the finaliser of SplitMix64). */
    public static long of(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Hashes a stretch of characters; {@code salt} keeps stretches of different purpose apart. */
    public static long of(char[] characters, int start, int end, long salt) {
        long h = OFFSET ^ salt;
        for (int i = start; i < end; i++) {
            h = (h ^ characters[i]) * PRIME;
        }
        return of(h);
    }

    /** Hashes a whole string. */
    public static long of(String text) {
        long h = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return of(h);
    }
}
