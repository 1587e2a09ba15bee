// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time for which somebody holds an office.
 *
 * <p>An end that is not known is not known; it is never "for ever". Where the end is unknown, {@code seen} says until when
 * the office is known to have been held, and after that day the answer is {@link Certainty#POSSIBLE}.
 *
 * @param person who
 * @param office which office
 * @param title what the office is called here: {@code Deputy Secretary of State}
 * @param of whose office it is: a state, an organisation, a body
 * @param from the first day; null if unknown
 * @param to the last day; null if unknown
 * @param seen a day on which it was held still
 * @param rule the line of the tables
 */
public record Term(
        Actor person,
        Office office,
        String title,
        Actor of,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable PartialDate seen,
        String rule) {
    /** How sure it is that an office was held on a day. */
    public enum Certainty {
        /** it was held */
        HELD,
        /** it may have been held */
        POSSIBLE,
        /** it was not held */
        NOT
    }

    /** Returns how sure it is that the office was held on a day. */
    public Certainty on(LocalDate day) {
        if ((from != null && day.isBefore(from.first())) || (to != null && day.isAfter(to.last()))) {
            return Certainty.NOT;
        }
        boolean begun = from != null && !day.isBefore(from.last());
        boolean lasted = (to != null && !day.isAfter(to.first())) || (seen != null && !day.isAfter(seen.last()));
        return begun && lasted ? Certainty.HELD : Certainty.POSSIBLE;
    }
}
