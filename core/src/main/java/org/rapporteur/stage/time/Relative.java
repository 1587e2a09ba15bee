// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.record.Time;
import org.rapporteur.stage.time.Context.Base;
import org.rapporteur.stage.time.Context.Focus;

/** Meanings that are counted from somewhere: from the report's day, or from what the text spoke of last. */
final class Relative {
    private static final int HALF_A_WEEK = 3;

    private Relative() {}

    /** Which one of those that have a name, seen from where it is counted. */
    enum Which {
        /** nothing says: the verb decides */
        OPEN,
        LAST,
        THIS,
        NEXT,
        /** the first one ahead */
        COMING,
        /** surely behind: {@code the year ended March 31} */
        ENDED,
        /** behind where the verb looks back, however near: {@code had 40 branches as of June 30} */
        STATED
    }

    /** {@code last week}, {@code this year}, {@code the following day}. */
    record Shifted(Stretch.Unit unit, int by, Base base) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            boolean told = unit == Stretch.Unit.DAY && by == 0 && base == Base.TOLD; // later in the day
            Focus from = told ? context.dayOfClock() : context.base(base, unit);
            if (from == null) {
                return Resolved.unresolved(Resolved.Reason.NO_REPORT_DATE);
            }
            Stretch stretch = from.stretch();
            if (stretch.unit().compareTo(unit) > 0) {
                return unit == Stretch.Unit.DAY && by == 0 && base == Base.FOCUS
                        ? Resolved.at(stretch, from.id())
                        : Resolved.unresolved(Resolved.Reason.NO_FOCUS);
            }
            if (unit == Stretch.Unit.WEEKEND) {
                return weekend(stretch.last(), from, context);
            }
            LocalDate day = unit == Stretch.Unit.SEASON || by <= 0 ? stretch.first() : stretch.last();
            return Resolved.at(Stretch.holding(day, unit).plus(by), from.id());
        }

        private Resolved weekend(LocalDate day, Focus from, Context context) {
            Stretch own = Stretch.holding(day, unit);
            boolean back = by == 0
                    && context.direction() == Direction.PAST
                    && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            return Resolved.at(own.plus(back ? -1 : by), from.id());
        }
    }

    /** The quarter or year that holds a day: {@code the quarter ended Aug. 31}. */
    record Holding(Stretch.Unit unit, Meaning day) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved found = day.resolve(context);
            Stretch stretch = found.stretch();
            return stretch == null || stretch.unit().compareTo(unit) > 0
                    ? found
                    : Resolved.at(Stretch.holding(stretch.first(), unit), found.anchor());
        }

        @Override
        public boolean isAbsolute() {
            return day.isAbsolute();
        }
    }

    /** {@code Tuesday week}, {@code a week on Tuesday}: weeks beyond a day; {@code two weeks ago Tuesday}: before one. */
    record Beyond(Meaning day, int weeks) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved found = day.resolve(context.facing(weeks < 0 ? Direction.PAST : Direction.FUTURE));
            Stretch stretch = found.stretch();
            return stretch == null || stretch.unit() != Stretch.Unit.DAY
                    ? found
                    : Resolved.at(stretch.plus(7L * weeks), found.anchor());
        }

        @Override
        public boolean isAbsolute() {
            return day.isAbsolute();
        }
    }

    /** {@code two years ago}, {@code three days later}. */
    record Counted(@Nullable BigDecimal amount, TimeUnit unit, int sign, Base base) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            if (amount == null) {
                return Resolved.plain(Time.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
            }
            Focus from = context.base(base);
            return from == null ? Resolved.unresolved(Resolved.Reason.NO_REPORT_DATE) : from(from);
        }

        /** Counts from a time that is given. */
        Resolved from(Focus start) {
            return amount == null ? Resolved.unresolved(Resolved.Reason.NO_FOCUS) : count(amount, unit, start);
        }

        private Resolved count(BigDecimal number, TimeUnit in, Focus from) {
            BigDecimal plain = number.stripTrailingZeros();
            if (plain.scale() > 0 && in != TimeUnit.DAY && !in.isClock()) {
                return inSmaller(number, in, from);
            }
            if (plain.precision() - plain.scale() > 7) {
                return Resolved.unresolved(Resolved.Reason.OUT_OF_RANGE);
            }
            long whole = sign * number.longValue();
            return switch (in) {
                case SECOND -> move(Stretch.Unit.DAY, whole / 86_400, from);
                case MINUTE -> move(Stretch.Unit.DAY, whole / 1440, from);
                case HOUR -> move(Stretch.Unit.DAY, whole / 24, from);
                case DAY -> move(Stretch.Unit.DAY, whole, from);
                case WEEK -> move(Stretch.Unit.WEEK, whole, from);
                case FORTNIGHT -> move(Stretch.Unit.WEEK, whole * 2, from);
                case WEEKEND -> move(Stretch.Unit.WEEKEND, whole, from);
                case MONTH -> move(Stretch.Unit.MONTH, whole, from);
                case QUARTER -> move(Stretch.Unit.QUARTER, whole, from);
                case YEAR -> move(Stretch.Unit.YEAR, whole, from);
                case DECADE -> move(Stretch.Unit.DECADE, whole, from);
                case CENTURY -> move(Stretch.Unit.CENTURY, whole, from);
                case MILLENNIUM -> move(Stretch.Unit.MILLENNIUM, whole, from);
            };
        }

        private Resolved inSmaller(BigDecimal number, TimeUnit in, Focus from) {
            return switch (in) {
                case YEAR -> count(rounded(number, 12), TimeUnit.MONTH, from);
                case MONTH, QUARTER -> count(rounded(number, in == TimeUnit.MONTH ? 30 : 91), TimeUnit.DAY, from);
                case WEEK, FORTNIGHT, WEEKEND ->
                    count(rounded(number, in == TimeUnit.FORTNIGHT ? 14 : 7), TimeUnit.DAY, from);
                default ->
                    count(
                            rounded(number, in == TimeUnit.DECADE ? 10 : in == TimeUnit.CENTURY ? 100 : 1000),
                            TimeUnit.YEAR,
                            from);
            };
        }

        private static BigDecimal rounded(BigDecimal number, int times) {
            return number.multiply(BigDecimal.valueOf(times)).setScale(0, java.math.RoundingMode.HALF_UP);
        }

        private Resolved move(Stretch.Unit stretchUnit, long by, Focus from) {
            if (from.stretch().unit().compareTo(stretchUnit) > 0) {
                return Resolved.unresolved(Resolved.Reason.NO_FOCUS);
            }
            return Resolved.at(
                    Stretch.holding(from.stretch().first(), stretchUnit).plus(by), from.id());
        }
    }

    /** {@code Monday}, {@code next Friday}. */
    record OnWeekday(DayOfWeek weekday, Which which) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Focus from = context.base(Base.TOLD);
            if (from == null) {
                return Resolved.unresolved(Resolved.Reason.NO_REPORT_DATE);
            }
            if (from.stretch().unit() != Stretch.Unit.DAY && context.history()) {
                return Resolved.unresolved(Resolved.Reason.NO_FOCUS);
            }
            LocalDate day = from.stretch().first();
            LocalDate found = switch (which) {
                case LAST -> day.with(TemporalAdjusters.previous(weekday));
                case NEXT -> next(day);
                case COMING -> day.with(TemporalAdjusters.next(weekday));
                case THIS ->
                    context.direction() == Direction.PAST
                            ? day.with(TemporalAdjusters.previousOrSame(weekday))
                            : day.with(TemporalAdjusters.nextOrSame(weekday));
                case OPEN, ENDED, STATED -> open(day, context);
            };
            return Resolved.at(Stretch.day(found), from.id());
        }

        private LocalDate open(LocalDate day, Context context) {
            boolean ahead = context.history() || context.direction() == Direction.FUTURE;
            if (!ahead && context.direction() == Direction.NEAREST) {
                LocalDate coming = day.with(TemporalAdjusters.nextOrSame(weekday));
                return coming.isAfter(day.plusDays(HALF_A_WEEK)) ? coming.minusWeeks(1) : coming;
            }
            return day.with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
        }

        /** Early in a week "next Friday" is said of the week to come; the coming one is "on Friday". */
        private LocalDate next(LocalDate day) {
            LocalDate coming = day.with(TemporalAdjusters.next(weekday));
            boolean sameWeek = coming.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                    == day.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return sameWeek ? coming.plusWeeks(1) : coming;
        }
    }
}
