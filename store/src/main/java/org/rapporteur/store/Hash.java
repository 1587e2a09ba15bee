// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

/** Numbers in the place of words that are only ever compared: FNV-1a over UTF-16 units, in 64 bits. */
final class Hash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(String words) {
        long hash = BASIS;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * PRIME;
        }
        // The last letters count for the first bits, too.
        return hash ^ (hash >>> 32);
    }
}
