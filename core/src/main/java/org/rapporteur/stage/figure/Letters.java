// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.math.BigDecimal;
import org.rapporteur.knowledge.figures.FigureWord;
import org.rapporteur.knowledge.figures.UnitPhrase;
import org.rapporteur.knowledge.numbers.NumberWord;

/** Tells letters that are a sign of money ({@code P600 million}, {@code RM2,500}) from those of roads, ships and sizes. */
final class Letters {
    /** From here on a letter before a number names no road. */
    private static final BigDecimal MUCH = new BigDecimal(1000);

    private Letters() {}

    /** Tells whether what stands right before a quantity is the sign of its unit; a mark such as {@code $} always is. */
    static boolean isSign(UnitPhrase sign, FigurePieces pieces, int first, Quantity found) {
        int last = found.from() - 1;
        if (sign.kind() == UnitPhrase.Kind.NAMED || !pieces.isLetters(first)) {
            return true;
        }
        if (first != last) {
            return pieces.capital(first) && pieces.tight(first + 1); // A$4 million, but a $4 million loan
        }
        boolean road = pieces.is(first - 1, FigureWord.DEFINITE) && !pieces.is(found.last(), NumberWord.Kind.SCALE);
        boolean much = found.value().compareTo(MUCH) >= 0 && !road;
        boolean letter = pieces.at(last).length() == 1;
        return pieces.capital(last) && (!letter || much && pieces.tight(found.number()));
    }
}
