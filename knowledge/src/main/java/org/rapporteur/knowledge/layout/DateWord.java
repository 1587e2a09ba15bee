// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.layout;

/**
 * A word of a line that bears the date of a report.
 *
 * @param kind what it tells
 * @param value the number of the month, or of the day of the week from Monday; 0 for all other words
 */
public record DateWord(Kind kind, int value) {
    /** What a word of such a line tells. */
    public enum Kind {
        /** {@code January}, {@code Jan} */
        MONTH,
        /** {@code Wednesday}, {@code Wed} */
        WEEKDAY,
        /** that the date of publication follows: {@code published} */
        LABEL,
        /** that the date of a later change follows: {@code updated} */
        CHANGE,
        /** a time of day: {@code p.m.} */
        CLOCK,
        /** a time zone: {@code GMT} */
        ZONE,
        /** the ending of an ordinal number: {@code th} */
        ORDINAL,
        /** nothing of its own: {@code on} */
        FILLER
    }
}
