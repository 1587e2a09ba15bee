// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import org.rapporteur.text.WordHash;

/** Numbers in the place of words that are only ever compared: {@link WordHash}, stirred. */
final class Hash {
    private Hash() {}

    static long of(String words) {
        long hash = WordHash.of(words);
        // The last letters count for the first bits, too.
        return hash ^ (hash >>> 32);
    }
}
