// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.stage.time.Context.Base;
import org.rapporteur.stage.time.Context.Focus;
import org.rapporteur.stage.time.Relative.Which;

/** A meaning that comes round: a month, a day of a month, a season, a quarter, a feast. Which year is meant is open. */
interface Recurring extends Meaning {
    /** In days: as far as a tale goes on in its year when another year is spoken of. */
    int A_MONTH = 31;

    /** In days: so near to the report's day that no verb sends a date into another year. */
    int NEAR = 40;

    /** In days: a month that is no longer over than that may be meant by what looks ahead. */
    int MONTH_OVER = 62;

    /** In days: as for a month, for a quarter or a half of a year. */
    int QUARTER_OVER = 100;

    /** Returns the stretches that it may mean in some years around one, in their order. */
    List<Stretch> around(int year);

    /** Returns which of them the words name. */
    Which which();

    @Override
    default Resolved resolve(Context context) {
        Focus from = context.base(Base.TOLD);
        if (from == null) {
            return Resolved.unresolved(Resolved.Reason.NO_REPORT_DATE);
        }
        List<Stretch> all = around((int) from.stretch().year());
        if (all.isEmpty()) {
            return Resolved.unresolved(Resolved.Reason.NO_SUCH_DAY);
        }
        boolean retold = context.report() == null || context.history() && context.focus() != null;
        return Resolved.at(
                retold && isOpen(which()) ? told(all, from.stretch(), context.fine()) : seen(all, context), from.id());
    }

    private static boolean isOpen(Which which) {
        return which == Which.OPEN || which == Which.ENDED || which == Which.STATED;
    }

    /** The one that a report means, seen from its own day. */
    private Stretch seen(List<Stretch> all, Context context) {
        LocalDate day = context.day();
        if (day == null) {
            return all.get(0);
        }
        Direction direction = switch (which()) {
            case OPEN -> context.direction();
            case STATED -> context.direction() == Direction.FUTURE ? Direction.FUTURE : Direction.PAST;
            case LAST, ENDED -> Direction.PAST;
            case NEXT, COMING -> Direction.FUTURE;
            case THIS -> Direction.UNKNOWN;
        };
        boolean other = !isOpen(which()) && which() != Which.THIS;
        List<Stretch> fitting = all.stream()
                .filter(each ->
                        !other || each.first().isAfter(day) || each.last().isBefore(day))
                .filter(each -> direction != Direction.PAST || !each.first().isAfter(day))
                .filter(each -> direction != Direction.FUTURE && direction != Direction.SOON
                        || !each.last().isBefore(day))
                .toList();
        Stretch nearest = nearest(all, day);
        int over = nearest(all, day).unit() == Stretch.Unit.MONTH ? MONTH_OVER : QUARTER_OVER;
        if (which() == Which.OPEN
                && direction == Direction.SOON
                && distance(nearest(all, day), day.toEpochDay()) <= over) {
            return nearest(all, day);
        }
        boolean movable = which() == Which.OPEN || which() == Which.STATED && direction != Direction.PAST;
        boolean near = movable && nearest.unit() == Stretch.Unit.DAY && distance(nearest, day.toEpochDay()) <= NEAR;
        return near || fitting.isEmpty() ? nearest : nearest(fitting, day);
    }

    /** The one that history means that is being told: it goes on from what was told last, seldom back. */
    private static Stretch told(List<Stretch> all, Stretch focus, Context.@Nullable Focus fine) {
        Stretch onward = fine == null ? null : onward(all, fine.stretch());
        if (focus.unit().compareTo(Stretch.Unit.YEAR) < 0) {
            return onward == null ? nearest(all, focus.first()) : onward;
        }
        boolean goesOn = onward != null
                && fine != null
                && Math.abs(fine.stretch().year() - focus.year()) <= 1
                && leap(onward, fine.stretch()) <= A_MONTH;
        if (goesOn && onward != null) {
            return onward;
        }
        return all.stream()
                .filter(each -> each.year() == focus.year())
                .findFirst()
                .orElse(all.get(0));
    }

    /** Returns the one that lies nearest ahead of what was told last, or only a little behind. */
    private static Stretch onward(List<Stretch> all, Stretch last) {
        return all.stream()
                .min(Comparator.comparingLong(each -> leap(each, last)))
                .orElseThrow();
    }

    /** A step back is a little less likely than one ahead. */
    private static long leap(Stretch to, Stretch last) {
        long ahead = to.first().toEpochDay() - last.first().toEpochDay();
        return ahead >= 0 ? ahead : -ahead * 5 / 4;
    }

    private static Stretch nearest(List<Stretch> all, LocalDate day) {
        long middle = day.toEpochDay();
        return all.stream()
                .min(Comparator.comparingLong(each -> distance(each, middle)))
                .orElseThrow();
    }

    static long distance(Stretch stretch, long day) {
        long first = stretch.first().toEpochDay();
        long last = stretch.last().toEpochDay();
        return day < first ? first - day : day > last ? day - last : 0;
    }
}
