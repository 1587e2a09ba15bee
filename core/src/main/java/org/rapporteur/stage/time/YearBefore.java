// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.stage.time.Context.Base;
import org.rapporteur.stage.time.Context.Focus;
import org.rapporteur.stage.time.Relative.Counted;

/**
 * What accounts are held against: {@code the year-earlier quarter}, {@code the year-ago period}, {@code year-earlier}, {@code the
 * same period last year}, {@code from a year ago}.
 */
final class YearBefore {
    /** So many pieces back may what is compared begin: {@code from $250 million, or 30 cents a share, a year earlier}. */
    private static final int FAR = 14;

    private YearBefore() {}

    /** Returns the one that begins with a piece; null if none does. */
    static @Nullable Found at(Pieces pieces, int i) {
        Found likewise = same(pieces, i);
        if (likewise != null) {
            return likewise;
        }
        boolean article = pieces.is(i, Role.THE, Role.A);
        int unit = article ? i + 1 : i;
        if (!pieces.is(unit, Role.UNIT)) {
            return null;
        }
        boolean dash = pieces.dash(unit + 1) && pieces.tight(unit + 1);
        int back = dash ? unit + 2 : unit + 1;
        if (!dash && pieces.is(i, Role.A) && pieces.is(back, Role.AGO, Role.EARLIER)) {
            return compared(pieces, i, unit, back);
        }
        if (!dash && !pieces.is(i, Role.THE) || !pieces.is(back, Role.AGO, Role.EARLIER)) {
            return null;
        }
        TimeWord word = pieces.known(unit);
        TimeUnit of = TimeUnit.valueOf(word.value());
        Counted counted = new Counted(BigDecimal.ONE, of, -1, pieces.is(back, Role.AGO) ? Base.REPORT : Base.FOCUS);
        if (of != TimeUnit.YEAR) {
            return dash ? new Found(i, back + 1, counted, word.id()) : null;
        }
        if (pieces.is(back + 1, Role.PERIOD)) {
            return new Found(i, back + 2, new SameOf(null, counted), word.id());
        }
        Stretch.Unit same = pieces.is(back + 1, Role.UNIT)
                ? ShiftGrammar.stretch(TimeUnit.valueOf(pieces.known(back + 1).value()))
                : null;
        if (same == null || same == Stretch.Unit.DAY || same.compareTo(Stretch.Unit.YEAR) >= 0) {
            return dash ? new Found(i, back + 1, counted, word.id()) : null;
        }
        return new Found(i, back + 2, new SameOf(same, counted), word.id());
    }

    /** {@code rose 2 percent in May from a year ago}: from the May before, if the paragraph spoke of a month, a quarter or a half. */
    private static @Nullable Found compared(Pieces pieces, int from, int unit, int back) {
        TimeWord word = pieces.known(unit);
        boolean held = isHeld(pieces, from - 1) || isSumHeld(pieces, from);
        if (!held || TimeUnit.valueOf(word.value()) != TimeUnit.YEAR || pieces.is(back + 1, Role.THAN)) {
            return null;
        }
        Base base = pieces.is(back, Role.AGO) ? Base.REPORT : Base.FOCUS;
        Counted counted = new Counted(BigDecimal.ONE, TimeUnit.YEAR, -1, base);
        return new Found(from, back + 1, new SameOf(null, counted), word.id());
    }

    private static boolean isHeld(Pieces pieces, int i) {
        return pieces.is(i, Role.FROM, Role.THAN) || pieces.is(i, Role.TO, Role.WITH);
    }

    /** {@code up from $250 million, or 30 cents a share, a year earlier}: what was held against the present stands before it. */
    private static boolean isSumHeld(Pieces pieces, int end) {
        boolean number = false;
        for (int i = end - 1; i > end - FAR && pieces.has(i); i--) {
            number |= pieces.at(i).isDigits();
            if (isHeld(pieces, i)) {
                return number;
            }
        }
        return false;
    }

    /** {@code the same period a year earlier}, {@code the same quarter of 1988}, {@code the same month last year}; null if none begins here. */
    private static @Nullable Found same(Pieces pieces, int i) {
        boolean same = pieces.is(i, Role.THE) && pieces.is(i + 1, Role.SAME);
        boolean time = same && pieces.is(i + 2, Role.TIMES, Role.PERIOD)
                || pieces.is(i, Role.THIS) && pieces.is(i + 1, Role.TIMES);
        int noun = same ? i + 2 : i + 1;
        boolean unit = same && pieces.is(noun, Role.UNIT);
        if (!time && !unit) {
            return null;
        }
        int next = pieces.is(noun + 1, Role.OF, Role.IN) ? noun + 2 : noun + 1;
        Found year = pieces.is(next, Role.A) ? SpanGrammar.at(pieces, next) : ShiftGrammar.yearAt(pieces, next);
        if (year == null || !isYear(year.meaning())) {
            return null;
        }
        Stretch.Unit of =
                unit ? ShiftGrammar.stretch(TimeUnit.valueOf(pieces.known(noun).value())) : null;
        boolean finer = of == null || of != Stretch.Unit.DAY && of.compareTo(Stretch.Unit.YEAR) < 0;
        String rule = unit ? pieces.known(noun).id() : year.rule();
        return finer ? new Found(i, year.to(), new SameOf(of, year.meaning()), rule) : null;
    }

    private static boolean isYear(Meaning meaning) {
        return meaning instanceof Counted counted && counted.unit() == TimeUnit.YEAR
                || meaning instanceof Relative.Shifted shifted && shifted.unit() == Stretch.Unit.YEAR
                || meaning instanceof Meanings.Fixed;
    }

    /**
     * The quarter or month a year before the one that is spoken of.
     *
     * @param unit what is named; null for a period, which is as long as the one spoken of
     * @param year the year, for want of anything finer
     */
    private record SameOf(Stretch.@Nullable Unit unit, Meaning year) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved whole = year.resolve(context);
            Focus told = unit == null ? context.focus() : context.base(Base.FOCUS, unit);
            if (told == null || whole.stretch() == null) {
                return whole;
            }
            Stretch.Unit spoken = told.stretch().unit();
            if (unit == null) {
                boolean quarter = spoken == Stretch.Unit.QUARTER || spoken == Stretch.Unit.HALF;
                boolean month = spoken == Stretch.Unit.MONTH && context.near();
                if (quarter || month) {
                    return moved(told.stretch(), told, whole.stretch());
                }
                Focus account = context.account();
                return account == null ? whole : moved(account.stretch(), account, whole.stretch());
            }
            return spoken.compareTo(unit) > 0
                    ? whole
                    : moved(Stretch.holding(told.stretch().first(), unit), told, whole.stretch());
        }

        private Resolved moved(Stretch stretch, Focus from, Stretch year) {
            boolean one = this.year instanceof Counted;
            long years = one ? -1 : year.year() - stretch.year();
            int inAYear = switch (stretch.unit()) {
                case WEEK, WEEKEND -> 52;
                case MONTH -> 12;
                case HALF -> 2;
                default -> 4;
            };
            return Resolved.at(stretch.plus(inAYear * (years == 0 ? -1 : years)), from.id());
        }
    }
}
