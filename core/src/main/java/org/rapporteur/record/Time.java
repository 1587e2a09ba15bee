// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * When: an expression of time and the days it means.
 *
 * @param id {@code ti1}
 * @param span the expression: {@code Monday}, not {@code on Monday}
 * @param type what kind of time it tells
 * @param value its value as in TIMEX3: {@code 2022-01-10}, {@code P3D}, {@code 2014}, {@code PRESENT_REF}; null if it needs
 *     a date that is not known
 * @param from the first day it means; null for a duration or where that is not known
 * @param to the last day it means
 * @param anchor what it was counted from, as an ISO date or the id of another time
 * @param reason why it could not be resolved
 * @param evidence the sentence
 * @param rule the line of knowledge that fired
 */
public record Time(
        String id,
        Span span,
        Type type,
        @Nullable String value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String anchor,
        @Nullable String reason,
        List<Span> evidence,
        @Nullable String rule)
        implements Item {
    /** The types of TIMEX3. */
    public enum Type {
        /** a day or something longer in the calendar */
        DATE,
        /** a time of day */
        TIME,
        /** how long */
        DURATION,
        /** how often */
        SET
    }

    /** Keeps an unchangeable copy of the evidence. */
    public Time {
        evidence = List.copyOf(evidence);
    }
}
