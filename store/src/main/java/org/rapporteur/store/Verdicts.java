// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.exports.EventChoice;
import org.rapporteur.record.Event.Status;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.store.Correction.Verdict;

/** What the corrections of a store come to: of several of one entry, the last that was not taken back. */
final class Verdicts {
    private final Map<Long, Map<String, Correction>> byReport;

    private Verdicts(Map<Long, Map<String, Correction>> byReport) {
        this.byReport = byReport;
    }

    /** Finds the entries of all corrections of a store. */
    static Verdicts of(StoreReader reader) throws StoreException {
        Map<Long, Map<String, Correction>> byReport = new HashMap<>();
        for (Correction correction : reader.corrections()) {
            Optional<Corrections.Found> found =
                    correction.undone() == null ? Corrections.find(reader, correction) : Optional.empty();
            found.ifPresent(entry -> byReport.computeIfAbsent(entry.report(), any -> new HashMap<>())
                    .put(entry.entry(), correction));
        }
        return new Verdicts(byReport);
    }

    /** Returns a record as it is with what was said of its entries. */
    SourcedRecord corrected(long report, SourcedRecord record) {
        Map<String, Correction> corrections = byReport.getOrDefault(report, Map.of());
        if (corrections.values().stream().allMatch(correction -> correction.verdict() == Verdict.ACCEPT)) {
            return record;
        }
        return new CorrectedRecord(record, corrections).record();
    }

    /**
     * Tells whether an event is wanted.
     *
     * @param status with which it was read
     */
    boolean takes(EventChoice choice, long report, String entry, String status) {
        Correction correction = byReport.getOrDefault(report, Map.of()).get(entry);
        SetFields set = new SetFields(correction == null ? Map.of() : correction.fields());
        return (correction == null || correction.verdict() != Verdict.REJECT)
                && choice.statuses().contains(set.code("status", Status.valueOf(status)));
    }
}
