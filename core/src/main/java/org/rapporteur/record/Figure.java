// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * How many.
 *
 * @param id {@code fi1}
 * @param span the words: {@code over 100,000 troops}
 * @param value the number; the lower one of a range
 * @param upper the upper one of a range
 * @param comparator how the number bounds what is meant
 * @param unit what is counted or measured in: {@code troops}, {@code USD}, {@code percent}
 * @param of what it is a figure of, in the text's own words
 * @param place the id of the entity where it is counted
 * @param evidence the sentence
 * @param rule the line of knowledge that fired
 */
public record Figure(
        String id,
        Span span,
        BigDecimal value,
        @Nullable BigDecimal upper,
        Comparator comparator,
        @Nullable String unit,
        @Nullable String of,
        @Nullable String place,
        List<Span> evidence,
        @Nullable String rule)
        implements Item {
    /** How a number bounds what is meant. */
    public enum Comparator {
        /** more than the number */
        OVER,
        /** less than it */
        UNDER,
        /** near it */
        ABOUT,
        /** near it, from below */
        NEARLY,
        /** it or more */
        AT_LEAST,
        /** it or less */
        AT_MOST,
        /** the number itself */
        EXACTLY
    }

    /** Returns the same figure, counting something: what a number alone counts is said elsewhere. */
    public Figure of(@Nullable String counted) {
        return new Figure(id, span, value, upper, comparator, counted, of, place, evidence, rule);
    }

    /** Keeps an unchangeable copy of the evidence. */
    public Figure {
        evidence = List.copyOf(evidence);
    }
}
