// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar: the n-th day, week, month ... counted from a beginning that all of its unit share.
 *
 * <p>All shifting of dates is addition of an index. Years are astronomical: year 0 is 1 BC.
 *
 * @param unit the unit
 * @param index its number; for a season four times the year, and 0 to 3 from winter to autumn
 */
record Stretch(Unit unit, long index) {
    private static final int LAST_YEAR = 9999;

    /** The units that stretches of the calendar come in, the smallest first. */
    enum Unit {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        SEASON,
        QUARTER,
        HALF,
        YEAR,
        DECADE,
        CENTURY,
        MILLENNIUM
    }

    static Stretch day(LocalDate day) {
        return new Stretch(Unit.DAY, day.toEpochDay());
    }

    static Stretch month(int year, int month) {
        return new Stretch(Unit.MONTH, year * 12L + month - 1);
    }

    static Stretch year(int year) {
        return new Stretch(Unit.YEAR, year);
    }

    /** Returns the stretch of a unit that holds a day. */
    static Stretch holding(LocalDate day, Unit unit) {
        int year = day.getYear();
        return new Stretch(
                unit,
                switch (unit) {
                    case DAY -> day.toEpochDay();
                    case WEEK, WEEKEND -> Math.floorDiv(day.toEpochDay() + 3, 7L);
                    case MONTH -> year * 12L + day.getMonthValue() - 1;
                    case QUARTER -> year * 4L + (day.getMonthValue() - 1) / 3;
                    case HALF -> year * 2L + (day.getMonthValue() - 1) / 6;
                    case SEASON -> year * 4L + day.getMonthValue() % 12 / 3 + (day.getMonthValue() == 12 ? 4 : 0);
                    case YEAR -> year;
                    case DECADE -> Math.floorDiv(year, 10);
                    case CENTURY -> Math.floorDiv(year, 100);
                    case MILLENNIUM -> Math.floorDiv(year, 1000);
                });
    }

    /** Returns the stretch some units on, or back; null if that lies beyond the years that are written with four digits. */
    @Nullable
    Stretch plus(long units) {
        if (Math.abs(units) > 4_000_000) {
            return null;
        }
        Stretch moved = new Stretch(unit, index + units);
        return Math.abs(moved.approximateYear()) <= LAST_YEAR ? moved : null;
    }

    private long approximateYear() {
        return switch (unit) {
            case DAY -> index / 366 + 1970;
            case WEEK, WEEKEND -> index / 53 + 1970;
            case MONTH -> index / 12;
            case QUARTER, SEASON -> index / 4;
            case HALF -> index / 2;
            case YEAR -> index;
            case DECADE -> index * 10;
            case CENTURY -> index * 100;
            case MILLENNIUM -> index * 1000;
        };
    }

    /** Returns its first day. */
    LocalDate first() {
        return switch (unit) {
            case DAY -> LocalDate.ofEpochDay(index);
            case WEEK -> LocalDate.ofEpochDay(index * 7 - 3);
            case WEEKEND -> LocalDate.ofEpochDay(index * 7 + 2);
            case MONTH -> LocalDate.of((int) Math.floorDiv(index, 12L), (int) Math.floorMod(index, 12L) + 1, 1);
            case QUARTER -> january().plusMonths(3 * Math.floorMod(index, 4L));
            case HALF -> january().plusMonths(6 * Math.floorMod(index, 2L));
            case SEASON -> january().plusMonths(3 * Math.floorMod(index, 4L) - 1);
            case YEAR, DECADE, CENTURY, MILLENNIUM -> january();
        };
    }

    /** Returns its last day. */
    LocalDate last() {
        LocalDate first = first();
        return switch (unit) {
            case DAY -> first;
            case WEEK -> first.plusDays(6);
            case WEEKEND -> first.plusDays(1);
            case MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER, SEASON -> first.plusMonths(3).minusDays(1);
            case HALF -> first.plusMonths(6).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
            case DECADE -> first.plusYears(10).minusDays(1);
            case CENTURY -> first.plusYears(100).minusDays(1);
            case MILLENNIUM -> first.plusYears(1000).minusDays(1);
        };
    }

    private LocalDate january() {
        return LocalDate.of((int) year(), 1, 1);
    }

    /** Returns the year of its first day; of a winter, the year that it ends in. */
    long year() {
        return switch (unit) {
            case QUARTER, SEASON -> Math.floorDiv(index, 4L);
            case HALF -> Math.floorDiv(index, 2L);
            case YEAR -> index;
            case DECADE -> index * 10;
            case CENTURY -> index * 100;
            case MILLENNIUM -> index * 1000;
            default -> first().getYear();
        };
    }

    /** Returns its value in TIMEX3. */
    String value() {
        return switch (unit) {
            case DAY -> yearText() + "-" + two(first().getMonthValue()) + "-" + two(first().getDayOfMonth());
            case WEEK -> weekText();
            case WEEKEND -> weekText() + "-WE";
            case MONTH -> yearText() + "-" + two(Math.floorMod(index, 12L) + 1);
            case QUARTER -> yearText() + "-Q" + (Math.floorMod(index, 4L) + 1);
            case HALF -> yearText() + "-H" + (Math.floorMod(index, 2L) + 1);
            case SEASON -> yearText() + "-" + SeasonCode.values()[(int) Math.floorMod(index, 4L)];
            case YEAR -> yearText();
            case DECADE -> era(index < 0, index < 0 ? -index - 1 : index, 3);
            case CENTURY -> era(index < 0, index < 0 ? -index - 1 : index, 2);
            case MILLENNIUM -> era(index < 0, index < 0 ? -index - 1 : index, 1);
        };
    }

    private String weekText() {
        LocalDate thursday = LocalDate.ofEpochDay(index * 7 - 3).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        return era(thursday.getYear() <= 0, thursday.getYear(), 4)
                + "-W"
                + two(thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String yearText() {
        long year = year();
        return era(year <= 0, year <= 0 ? 1 - year : year, 4);
    }

    private static String era(boolean before, long number, int digits) {
        String plain = Long.toString(Math.abs(number));
        return (before ? "BC" : "") + "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }

    static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    /** The seasons as TIMEX3 writes them, in the order of a year. */
    enum SeasonCode {
        WI,
        SP,
        SU,
        FA
    }
}
