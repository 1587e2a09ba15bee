// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import org.jspecify.annotations.Nullable;

/**
 * An expression that a grammar has found.
 *
 * @param from the number of its first piece
 * @param to the number of the piece after its last
 * @param meaning what it says
 * @param rule the line of knowledge that carries it; null for digits alone
 */
record Found(int from, int to, Meaning meaning, @Nullable String rule) {
    /** Returns it with another beginning. */
    Found beginning(int first) {
        return new Found(first, to, meaning, rule);
    }

    /** Returns it with another meaning. */
    Found meaning(Meaning other) {
        return new Found(from, to, other, rule);
    }
}
