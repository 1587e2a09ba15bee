// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

/**
 * How much was read.
 *
 * @param tokens the tokens
 * @param sentences the sentences
 */
public record Amount(long tokens, long sentences) {
    static final Amount NONE = new Amount(0, 0);

    Amount plus(Amount other) {
        return new Amount(tokens + other.tokens, sentences + other.sentences);
    }
}
