// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A date known to the day, the month or the year: {@code 2021-04-13}, {@code 2021-04}, {@code 2021}.
 *
 * @param first the first day it may be
 * @param last the last day it may be
 */
public record PartialDate(LocalDate first, LocalDate last) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** How much of a date is known. */
    public enum Precision {
        /** the day */
        DAY,
        /** the month */
        MONTH,
        /** the year alone */
        YEAR
    }

    /**
     * Reads a date as it stands in the tables.
     *
     * @throws DateTimeException if it is none
     */
    public static PartialDate of(String written) {
        int year = number(written, 0, YEAR);
        if (written.length() == YEAR) {
            return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int month = number(written, YEAR + 1, MONTH);
        if (written.length() == MONTH) {
            LocalDate first = LocalDate.of(year, month, 1);
            return new PartialDate(first, first.withDayOfMonth(first.lengthOfMonth()));
        }
        LocalDate day = LocalDate.of(year, month, number(written, MONTH + 1, DAY));
        return new PartialDate(day, day);
    }

    // By hand: thousands of dates are read at every start, before the machine is warm.
    private static int number(String written, int from, int to) {
        boolean sound = to <= written.length()
                && written.length() <= DAY
                && (from == 0 || written.charAt(from - 1) == '-')
                && (to == written.length() || to < DAY);
        int number = 0;
        for (int i = from; sound && i < to; i++) {
            char digit = written.charAt(i);
            sound = digit >= '0' && digit <= '9';
            number = number * 10 + digit - '0';
        }
        if (!sound) {
            throw new DateTimeException("'" + written + "' is no date, month or year");
        }
        return number;
    }

    /** Returns how much is known. */
    public Precision precision() {
        if (first.equals(last)) {
            return Precision.DAY;
        }
        return first.getMonth() == last.getMonth() ? Precision.MONTH : Precision.YEAR;
    }

    /** Returns the date as the tables write it. */
    @Override
    public String toString() {
        String day = first.toString();
        return switch (precision()) {
            case DAY -> day;
            case MONTH -> day.substring(0, MONTH);
            case YEAR -> day.substring(0, YEAR);
        };
    }
}
