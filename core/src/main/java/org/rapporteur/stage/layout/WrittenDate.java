// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A day as a header or dateline writes it.
 *
 * @param start where its first character stands, a day of the week included
 * @param end behind its last character
 * @param year 0 if it names none
 * @param month 0 if day and month cannot be told apart: {@code 03/04/2022}
 * @param day the day of the month
 * @param weekday whether it names the day of the week
 */
record WrittenDate(int start, int end, int year, int month, int day, boolean weekday) {
    boolean hasYear() {
        return year > 0;
    }

    /**
     * Returns the day it means.
     *
     * @param reference a day near it, which tells the year if it names none
     * @return null if the year is not known or there is no such day
     */
    @Nullable
    LocalDate near(@Nullable LocalDate reference) {
        if (hasYear()) {
            return in(year);
        }
        if (reference == null) {
            return null;
        }
        LocalDate nearest = null;
        for (int candidate = reference.getYear() - 1; candidate <= reference.getYear() + 1; candidate++) {
            LocalDate date = in(candidate);
            if (date != null && (nearest == null || distance(date, reference) < distance(nearest, reference))) {
                nearest = date;
            }
        }
        return nearest;
    }

    private @Nullable LocalDate in(int anyYear) {
        try {
            return month == 0 ? null : LocalDate.of(anyYear, month, day);
        } catch (DateTimeException e) {
            return null; // 31 February
        }
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
