// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Two reports, and how alike they are.
 *
 * @param one the id of a report
 * @param other the id of another
 * @param value from 0 (nothing in common) to 1
 */
public record Likeness(String one, String other, double value) {
    /** Reports further apart than so many days are in no story unless others between them are. */
    public static final int NEAR = 28;

    /** Less is none. */
    public static final double FLOOR = 0.05;

    /** Within so many days reports count as told at the same time. */
    private static final long SAME_TIME = 3;
    /** Reports that are told at the same time are so much likelier to tell the same. */
    private static final double SAME_TIME_GAIN = 1.3;
    /** After so many days more, likeness is half of that. */
    private static final double HALF = 7;

    /** Returns what the likeness of the words of two reports is multiplied by, which are of these days; null is unknown. */
    public static double nearness(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return 1;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(one, other));
        return SAME_TIME_GAIN / (1 + Math.max(0, apart - SAME_TIME) / HALF);
    }
}
