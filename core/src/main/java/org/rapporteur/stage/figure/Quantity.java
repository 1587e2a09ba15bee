// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.figures.UnitPhrase;
import org.rapporteur.record.Figure.Comparator;

/**
 * A number with what stands around it, before it is known what it counts.
 *
 * @param from the number of its first piece, a comparator and a sign of money included
 * @param number the number of the first piece of the number itself
 * @param last the number of the last piece of the number itself
 * @param to the number of the piece after its last, a unit included
 * @param value the number, or the lower one of a range
 * @param upper the upper one of a range
 * @param comparator how it bounds what is meant
 * @param unit what it is measured in; null if it counts
 * @param shape how it is told
 * @param rule the line of knowledge that fired
 */
record Quantity(
        int from,
        int number,
        int last,
        int to,
        BigDecimal value,
        @Nullable BigDecimal upper,
        Comparator comparator,
        @Nullable UnitPhrase unit,
        Shape shape,
        @Nullable String rule) {
    /** How a number is told. */
    enum Shape {
        /** in digits */
        DIGITS,
        /** in words */
        WORDS,
        /** as an unknown number of some: {@code dozens} */
        VAGUE,
        /** as a share: {@code one in four} */
        SHARE,
        /** as a vote: {@code 2-1} */
        VOTE
    }

    Quantity measured(UnitPhrase in, int first, int end) {
        return new Quantity(
                Math.min(from, first),
                number,
                last,
                Math.max(to, end),
                value,
                upper,
                comparator,
                in,
                shape,
                rule == null ? in.id() : rule);
    }

    Quantity bounded(Comparator bound, int first, int end, String line) {
        return new Quantity(
                Math.min(from, first), number, last, Math.max(to, end), value, upper, bound, unit, shape, line);
    }

    Quantity ranging(BigDecimal low, Quantity other) {
        return new Quantity(
                from,
                number,
                other.last,
                other.to,
                low,
                other.value,
                comparator,
                other.unit == null ? unit : other.unit,
                shape,
                rule == null ? other.rule : rule);
    }

    Quantity beginning(int first) {
        return new Quantity(first, number, last, to, value, upper, comparator, unit, shape, rule);
    }
}
