// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.stage.figure.Quantity.Shape;
import org.rapporteur.syntax.Numeral;

/** Numbers with a fraction in signs: {@code 7-3/8}, as rates and prices are quoted, and {@code .6}. */
final class Fractions {
    /** Prices are quoted in halves of halves; other strokes part dates, scores and names. */
    private static final Set<Integer> PARTS = Set.of(2, 4, 8, 16, 32, 64);

    private static final int LONGEST = 6;

    private Fractions() {}

    /** Returns the number that begins with a piece; null if that has no fraction in signs. */
    static @Nullable Quantity at(FigurePieces pieces, int i) {
        if (!pieces.isDigits(i)) {
            return null;
        }
        Quantity mixed = mixed(pieces, i);
        return mixed == null ? pointed(pieces, i) : mixed;
    }

    private static @Nullable Quantity mixed(FigurePieces pieces, int i) {
        boolean told = pieces.dash(i + 1)
                && pieces.isDigits(i + 2)
                && pieces.mark(i + 3, '/')
                && pieces.isDigits(i + 4)
                && pieces.tight(i + 1)
                && pieces.tight(i + 2)
                && pieces.tight(i + 3)
                && pieces.tight(i + 4);
        if (!told) {
            return null;
        }
        int whole = pieces.at(i).number();
        int part = pieces.at(i + 2).number();
        int parts = pieces.at(i + 4).number();
        if (whole < 0 || part < 1 || part >= parts || !PARTS.contains(parts)) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(parts), MathContext.DECIMAL32));
        return QuantityGrammar.quantity(i, i, i + 5, value, Shape.WORDS);
    }

    /** {@code .6}, with nothing before the point. */
    private static @Nullable Quantity pointed(FigurePieces pieces, int i) {
        boolean point = pieces.mark(i - 1, '.')
                && pieces.tight(i)
                && !pieces.tight(i - 1)
                && pieces.at(i).length() <= LONGEST;
        Numeral numeral = point ? pieces.numeral(i) : null;
        if (numeral == null || numeral.to() > i + 1) {
            return null;
        }
        BigDecimal value = new BigDecimal("0." + pieces.text(i));
        return QuantityGrammar.quantity(i - 1, i - 1, i + 1, value, Shape.DIGITS);
    }
}
