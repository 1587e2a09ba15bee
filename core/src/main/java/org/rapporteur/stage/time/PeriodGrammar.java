// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.record.Time;
import org.rapporteur.stage.time.Lengths.Side;
import org.rapporteur.syntax.Word;

/** Lengths that words place in the calendar: {@code the past five years}, {@code the weeks ahead}, {@code the first nine months of 1989}. */
final class PeriodGrammar {
    private PeriodGrammar() {}

    /** Returns the one behind an article; null if none stands there. */
    static @Nullable Found withArticle(Pieces pieces, int from, int i) {
        Found period = at(pieces, from, i);
        Found ahead = period == null ? ahead(pieces, from, i) : period;
        return ahead == null ? theMany(pieces, from, i) : ahead;
    }

    /** {@code the past five years}, {@code the next decade}, {@code recent weeks}. */
    static @Nullable Found at(Pieces pieces, int from, int i) {
        Role which = pieces.role(i);
        if (which != Role.LAST
                && which != Role.PAST
                && which != Role.NEXT
                && which != Role.COMING
                && which != Role.RECENT
                && which != Role.PREVIOUS
                && which != Role.FOLLOWING) {
            return null;
        }
        int next = pieces.is(i + 1, Role.ABOUT) ? i + 2 : i + 1;
        TimeWord unit = pieces.word(next);
        boolean article = i > from;
        if (unit != null && unit.role() == Role.UNIT && Fractions.at(pieces, next) == null) {
            boolean length = which == Role.PAST
                    || which == Role.NEXT && article
                    || which == Role.LAST
                            && article
                            && (pieces.is(from - 1, Role.OVER, Role.WITHIN) || pieces.is(from - 1, Role.THROUGH))
                    || which == Role.LAST && article && isLed(pieces, from - 1, unit);
            return length ? SpanGrammar.lasting(from, next + 1, unit, BigDecimal.ONE, side(which)) : null;
        }
        if (unit != null && unit.role() == Role.UNITS) {
            if (which == Role.RECENT) {
                return new Found(from, next + 1, new Meanings.Plain(Time.Type.DATE, "PAST_REF"), unit.id());
            }
            return article || which == Role.COMING || which == Role.PAST
                    ? SpanGrammar.lasting(from, next + 1, unit, null, side(which))
                    : null;
        }
        SpanGrammar.Amount amount = SpanGrammar.amount(pieces, next);
        if (amount == null || amount.article()) {
            return null;
        }
        TimeWord counted = pieces.known(amount.unit());
        Found lasting = SpanGrammar.lasting(from, amount.unit() + 1, counted, amount.number(), side(which));
        return amount.number() == null || which != Role.LAST
                ? lasting
                : inside(pieces, lasting, amount.number(), counted, false);
    }

    /** {@code the year ahead}, {@code the weeks ahead}, but not {@code the day ahead of the vote}. */
    private static @Nullable Found ahead(Pieces pieces, int from, int i) {
        boolean told =
                pieces.is(i, Role.UNIT, Role.UNITS) && pieces.is(i + 1, Role.AHEAD) && !pieces.is(i + 2, Role.OF);
        if (!told) {
            return null;
        }
        BigDecimal number = pieces.is(i, Role.UNIT) ? BigDecimal.ONE : null;
        return SpanGrammar.lasting(from, i + 2, pieces.known(i), number, Side.AHEAD);
    }

    /** {@code the nine months ended June 30}, {@code the first three years of the war}. */
    private static @Nullable Found theMany(Pieces pieces, int from, int i) {
        boolean first = pieces.ordinal(i) == 1 && pieces.afterOrdinal(i) == i + 1;
        SpanGrammar.Amount amount = SpanGrammar.amount(pieces, first ? i + 1 : i);
        if (amount == null || amount.number() == null || !pieces.is(amount.unit(), Role.UNITS)) {
            return null;
        }
        TimeWord unit = pieces.known(amount.unit());
        int end = amount.unit() + 1;
        Word word = pieces.syntax(amount.unit());
        boolean name = pieces.capital(amount.unit()) || pieces.capital(end) || word != null && word.is("compound");
        if (name || AgoGrammar.shifted(pieces, from, amount.unit(), amount.number()) != null) {
            return null;
        }
        Found lasting = SpanGrammar.lasting(from, end, unit, amount.number(), Side.NOWHERE);
        return first ? inside(pieces, lasting, amount.number(), unit, true) : lasting;
    }

    /** {@code the first nine months of 1989}, {@code the last three months of last year}: within that year. */
    private static Found inside(Pieces pieces, Found lasting, BigDecimal number, TimeWord unit, boolean first) {
        Found year = pieces.is(lasting.to(), Role.OF) ? ShiftGrammar.yearAt(pieces, lasting.to() + 1) : null;
        if (year == null) {
            return lasting;
        }
        Meaning meaning = new Lengths.Inside(
                SpanGrammar.duration(unit, number), number, TimeUnit.valueOf(unit.value()), year.meaning(), first);
        return new Found(lasting.from(), year.to(), meaning, lasting.rule());
    }

    /** {@code in the last year}, {@code for the last decade}, but not {@code the figures for the last year}. */
    static boolean isLed(Pieces pieces, int before, TimeWord unit) {
        boolean years = TimeUnit.valueOf(unit.value()) == TimeUnit.YEAR;
        return isLong(unit) && (pieces.is(before, Role.IN) || pieces.is(before, Role.FOR) && !years);
    }

    /** "In the last year" tells a length, "in the last week" may not. */
    static boolean isLong(TimeWord unit) {
        TimeUnit of = TimeUnit.valueOf(unit.value());
        return of == TimeUnit.YEAR || of == TimeUnit.DECADE || of == TimeUnit.CENTURY;
    }

    private static Side side(Role which) {
        return switch (which) {
            case LAST, PAST, RECENT -> Side.BEHIND;
            case NEXT, COMING -> Side.AHEAD;
            default -> Side.NOWHERE;
        };
    }
}
