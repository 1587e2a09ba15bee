// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.figures.BoundPhrase;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.knowledge.figures.FigureWord;
import org.rapporteur.knowledge.figures.UnitPhrase;
import org.rapporteur.knowledge.numbers.NumberWord;
import org.rapporteur.record.Figure.Comparator;
import org.rapporteur.stage.figure.Quantity.Shape;
import org.rapporteur.syntax.Numeral;
import org.rapporteur.syntax.Word;

/** Reads numbers with their comparators, scales, units and ranges: {@code between 3 and 5 million}, {@code $1.2bn}. */
final class QuantityGrammar {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal FEW = new BigDecimal(12);
    private static final int FAR = 5;

    private final FigureKnowledge knowledge;

    QuantityGrammar(FigureKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the quantity whose number begins with a piece; null if none does. */
    @Nullable
    Quantity at(FigurePieces pieces, int i) {
        Quantity plain = plain(pieces, i);
        if (plain == null) {
            return null;
        }
        Quantity measured = measured(pieces, plain);
        Quantity range = range(pieces, measured);
        return bounded(pieces, range == null ? measured : range);
    }

    private @Nullable Quantity plain(FigurePieces pieces, int i) {
        Quantity share = share(pieces, i);
        if (share != null) {
            return share;
        }
        if (pieces.is(i, NumberWord.Kind.PLURAL)) {
            return plural(pieces, i);
        }
        if (pieces.is(i, FigureWord.VAGUE)) {
            return several(pieces, i, i + 1);
        }
        if (pieces.is(i, FigureWord.A)) {
            return article(pieces, i);
        }
        if (pieces.is(i, NumberWord.Kind.FRACTION)) {
            return half(pieces, i, i);
        }
        Quantity mixed = Fractions.at(pieces, i);
        if (mixed != null) {
            return mixed;
        }
        Numeral numeral = pieces.numeral(i);
        if (numeral == null) {
            return null;
        }
        boolean digits = numeral.style() != Numeral.Style.WORDS;
        return quantity(i, i, numeral.to(), numeral.value(), digits ? Shape.DIGITS : Shape.WORDS);
    }

    static Quantity quantity(int from, int number, int to, BigDecimal value, Shape shape) {
        return new Quantity(from, number, to - 1, to, value, null, Comparator.EXACTLY, null, shape, null);
    }

    /** {@code a dozen}, {@code a hundred thousand}, {@code a few hundred}, {@code a million and a half}. */
    private @Nullable Quantity article(FigurePieces pieces, int i) {
        if (pieces.is(i + 1, FigureWord.VAGUE)) {
            Quantity several = several(pieces, i + 1, i + 2);
            return several == null ? null : several.beginning(i);
        }
        NumberWord word = pieces.number(i + 1);
        if (word == null) {
            return null;
        }
        if (word.kind() == NumberWord.Kind.FRACTION) {
            return half(pieces, i, i + 1);
        }
        if (word.kind() == NumberWord.Kind.GROUP) {
            return quantity(i, i + 1, i + 2, word.value(), Shape.WORDS);
        }
        boolean scale = word.kind() == NumberWord.Kind.HUNDRED || word.kind() == NumberWord.Kind.SCALE;
        Numeral numeral = scale ? pieces.numeral(i + 1) : null;
        return numeral == null ? null : quantity(i, i + 1, numeral.to(), numeral.value(), Shape.WORDS);
    }

    /** {@code half a million}, {@code half a dozen}, {@code a quarter of a million}. */
    private @Nullable Quantity half(FigurePieces pieces, int from, int i) {
        NumberWord part = pieces.number(i);
        int dash = pieces.dash(i + 1) ? 1 : 0; // half-a-dozen
        int article = pieces.is(i + 1, FigureWord.OF) ? i + 2 : i + 1 + dash;
        int noun = pieces.dash(article + 1) ? article + 2 : article + 1;
        NumberWord whole = pieces.is(article, FigureWord.A) ? pieces.number(noun) : null;
        boolean counts = part != null
                && whole != null
                && (whole.kind() == NumberWord.Kind.SCALE || whole.kind() == NumberWord.Kind.GROUP);
        if (!counts || part == null || whole == null) {
            return null;
        }
        BigDecimal value = whole.value().divide(part.value(), MathContext.DECIMAL64);
        return quantity(from, i, noun + 1, value, Shape.WORDS);
    }

    /** {@code dozens}, {@code tens of thousands}, {@code hundreds of thousands}: at least two of them. */
    private static Quantity plural(FigurePieces pieces, int i) {
        BigDecimal value = TWO;
        int to = i;
        while (to < i + FAR) {
            NumberWord word = pieces.number(to);
            if (word == null || word.kind() != NumberWord.Kind.PLURAL) {
                break;
            }
            value = value.multiply(word.value());
            to++;
            if (!pieces.is(to, FigureWord.OF) || !pieces.is(to + 1, NumberWord.Kind.PLURAL)) {
                break;
            }
            to++;
        }
        return atLeast(quantity(i, i, to, value, Shape.VAGUE));
    }

    /** {@code several hundred}, {@code a few dozen}. */
    private static @Nullable Quantity several(FigurePieces pieces, int from, int i) {
        NumberWord word = pieces.number(i);
        boolean scale = word != null
                && (word.kind() == NumberWord.Kind.HUNDRED
                        || word.kind() == NumberWord.Kind.SCALE
                        || word.kind() == NumberWord.Kind.GROUP);
        if (!scale || word == null) {
            return null;
        }
        int to = i + 1;
        BigDecimal value = TWO.multiply(word.value());
        NumberWord next = pieces.number(to);
        if (next != null && next.kind() == NumberWord.Kind.SCALE) {
            value = value.multiply(next.value());
            to++;
        }
        return atLeast(quantity(from, i, to, value, Shape.VAGUE));
    }

    private static Quantity atLeast(Quantity found) {
        return new Quantity(
                found.from(),
                found.number(),
                found.last(),
                found.to(),
                found.value(),
                null,
                Comparator.AT_LEAST,
                null,
                found.shape(),
                null);
    }

    /** {@code one in four}, {@code two out of three}, {@code two-thirds of}, {@code half of}, {@code a third of}. */
    private @Nullable Quantity share(FigurePieces pieces, int i) {
        Numeral part = pieces.is(i, FigureWord.A) ? null : pieces.numeral(i);
        int next = part == null ? pieces.is(i, FigureWord.A) ? i + 1 : i : part.to();
        BigDecimal many = part == null ? BigDecimal.ONE : part.value();
        if (part != null) {
            int out = pieces.is(next, FigureWord.OUT) && pieces.is(next + 1, FigureWord.OF)
                    ? next + 2
                    : pieces.is(next, FigureWord.OF) && pieces.is(next + 1, FigureWord.EVERY)
                                    || pieces.is(next, FigureWord.IN)
                                    || pieces.is(next, FigureWord.OUT)
                            ? next + 1
                            : -1;
            out = out > 0 && pieces.is(out, FigureWord.EVERY) ? out + 1 : out;
            Numeral whole = out > 0 && part.whole() > 0 && part.whole() < 100 ? pieces.numeral(out) : null;
            if (whole != null && whole.whole() > part.whole() && isRatio(pieces, part, whole)) {
                return percent(i, i, whole.to(), many, whole.value());
            }
        }
        int noun = pieces.dash(next) ? next + 1 : next;
        NumberWord fraction = pieces.number(noun);
        boolean parts = fraction != null
                && (fraction.kind() == NumberWord.Kind.FRACTION
                        || fraction.kind() == NumberWord.Kind.ORDINAL
                                && fraction.value().intValue() > 3);
        if (!parts || fraction == null) {
            return null;
        }
        boolean half = fraction.value().compareTo(TWO) == 0;
        boolean of = pieces.is(noun + 1, FigureWord.OF) || half && pieces.is(noun + 1, FigureWord.DEFINITE);
        boolean scaled = pieces.is(noun + 2, FigureWord.A) && pieces.number(noun + 3) != null;
        boolean plural = part != null && many.compareTo(BigDecimal.ONE) > 0;
        boolean led = part != null || next > i || half && !pieces.is(i - 1, NumberWord.Kind.ORDINAL);
        return led && !scaled && (of || plural) && many.compareTo(fraction.value()) < 0
                ? percent(i, i, noun + 1, many, fraction.value())
                : null;
    }

    /** "One in four" tells a share; "two in 2014" does not. */
    private static boolean isRatio(FigurePieces pieces, Numeral part, Numeral whole) {
        boolean year = pieces.at(whole.from()).length() == 4 && whole.style() == Numeral.Style.DIGITS;
        return !year && (part.style() == whole.style() || whole.style() != Numeral.Style.DIGITS);
    }

    private static Quantity percent(int from, int number, int to, BigDecimal part, BigDecimal whole) {
        BigDecimal value = part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
        return quantity(from, number, to, value, Shape.SHARE);
    }

    /** Adds a sign of money before the number and a unit after it. */
    private Quantity measured(FigurePieces pieces, Quantity found) {
        if (found.shape() == Shape.SHARE) {
            return found;
        }
        if (found.from() == found.number()) {
            for (UnitPhrase sign : knowledge.signsEndingWith(pieces.text(found.from() - 1))) {
                int first = found.from() - sign.words().size();
                if (first >= 0 && pieces.matches(first, sign.words()) && Letters.isSign(sign, pieces, first, found)) {
                    return found.measured(sign, first, found.to());
                }
            }
        }
        int next = pieces.dash(found.to()) && pieces.tight(found.to()) ? found.to() + 1 : found.to();
        next = found.shape() == Shape.VAGUE && pieces.is(next, FigureWord.OF) ? next + 1 : next;
        for (UnitPhrase unit : knowledge.unitsBeginningWith(pieces.text(next))) {
            if (pieces.matches(next, unit.words()) && isNoun(pieces, next, unit)) {
                return found.measured(unit, found.from(), next + unit.words().size());
            }
        }
        return found;
    }

    /** "Won", "marks" and "feet" are verbs or parts of the body elsewhere. */
    private static boolean isNoun(FigurePieces pieces, int i, UnitPhrase unit) {
        Word word = pieces.word(i);
        boolean verb = word != null && word.xpos().startsWith("V") && pieces.isLetters(i) && pieces.isLetters(i + 1);
        boolean glued = pieces.tight(i) || !(pieces.at(i).length() == 1 && pieces.isLetters(i));
        return !verb && (unit.kind() != UnitPhrase.Kind.MEASURE || glued);
    }

    /** {@code between 3 and 5 million}, {@code 10-15}, {@code three or four}; {@code 2-1} where people vote. */
    private @Nullable Quantity range(FigurePieces pieces, Quantity low) {
        if (low.shape() == Shape.SHARE || low.shape() == Shape.VAGUE) {
            return null;
        }
        int joint = low.to();
        boolean between = pieces.is(low.from() - 1, FigureWord.BETWEEN);
        boolean dash = pieces.dash(joint);
        boolean to = pieces.is(joint, FigureWord.TO)
                && !pieces.is(low.from() - 1, FigureWord.FROM)
                && !(isPercent(low) && pieces.is(low.from() - 1, FigureWord.BY)); // rose by 2 percent to 11 percent
        boolean joins = dash || to || pieces.is(joint, FigureWord.OR) || between && pieces.is(joint, FigureWord.AND);
        if (!joins || !pieces.has(joint + 1)) {
            return null;
        }
        int second = joint + 1;
        Quantity sign = low.unit() == null ? null : low;
        second = sign != null && !knowledge.signsEndingWith(pieces.text(second)).isEmpty() ? second + 1 : second;
        Quantity plain = plain(pieces, second);
        if (plain == null || plain.shape() == Shape.VAGUE || plain.shape() == Shape.SHARE) {
            return null;
        }
        Quantity high = measured(pieces, plain);
        if (!dash && hasOtherUnit(low, high)) {
            return null;
        }
        BigDecimal lower = sharedScale(pieces, low, high);
        if (high.value().compareTo(lower) <= 0) {
            return dash || to ? vote(pieces, low, high) : null;
        }
        Quantity whole = low.ranging(lower, high);
        return between ? whole.beginning(low.from() - 1) : whole;
    }

    private static boolean isPercent(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().kind() == UnitPhrase.Kind.PERCENT;
    }

    /** In "62 percent to 267 million" each number has its own unit, and there is no range. */
    private static boolean hasOtherUnit(Quantity low, Quantity high) {
        UnitPhrase unit = low.unit();
        return unit != null
                && low.from() == low.number()
                && !unit.equals(high.unit())
                && unit.kind() != UnitPhrase.Kind.VOTES;
    }

    /** In "3 to 5 million" both are millions. */
    private static BigDecimal sharedScale(FigurePieces pieces, Quantity low, Quantity high) {
        NumberWord scale = pieces.number(high.last());
        boolean own = low.value().compareTo(HUNDRED.multiply(BigDecimal.TEN)) >= 0;
        int hundred = pieces.is(high.last(), NumberWord.Kind.SCALE) ? high.last() - 1 : high.last();
        if (low.value().compareTo(BigDecimal.TEN) < 0 && pieces.is(hundred, NumberWord.Kind.HUNDRED)) {
            BigDecimal hundreds = low.value().multiply(HUNDRED);
            return scale == null || hundred == high.last() ? hundreds : hundreds.multiply(scale.value());
        }
        if (own || scale == null || scale.kind() != NumberWord.Kind.SCALE && scale.kind() != NumberWord.Kind.SUFFIX) {
            return low.value();
        }
        return low.value().multiply(scale.value());
    }

    private static @Nullable Quantity vote(FigurePieces pieces, Quantity low, Quantity high) {
        boolean told = false;
        for (int i = low.from() - FAR; i < high.to() + FAR; i++) {
            told |= pieces.is(i, FigureWord.VOTE);
        }
        if (!told) {
            return null;
        }
        return new Quantity(
                low.from(),
                low.number(),
                high.last(),
                high.to(),
                low.value(),
                null,
                Comparator.EXACTLY,
                null,
                Shape.VOTE,
                null);
    }

    /** Adds what bounds the number, before it or behind it. */
    private Quantity bounded(FigurePieces pieces, Quantity found) {
        Quantity bounded = found;
        for (BoundPhrase bound : knowledge.boundsEndingWith(pieces.text(found.from() - 1))) {
            int first = found.from() - bound.words().size();
            if (first >= 0 && pieces.matches(first, bound.words()) && !isParticle(pieces, first, bound, found)) {
                bounded = found.bounded(comparator(bound), first, found.to(), bound.id());
                break;
            }
        }
        for (BoundPhrase bound : knowledge.boundsBeginningWith(pieces.text(found.to()))) {
            if (pieces.matches(found.to(), bound.words())
                    && pieces.tight(found.to()) == (bound.side() == BoundPhrase.Side.TIGHT)) {
                return bounded.bounded(
                        comparator(bound),
                        bounded.from(),
                        found.to() + bound.words().size(),
                        bound.id());
            }
        }
        return bounded;
    }

    /** {@code hand over three districts}: the word belongs to the verb. */
    private boolean isParticle(FigurePieces pieces, int i, BoundPhrase bound, Quantity found) {
        if (bound.bound() == BoundPhrase.Bound.AT_MOST && pieces.is(i + 1, FigureWord.TO)) {
            Word rise = pieces.word(i - 1); // edged up to 9.6 percent
            return rise != null && knowledge.is(FigureWord.RISE, rise.lemma());
        }
        if (bound.words().size() > 1 || bound.bound() != BoundPhrase.Bound.OVER) {
            return false;
        }
        Word word = pieces.word(i);
        Word verb = pieces.word(i - 1);
        boolean infinitive =
                pieces.is(i - 2, FigureWord.TO) && verb != null && verb.xpos().equals("NN");
        boolean verbal = verb != null && verb.xpos().startsWith("V") || infinitive;
        if (word == null || verb == null || !verbal && !word.xpos().equals("RP")) {
            return false;
        }
        boolean few = found.shape() == Shape.WORDS && found.value().compareTo(FEW) <= 0;
        return knowledge.is(FigureWord.PARTICLE_VERB, verb.lemma())
                || few && knowledge.is(FigureWord.PARTICLE_VERB_OF_FEW, verb.lemma());
    }

    private static Comparator comparator(BoundPhrase phrase) {
        return switch (phrase.bound()) {
            case OVER -> Comparator.OVER;
            case UNDER -> Comparator.UNDER;
            case ABOUT -> Comparator.ABOUT;
            case NEARLY -> Comparator.NEARLY;
            case AT_LEAST -> Comparator.AT_LEAST;
            case AT_MOST -> Comparator.AT_MOST;
            case EXACTLY -> Comparator.EXACTLY;
        };
    }
}
