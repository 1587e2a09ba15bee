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

/** What accounts are held against: {@code the year-earlier quarter}, {@code the year-ago period}, {@code year-earlier}. */
final class YearBefore {
    private YearBefore() {}

    /** Returns the one that begins with a piece; null if none does. */
    static @Nullable Found at(Pieces pieces, int i) {
        boolean article = pieces.is(i, Role.THE, Role.A);
        int unit = article ? i + 1 : i;
        if (!pieces.is(unit, Role.UNIT)) {
            return null;
        }
        boolean dash = pieces.dash(unit + 1) && pieces.tight(unit + 1);
        int back = dash ? unit + 2 : unit + 1;
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

    /**
     * The quarter or month a year before the one that is spoken of.
     *
     * @param unit what is named; null for a period, which is a quarter where one is spoken of
     * @param year the year before, for want of anything finer
     */
    private record SameOf(Stretch.@Nullable Unit unit, Counted year) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Focus told = context.focus();
            if (unit == null) {
                boolean quarter = told != null && told.stretch().unit() == Stretch.Unit.QUARTER;
                return told != null && quarter ? before(told.stretch(), told) : year.resolve(context);
            }
            Focus from = context.base(Base.FOCUS, unit);
            return from == null || from.stretch().unit().compareTo(unit) > 0
                    ? year.resolve(context)
                    : before(Stretch.holding(from.stretch().first(), unit), from);
        }

        private static Resolved before(Stretch stretch, Focus from) {
            int inAYear = switch (stretch.unit()) {
                case WEEK, WEEKEND -> 52;
                case MONTH -> 12;
                case HALF -> 2;
                default -> 4;
            };
            return Resolved.at(stretch.plus(-inAYear), from.id());
        }
    }
}
