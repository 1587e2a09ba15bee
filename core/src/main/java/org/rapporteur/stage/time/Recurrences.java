// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.Feast;
import org.rapporteur.record.Time;
import org.rapporteur.stage.time.Relative.Which;

/** Meanings that come round, and those that take one of them: the months, seasons, quarters and feasts. */
final class Recurrences {
    private static final int HALF_A_MONTH = 15;

    private Recurrences() {}

    /** {@code March}, {@code last October}, {@code 3 March}, {@code Friday, January 14}. */
    record OfMonth(int month, int day, @Nullable DayOfWeek weekday, Which which) implements Recurring {
        @Override
        public List<Stretch> around(int year) {
            List<Stretch> found = new ArrayList<>(3);
            for (int y = year - 1; y <= year + 1; y++) {
                if (day == 0) {
                    found.add(Stretch.month(y, month));
                } else if (day <= LocalDate.of(y, month, 1).lengthOfMonth()) {
                    found.add(Stretch.day(LocalDate.of(y, month, day)));
                }
            }
            if (weekday != null && found.stream().anyMatch(this::fits)) {
                found.removeIf(each -> !fits(each));
            }
            return found;
        }

        private boolean fits(Stretch stretch) {
            return stretch.first().getDayOfWeek() == weekday;
        }
    }

    /** {@code on the 19th}: of the month just told, else the one that the verb looks to, or the nearest. */
    record OfAnyMonth(int day) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Context.Focus told = context.near() || context.history() ? context.focus() : null;
            if (told != null && told.stretch().unit() == Stretch.Unit.MONTH) {
                return on(told.stretch(), told.id());
            }
            Context.Focus from = context.base(Context.Base.TOLD);
            if (from == null) {
                return Resolved.unresolved(Resolved.Reason.NO_REPORT_DATE);
            }
            if (from.stretch().unit() != Stretch.Unit.DAY) {
                return Resolved.unresolved(Resolved.Reason.NO_FOCUS);
            }
            int off = day - from.stretch().first().getDayOfMonth();
            int months = switch (context.direction()) {
                case FUTURE -> off < 0 ? 1 : 0;
                case PAST -> off > 0 ? -1 : 0;
                default -> Math.abs(off) <= HALF_A_MONTH ? 0 : off > 0 ? -1 : 1;
            };
            Stretch month =
                    Stretch.holding(from.stretch().first(), Stretch.Unit.MONTH).plus(months);
            return month == null ? Resolved.unresolved(Resolved.Reason.OUT_OF_RANGE) : on(month, from.id());
        }

        private Resolved on(Stretch month, String anchor) {
            return day <= month.last().getDayOfMonth()
                    ? Resolved.at(Stretch.day(month.first().withDayOfMonth(day)), anchor)
                    : Resolved.unresolved(Resolved.Reason.NO_SUCH_DAY);
        }
    }

    /** {@code the summer}, {@code last winter}. */
    record OfSeason(Stretch.SeasonCode season, Which which) implements Recurring {
        @Override
        public List<Stretch> around(int year) {
            return thrice(Stretch.Unit.SEASON, year * 4L + season.ordinal(), 4);
        }
    }

    /** {@code the third quarter}. */
    record OfQuarter(int quarter, Which which) implements Recurring {
        @Override
        public List<Stretch> around(int year) {
            return thrice(Stretch.Unit.QUARTER, year * 4L + quarter - 1, 4);
        }

        /** A report that has told "the second quarter of fiscal 2014" goes on to mean it by "the second quarter". */
        @Override
        public Resolved resolve(Context context) {
            Context.Focus told = context.account();
            boolean same = told != null
                    && told.stretch().unit() == Stretch.Unit.QUARTER
                    && Math.floorMod(told.stretch().index(), 4L) == quarter - 1
                    && context.direction() != Direction.FUTURE;
            return told != null && same && which == Which.OPEN
                    ? Resolved.at(told.stretch(), told.id())
                    : Recurring.super.resolve(context);
        }
    }

    /** {@code the first half}. */
    record OfHalf(int half, Which which) implements Recurring {
        @Override
        public List<Stretch> around(int year) {
            return thrice(Stretch.Unit.HALF, year * 2L + half - 1, 2);
        }
    }

    /** Returns the one of a year, with those of the years before and after. */
    private static List<Stretch> thrice(Stretch.Unit unit, long index, int inAYear) {
        return List.of(
                new Stretch(unit, index - inAYear), new Stretch(unit, index), new Stretch(unit, index + inAYear));
    }

    /** {@code Easter}, {@code next Ramadan}. */
    record OfFeast(Feast feast, Which which) implements Recurring {
        @Override
        public List<Stretch> around(int year) {
            List<Stretch> found = new ArrayList<>(4);
            for (int y = year - 1; y <= year + 1; y++) {
                if (y > 0) {
                    FeastCalendar.days(feast, y).forEach(day -> found.add(Stretch.day(day)));
                }
            }
            return found;
        }

        @Override
        public Resolved resolve(Context context) {
            return lasting(Recurring.super.resolve(context), feast);
        }

        private static Resolved lasting(Resolved first, Feast feast) {
            int length = FeastCalendar.length(feast);
            if (first.from() == null || length == 1) {
                return first;
            }
            LocalDate last = first.from().plusDays(length - 1L);
            return first.valued(Time.Type.DATE, first.value() + "/" + last).narrowed(first.from(), last);
        }
    }

    /** Something that comes round, in a year that the words tell: {@code July of that year}, {@code Easter 1916}. */
    record InYear(Recurring what, Meaning year) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved in = year.resolve(context);
            if (in.stretch() == null || in.value() == null) {
                return in;
            }
            long own = in.stretch().year();
            List<Stretch> all = what.around((int) own).stream()
                    .filter(each -> each.year() == own)
                    .toList();
            if (all.isEmpty()) {
                return Resolved.unresolved(Resolved.Reason.NO_SUCH_DAY);
            }
            Resolved found = Resolved.at(all.get(0), in.anchor());
            return what instanceof OfFeast of ? OfFeast.lasting(found, of.feast()) : found;
        }

        @Override
        public boolean isAbsolute() {
            return year.isAbsolute();
        }
    }

    /** {@code 10/9/2013}: the ninth of October to some, the tenth of September to others. */
    record Slashed(int first, int second, int year) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Stretch american = day(first, second);
            Stretch other = day(second, first);
            if (american == null || other == null) {
                return american == null && other == null
                        ? Resolved.unresolved(Resolved.Reason.NO_SUCH_DAY)
                        : Resolved.at(american == null ? other : american, null);
            }
            boolean otherIsNearer = context.report() != null
                    && Recurring.distance(other, context.report().toEpochDay()) * 4
                            < Recurring.distance(american, context.report().toEpochDay());
            return Resolved.at(otherIsNearer ? other : american, null);
        }

        private @Nullable Stretch day(int month, int day) {
            boolean exists = month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= LocalDate.of(year, month, 1).lengthOfMonth();
            return exists ? Stretch.day(LocalDate.of(year, month, day)) : null;
        }

        @Override
        public boolean isAbsolute() {
            return true;
        }
    }
}
