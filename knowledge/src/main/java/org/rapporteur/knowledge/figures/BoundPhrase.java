// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.figures;

import java.util.List;

/**
 * Words that bound a number.
 *
 * @param id the line that tells it
 * @param words its words and marks in small letters
 * @param side where it stands
 * @param bound how it bounds the number
 */
public record BoundPhrase(String id, List<String> words, Side side, Bound bound) {
    /** Where a phrase stands. */
    public enum Side {
        /** {@code at least 300} */
        BEFORE,
        /** {@code 300 tanks or more} */
        AFTER,
        /** {@code 300+} */
        TIGHT
    }

    /** How a number is bounded. */
    public enum Bound {
        /** more than the number */
        OVER,
        /** less than it */
        UNDER,
        /** near it */
        ABOUT,
        /** near it, from below */
        NEARLY,
        /** it or more */
        AT_LEAST,
        /** it or less */
        AT_MOST,
        /** the number itself */
        EXACTLY
    }

    /** Keeps an unchangeable copy of the words. */
    public BoundPhrase {
        words = List.copyOf(words);
    }
}
