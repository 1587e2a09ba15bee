// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.record.Time;
import org.rapporteur.stage.time.Lengths.Side;
import org.rapporteur.syntax.Numeral;
import org.rapporteur.syntax.Word;

/** Units that are counted: {@code nearly two years}, {@code ten-day}, {@code three weeks ago}. */
final class SpanGrammar {
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LONGEST_MEASURE = new BigDecimal(1000);

    /** So few words before "in" may stand what is the first or the worst in some years. */
    private static final int NEAR = 4;

    /** No smaller part of a unit is told than an eighth. */
    private static final int SMALLEST = 8;

    private SpanGrammar() {}

    /** How many, and where the unit stands. */
    record Amount(@Nullable BigDecimal number, int unit, boolean article) {}

    /** Returns the longest one that begins with a piece; null if none does. */
    static @Nullable Found at(Pieces pieces, int i) {
        Role role = pieces.role(i);
        if (OftenGrammar.begins(role)) {
            return OftenGrammar.at(pieces, i);
        }
        if (role == Role.LASTING) {
            TimeWord word = pieces.known(i);
            return new Found(i, i + 1, new Meanings.Plain(Time.Type.DURATION, word.value()), word.id());
        }
        int start = afterApproximation(pieces, i);
        if (start < 0) {
            return null;
        }
        Found span = spanFrom(pieces, i, start);
        return span == null || isAge(pieces, i, span.to()) ? null : span;
    }

    /** Returns the piece after "nearly", "more than", "at least", "as much as"; the piece itself if none stands there. */
    private static int afterApproximation(Pieces pieces, int i) {
        if (pieces.is(i, Role.ABOUT) && pieces.is(i + 1, Role.OVER, Role.MORE) && !pieces.is(i - 1, Role.OVER)) {
            return afterApproximation(pieces, i + 1);
        }
        if (pieces.is(i, Role.ABOUT, Role.OVER)) {
            Word word = pieces.syntax(i);
            boolean led = pieces.is(i - 1, Role.IN, Role.FOR)
                    || pieces.is(i - 1, Role.AFTER, Role.WITHIN)
                    || pieces.is(i - 1, Role.ABOUT);
            if (word != null && word.is("case") && pieces.is(i, Role.OVER) && !led) {
                return -1;
            }
            return pieces.is(i + 1, Role.ABOUT, Role.A) || counts(pieces, i + 1) || pieces.is(i + 1, Role.UNITS)
                    ? i + 1
                    : -1;
        }
        int more = pieces.is(i, Role.NO) ? i + 1 : i;
        if (pieces.is(more, Role.MORE) && pieces.is(more + 1, Role.THAN)) {
            return afterAnother(pieces, more + 2);
        }
        boolean upTo = pieces.is(i, Role.UP) && pieces.is(i + 1, Role.TO) && counts(pieces, i + 2);
        boolean least = pieces.is(i, Role.AT) && pieces.is(i + 1, Role.LEAST);
        return afterAnother(pieces, upTo || least ? i + 2 : i);
    }

    private static int afterAnother(Pieces pieces, int start) {
        Numeral many = pieces.is(start, Role.ANOTHER) ? pieces.numeral(start + 1) : null;
        boolean hyphened = many != null && pieces.dash(many.to()); // another 24-hour measure
        return pieces.is(start, Role.ANOTHER) && counts(pieces, start + 1) && !hyphened ? start + 1 : start;
    }

    private static boolean counts(Pieces pieces, int i) {
        return pieces.numeral(i) != null || pieces.is(i, Role.VAGUE, Role.COUPLE) || pieces.is(i, Role.HALF);
    }

    private static @Nullable Found spanFrom(Pieces pieces, int from, int i) {
        if (pieces.is(i, Role.THE) || pieces.is(i, Role.THESE)) {
            return PeriodGrammar.withArticle(pieces, from, i + 1);
        }
        if (pieces.is(i, Role.LAST)
                || pieces.is(i, Role.PAST)
                || pieces.is(i, Role.NEXT, Role.COMING)
                || pieces.is(i, Role.RECENT)) {
            return PeriodGrammar.at(pieces, from, i);
        }
        if (pieces.is(i, Role.UNITS)) {
            return bare(pieces, from, i);
        }
        Amount amount = amount(pieces, i);
        if (amount == null) {
            return OftenGrammar.counted(pieces, i);
        }
        if (amount.article() && OftenGrammar.isRate(pieces, i)) {
            return OftenGrammar.every(from, amount.unit() + 1, pieces.known(amount.unit()), "1");
        }
        return counted(pieces, from, amount);
    }

    /** {@code for hours}, {@code days later}, {@code years ago}. */
    private static @Nullable Found bare(Pieces pieces, int from, int i) {
        TimeWord unit = pieces.known(i);
        Found shifted = AgoGrammar.shifted(pieces, from, i, null);
        if (shifted != null) {
            return shifted;
        }
        if (pieces.dash(i + 1) && pieces.is(i + 2, Role.GAP)) {
            return lasting(from, i + 3, unit, null, Side.NOWHERE);
        }
        if (unit.value().equals("WEEKEND") && (pieces.is(i - 1, Role.ON, Role.AT) || isBare(pieces, i))) {
            return new Found(from, i + 1, new Meanings.Plain(Time.Type.SET, "XXXX-WXX-WE"), unit.id());
        }
        boolean led = pieces.is(i - 1, Role.FOR)
                || pieces.is(i - 1, Role.IN)
                || pieces.is(i - 1, Role.WITHIN, Role.OVER)
                || pieces.is(i - 1, Role.THROUGH)
                || pieces.is(i - 1, Role.AFTER)
                || pieces.is(i + 1, Role.AFTER, Role.BEFORE); // just days after the vote
        return led || isBare(pieces, i) ? lasting(from, i + 1, unit, null, Side.NOWHERE) : null;
    }

    /** {@code took weeks}, {@code months of talks}: nothing before the unit counts it, tells which ones, or makes it a name. */
    private static boolean isBare(Pieces pieces, int i) {
        Word word = pieces.syntax(i);
        TimeUnit unit = TimeUnit.valueOf(pieces.known(i).value());
        if (word == null || unit == TimeUnit.SECOND || unit == TimeUnit.QUARTER || word.upos() != Upos.NOUN) {
            return false;
        }
        boolean minutes = unit == TimeUnit.MINUTE && pieces.is(i + 1, Role.OF);
        boolean narrowed = word.children().stream().anyMatch(child -> child.index() < word.index() && !isLoose(child));
        return !minutes && !narrowed && !word.is("compound") && !pieces.dash(i - 1) && !pieces.is(i - 1, Role.PER);
    }

    private static boolean isLoose(Word child) {
        return child.is("case") || child.is("cc") || child.is("punct");
    }

    static @Nullable Amount amount(Pieces pieces, int i) {
        Amount part = Fractions.at(pieces, pieces.is(i, Role.A) ? i + 1 : i);
        if (part != null) {
            return part;
        }
        if (pieces.is(i, Role.A)) {
            return afterArticle(pieces, i);
        }
        if (pieces.is(i, Role.ANOTHER)) {
            return pieces.is(i + 1, Role.UNIT) ? new Amount(BigDecimal.ONE, i + 1, false) : null;
        }
        if (pieces.is(i, Role.VAGUE) && !pieces.is(i - 1, Role.AS)) { // her second title in as many weeks
            int unit = unitAt(pieces, i + 1);
            return unit < 0 ? null : new Amount(null, unit, false);
        }
        if (pieces.is(i, Role.HALF)) {
            int unit = pieces.is(i + 1, Role.A) || pieces.dash(i + 1) ? i + 2 : -1;
            return pieces.is(unit, Role.UNIT) ? new Amount(HALF, unit, false) : null;
        }
        Numeral numeral = pieces.numeral(i);
        if (numeral == null) {
            return null;
        }
        int next = numeral.to();
        BigDecimal number = numeral.value();
        int half = afterHalf(pieces, next);
        BigDecimal fraction = fraction(pieces, next);
        if (half > next || fraction != null) {
            number = number.add(fraction == null ? HALF : fraction);
            next = fraction == null ? half : next + 3;
        } else if (pieces.is(next, Role.AND) || pieces.is(next, Role.TO) || pieces.dash(next)) {
            Numeral second = pieces.numeral(next + 1);
            if (second != null && unitAt(pieces, second.to()) >= 0) {
                return null;
            }
        }
        int unit = unitAt(pieces, next);
        return unit < 0 || !agrees(pieces, number, next, unit) && !isMeasure(pieces, number, unit)
                ? null
                : new Amount(number, unit, false);
    }

    /** Returns the piece after "and a half", with hyphens or without, or the piece itself. */
    private static int afterHalf(Pieces pieces, int i) {
        int and = pieces.dash(i) ? i + 1 : i;
        int article = pieces.dash(and + 1) ? and + 2 : and + 1;
        int half = pieces.dash(article + 1) ? article + 2 : article + 1;
        boolean whole = pieces.is(and, Role.AND) && pieces.is(article, Role.A) && pieces.is(half, Role.HALF);
        return whole ? half + 1 : i;
    }

    /** Returns the second part of {@code 2 1/2}; null if none stands there. */
    private static @Nullable BigDecimal fraction(Pieces pieces, int i) {
        int above = pieces.digits(i);
        int below = pieces.mark(i + 1, '/') && pieces.tight(i + 1) ? pieces.digits(i + 2) : -1;
        boolean proper = above > 0 && above < below && below <= SMALLEST;
        return proper ? new BigDecimal(above).divide(new BigDecimal(below), 2, RoundingMode.HALF_UP) : null;
    }

    /** More than one wants a plural, or a hyphen: {@code ten-day}, but not {@code the 2018 day five}. */
    private static boolean agrees(Pieces pieces, BigDecimal number, int next, int unit) {
        return pieces.is(unit, Role.UNITS) || pieces.dash(next) || number.compareTo(BigDecimal.ONE) <= 0;
    }

    /** {@code a three hour speech}, {@code a ten year plan}: without the hyphen. */
    private static boolean isMeasure(Pieces pieces, BigDecimal number, int unit) {
        Word word = pieces.syntax(unit);
        Word head = word == null ? null : word.head();
        return word != null
                && head != null
                && (word.is("compound") || word.is("amod"))
                && head.upos() == Upos.NOUN
                && head.index() > word.index()
                && number.compareTo(LONGEST_MEASURE) < 0
                && !pieces.dash(unit + 1)
                && !pieces.known(unit).value().equals("SECOND");
    }

    private static @Nullable Amount afterArticle(Pieces pieces, int i) {
        if (pieces.dash(i + 2) && pieces.is(i + 3, Role.ON, Role.OVER) && pieces.dash(i + 4)) {
            return null; // a month-on-month basis
        }
        if (pieces.is(i + 1, Role.VAGUE)) {
            int unit = unitAt(pieces, i + 2);
            return unit < 0 ? null : new Amount(null, unit, false);
        }
        if (pieces.is(i + 1, Role.COUPLE)) {
            int unit = pieces.is(i + 2, Role.OF) ? i + 3 : i + 2;
            return pieces.is(unit, Role.UNITS) ? new Amount(TWO, unit, false) : null;
        }
        if (pieces.is(i + 1, Role.HALF)) {
            int unit = pieces.dash(i + 2) ? i + 3 : i + 2;
            return pieces.is(unit, Role.UNIT) ? new Amount(HALF, unit, false) : null;
        }
        if (pieces.is(i + 1, Role.ABOUT) || pieces.is(i + 1, Role.GAP)) {
            Numeral many = pieces.numeral(i + 2);
            int unit = many == null ? -1 : unitAt(pieces, many.to());
            if (many != null && pieces.is(unit, Role.UNITS)) {
                return new Amount(many.value(), unit, false);
            }
        }
        Numeral numeral = pieces.numeral(i + 1);
        if (numeral != null && pieces.dash(numeral.to())) {
            return null;
        }
        int unit = unitAt(pieces, i + 1);
        boolean quarter = unit > 0
                && (pieces.known(unit).value().equals("QUARTER") && !isShift(pieces, unit + 1)
                        || pieces.known(unit).value().equals("DAY") && pieces.is(unit + 1, Role.OF)
                        || ShiftGrammar.isWeekendOf(pieces, unit));
        boolean sure = unit > 0
                && !quarter
                && pieces.is(unit, Role.UNIT)
                && !pieces.known(unit).value().equals("SECOND");
        return sure ? new Amount(BigDecimal.ONE, unit, unit == i + 1) : null;
    }

    private static boolean isShift(Pieces pieces, int i) {
        return pieces.is(i, Role.AGO) || pieces.is(i, Role.EARLIER, Role.LATER);
    }

    /** Returns the place of the unit that a number counts, words such as "consecutive" and a hyphen left aside, or -1. */
    private static int unitAt(Pieces pieces, int i) {
        int unit = pieces.dash(i) ? i + 1 : i;
        while (pieces.is(unit, Role.GAP, Role.MORE) && unit < i + 3) {
            unit++;
        }
        Word adverb = pieces.role(unit) == null ? pieces.syntax(unit) : null;
        int told = adverb != null && adverb.upos() == Upos.ADV ? unit + 1 : unit; // two largely peaceful days
        unit = isTold(pieces, told) ? told + 1 : unit;
        return pieces.is(unit, Role.UNIT, Role.UNITS) ? unit : -1;
    }

    /** {@code two bloody weeks}: an adjective that tells how they were. */
    private static boolean isTold(Pieces pieces, int i) {
        Word word = pieces.role(i) == null ? pieces.syntax(i) : null;
        Word unit = pieces.syntax(i + 1);
        return word != null
                && unit != null
                && pieces.is(i + 1, Role.UNITS)
                && word.upos() == Upos.ADJ
                && word.is("amod")
                && word.head() == unit;
    }

    private static @Nullable Found counted(Pieces pieces, int from, Amount amount) {
        int end = amount.unit() + 1;
        BigDecimal number = amount.number();
        TimeWord unit = pieces.known(amount.unit());
        if (number != null && pieces.is(end, Role.AND) && pieces.is(end + 1, Role.A) && pieces.is(end + 2, Role.HALF)) {
            number = number.add(HALF);
            end += 3;
        }
        Found shifted = AgoGrammar.shifted(pieces, from, end - 1, number);
        shifted = shifted == null && !amount.article() ? Sums.at(pieces, from, amount) : shifted;
        shifted = shifted == null && !amount.article() ? OftenGrammar.ofEach(pieces, from, end) : shifted;
        if (shifted != null) {
            return shifted;
        }
        if (unit.value().equals("QUARTER") && pieces.is(end, Role.OF)) {
            return null;
        }
        if (pieces.dash(end) && pieces.is(end + 1, Role.GAP)) {
            return lasting(amount.article() ? amount.unit() : from, end + 2, unit, number, Side.NOWHERE);
        }
        boolean ordinary = number != null
                && number.compareTo(BigDecimal.ONE) == 0
                && unit.value().equals("SECOND")
                && amount.article();
        boolean within = pieces.is(from - 1, Role.IN, Role.WITHIN) || pieces.is(from - 1, Role.THROUGH);
        boolean ahead = within && !isRecord(pieces, from - 2);
        return ordinary ? null : lasting(from, end, unit, number, ahead ? Side.AS_TOLD : Side.NOWHERE);
    }

    /** {@code the second time in three years}, {@code the worst drought in ten years}: what was, whatever the verb. */
    private static boolean isRecord(Pieces pieces, int last) {
        for (int i = last; i >= 0 && i > last - NEAR; i--) {
            Word word = pieces.syntax(i);
            if (word == null || word.upos() == Upos.VERB || pieces.mark(i, ',')) {
                return false;
            }
            if (word.xpos().equals("JJS") || pieces.ordinal(i) > 0) {
                return true;
            }
        }
        return false;
    }

    static Found lasting(int from, int to, TimeWord unit, @Nullable BigDecimal number, Side side) {
        TimeUnit of = TimeUnit.valueOf(unit.value());
        return new Found(from, to, new Lengths.Lying(duration(unit, number), number, of, side), unit.id());
    }

    static String duration(TimeWord word, @Nullable BigDecimal number) {
        TimeUnit unit = TimeUnit.valueOf(word.value());
        BigDecimal years = number == null ? null : Fractions.inYears(number, unit);
        if (years != null) {
            return "P" + years.toPlainString() + TimeUnit.YEAR.code();
        }
        BigDecimal many = number != null && unit == TimeUnit.FORTNIGHT ? number.multiply(TWO) : number;
        String count = many == null ? "X" : many.stripTrailingZeros().toPlainString();
        return (unit.isClock() ? "PT" : "P") + count + unit.code();
    }

    /** {@code 22-year-old}, {@code 22 years old}, {@code aged 22 years}, {@code 22 years of age}. */
    private static boolean isAge(Pieces pieces, int from, int end) {
        int old = pieces.dash(end) ? end + 1 : end;
        return pieces.is(old, Role.OLD)
                || pieces.is(end, Role.OF) && pieces.is(end + 1, Role.AGE)
                || pieces.is(from - 1, Role.AGED)
                || pieces.is(from - 1, Role.OF) && pieces.is(from - 2, Role.AGE);
    }
}
