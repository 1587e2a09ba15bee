// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.stage.time.Stretch.Unit;
import org.rapporteur.syntax.Lexeme;
import org.rapporteur.syntax.Word;

/** Years and longer by number, and dates in digits alone: {@code 2014}, {@code the 1990s}, {@code 2022-01-12}. */
final class YearGrammar {
    private static final int CENTURY = 100;
    private static final int OLD = 1500;
    private static final int RECENT = 1900;
    private static final int COMING = 2049;

    private YearGrammar() {}

    /** Returns the longest of them that begins with a piece; null if none does. */
    static @Nullable Found at(Pieces pieces, int i) {
        if (pieces.at(i).isDigits()) {
            Found found = numeric(pieces, i);
            found = found == null ? decade(pieces, i) : found;
            found = found == null ? century(pieces, i) : found;
            found = found == null ? era(pieces, i) : found;
            return found == null ? bareYear(pieces, i) : found;
        }
        if (pieces.apostrophe(i) && pieces.tight(i + 1) && pieces.length(i + 1) == 2) {
            return shortYear(pieces, i);
        }
        Role role = pieces.role(i);
        if (role == Role.THE) {
            return the(pieces, i);
        }
        if (role == Role.FISCAL || role == Role.FINANCIAL) {
            int year = pieces.is(i + 1, Role.UNIT) ? i + 2 : i + 1;
            int two = glued(pieces, i);
            if (two > 0) {
                return new Found(i, i + 2, year(two), null);
            }
            return pieces.year(year) > 0 ? new Found(i, year + 1, year(pieces.year(year)), null) : null;
        }
        if (role == Role.ERA && pieces.known(i).value().equals("AD") && pieces.digits(i + 1) > 0) {
            return pieces.length(i + 1) <= 4 ? new Found(i, i + 2, year(pieces.digits(i + 1)), null) : null;
        }
        return pieces.ordinal(i) > 0
                ? century(pieces, i)
                : role == Role.DECADE && isPart(pieces, i - 1) ? namedDecade(pieces, i) : null;
    }

    /** Returns the year of {@code FY24}, or -1. */
    static int glued(Pieces pieces, int fiscal) {
        int number = pieces.length(fiscal + 1) == 2 && pieces.tight(fiscal + 1) ? pieces.digits(fiscal + 1) : -1;
        return number < 0 || !pieces.is(fiscal, Role.FISCAL) ? -1 : number < 50 ? 2000 + number : 1900 + number;
    }

    private static @Nullable Found the(Pieces pieces, int i) {
        int next = i + 1;
        if (!pieces.has(next)) {
            return null;
        }
        Found found = pieces.at(next).isDigits() || pieces.apostrophe(next) ? decade(pieces, next) : null;
        found = found == null && pieces.ordinal(next) > 0 ? century(pieces, next) : found;
        found = found == null && pieces.is(next, Role.DECADE) ? namedDecade(pieces, next) : found;
        return found == null ? null : found.beginning(i);
    }

    private static Meaning year(int year) {
        return new Meanings.Fixed(Stretch.year(year));
    }

    /** {@code 2022-01-12}, {@code 22.03.2013}, {@code 10/9/2013}. */
    private static @Nullable Found numeric(Pieces pieces, int i) {
        char mark = pieces.dash(i + 1) ? '-' : pieces.mark(i + 1, '/') ? '/' : pieces.mark(i + 1, '.') ? '.' : 0;
        boolean three = mark != 0
                && pieces.tight(i + 1)
                && pieces.tight(i + 2)
                && pieces.tight(i + 3)
                && pieces.tight(i + 4)
                && pieces.at(i + 3).text().equals(pieces.at(i + 1).text())
                && pieces.length(i + 2) <= 2;
        if (!three
                || pieces.tight(i + 5)
                        && pieces.at(i + 5).text().equals(pieces.at(i + 1).text())) {
            return null;
        }
        int first = pieces.digits(i);
        int second = pieces.digits(i + 2);
        int third = pieces.digits(i + 4);
        if (second < 1 || first < 1 || third < 1) {
            return null;
        }
        if (pieces.length(i) == 4 && pieces.length(i + 4) <= 2 && second <= 12 && third <= 31) {
            return new Found(i, i + 5, DateGrammar.fixed(first, second, third), null);
        }
        boolean yearLast = pieces.length(i + 4) == 4 || pieces.length(i + 4) == 2 && mark == '/';
        if (!yearLast || pieces.length(i) > 2 || first > 31 || second > 31 || Math.min(first, second) > 12) {
            return null;
        }
        int year = pieces.length(i + 4) == 4 ? third : third < 50 ? 2000 + third : 1900 + third;
        Meaning meaning = mark == '.' && second <= 12
                ? DateGrammar.fixed(year, second, first)
                : new Recurrences.Slashed(first, second, year);
        return new Found(i, i + 5, meaning, null);
    }

    /** {@code 1990s}, {@code 1930’s}, {@code '90s}. */
    private static @Nullable Found decade(Pieces pieces, int i) {
        int digits = pieces.apostrophe(i) ? i + 1 : i;
        int number = pieces.digits(digits);
        int plural = pieces.apostrophe(digits + 1) && pieces.tight(digits + 1) ? digits + 2 : digits + 1;
        if (number < 0 || number % 10 != 0 || !pieces.text(plural, "s") || !pieces.tight(plural)) {
            return null;
        }
        if (pieces.length(digits) == 4) {
            return new Found(i, plural + 1, new Meanings.Fixed(new Stretch(Unit.DECADE, number / 10)), null);
        }
        boolean named = pieces.length(digits) == 2 && (digits > i || pieces.is(i - 1, Role.THE) || pieces.dash(i - 1));
        return named ? new Found(i, plural + 1, lastDecade(number), null) : null;
    }

    private static Meaning lastDecade(int number) {
        return new Meanings.Fixed(new Stretch(Unit.DECADE, (number < 20 ? 200 : 190) + number / 10));
    }

    private static boolean isPart(Pieces pieces, int i) {
        return pieces.dash(i) || pieces.is(i, Role.EARLY, Role.LATE);
    }

    private static Found namedDecade(Pieces pieces, int i) {
        TimeWord word = pieces.known(i);
        return new Found(i, i + 1, lastDecade(word.number()), word.id());
    }

    /** {@code 20th century}, {@code nineteenth-century}, {@code 9th century BC}. */
    private static @Nullable Found century(Pieces pieces, int i) {
        int ordinal = pieces.ordinal(i);
        if (ordinal < 1 || ordinal > 99) {
            return null;
        }
        int after = pieces.afterOrdinal(i);
        int noun = pieces.dash(after) ? after + 1 : after;
        TimeWord word = pieces.word(noun);
        if (word == null || word.role() != Role.UNIT && word.role() != Role.UNITS) {
            return null;
        }
        boolean isCentury = word.value().equals("CENTURY");
        if (!isCentury && !word.value().equals("MILLENNIUM")) {
            return null;
        }
        int end = afterEra(pieces, noun + 1);
        boolean before = end > noun + 1 && isBefore(pieces, noun + 1);
        long index = before ? -ordinal : ordinal - 1L;
        return new Found(
                i, end, new Meanings.Fixed(new Stretch(isCentury ? Unit.CENTURY : Unit.MILLENNIUM, index)), word.id());
    }

    /** {@code 264 BC}, {@code 149 B.C.}, {@code 70 AD}. */
    private static @Nullable Found era(Pieces pieces, int i) {
        int number = pieces.digits(i);
        int end = pieces.length(i) <= 4 ? afterEra(pieces, i + 1) : i + 1;
        if (number < 1 || end == i + 1) {
            return null;
        }
        return new Found(i, end, year(isBefore(pieces, i + 1) ? 1 - number : number), null);
    }

    private static boolean isBefore(Pieces pieces, int i) {
        TimeWord word = pieces.word(i);
        return word == null || word.value().equals("BC");
    }

    private static int afterEra(Pieces pieces, int i) {
        if (pieces.is(i, Role.ERA) && pieces.capital(i)) {
            return i + 1;
        }
        boolean dotted =
                pieces.text(i, "b") && pieces.mark(i + 1, '.') && pieces.text(i + 2, "c") && pieces.tight(i + 2);
        return dotted ? pieces.mark(i + 3, '.') && pieces.has(i + 4) ? i + 4 : i + 3 : i;
    }

    /** {@code '89}. */
    private static @Nullable Found shortYear(Pieces pieces, int i) {
        int number = pieces.digits(i + 1);
        Found decade = decade(pieces, i);
        if (decade != null || number < 0) {
            return decade;
        }
        boolean quoted = pieces.has(i + 2) && pieces.apostrophe(i + 2) || pieces.has(i - 1) && pieces.tight(i);
        return quoted ? null : new Found(i, i + 2, year(number < 30 ? 2000 + number : 1900 + number), null);
    }

    /** {@code 2014}, where it counts nothing and names nothing. */
    private static @Nullable Found bareYear(Pieces pieces, int i) {
        int year = pieces.year(i);
        boolean name = year < 0
                || pieces.isNumbered(i)
                || pieces.has(i - 1) && pieces.tight(i) && !opens(pieces, i - 1)
                || pieces.tight(i + 1) && isGlued(pieces, i + 1);
        boolean doubtful = year % CENTURY == 0 || year < OLD;
        if (name || isCount(pieces, i) || doubtful && !isLed(pieces, i - 1)) {
            return null;
        }
        return new Found(i, i + 1, year(year), null);
    }

    /** A round number is a year after "in", "since", "the", and a count elsewhere. */
    private static boolean isLed(Pieces pieces, int i) {
        Role role = pieces.role(i);
        return role != null
                        && switch (role) {
                            case IN,
                                    SINCE,
                                    UNTIL,
                                    THROUGH,
                                    BY,
                                    FROM,
                                    TO,
                                    OF,
                                    THE,
                                    BETWEEN,
                                    AND,
                                    EARLY,
                                    MID,
                                    LATE,
                                    EARLIER,
                                    LATER -> true;
                            default -> false;
                        }
                || pieces.dash(i)
                || pieces.mark(i, '(');
    }

    private static boolean opens(Pieces pieces, int i) {
        return pieces.mark(i, '(')
                || pieces.mark(i, '[')
                || pieces.mark(i, '“')
                || pieces.mark(i, '"')
                || pieces.mark(i, '/')
                || pieces.dash(i) && (pieces.year(i - 1) > 0 || pieces.role(i - 1) != null);
    }

    private static boolean isGlued(Pieces pieces, int i) {
        boolean unit = pieces.dash(i) && pieces.is(i + 1, Role.UNIT);
        return unit || pieces.at(i).kind() == Lexeme.Kind.LETTERS || pieces.mark(i, '°') || pieces.mark(i, '%');
    }

    /** Tells whether a number counts the noun that follows: {@code 2000 troops}, but not {@code the 2014 elections}. */
    private static boolean isCount(Pieces pieces, int i) {
        if (pieces.is(i + 1, Role.UNITS)
                || pieces.mark(i - 1, '$')
                || pieces.mark(i - 1, '€')
                || pieces.mark(i - 1, '£')) {
            return true;
        }
        Word word = pieces.syntax(i);
        Word head = word == null ? null : word.head();
        if (word == null || head == null || !word.is("nummod") || head.index() <= word.index()) {
            return false;
        }
        boolean plural = head.xpos().equals("NNS")
                || head.xpos().equals("CD")
                || head.xpos().equals("$");
        boolean determined = pieces.is(i - 1, Role.THE) || head.has("det") || head.has("nmod:poss");
        int number = pieces.digits(i);
        return plural && !determined && (number % CENTURY == 0 || number < RECENT || number > COMING);
    }
}
