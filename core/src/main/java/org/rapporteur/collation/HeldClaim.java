// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;

/**
 * A claim out of its report: what is needed to set it against those of other reports, and to show where it stands.
 *
 * @param report the report
 * @param day when it was claimed, as far as the report tells; the report's own day else
 * @param claim the claim
 * @param holders the names of those who hold it; none for the report's own voice
 * @param reporter the name of who says that they do; null where they say so themselves
 * @param proposition what it comes to
 */
public record HeldClaim(
        Report report,
        @Nullable LocalDate day,
        Claim claim,
        List<String> holders,
        @Nullable String reporter,
        Proposition proposition) {
    /** Keeps an unchangeable copy. */
    public HeldClaim {
        holders = List.copyOf(holders);
    }

    /** Returns the claims of a record, in its order. */
    public static List<HeldClaim> of(SourcedRecord record) {
        Names names = new Names(record);
        Map<String, Proposition> propositions = new HashMap<>();
        record.propositions().forEach(proposition -> propositions.put(proposition.claim(), proposition));
        List<HeldClaim> held = new ArrayList<>();
        for (Claim claim : record.claims()) {
            Proposition proposition = propositions.get(claim.id());
            if (proposition != null) {
                LocalDate day = proposition.day() == null ? record.published() : proposition.day();
                String reporter = claim.reporter() == null ? null : names.of(claim.reporter());
                held.add(new HeldClaim(record.report(), day, claim, names.of(claim.holders()), reporter, proposition));
            }
        }
        return held;
    }

    /** Returns the claim's words. */
    public String words() {
        return report.slice(claim.span());
    }

    /** Returns the sentence that says it. */
    public Span evidence() {
        return claim.evidence().isEmpty() ? claim.span() : claim.evidence().get(0);
    }
}
