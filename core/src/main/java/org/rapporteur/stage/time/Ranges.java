// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.stage.time.Meanings.Fixed;
import org.rapporteur.stage.time.Recurrences.InYear;
import org.rapporteur.stage.time.Recurrences.OfMonth;
import org.rapporteur.stage.time.Relative.OnWeekday;
import org.rapporteur.stage.time.Relative.Which;
import org.rapporteur.syntax.Word;

/**
 * Dates that stand together and share what one of them tells: {@code March 5-7, 2013}, {@code 15 and 22 February}, {@code
 * 1995-96}, {@code 264 to 241 BC}. Each is an expression of its own.
 */
final class Ranges {
    private Ranges() {}

    /** Returns the bare number before a date that shares its month or era: {@code 15} in {@code 15 to 22 February}. */
    static @Nullable Found before(Pieces pieces, int i) {
        int number = pieces.digits(i);
        if (number < 1 || pieces.length(i) > 4 || !isJoint(pieces, i + 1) || pieces.digits(i + 2) < 0) {
            return null;
        }
        if (number <= 31 && pieces.length(i) <= 2) {
            Found day = DateGrammar.dayFirst(pieces, i + 2);
            OfMonth month = day == null ? null : monthOf(day.meaning());
            return day == null || month == null || month.day() <= number
                    ? null
                    : new Found(i, i + 1, new OfMonth(month.month(), number, null, Which.OPEN), day.rule());
        }
        Found era = YearGrammar.at(pieces, i + 2);
        return era != null
                        && era.meaning() instanceof Fixed year
                        && year.stretch().index() <= 0
                ? new Found(i, i + 1, new Fixed(Stretch.year(1 - number)), era.rule())
                : null;
    }

    /** Returns the bare number after a date, which shares its month or century: {@code 7} in {@code March 5-7}. */
    static @Nullable Found after(Pieces pieces, Found found) {
        int i = found.to();
        if (!isJoint(pieces, i) || pieces.digits(i + 1) < 0) {
            return null;
        }
        if (found.meaning() instanceof Fixed fixed && fixed.stretch().unit() == Stretch.Unit.YEAR) {
            return shortYear(pieces, i, (int) fixed.stretch().index(), found.rule());
        }
        OfMonth first = found.meaning() instanceof OfMonth month ? month : null;
        int day = pieces.dayOfMonth(i + 1);
        boolean monthFirst = DateGrammar.isMonth(pieces, found.from());
        if (first == null || first.day() == 0 || day <= first.day() || !monthFirst) {
            return null;
        }
        int end = pieces.afterDay(i + 1);
        if (isCounted(pieces, i + 1, end)) {
            return null;
        }
        int comma = pieces.mark(end, ',') ? end + 1 : end;
        Found year = pieces.is(end, Role.OF) ? ShiftGrammar.yearAt(pieces, end + 1) : null;
        if (year != null) {
            OfMonth last = new OfMonth(first.month(), day, null, Which.OPEN);
            return new Found(i + 1, year.to(), new InYear(last, year.meaning()), found.rule());
        }
        return pieces.year(comma) > 0
                ? new Found(i + 1, comma + 1, DateGrammar.fixed(pieces.year(comma), first.month(), day), found.rule())
                : new Found(i + 1, end, new OfMonth(first.month(), day, null, Which.OPEN), found.rule());
    }

    private static boolean isCounted(Pieces pieces, int i, int end) {
        Word word = pieces.syntax(i);
        Word head = word == null ? null : word.head();
        boolean counts = word != null && head != null && word.is("nummod") && head.index() > word.index();
        return DateGrammar.isMonth(pieces, end) || counts && !pieces.dash(i - 1);
    }

    private static @Nullable Found shortYear(Pieces pieces, int joint, int year, @Nullable String rule) {
        int last = pieces.digits(joint + 1);
        boolean tight =
                (pieces.dash(joint) || pieces.mark(joint, '/')) && pieces.tight(joint) && pieces.tight(joint + 1);
        boolean turn = last == 0 && year % 100 == 99;
        int later = turn ? year + 1 : year - year % 100 + last;
        return tight && pieces.length(joint + 1) == 2 && later > year
                ? new Found(joint + 1, joint + 2, new Fixed(Stretch.year(later)), rule)
                : null;
    }

    private static boolean isJoint(Pieces pieces, int i) {
        return pieces.dash(i) || pieces.is(i, Role.AND, Role.TO) || pieces.mark(i, '/');
    }

    private static @Nullable OfMonth monthOf(Meaning meaning) {
        if (meaning instanceof OfMonth month) {
            return month;
        }
        if (meaning instanceof Fixed fixed && fixed.stretch().unit() == Stretch.Unit.DAY) {
            LocalDate day = fixed.stretch().first();
            return new OfMonth(day.getMonthValue(), day.getDayOfMonth(), null, Which.OPEN);
        }
        return null;
    }

    /** Gives a date without a year that of the date it stands together with: {@code March} in {@code March-May 1999}. */
    static void share(Pieces pieces, List<Found> all) {
        for (int k = all.size() - 2; k >= 0; k--) {
            Found found = all.get(k);
            Found next = all.get(k + 1);
            boolean together = next.from() == found.to() + 1 && isJoint(pieces, found.to());
            if (together
                    && found.meaning() instanceof OnWeekday first
                    && (first.which() == Which.NEXT || first.which() == Which.LAST)
                    && next.meaning() instanceof OnWeekday second
                    && second.which() == Which.OPEN) {
                all.set(k + 1, next.meaning(new OnWeekday(second.weekday(), first.which()))); // next Monday and Tuesday
            }
            if (together
                    && found.meaning() instanceof OfMonth month
                    && month.which() == Which.OPEN
                    && next.meaning() instanceof Fixed fixed
                    && fixed.stretch().unit().compareTo(Stretch.Unit.MONTH) <= 0) {
                LocalDate day = fixed.stretch().first();
                int year = month.month() > day.getMonthValue() ? day.getYear() - 1 : day.getYear();
                all.set(k, found.meaning(DateGrammar.fixed(year, month.month(), month.day())));
            } else if (together
                    && found.meaning() instanceof OfMonth month
                    && month.which() == Which.OPEN
                    && next.meaning() instanceof InYear of) {
                all.set(k, found.meaning(new InYear(month, of.year())));
            } else if (together
                    && found.meaning() instanceof Meanings.OnClock clock
                    && clock.day() instanceof OfMonth month
                    && next.meaning() instanceof Fixed fixed) {
                Meaning day = DateGrammar.fixed(fixed.stretch().first().getYear(), month.month(), month.day());
                all.set(k, found.meaning(new Meanings.OnClock(day, clock.clock()))); // the night of 3-4 May 1942
            }
        }
    }
}
