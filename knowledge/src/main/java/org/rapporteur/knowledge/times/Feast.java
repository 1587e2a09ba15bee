// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.times;

import java.util.List;

/**
 * A holiday that can be computed for any year.
 *
 * @param id the line that tells it
 * @param words one of its names, in small letters
 * @param rule how it is computed
 * @param arguments numbers, by rule
 */
public record Feast(String id, List<String> words, Rule rule, List<Integer> arguments) {
    /** How the day of a feast is computed. */
    public enum Rule {
        /** month, day */
        FIXED(2),
        /** month, weekday (1 is Monday), which one (-1 is the last) */
        NTH(3),
        /** days after Easter Sunday */
        EASTER(1),
        /** days after Easter Sunday of the Orthodox churches */
        ORTHODOX_EASTER(1),
        /** month, day, how many days, in the tabular Islamic calendar */
        ISLAMIC(3),
        /** month from Nisan, day, how many days, in the Hebrew calendar */
        HEBREW(3),
        /** days after the second new moon that follows the winter solstice */
        LUNAR_NEW_YEAR(1),
        /** days after the new moon of Kartika */
        DIWALI(1);

        private final int arguments;

        Rule(int arguments) {
            this.arguments = arguments;
        }

        /** Returns how many numbers it takes. */
        public int arguments() {
            return arguments;
        }
    }

    /** Keeps unchangeable copies. */
    public Feast {
        words = List.copyOf(words);
        arguments = List.copyOf(arguments);
    }
}
