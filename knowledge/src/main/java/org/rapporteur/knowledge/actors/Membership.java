// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an actor belongs to an organisation or forum for a time.
 *
 * @param organization the organisation or forum
 * @param member who belongs to it
 * @param standing as what
 * @param from the first day; null if unknown
 * @param to the last day; null while it lasts
 * @param rule the line of the tables
 */
public record Membership(
        Actor organization,
        Actor member,
        Standing standing,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        String rule) {
    /** As what an actor belongs to an organisation. */
    public enum Standing {
        /** as a full member or party */
        MEMBER,
        /** as a member whose rights are suspended */
        SUSPENDED,
        /** as an observer */
        OBSERVER,
        /** as a candidate for accession */
        CANDIDATE,
        /** as a partner */
        PARTNER
    }

    /** Tells whether it lasted on a day; on a date known to the month or year alone, its last day counts. */
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from.last())) && (to == null || !day.isAfter(to.last()));
    }
}
