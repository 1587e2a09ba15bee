// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.stage.time.Recurrences.OfMonth;
import org.rapporteur.stage.time.Stretch.Unit;

/** Meanings that are counted within something longer: in a month or a year, or in what goes on. */
final class Ordinals {
    /** What is counted: a number from one on, or the last. */
    static final int LAST = -1;

    private Ordinals() {}

    /** Returns a meaning whose core is a part of what goes on, with a day that is told beside it: {@code Tuesday, the second day}. */
    static Meaning on(Meaning meaning, OfHappening part, Meaning day) {
        OfHappening on = new OfHappening(part.number(), part.unit(), part.what(), day);
        return meaning instanceof Meanings.OnClock clock ? new Meanings.OnClock(on, clock.clock()) : on;
    }

    /**
     * {@code the last day of May}, {@code the second week of June}: counted in a stretch of the calendar.
     *
     * @param number which one, or {@link #LAST}
     * @param unit what is counted
     * @param weekday of which day of the week; null where days of any are counted
     * @param whole what it is counted in
     */
    record InWhole(int number, Unit unit, @Nullable DayOfWeek weekday, Meaning whole) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved all = whole.resolve(context);
            Stretch stretch = all.stretch();
            if (stretch == null) {
                return all;
            }
            Resolved found = in(stretch, all);
            int years = yearsOff(found, stretch, context);
            Stretch other = years == 0 ? null : stretch.plus(12L * years);
            return other == null ? found : in(other, Resolved.at(other, all.anchor()));
        }

        private Resolved in(Stretch stretch, Resolved all) {
            if (unit == Unit.WEEK) {
                return week(all, stretch);
            }
            LocalDate found = number == LAST ? fromTheEnd(stretch.last()) : fromTheBeginning(stretch.first());
            boolean feast = stretch.unit() == Unit.DAY && number != LAST; // a feast is told by its first day
            return feast || !found.isAfter(stretch.last()) && !found.isBefore(stretch.first())
                    ? Resolved.at(Stretch.holding(found, unit), all.anchor())
                    : Resolved.unresolved(Resolved.Reason.NO_SUCH_DAY);
        }

        /** {@code left on the last day of May}, told in the middle of May, is a year back; {@code will meet on the first} a year ahead. */
        private int yearsOff(Resolved found, Stretch month, Context context) {
            LocalDate report = context.report();
            LocalDate from = found.from();
            LocalDate to = found.to();
            if (report == null || from == null || to == null || context.history() || !(whole instanceof OfMonth open)) {
                return 0;
            }
            boolean holds = open.which() == Relative.Which.OPEN
                    && Stretch.holding(report, Unit.MONTH).equals(month);
            if (!holds) {
                return 0;
            }
            return context.direction() == Direction.PAST && from.isAfter(report)
                    ? -1
                    : context.direction() == Direction.FUTURE && to.isBefore(report) ? 1 : 0;
        }

        /** Weeks are counted from the first day on, whatever day of the week that is; so the value is that of the whole. */
        private Resolved week(Resolved all, Stretch stretch) {
            LocalDate end = stretch.last();
            LocalDate first =
                    number == LAST ? end.minusDays(6) : stretch.first().plusWeeks(number - 1L);
            if (first.isAfter(end)) {
                return Resolved.unresolved(Resolved.Reason.NO_SUCH_DAY);
            }
            LocalDate last = first.plusDays(6);
            return all.narrowed(
                    first.isBefore(stretch.first()) ? stretch.first() : first, last.isAfter(end) ? end : last);
        }

        private LocalDate fromTheBeginning(LocalDate first) {
            LocalDate day = named() == null ? first : first.with(TemporalAdjusters.nextOrSame(named()));
            return day.plus(number - 1L, step());
        }

        private LocalDate fromTheEnd(LocalDate last) {
            return named() == null ? last : last.with(TemporalAdjusters.previousOrSame(named()));
        }

        private @Nullable DayOfWeek named() {
            return unit == Unit.WEEKEND ? DayOfWeek.SATURDAY : weekday;
        }

        private ChronoUnit step() {
            return weekday != null || unit == Unit.WEEKEND
                    ? ChronoUnit.WEEKS
                    : unit == Unit.DAY ? ChronoUnit.DAYS : unit == Unit.MONTH ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        }

        @Override
        public boolean isAbsolute() {
            return whole.isAbsolute();
        }
    }

    /**
     * {@code the second day of the talks}, {@code day five of the offensive}, {@code the opening night}: counted in what goes on.
     *
     * @param number which one, or {@link #LAST}
     * @param unit what is counted
     * @param what what goes on, by the lemma of its noun, and else by what its day is called; empty where no word tells
     * @param beside the day that is told beside it; null if none is
     */
    record OfHappening(
            int number,
            Unit unit,
            List<String> what,
            @Nullable Meaning beside) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            if (beside != null) {
                return beside.resolve(context);
            }
            Context.Focus begun = context.happenings().begun(what);
            return begun == null ? Resolved.unresolved(Resolved.Reason.NO_FOCUS) : from(begun);
        }

        /** Counts from when it began. */
        Resolved from(Context.Focus begun) {
            LocalDate day = begun.stretch().first();
            if (number == LAST || begun.stretch().unit().compareTo(unit) > 0) {
                return Resolved.unresolved(Resolved.Reason.NO_FOCUS);
            }
            if (unit == Unit.DAY) {
                return Resolved.at(Stretch.day(day).plus(number - 1L), begun.id());
            }
            Stretch stretch = Stretch.holding(day, unit).plus(number - 1L);
            return stretch == null
                    ? Resolved.unresolved(Resolved.Reason.OUT_OF_RANGE)
                    : Resolved.at(stretch, begun.id())
                            .narrowed(from(day, number - 1), from(day, number).minusDays(1));
        }

        private LocalDate from(LocalDate day, int units) {
            return switch (unit) {
                case MONTH -> day.plusMonths(units);
                case YEAR -> day.plusYears(units);
                default -> day.plusWeeks(units);
            };
        }
    }
}
