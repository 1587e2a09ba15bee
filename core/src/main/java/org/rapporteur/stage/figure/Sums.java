// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.figures.FigureWord;
import org.rapporteur.knowledge.figures.UnitPhrase;
import org.rapporteur.knowledge.numbers.NumberWord;
import org.rapporteur.stage.figure.Quantity.Shape;

/**
 * Gives bare numbers the unit that a neighbour in their sentence tells: {@code to $20.1 billion from 18.7 billion}, {@code from
 * 7.2 to 7.5 percent}.
 */
final class Sums {
    private final FigurePieces pieces;
    private final QuantityGrammar grammar;
    private final @Nullable String countedBefore;
    private @Nullable Quantity last;
    private @Nullable String countedHere;

    Sums(FigurePieces pieces, QuantityGrammar grammar, @Nullable String countedBefore) {
        this.pieces = pieces;
        this.grammar = grammar;
        this.countedBefore = countedBefore;
    }

    /** Keeps in mind what a figure of the sentence counts. */
    void keep(Quantity quantity, Counted counted) {
        if (quantity.unit() == null && counted.unit() != null && !pieces.is(quantity.to(), FigureWord.STATE)) {
            countedHere = counted.unit();
        }
    }

    /**
     * {@code killed two people and hurt 12 others}: what was counted last, here or in the sentence before; {@code left three more
     * dead}: the dead.
     */
    @Nullable
    String rest(Quantity quantity) {
        if (pieces.is(quantity.to() + 1, FigureWord.STATE)) {
            return pieces.text(quantity.to() + 1);
        }
        return countedHere == null ? countedBefore : countedHere;
    }

    /** Returns what the sentence counted last; null if nothing. */
    @Nullable
    String countedHere() {
        return countedHere;
    }

    /** Keeps a quantity of the sentence in mind for those behind it. */
    void keep(Quantity quantity) {
        if (quantity.unit() != null) {
            last = quantity;
        }
    }

    /** Returns a bare number in the unit of its neighbour; the number itself if it has none. */
    Quantity measured(Quantity bare) {
        if (bare.unit() != null || bare.shape() == Shape.SHARE || bare.shape() == Shape.VOTE || isOf(bare)) {
            return bare;
        }
        Quantity before = last;
        boolean known = before != null && (isPair(before, bare) || isSum(bare) && isMoney(before));
        Quantity neighbour = known ? before : behind(bare);
        UnitPhrase unit = neighbour == null ? null : neighbour.unit();
        return unit == null ? bare : bare.measured(unit, bare.from(), bare.to());
    }

    /** Tells whether what is counted stands behind another number: {@code from 2,000 to 3,000 euros}. */
    boolean shares(Quantity bare) {
        return bare.unit() == null && behind(bare) != null;
    }

    private boolean isOf(Quantity bare) {
        return pieces.is(bare.from() - 1, FigureWord.OF);
    }

    /** The one is led by "from" and the other by "to". */
    private boolean isPair(Quantity one, Quantity other) {
        return pieces.is(one.from() - 1, FigureWord.FROM) && pieces.is(other.from() - 1, FigureWord.TO)
                || pieces.is(one.from() - 1, FigureWord.TO) && pieces.is(other.from() - 1, FigureWord.FROM);
    }

    /** {@code 18.7 billion}. */
    private boolean isSum(Quantity bare) {
        return pieces.is(bare.last(), NumberWord.Kind.SCALE) || pieces.is(bare.last(), NumberWord.Kind.SUFFIX);
    }

    private static boolean isMoney(Quantity quantity) {
        UnitPhrase unit = quantity.unit();
        return unit != null && (unit.kind() == UnitPhrase.Kind.SIGN || unit.kind() == UnitPhrase.Kind.CURRENCY);
    }

    /** Returns the number right behind "to" if "from" leads this one; null if there is none. */
    private @Nullable Quantity behind(Quantity bare) {
        int next = bare.to() + 1;
        boolean pair = pieces.is(bare.from() - 1, FigureWord.FROM) && pieces.is(bare.to(), FigureWord.TO);
        while (pair && next < bare.to() + 3 && pieces.has(next) && !pieces.canBegin(next)) {
            next++;
        }
        return pair && pieces.canBegin(next) ? grammar.at(pieces, next) : null;
    }
}
