// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.knowledge.times.Feast;

/** Computes the days of feasts. */
final class FeastCalendar {
    private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;
    private static final LocalTime SUNSET_IN_INDIA = LocalTime.of(12, 15);
    private static final int HOURS_TO_CHINA = 8;

    private FeastCalendar() {}

    /** Returns the first days of a feast in a year: one, or none or two where its calendar wanders. */
    static List<LocalDate> days(Feast feast, int year) {
        List<Integer> arguments = feast.arguments();
        return switch (feast.rule()) {
            case FIXED -> List.of(LocalDate.of(year, arguments.get(0), arguments.get(1)));
            case NTH ->
                List.of(LocalDate.of(year, arguments.get(0), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(arguments.get(2), DayOfWeek.of(arguments.get(1)))));
            case EASTER -> List.of(easter(year).plusDays(arguments.get(0)));
            case ORTHODOX_EASTER -> List.of(orthodoxEaster(year).plusDays(arguments.get(0)));
            case ISLAMIC -> islamic(year, arguments.get(0), arguments.get(1));
            case HEBREW -> List.of(HebrewCalendar.inYear(year, arguments.get(0), arguments.get(1)));
            case LUNAR_NEW_YEAR -> lunarNewYear(year);
            case DIWALI -> diwali(year);
        };
    }

    /** Returns how many days a feast lasts. */
    static int length(Feast feast) {
        return switch (feast.rule()) {
            case ISLAMIC, HEBREW -> feast.arguments().get(2);
            default -> 1;
        };
    }

    /** Easter Sunday by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7;
        int shift = (a + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    /** Easter Sunday of the Julian calendar by the algorithm of Meeus, told in the Gregorian one. */
    static LocalDate orthodoxEaster(int year) {
        int full = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - full + 34) % 7;
        int sum = full + weekday + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(behind);
    }

    private static List<LocalDate> islamic(int year, int month, int day) {
        List<LocalDate> found = new ArrayList<>(2);
        long about = Math.floorDiv((year - 622L) * 33, 32L);
        for (long own = about - 1; own <= about + 2; own++) {
            long julian =
                    Math.floorDiv(11 * own + 3, 30L) + 354 * own + 30L * month - (month - 1) / 2 + day + 1_948_055;
            LocalDate first = LocalDate.ofEpochDay(julian - JULIAN_DAY_OF_EPOCH);
            if (first.getYear() == year) {
                found.add(first);
            }
        }
        return found;
    }

    private static List<LocalDate> lunarNewYear(int year) {
        return NewMoons.between(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 20)).stream()
                .map(moon -> moon.plusHours(HOURS_TO_CHINA).toLocalDate())
                .filter(day -> !day.isBefore(LocalDate.of(year, 1, 21)) && !day.isAfter(LocalDate.of(year, 2, 20)))
                .limit(1)
                .toList();
    }

    /** The evening that the dark moon of Kartika lasts through. */
    private static List<LocalDate> diwali(int year) {
        return NewMoons.between(LocalDate.of(year, 10, 17), LocalDate.of(year, 11, 16)).stream()
                .map(FeastCalendar::eveningBefore)
                .filter(day -> !day.isBefore(LocalDate.of(year, 10, 16)))
                .limit(1)
                .toList();
    }

    private static LocalDate eveningBefore(LocalDateTime moon) {
        return moon.toLocalTime().isBefore(SUNSET_IN_INDIA) ? moon.toLocalDate().minusDays(1) : moon.toLocalDate();
    }
}
