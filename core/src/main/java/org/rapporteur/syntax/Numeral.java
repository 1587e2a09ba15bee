// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import java.math.BigDecimal;

/**
 * A number as a text tells it.
 *
 * @param from the number of its first piece
 * @param to the number of the piece after its last
 * @param value the number
 * @param style how it is told
 */
public record Numeral(int from, int to, BigDecimal value, Style style) {
    /** How a number is told. */
    public enum Style {
        /** in digits alone: {@code 14,000} */
        DIGITS,
        /** in digits with a scale: {@code 1.2 million} */
        SCALED,
        /** in words: {@code two hundred} */
        WORDS
    }

    /** Returns the number if it is whole and fits, else -1. */
    public int whole() {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= 9 ? plain.intValueExact() : -1;
    }
}
