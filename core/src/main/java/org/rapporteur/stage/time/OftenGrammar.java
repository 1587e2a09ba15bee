// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Numeral;
import org.rapporteur.syntax.Word;

/** How often something comes: {@code every other month}, {@code daily}, {@code twice a week}, {@code a day}, {@code Fridays}. */
final class OftenGrammar {
    private OftenGrammar() {}

    /** Tells whether only such an expression can begin with a word of a role. */
    static boolean begins(@Nullable Role role) {
        return role == Role.EACH
                || role == Role.OFTEN
                || role == Role.WEEKDAYS
                || role == Role.PER
                || role == Role.TIMES;
    }

    /** Returns the one that begins with a piece; null if none does. */
    static @Nullable Found at(Pieces pieces, int i) {
        Role role = pieces.role(i);
        if (role == Role.EACH) {
            return each(pieces, i);
        }
        if (role == Role.PER) {
            return isCalendarUnit(pieces, i + 1) ? every(i, i + 2, pieces.known(i + 1), "1") : null;
        }
        if (role == Role.TIMES) {
            return pieces.known(i).id().equals("word.once") ? times(pieces, i, i + 1) : null;
        }
        return often(pieces, i);
    }

    /** {@code twice a week}, {@code three times a day}: from where the number begins to the unit. */
    static @Nullable Found times(Pieces pieces, int from, int i) {
        if (pieces.is(i, Role.OFTEN)) {
            TimeWord word = pieces.known(i);
            return new Found(from, i + 1, new Meanings.Plain(Time.Type.SET, word.value()), word.id());
        }
        boolean one = pieces.is(i, Role.A) || pieces.is(i, Role.EACH, Role.PER);
        return one && isCalendarUnit(pieces, i + 1) ? every(from, i + 2, pieces.known(i + 1), "1") : null;
    }

    /** {@code three times a day}. */
    static @Nullable Found counted(Pieces pieces, int i) {
        Numeral numeral = pieces.numeral(i);
        boolean counted = numeral != null && pieces.is(numeral.to(), Role.TIMES);
        return numeral != null && counted ? times(pieces, i, numeral.to() + 1) : null;
    }

    /** "Kilometres per hour" tell a speed. */
    private static boolean isCalendarUnit(Pieces pieces, int i) {
        return pieces.is(i, Role.UNIT)
                && !TimeUnit.valueOf(pieces.known(i).value()).isClock();
    }

    static boolean isRate(Pieces pieces, int article) {
        if (pieces.is(article - 1, Role.TIMES)) {
            return true;
        }
        var word = pieces.syntax(article + 1);
        boolean afterNumber = pieces.has(article - 1)
                && (pieces.at(article - 1).isDigits()
                        || pieces.mark(article - 1, '%')
                        || isNumber(pieces, article - 1)
                        || isCounted(pieces.syntax(article - 1))
                        || word != null && word.relation().equals("nmod:unmarked"));
        return afterNumber && !isShift(pieces, article + 2);
    }

    /** {@code 40 flights a day}, {@code two million barrels of oil a day}: what is counted stands before the unit. */
    private static boolean isCounted(@Nullable Word noun) {
        if (noun == null || noun.upos() != Upos.NOUN) {
            return false;
        }
        Word head = noun.is("nmod") ? noun.head() : null;
        return noun.has("nummod") || head != null && head.upos() == Upos.NOUN && head.has("nummod");
    }

    /** {@code killed 40 people a day after the vote}, {@code a month into the war}: no rate. */
    private static boolean isShift(Pieces pieces, int i) {
        return pieces.is(i, Role.AGO)
                || pieces.is(i, Role.EARLIER, Role.LATER)
                || pieces.is(i, Role.AFTER, Role.BEFORE)
                || pieces.is(i, Role.FROM) && pieces.is(i + 1, Role.WEEKDAY, Role.NOW)
                || pieces.is(i, Role.INTO);
    }

    /** {@code four days a week}, {@code two hours every night}: so much of each; null if nothing like that stands behind a length. */
    static @Nullable Found ofEach(Pieces pieces, int from, int i) {
        boolean one = pieces.is(i, Role.A) && !isShift(pieces, i + 2) || pieces.is(i, Role.EACH, Role.PER);
        return one && isCalendarUnit(pieces, i + 1) ? every(from, i + 2, pieces.known(i + 1), "1") : null;
    }

    /** {@code Sunday mornings}, {@code the first Monday of each month}; null if none begins with a piece. */
    static @Nullable Found named(Pieces pieces, int i) {
        if (pieces.is(i, Role.WEEKDAY) && pieces.is(i + 1, Role.DAYPARTS)) {
            String value = "XXXX-WXX-" + pieces.known(i).value() + "T"
                    + pieces.known(i + 1).value();
            return new Found(
                    i,
                    i + 2,
                    new Meanings.Plain(Time.Type.SET, value),
                    pieces.known(i + 1).id());
        }
        int which = pieces.is(i, Role.THE) ? i + 1 : i;
        int day = pieces.ordinal(which) > 0 ? pieces.afterOrdinal(which) : pieces.is(which, Role.LAST) ? which + 1 : -1;
        boolean one = pieces.is(day, Role.WEEKDAY, Role.UNIT)
                && pieces.is(day + 1, Role.OF)
                && pieces.is(day + 2, Role.EACH)
                && isCalendarUnit(pieces, day + 3);
        return one ? every(i, day + 4, pieces.known(day + 3), "1") : null;
    }

    static Found every(int from, int to, TimeWord unit, String number) {
        TimeUnit of = TimeUnit.valueOf(unit.value());
        String count = of == TimeUnit.FORTNIGHT ? "2" : number;
        return new Found(
                from,
                to,
                new Meanings.Plain(Time.Type.SET, (of.isClock() ? "PT" : "P") + count + of.code()),
                unit.id());
    }

    /** {@code every week}, {@code each year}, {@code every two hours}, {@code every other day}, {@code every Friday}. */
    private static @Nullable Found each(Pieces pieces, int i) {
        int next = i + 1;
        Found second = eachOrdinal(pieces, i, pieces.ordinal(next));
        if (second != null) {
            return second;
        }
        TimeWord word = pieces.word(next);
        if (word != null) {
            switch (word.role()) {
                case UNIT -> {
                    return every(i, next + 1, word, "1");
                }
                case OTHER -> {
                    return pieces.is(next + 1, Role.UNIT) ? every(i, next + 2, pieces.known(next + 1), "2") : null;
                }
                case WEEKDAY -> {
                    return weekly(i, next + 1, word);
                }
                case DAYPART -> {
                    return new Found(
                            i, next + 1, new Meanings.Plain(Time.Type.SET, "XXXX-XX-XXT" + word.value()), word.id());
                }
                case MONTH -> {
                    return new Found(
                            i,
                            next + 1,
                            new Meanings.Plain(Time.Type.SET, "XXXX-" + Stretch.two(word.number())),
                            word.id());
                }
                case SEASON, SEASON_OR_WORD -> {
                    return new Found(i, next + 1, new Meanings.Plain(Time.Type.SET, "XXXX-" + word.value()), word.id());
                }
                default -> {}
            }
        }
        SpanGrammar.Amount amount = SpanGrammar.amount(pieces, next);
        if (amount != null && !amount.article()) {
            String number = amount.number() == null ? "X" : amount.number().toPlainString();
            return every(i, amount.unit() + 1, pieces.known(amount.unit()), number);
        }
        return null;
    }

    /** {@code every second week}, {@code every third Friday}. */
    private static @Nullable Found eachOrdinal(Pieces pieces, int i, int number) {
        int next = number > 0 ? pieces.afterOrdinal(i + 1) : -1;
        TimeWord word = pieces.word(next);
        if (word == null || word.role() != Role.UNIT && word.role() != Role.WEEKDAY) {
            return null;
        }
        return word.role() == Role.WEEKDAY
                ? weekly(i, next + 1, word)
                : every(i, next + 1, word, Integer.toString(number));
    }

    private static Found weekly(int from, int to, TimeWord weekday) {
        return new Found(from, to, new Meanings.Plain(Time.Type.SET, "XXXX-WXX-" + weekday.value()), weekday.id());
    }

    private static @Nullable Found often(Pieces pieces, int i) {
        TimeWord word = pieces.known(i);
        if (word.role() == Role.WEEKDAYS) {
            return pieces.capital(i) ? weekly(i, i + 1, word) : null;
        }
        boolean name = pieces.capital(i) && (pieces.capital(i - 1) || pieces.capital(i + 1));
        return name || isPaper(pieces.syntax(i))
                ? null
                : new Found(i, i + 1, new Meanings.Plain(Time.Type.SET, word.value()), word.id());
    }

    /** {@code the daily said}, {@code a Cairo weekly}, {@code the weekly Star}: a paper, and not how often. */
    private static boolean isPaper(@Nullable Word word) {
        if (word == null) {
            return false;
        }
        Word head = word.head();
        boolean noun = word.is("nsubj") || word.has("det") && !word.is("advmod");
        boolean titled = head != null && head.upos() == Upos.PROPN && head.index() > word.index();
        return noun || titled;
    }

    private static boolean isNumber(Pieces pieces, int i) {
        var word = pieces.syntax(i);
        return word != null && word.upos() == Upos.NUM;
    }
}
