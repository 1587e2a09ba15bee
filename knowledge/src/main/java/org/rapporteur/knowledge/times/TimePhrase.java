// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.times;

import java.util.List;

/**
 * A whole expression with a meaning of its own.
 *
 * @param id the line that tells it
 * @param words its words and marks in small letters
 * @param kind what its value is
 * @param value the value
 */
public record TimePhrase(String id, List<String> words, Kind kind, String value) {
    /** What the value of a phrase is. */
    public enum Kind {
        /** a reference of TIMEX3: {@code PRESENT_REF} */
        REFERENCE,
        /** the same, where an adjective says it of a noun: {@code the recent talks} */
        QUALITY,
        /** no time, although it has a word of one: {@code the current account} */
        NONE,
        /** days from the report's day: {@code -1} */
        DAY,
        /** the night of a day, counted likewise */
        DAY_NIGHT,
        /** the same, or the night to come if the verb looks ahead */
        OVERNIGHT,
        /** a day in ISO form */
        EVENT,
        /** likewise, of which the last word tells that it is meant, and is no part of it: {@code the September 11 attacks} */
        EVENT_NAMED_BEHIND,
        /** what stands after an hour: {@code AM}, {@code PM}, or {@code HOUR} for the hour as it is */
        CLOCK
    }

    /** Keeps an unchangeable copy of the words. */
    public TimePhrase {
        words = List.copyOf(words);
    }
}
