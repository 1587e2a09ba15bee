// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known to the day, the month or the year: {@code 2021-04-13}, {@code 2021-04}, {@code 2021}.
 *
 * @param first the first day it may be
 * @param last the last day it may be
 */
public record PartialDate(LocalDate first, LocalDate last) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

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
        return switch (written.length()) {
            case YEAR -> {
                LocalDate first = LocalDate.parse(written + "-01-01");
                yield new PartialDate(first, first.withDayOfYear(first.lengthOfYear()));
            }
            case MONTH -> {
                YearMonth month = YearMonth.parse(written);
                yield new PartialDate(month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                LocalDate day = LocalDate.parse(written);
                yield new PartialDate(day, day);
            }
        };
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
