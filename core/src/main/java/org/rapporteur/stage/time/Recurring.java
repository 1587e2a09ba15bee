// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.stage.time.Context.Base;
import org.rapporteur.stage.time.Context.Focus;
import org.rapporteur.stage.time.Relative.Which;

/** A meaning that comes round: a month, a day of a month, a season, a quarter, a feast. Which year is meant is open. */
interface Recurring extends Meaning {
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
        return Resolved.at(retold && which() == Which.OPEN ? told(all, from.stretch()) : seen(all, context), from.id());
    }

    /** The one that a report means, seen from its own day. */
    private Stretch seen(List<Stretch> all, Context context) {
        LocalDate day = context.day();
        if (day == null) {
            return all.get(0);
        }
        Direction direction = switch (which()) {
            case OPEN -> context.direction();
            case LAST -> Direction.PAST;
            case NEXT -> Direction.FUTURE;
            case THIS -> Direction.UNKNOWN;
        };
        boolean other = which() == Which.LAST || which() == Which.NEXT;
        List<Stretch> fitting = all.stream()
                .filter(each ->
                        !other || each.first().isAfter(day) || each.last().isBefore(day))
                .filter(each -> direction != Direction.PAST || !each.first().isAfter(day))
                .filter(each -> direction != Direction.FUTURE || !each.last().isBefore(day))
                .toList();
        return nearest(fitting.isEmpty() ? all : fitting, day);
    }

    /** The one that history means that is being told: the nearest to what was told last. */
    private static Stretch told(List<Stretch> all, Stretch focus) {
        if (focus.unit().compareTo(Stretch.Unit.YEAR) >= 0) {
            return all.stream()
                    .filter(each -> each.year() == focus.year())
                    .findFirst()
                    .orElse(all.get(0));
        }
        return nearest(all, focus.first());
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
