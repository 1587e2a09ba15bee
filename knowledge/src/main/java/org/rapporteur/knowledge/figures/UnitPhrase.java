// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.figures;

import java.util.List;

/**
 * Words that a number is measured in.
 *
 * @param id the line that tells it
 * @param words its words and marks in small letters
 * @param unit its one name: {@code USD}, {@code percent}, {@code kilometres}
 * @param kind where it stands and what it measures
 */
public record UnitPhrase(String id, List<String> words, String unit, Kind kind) {
    /** The line that names shares. */
    public static final String PERCENT = "unit.percent";

    /** The line that names votes. */
    public static final String VOTES = "unit.votes";

    /** The kinds of units. */
    public enum Kind {
        /** money, named after the number */
        CURRENCY,
        /** money, by a sign before the number */
        SIGN,
        /** a share */
        PERCENT,
        /** votes for and against */
        VOTES,
        /** length, weight, power ... */
        MEASURE,
        /** a measure whose name stands before the number */
        NAMED
    }

    /** Keeps an unchangeable copy of the words. */
    public UnitPhrase {
        words = List.copyOf(words);
    }
}
