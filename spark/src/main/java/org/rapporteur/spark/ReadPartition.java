// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.sources.Accepted;
import org.rapporteur.sources.Compiling;
import org.rapporteur.sources.Refusal;
import org.rapporteur.text.Report;

/** Reads the reports of a part, one after the other. A report that cannot be read is a row with an error. */
final class ReadPartition implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final @Nullable LocalDate published;

    /**
     * Makes one.
     *
     * @param published the day of the reports that do not tell it
     */
    ReadPartition(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Knowledge and grammar, which are loaded when the first report comes, and stay as long as the executor. */
    private static final class Loaded {
        static final Rapporteur ENGLISH = english();

        private static Rapporteur english() {
            Compiling.spare();
            return Rapporteur.english();
        }
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return outcome(Incoming.of(rows.next()));
            }
        };
    }

    private Row outcome(org.rapporteur.sources.Incoming incoming) {
        if (incoming instanceof Refusal refusal) {
            return Outcome.row(refusal);
        }
        Accepted accepted = (Accepted) incoming;
        try {
            return read(accepted);
        } catch (OutOfMemoryError e) {
            return refused(
                    accepted,
                    Refusal.Code.OUT_OF_MEMORY,
                    "the memory of the executor does not suffice for '" + accepted.id()
                            + "'; give more with --executor-memory, or cut the report.");
        } catch (RuntimeException | StackOverflowError e) {
            return refused(
                    accepted,
                    Refusal.Code.FAULT,
                    "a fault in the program at '" + accepted.id() + "': " + e
                            + " -- please report it as CONTRIBUTING.md says.");
        }
    }

    private Row read(Accepted accepted) {
        Report report = accepted.report().elseDated(published);
        Rapporteur.Layered layered = Loaded.ENGLISH.readLayers(report);
        return Outcome.row(layered.record().withWarnings(accepted.warnings()), accepted.warnings(), layered.reading());
    }

    private static Row refused(Accepted accepted, Refusal.Code code, String message) {
        return Outcome.row(new Refusal(accepted.id(), code, "", message));
    }
}
