// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days that pages, feeds and tables give: ISO 8601 ({@code 2022-01-12T23:30:00-05:00}), RFC 822 ({@code Wed, 12 Jan
 * 2022 23:30:00 EST}) and what people write ({@code January 12, 2022}).
 *
 * <p>The day is the one that is written there, not that of another time zone: a report of Wednesday evening in New York says
 * "on Wednesday".
 */
final class Days {
    private static final int LONGEST = 80;
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:\\p{L}{2,9}\\.?,? +)?(\\d{1,2})[ -]+(\\p{L}{3,9})\\.?,?[ -]+(\\d{4}|\\d{2})(?!\\d).*");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}{3,9}\\.?, +)?(\\p{L}{3,9})\\.? +(\\d{1,2})(?:\\p{L}{2})?,? +(\\d{4})(?!\\d).*");

    private Days() {}

    /** Returns the day; null if there is none, or none that the calendar has. */
    static @Nullable LocalDate of(@Nullable String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            return null;
        }
        String value = words.strip().replaceAll("\\s+", " ");
        try {
            Matcher numbers = NUMBERS.matcher(value);
            if (numbers.matches()) {
                return day(numbers.group(1), number(numbers.group(3)), numbers.group(4));
            }
            Matcher dayFirst = DAY_FIRST.matcher(value);
            if (dayFirst.matches()) {
                return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
            }
            Matcher monthFirst = MONTH_FIRST.matcher(value);
            if (monthFirst.matches()) {
                return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
            }
            return null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate day(String year, int month, String day) {
        // Two digits are of the years that RFC 822 was in use without RFC 2822, or of ours.
        int number = number(year);
        int full = year.length() > 2 ? number : number < 70 ? 2000 + number : 1900 + number;
        return LocalDate.of(full, month, number(day));
    }

    /** Returns the number of an English month, whole or cut after three letters or more; 0 if it is none. */
    private static int month(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (full.startsWith(small)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
