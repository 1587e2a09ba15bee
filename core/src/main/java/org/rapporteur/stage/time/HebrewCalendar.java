// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;

/**
 * The Hebrew calendar: the day of the sun on which a date of it falls; the feast begins on the evening before.
 *
 * <p>The arithmetic of Reingold and Dershowitz, Calendrical Calculations: months are counted from Nisan.
 */
final class HebrewCalendar {
    private static final long EPOCH = -1_373_427L - 719_163L;
    private static final int TISHRI = 7;

    private HebrewCalendar() {}

    /** Returns the day of a date in the Hebrew year that overlaps a year in the way its month does. */
    static LocalDate inYear(int year, int month, int day) {
        return day(month >= TISHRI ? year + 3761 : year + 3760, month, day);
    }

    private static LocalDate day(int year, int month, int day) {
        long days = newYear(year) + day - 1;
        if (month >= TISHRI) {
            for (int m = TISHRI; m < month; m++) {
                days += length(year, m);
            }
        } else {
            for (int m = TISHRI; m <= (isLeap(year) ? 13 : 12); m++) {
                days += length(year, m);
            }
            for (int m = 1; m < month; m++) {
                days += length(year, m);
            }
        }
        return LocalDate.ofEpochDay(days);
    }

    private static boolean isLeap(int year) {
        return Math.floorMod(7 * year + 1, 19) < 7;
    }

    private static int length(int year, int month) {
        long days = newYear(year + 1) - newYear(year);
        boolean isShort = switch (month) {
            case 2, 4, 6, 10, 13 -> true;
            case 12 -> !isLeap(year);
            case 8 -> days != 355 && days != 385;
            case 9 -> days == 353 || days == 383;
            default -> false;
        };
        return isShort ? 29 : 30;
    }

    private static long newYear(int year) {
        long before = elapsed(year - 1);
        long own = elapsed(year);
        long after = elapsed(year + 1);
        int correction = after - own == 356 ? 2 : own - before == 382 ? 1 : 0;
        return EPOCH + own + correction;
    }

    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19L);
        long parts = 12_084 + 13_753 * months;
        long days = 29 * months + Math.floorDiv(parts, 25_920L);
        return Math.floorMod(3 * (days + 1), 7L) < 3 ? days + 1 : days;
    }
}
