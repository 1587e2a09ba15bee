// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The new moons of a year, to a few minutes: the main terms of the theory in Jean Meeus, Astronomical Algorithms, chapter 49.
 */
final class NewMoons {
    private static final double MEAN_MONTH = 29.530588861;
    private static final double FIRST_OF_2000 = 2451550.09766;
    private static final double MONTHS_IN_A_YEAR = 12.3685;
    private static final double JULIAN_DAY_OF_EPOCH = 2440587.5;
    private static final long SECONDS_OF_DAY = 86_400;

    private NewMoons() {}

    /** Returns the new moons between two days, both included, in universal time. */
    static List<LocalDateTime> between(LocalDate first, LocalDate last) {
        List<LocalDateTime> found = new ArrayList<>();
        long lunation =
                (long) Math.floor((first.getYear() + first.getDayOfYear() / 365.25 - 2000) * MONTHS_IN_A_YEAR) - 1;
        for (int i = 0; i < 15; i++) {
            LocalDateTime moon = moon(lunation + i);
            if (!moon.toLocalDate().isBefore(first) && !moon.toLocalDate().isAfter(last)) {
                found.add(moon);
            }
        }
        return found;
    }

    private static LocalDateTime moon(long lunation) {
        double centuries = lunation / 1236.85;
        double sun = Math.toRadians(2.5534 + 29.10535670 * lunation - 0.0000014 * centuries * centuries);
        double moon = Math.toRadians(201.5643 + 385.81693528 * lunation + 0.0107582 * centuries * centuries);
        double latitude = Math.toRadians(160.7108 + 390.67050284 * lunation - 0.0016118 * centuries * centuries);
        double julian = FIRST_OF_2000
                + MEAN_MONTH * lunation
                + 0.00015437 * centuries * centuries
                - 0.40720 * Math.sin(moon)
                + 0.17241 * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * latitude)
                + 0.00739 * Math.sin(moon - sun)
                - 0.00514 * Math.sin(moon + sun)
                + 0.00208 * Math.sin(2 * sun);
        long second = Math.round((julian - JULIAN_DAY_OF_EPOCH) * SECONDS_OF_DAY);
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    }
}
