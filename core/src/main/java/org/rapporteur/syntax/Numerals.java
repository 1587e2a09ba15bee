// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.numbers.NumberKnowledge;
import org.rapporteur.knowledge.numbers.NumberWord;
import org.rapporteur.knowledge.numbers.NumberWord.Kind;

/**
 * Reads numbers in digits and words: {@code 14,000}, {@code 1.2bn}, {@code two hundred and six}, {@code half a million}.
 *
 * <p>A number of more than {@value #DIGITS} digits is none: no report counts so far, and hostile text may.
 */
public final class Numerals {
    private static final int DIGITS = 21;
    private static final int LONGEST = 24;

    private final NumberKnowledge knowledge;

    /** Makes one with what words of number mean. */
    public Numerals(NumberKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns what is known of words of number. */
    public NumberKnowledge knowledge() {
        return knowledge;
    }

    /** Returns the longest number that begins with a piece; null if none does. */
    public @Nullable Numeral at(List<Lexeme> pieces, int from) {
        Lexeme first = pieces.get(from);
        return switch (first.kind()) {
            case DIGITS -> digits(pieces, from);
            case LETTERS -> words(pieces, from);
            case MARK -> null;
        };
    }

    /** Returns the place in a row that a piece tells, {@code third} or {@code 3rd}, or -1. */
    public int ordinal(List<Lexeme> pieces, int at) {
        Lexeme piece = pieces.get(at);
        if (piece.isDigits()) {
            boolean suffixed = at + 1 < pieces.size() && isOrdinalEnding(pieces.get(at + 1));
            return suffixed ? piece.number() : -1;
        }
        NumberWord word = word(pieces, at);
        if (word == null) {
            return -1;
        }
        if (word.kind() == Kind.TENS) {
            int next = at + 1 < pieces.size() && pieces.get(at + 1).isMark('-') ? at + 2 : at + 1;
            NumberWord unit = next < pieces.size() ? word(pieces, next) : null;
            return unit != null && isOrdinal(unit) && unit.value().intValue() < 10
                    ? word.value().intValue() + unit.value().intValue()
                    : -1;
        }
        return isOrdinal(word) ? word.value().intValue() : -1;
    }

    /** Returns the piece after an ordinal that {@link #ordinal} has told. */
    public int afterOrdinal(List<Lexeme> pieces, int at) {
        if (pieces.get(at).isDigits()) {
            return at + 2;
        }
        NumberWord word = word(pieces, at);
        if (word == null || word.kind() != Kind.TENS) {
            return at + 1;
        }
        return pieces.get(at + 1).isMark('-') ? at + 3 : at + 2;
    }

    private static boolean isOrdinal(NumberWord word) {
        return word.kind() == Kind.ORDINAL
                || word.kind() == Kind.FRACTION && word.value().intValue() == 3;
    }

    private boolean isOrdinalEnding(Lexeme piece) {
        return !piece.spaced() && knowledge.isOrdinalEnding(piece.text());
    }

    private @Nullable NumberWord word(List<Lexeme> pieces, int at) {
        return at < pieces.size() && pieces.get(at).kind() == Lexeme.Kind.LETTERS
                ? knowledge.word(pieces.get(at).text())
                : null;
    }

    private @Nullable Numeral digits(List<Lexeme> pieces, int from) {
        int at = from + 1;
        StringBuilder plain = new StringBuilder(pieces.get(from).text());
        while (pieces.get(from).length() <= 3
                && plain.length() <= DIGITS
                && isJoined(pieces, at, ',')
                && pieces.get(at + 1).length() == 3) {
            plain.append(pieces.get(at + 1).text());
            at += 2;
        }
        if (at == from + 1 && Groups.isSpaced(pieces, from)) {
            for (at = from + 1; Groups.goesOn(pieces, at); at++) {
                plain.append(pieces.get(at).text());
            }
        }
        if (at == from + 1 && Groups.isDecimalComma(pieces, at)) {
            plain.append('.').append(pieces.get(at + 1).text());
            at += 2;
        } else if (isJoined(pieces, at, '.') && pieces.get(at + 1).length() <= 6 && !isJoined(pieces, at + 2, '.')) {
            plain.append('.').append(pieces.get(at + 1).text());
            at += 2;
        }
        if (plain.length() > DIGITS) {
            return null;
        }
        BigDecimal value = new BigDecimal(plain.toString());
        return scaled(pieces, from, at, value);
    }

    private static boolean isJoined(List<Lexeme> pieces, int at, char mark) {
        return at + 1 < pieces.size()
                && pieces.get(at).isMark(mark)
                && !pieces.get(at).spaced()
                && pieces.get(at + 1).isDigits()
                && !pieces.get(at + 1).spaced();
    }

    private Numeral scaled(List<Lexeme> pieces, int from, int at, BigDecimal value) {
        int next = at < pieces.size() && pieces.get(at).isMark('-') ? at + 1 : at;
        NumberWord word = word(pieces, next);
        if (word != null && (word.kind() == Kind.SCALE || word.kind() == Kind.GROUP)) {
            return new Numeral(from, next + 1, value.multiply(word.value()), Numeral.Style.SCALED);
        }
        if (word != null && word.kind() == Kind.HUNDRED && pieces.get(next).spaced()) {
            return new Numeral(from, next + 1, value.multiply(word.value()), Numeral.Style.SCALED);
        }
        if (word != null
                && word.kind() == Kind.SUFFIX
                && next == at
                && !pieces.get(at).spaced()) {
            return new Numeral(from, at + 1, value.multiply(word.value()), Numeral.Style.SCALED);
        }
        return new Numeral(from, at, value, Numeral.Style.DIGITS);
    }

    /** Words join as in English: units and tens below a hundred, hundreds below a thousand, then scales that sink. */
    private @Nullable Numeral words(List<Lexeme> pieces, int from) {
        NumberWord first = word(pieces, from);
        if (first == null
                || first.kind() == Kind.ORDINAL
                || first.kind() == Kind.PLURAL
                || first.kind() == Kind.SUFFIX
                || first.kind() == Kind.FRACTION
                || first.kind() == Kind.GROUP) {
            return null;
        }
        Sum sum = new Sum(first.kind() == Kind.SCALE || first.kind() == Kind.HUNDRED);
        int at = from;
        int end = from;
        while (at < pieces.size() && at - from < LONGEST) {
            NumberWord word = word(pieces, at);
            if (word != null && sum.takes(word)) {
                end = ++at;
            } else if (end == at && at + 1 < pieces.size() && joins(pieces, at, sum)) {
                at++;
            } else {
                break;
            }
        }
        BigDecimal value = sum.value();
        return value == null ? null : new Numeral(from, end, value, Numeral.Style.WORDS);
    }

    private boolean joins(List<Lexeme> pieces, int at, Sum sum) {
        Lexeme piece = pieces.get(at);
        NumberWord next = word(pieces, at + 1);
        if (next == null) {
            return false;
        }
        if (piece.isMark('-')) {
            return !piece.spaced();
        }
        return sum.isBeyondHundred() && knowledge.isAnd(piece.text()) && next.kind() != Kind.SCALE;
    }

    /** A number that is being told word by word. */
    private static final class Sum {
        private final boolean headless;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private @Nullable BigDecimal lastScale;
        private @Nullable Kind last;

        private Sum(boolean headless) {
            this.headless = headless;
        }

        private boolean isBeyondHundred() {
            return last == Kind.HUNDRED || last == Kind.SCALE;
        }

        private boolean takes(NumberWord word) {
            boolean taken = switch (word.kind()) {
                case UNIT ->
                    last == null
                            || isBeyondHundred()
                            || last == Kind.TENS
                                    && word.value().signum() > 0
                                    && word.value().intValue() < 10;
                case TENS -> last == null || isBeyondHundred();
                case HUNDRED -> last == Kind.UNIT || headless && last == null;
                case SCALE -> last != null || headless;
                case GROUP -> last == Kind.UNIT || last == Kind.TENS;
                default -> false;
            };
            if (taken && word.kind() == Kind.SCALE) {
                taken = lastScale == null || word.value().compareTo(lastScale) < 0 || total.signum() == 0;
            }
            if (taken) {
                add(word);
                last = word.kind();
            }
            return taken;
        }

        private void add(NumberWord word) {
            switch (word.kind()) {
                case UNIT, TENS -> group = group.add(word.value());
                case HUNDRED, GROUP -> group = one(group).multiply(word.value());
                default -> {
                    total = total.add(one(group).multiply(word.value(), MathContext.DECIMAL128));
                    group = BigDecimal.ZERO;
                    lastScale = word.value();
                }
            }
        }

        private static BigDecimal one(BigDecimal group) {
            return group.signum() == 0 ? BigDecimal.ONE : group;
        }

        private @Nullable BigDecimal value() {
            BigDecimal value = total.add(group);
            return last == null || value.precision() - value.scale() > DIGITS ? null : value;
        }
    }
}
