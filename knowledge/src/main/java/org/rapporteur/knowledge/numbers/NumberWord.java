// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.numbers;

import java.math.BigDecimal;

/**
 * A word that tells a number or takes part in telling one.
 *
 * @param form the word in small letters
 * @param kind how it joins with others
 * @param value its number: the denominator of a fraction, the factor of a scale, the power of a vague plural
 */
public record NumberWord(String form, Kind kind, BigDecimal value) {
    /** How a word of number joins with others. */
    public enum Kind {
        /** zero to nineteen */
        UNIT,
        /** twenty to ninety */
        TENS,
        /** hundred */
        HUNDRED,
        /** thousand, million, bn */
        SCALE,
        /** a scale that stands only right after digits: {@code 5m}, {@code 20k} */
        SUFFIX,
        /** dozen, score: counts groups */
        GROUP,
        /** dozens, thousands: an unknown number of them */
        PLURAL,
        /** half, third: parts of one */
        FRACTION,
        /** first, twentieth */
        ORDINAL
    }
}
