// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agreement.Features.Days;

/** Reads days as people write them into a table: {@code 2022-01-12}, {@code 20220112}, {@code 2022-01}, two with a slash between. */
final class WrittenDays {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int PLAIN = 8;
    private static final int DAY = 10;

    private WrittenDays() {}

    static @Nullable Days read(String value) {
        int slash = value.indexOf('/');
        try {
            if (slash < 0) {
                return one(value);
            }
            Days from = one(value.substring(0, slash));
            Days to = one(value.substring(slash + 1));
            return from == null || to == null || isAfter(from, to) ? null : new Days(from.from(), to.to());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isAfter(Days from, Days to) {
        return from.from() != null && to.to() != null && from.from().isAfter(to.to());
    }

    private static @Nullable Days one(String value) {
        switch (value.length()) {
            case YEAR -> {
                Year year = Year.parse(value);
                return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case MONTH -> {
                YearMonth month = YearMonth.parse(value);
                return new Days(month.atDay(1), month.atEndOfMonth());
            }
            case PLAIN -> {
                return day(value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6));
            }
            default -> {
                // A time of the day may follow.
                boolean timed = value.length() > DAY && (value.charAt(DAY) == 'T' || value.charAt(DAY) == ' ');
                return value.length() == DAY || timed ? day(value.substring(0, DAY)) : null;
            }
        }
    }

    private static Days day(String value) {
        LocalDate day = LocalDate.parse(value);
        return new Days(day, day);
    }
}
