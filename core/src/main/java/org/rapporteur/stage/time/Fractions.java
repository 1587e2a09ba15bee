// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;

/** Parts of centuries: {@code a quarter century}, {@code a quarter of a century}, {@code a half century}; their value is in years. */
final class Fractions {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Fractions() {}

    /** Returns the part that begins with a piece, an article left aside; null if none does. */
    static SpanGrammar.@Nullable Amount at(Pieces pieces, int i) {
        TimeWord word = pieces.word(i);
        boolean half = word != null && word.role() == Role.HALF;
        boolean quarter = is(word, TimeUnit.QUARTER);
        if (!half && !quarter) {
            return null;
        }
        boolean of = quarter && pieces.is(i + 1, Role.OF) && pieces.is(i + 2, Role.A);
        int unit = of ? i + 3 : pieces.dash(i + 1) ? i + 2 : i + 1;
        return is(pieces.word(unit), TimeUnit.CENTURY)
                ? new SpanGrammar.Amount(quarter ? QUARTER : HALF, unit, false)
                : null;
    }

    /** Returns how many years a number of decades or centuries is that is no whole one; null for all others. */
    static @Nullable BigDecimal inYears(BigDecimal number, TimeUnit unit) {
        int each = unit == TimeUnit.CENTURY ? 100 : unit == TimeUnit.DECADE ? 10 : 0;
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return each == 0 || whole
                ? null
                : number.multiply(BigDecimal.valueOf(each)).stripTrailingZeros();
    }

    private static boolean is(@Nullable TimeWord word, TimeUnit unit) {
        return word != null && word.role() == Role.UNIT && TimeUnit.valueOf(word.value()) == unit;
    }
}
