// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.rapporteur.stage.time.Meanings.OnClock;

/** What clock times of several zones have to do with each other. */
final class Clocks {
    private static final int DAY = 24 * 60;
    private static final int CLOCK = 5;

    /** No place is further ahead of Greenwich, in minutes. */
    private static final int FURTHEST_EAST = 14 * 60;

    /** Offsets come in quarters of an hour. */
    private static final int QUARTER = 15;

    private Clocks() {}

    /**
     * Two clock times of one moment.
     *
     * @param first the local one, with its distance from Greenwich
     * @param second the other, on its own day
     */
    record Pair(Meaning first, Meaning second) {}

    /**
     * Returns {@code 10:00 (0800 GMT)} as one moment; null if the two do not fit.
     *
     * @param dayOfGreenwich whether the day is told in the brackets: {@code 8 a.m. (2300 GMT Sunday)} is on Monday
     */
    static @Nullable Pair sameMoment(OnClock local, OnClock greenwich, boolean dayOfGreenwich) {
        int here = minutes(local.clock());
        int there = minutes(greenwich.clock());
        boolean zoned = greenwich.clock().endsWith("Z") && greenwich.clock().length() == CLOCK + 1;
        if (here < 0 || there < 0 || !zoned || local.clock().endsWith("Z")) {
            return null;
        }
        int ahead = Math.floorMod(here - there, DAY);
        int offset = ahead > FURTHEST_EAST ? ahead - DAY : ahead;
        if (offset % QUARTER != 0) {
            return null;
        }
        int shift = Math.floorDiv(here - offset, DAY);
        boolean bare = local.clock().length() == CLOCK;
        OnClock first = bare ? new OnClock(local.day(), local.clock() + text(offset)) : local;
        if (dayOfGreenwich) {
            return new Pair(new Shifted(new OnClock(greenwich.day(), first.clock()), -shift), greenwich);
        }
        return new Pair(first, new Shifted(new OnClock(local.day(), greenwich.clock()), shift));
    }

    /** Returns the minutes since midnight of a clock time with hour and minute, or -1. */
    private static int minutes(String clock) {
        boolean told = clock.length() >= CLOCK
                && clock.charAt(2) == ':'
                && Character.isDigit(clock.charAt(0))
                && Character.isDigit(clock.charAt(CLOCK - 1));
        return told ? Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3, CLOCK)) : -1;
    }

    private static String text(int offset) {
        int size = Math.abs(offset);
        return (offset < 0 ? "-" : "+") + Stretch.two(size / 60) + ":" + Stretch.two(size % 60);
    }

    /** Returns a clock time whose zone is a region ({@code 09:54America/New_York}) with the distance of that day. */
    static String onDay(String clock, @Nullable LocalDate day) {
        if (clock.indexOf('/') < 0) {
            return clock;
        }
        int zone = zoneStart(clock);
        String bare = clock.substring(0, zone);
        if (day == null || zone != CLOCK) {
            return bare;
        }
        try {
            int hour = Math.min(23, Integer.parseInt(clock.substring(0, 2)));
            LocalTime time = LocalTime.of(hour, Integer.parseInt(clock.substring(3, CLOCK)));
            var offset = ZoneId.of(clock.substring(zone)).getRules().getOffset(day.atTime(time));
            return bare + offset.getId();
        } catch (DateTimeException e) {
            return bare;
        }
    }

    private static int zoneStart(String clock) {
        for (int i = 0; i < clock.length(); i++) {
            if (Character.isLetter(clock.charAt(i))) {
                return i;
            }
        }
        return clock.length();
    }

    /** A clock time that falls on the day before or after another. */
    private record Shifted(OnClock clock, int days) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved found = clock.resolve(context);
            Stretch day = found.stretch();
            Stretch other = day == null || days == 0 ? null : day.plus(days);
            return other == null || other.unit() != Stretch.Unit.DAY
                    ? found
                    : Resolved.at(other, found.anchor())
                            .valued(org.rapporteur.record.Time.Type.TIME, other.value() + "T" + clock.clock());
        }

        @Override
        public boolean isAbsolute() {
            return clock.isAbsolute();
        }
    }
}
