// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Time;

/** Meanings of the simplest kinds, and those that are made of another. */
final class Meanings {
    private Meanings() {}

    /** A stretch that is fully told: {@code 12 January 2022}. */
    record Fixed(Stretch stretch) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            return Resolved.at(stretch, null);
        }

        @Override
        public boolean isAbsolute() {
            return true;
        }
    }

    /** A day that no calendar has: {@code 31 February 2022}. */
    record NoDay() implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            return Resolved.unresolved(Resolved.Reason.NO_SUCH_DAY);
        }
    }

    /** A value that needs no calendar: a duration, a set, a reference. */
    record Plain(Time.Type type, String value) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            return Resolved.plain(type, value);
        }
    }

    /** A part of something: {@code early March}, {@code the end of the year}. */
    record Part(Meaning whole, Portion portion) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved all = whole.resolve(context);
            Stretch stretch = all.stretch();
            if (stretch == null || stretch.unit() == Stretch.Unit.DAY) {
                return all;
            }
            long third = ChronoUnit.DAYS.between(stretch.first(), stretch.last()) / 3;
            LocalDate second = stretch.first().plusDays(third);
            LocalDate last = stretch.last().minusDays(third);
            return switch (portion) {
                case START -> all.narrowed(stretch.first(), second);
                case MIDDLE -> all.narrowed(second, last);
                case END -> all.narrowed(last, stretch.last());
            };
        }

        @Override
        public boolean isAbsolute() {
            return whole.isAbsolute();
        }

        @Override
        public Meaning core() {
            return whole.core();
        }
    }

    /** Which third of a stretch is meant. */
    enum Portion {
        START,
        MIDDLE,
        END
    }

    /** A time of day: {@code 9 p.m. Monday}, {@code that night}. */
    record OnClock(@Nullable Meaning day, String clock) implements Meaning {
        private static final String SOME_DAY = "XXXX-XX-XX";

        @Override
        public Resolved resolve(Context context) {
            if (day == null) {
                Context.Focus focus = context.dayOfClock();
                return focus == null || focus.stretch().unit() != Stretch.Unit.DAY
                        ? Resolved.plain(Time.Type.TIME, SOME_DAY + "T" + Clocks.onDay(clock, null))
                        : onDay(Resolved.at(focus.stretch(), focus.id()));
            }
            return onDay(day.resolve(context));
        }

        private Resolved onDay(Resolved date) {
            String value = date.value();
            boolean known =
                    value != null && date.stretch() != null && date.stretch().unit() == Stretch.Unit.DAY;
            if (value == null) {
                return date.typed(Time.Type.TIME);
            }
            return date.valued(
                    Time.Type.TIME,
                    known
                            ? value + "T" + Clocks.onDay(clock, date.from())
                            : SOME_DAY + "T" + Clocks.onDay(clock, null));
        }

        @Override
        public boolean isAbsolute() {
            return day != null && day.isAbsolute();
        }

        @Override
        public Meaning core() {
            return day == null ? this : day.core();
        }
    }
}
