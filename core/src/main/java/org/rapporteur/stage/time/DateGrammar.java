// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.stage.time.Recurrences.InYear;
import org.rapporteur.stage.time.Recurrences.OfAnyMonth;
import org.rapporteur.stage.time.Recurrences.OfMonth;
import org.rapporteur.stage.time.Relative.OnWeekday;
import org.rapporteur.stage.time.Relative.Which;
import org.rapporteur.syntax.Word;

/** Days, months and weekdays by name: {@code Wednesday, January 12, 2022}, {@code 12 Jan}, {@code Monday}. */
final class DateGrammar {
    private static final int LONGEST_MONTH = 31;

    static final List<Role> MONTHS = List.of(Role.MONTH, Role.MONTH_OR_WORD, Role.MONTH_SHORT);

    private DateGrammar() {}

    /** Returns the longest date that begins with a piece; null if none does. */
    static @Nullable Found at(Pieces pieces, int i) {
        Role role = pieces.role(i);
        if (role == null) {
            return pieces.at(i).isDigits() || pieces.ordinal(i) > 0 ? dayFirst(pieces, i) : null;
        }
        return switch (role) {
            case MONTH, MONTH_OR_WORD, MONTH_SHORT -> monthFirst(pieces, i);
            case WEEKDAY, WEEKDAY_SHORT -> weekdayFirst(pieces, i);
            case THE -> theDay(pieces, i);
            default -> pieces.ordinal(i) > 0 ? dayFirst(pieces, i) : null;
        };
    }

    static boolean isMonth(Pieces pieces, int i) {
        Role role = pieces.role(i);
        return role != null && MONTHS.contains(role) && (role == Role.MONTH || pieces.capital(i));
    }

    private static @Nullable Found theDay(Pieces pieces, int i) {
        if (pieces.dayOfMonth(i + 1) < 0 && pieces.ordinal(i + 1) < 0) {
            return null;
        }
        Found day = dayFirst(pieces, i + 1);
        return day == null ? bareDay(pieces, i) : day.beginning(i);
    }

    /** {@code on the 19th}, {@code until the 3rd}, but not {@code on the 19th floor}, {@code on the 3rd of them}. */
    private static @Nullable Found bareDay(Pieces pieces, int i) {
        int day = pieces.at(i + 1).isDigits() ? pieces.ordinal(i + 1) : -1;
        boolean led = pieces.is(i - 1, Role.ON, Role.UNTIL)
                || pieces.is(i - 1, Role.BY, Role.SINCE)
                || pieces.is(i - 1, Role.FROM);
        int end = day > 0 ? pieces.afterOrdinal(i + 1) : -1;
        if (day < 1 || day > LONGEST_MONTH || !led || pieces.is(end, Role.OF) || pieces.dash(end)) {
            return null;
        }
        Word next = pieces.syntax(end);
        boolean counts =
                next != null && (next.upos() == Upos.NOUN || next.upos() == Upos.PROPN || next.upos() == Upos.ADJ);
        return counts ? null : new Found(i, end, new OfAnyMonth(day), null);
    }

    /** {@code January}, {@code Jan. 12}, {@code January 12, 2022}, {@code January 2022}, {@code May of 1789}. */
    static @Nullable Found monthFirst(Pieces pieces, int i) {
        if (!isMonth(pieces, i)) {
            return null;
        }
        TimeWord month = pieces.known(i);
        int next = month.role() == Role.MONTH_OR_WORD || month.role() == Role.MONTH ? i + 1 : pieces.afterDot(i + 1);
        int theNext = pieces.is(next, Role.THE) && pieces.ordinal(next + 1) > 0 ? next + 1 : next;
        int day = pieces.dayOfMonth(theNext);
        boolean dated = pieces.mark(theNext + 1, ',') && pieces.year(theNext + 2) > 0;
        boolean opens = i == 0 && month.role() == Role.MONTH_SHORT; // Oct 11 Canadian firms said
        if (day > 0 && (dated || opens || !isCounting(pieces, theNext))) {
            return withYear(pieces, i, pieces.afterDay(theNext), month, day);
        }
        Found alone = withYear(pieces, i, next, month, 0);
        boolean sure = alone.to() > next || isNameOfMonth(pieces, i, next);
        return sure ? alone : null;
    }

    /** Tells whether a number after a month counts what follows: {@code In May 12 soldiers died}. */
    private static boolean isCounting(Pieces pieces, int i) {
        Word word = pieces.syntax(i);
        Word head = word == null ? null : word.head();
        if (word == null || head == null || pieces.ordinal(i) > 0) {
            return false;
        }
        return word.is("nummod") && head.index() > word.index() && head.xpos().equals("NNS");
    }

    /** Tells whether a word that may be another, as "may" itself, is a month where it stands. */
    private static boolean isNameOfMonth(Pieces pieces, int i, int next) {
        TimeWord month = pieces.known(i);
        if (month.role() == Role.MONTH_SHORT) {
            return next > i + 1 && !startsName(pieces, next);
        }
        Word word = pieces.syntax(i);
        if (word == null) {
            return true;
        }
        if (isPerson(pieces, i, word)) {
            return false;
        }
        return month.role() == Role.MONTH || word.xpos().startsWith("NNP") && !isNoun(pieces, i, word);
    }

    /** {@code Theresa May}, {@code April Ryan}, {@code Ms. May}. */
    private static boolean isPerson(Pieces pieces, int i, Word word) {
        Word before = pieces.syntax(i - 1);
        boolean bare = pieces.role(i - 1) == null || pieces.is(i - 1, Role.GAP);
        boolean named = pieces.capital(i - 1)
                && bare
                && before != null
                && before.upos() == Upos.PROPN
                && !isOfFigure(pieces, i, word);
        boolean titled = pieces.mark(i - 1, '.') && pieces.tight(i - 1);
        boolean first = startsName(pieces, i + 1)
                && !isLed(pieces, i)
                && (word.has("flat") || word.is("flat") || word.is("compound") && isPersonal(word));
        return named || titled || first;
    }

    /** {@code Aldria December inflation rises}: a month before what is counted month by month. */
    private static boolean isOfFigure(Pieces pieces, int i, Word month) {
        Word head = month.head();
        return pieces.is(i, Role.MONTH)
                && month.is("compound")
                && head != null
                && head.index() > month.index()
                && head.upos() == Upos.NOUN
                && !pieces.capital(i + 1);
    }

    /** {@code In April Kern resigned}: no April Kern, as nobody resigns in her. */
    private static boolean isLed(Pieces pieces, int i) {
        return pieces.is(i - 1, Role.IN, Role.SINCE) || pieces.is(i - 1, Role.UNTIL);
    }

    private static boolean isPersonal(Word word) {
        Word head = word.head();
        return head != null && head.upos() == Upos.PROPN && head.index() == word.index() + 1 && !head.has("det");
    }

    /** {@code the March to Versailles}, {@code a Women's March}, {@code May said}. */
    private static boolean isNoun(Pieces pieces, int i, Word word) {
        if (startsName(pieces, i + 1) && !isLed(pieces, i) || pieces.is(i + 1, Role.OF)) {
            return true;
        }
        boolean determined = pieces.is(i - 1, Role.THE, Role.A) || pieces.apostrophe(i - 2);
        Word head = word.head();
        boolean speaks = word.is("nsubj") && head != null && head.upos() == Upos.VERB;
        return determined && !word.is("compound") || speaks;
    }

    private static boolean startsName(Pieces pieces, int i) {
        return pieces.capital(i) && pieces.role(i) == null && !pieces.mark(i - 1, ',');
    }

    /** {@code 12 January}, {@code the 3rd of March 2014}. */
    static @Nullable Found dayFirst(Pieces pieces, int i) {
        int day = pieces.dayOfMonth(i);
        int next = day > 0 ? pieces.afterDay(i) : -1;
        if (day < 0) {
            day = pieces.ordinal(i);
            if (day < 1 || day > 31) {
                return null;
            }
            next = pieces.afterOrdinal(i);
        }
        int month = pieces.is(next, Role.OF) ? next + 1 : pieces.dash(next) && pieces.tight(next) ? next + 1 : next;
        if (!isMonth(pieces, month) || pieces.ordinal(month) > 0) {
            return null;
        }
        int after = pieces.is(month, Role.MONTH_SHORT) ? pieces.afterDot(month + 1) : month + 1;
        int year = pieces.dash(after) && pieces.tight(after) ? after + 1 : after;
        return withYear(pieces, i, pieces.year(year) > 0 ? year : after, pieces.known(month), day);
    }

    /** Adds the year, if one follows. */
    private static Found withYear(Pieces pieces, int from, int next, TimeWord month, int day) {
        OfMonth open = new OfMonth(month.number(), day, null, Which.OPEN);
        int comma = pieces.mark(next, ',') ? next + 1 : next;
        int year = pieces.year(comma);
        if (year > 0 && !isCountingYear(pieces, comma)) {
            return new Found(from, comma + 1, fixed(year, month.number(), day), month.id());
        }
        Found in = ofYear(pieces, comma, comma > next);
        if (in != null) {
            return new Found(from, in.to(), new InYear(open, in.meaning()), month.id());
        }
        return new Found(from, next, open, month.id());
    }

    /** {@code June 2000 troops} is no year when a plural follows and no comma parts them. */
    private static boolean isCountingYear(Pieces pieces, int i) {
        return pieces.mark(i - 1, ',') ? false : isCounting(pieces, i) && pieces.digits(i) % 100 == 0;
    }

    /** {@code of 1789}, {@code of that year}, {@code last year}, {@code this year}. */
    private static @Nullable Found ofYear(Pieces pieces, int i, boolean ofNeeded) {
        int at = pieces.is(i, Role.OF) ? i + 1 : i;
        if (at > i && pieces.year(at) > 0) {
            return new Found(i, at + 1, new Meanings.Fixed(Stretch.year(pieces.year(at))), null);
        }
        if (at == i && ofNeeded) {
            return null;
        }
        Found year = ShiftGrammar.at(pieces, at);
        boolean isYear = year != null
                && !pieces.is(year.to() - 2, Role.FISCAL, Role.FINANCIAL) // which begins in the year before
                && year.meaning() instanceof Relative.Shifted shifted
                && shifted.unit() == Stretch.Unit.YEAR;
        return isYear ? year : null;
    }

    static Meaning fixed(int year, int month, int day) {
        if (day == 0) {
            return new Meanings.Fixed(Stretch.month(year, month));
        }
        return month >= 1 && month <= 12 && day <= LocalDate.of(year, month, 1).lengthOfMonth()
                ? new Meanings.Fixed(Stretch.day(LocalDate.of(year, month, day)))
                : new Meanings.NoDay();
    }

    /** {@code Monday}, {@code Wednesday, January 12}, {@code Friday 14 January 2022}. */
    private static @Nullable Found weekdayFirst(Pieces pieces, int i) {
        TimeWord weekday = pieces.known(i);
        int next = weekday.role() == Role.WEEKDAY_SHORT ? pieces.afterDot(i + 1) : i + 1;
        if (!pieces.capital(i) && weekday.role() == Role.WEEKDAY_SHORT) {
            return null;
        }
        int comma = pieces.mark(next, ',') ? next + 1 : next;
        comma = pieces.is(comma, Role.THE) || pieces.is(comma, Role.ON) && comma > next ? comma + 1 : comma;
        Found date =
                isMonth(pieces, comma) ? monthFirst(pieces, comma) : pieces.has(comma) ? dayFirst(pieces, comma) : null;
        DayOfWeek day = DayOfWeek.of(weekday.number());
        if (date != null && isDay(date.meaning())) {
            return new Found(i, date.to(), onWeekday(date.meaning(), day), date.rule());
        }
        int weeks = weeksOn(pieces, next);
        if (weeks > 0) {
            return new Found(i, next + 1, new Relative.Beyond(new OnWeekday(day, Which.COMING), weeks), weekday.id());
        }
        boolean sure = weekday.role() == Role.WEEKDAY || next > i + 1 || ClockGrammar.endsBefore(pieces, i);
        return sure ? new Found(i, next, new OnWeekday(day, Which.OPEN), weekday.id()) : null;
    }

    /** {@code will meet on Tuesday week}, {@code Friday fortnight}: so many weeks behind the coming one; 0 if nothing tells so. */
    private static int weeksOn(Pieces pieces, int i) {
        Word word = pieces.syntax(i);
        if (!pieces.is(i, Role.UNIT)
                || pieces.capital(i)
                || pieces.dash(i + 1)
                || word == null
                || word.is("compound")
                || word.is("amod")) {
            return 0;
        }
        return switch (TimeUnit.valueOf(pieces.known(i).value())) {
            case WEEK -> 1;
            case FORTNIGHT -> 2;
            default -> 0;
        };
    }

    private static boolean isDay(Meaning meaning) {
        return meaning instanceof OfMonth month && month.day() > 0
                || meaning instanceof Meanings.Fixed fixed && fixed.stretch().unit() == Stretch.Unit.DAY
                || meaning instanceof InYear in && in.what() instanceof OfMonth of && of.day() > 0;
    }

    private static Meaning onWeekday(Meaning date, DayOfWeek day) {
        return date instanceof OfMonth month ? new OfMonth(month.month(), month.day(), day, Which.OPEN) : date;
    }
}
