// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.List;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.SourcedRecord;

/**
 * Compares one layer of a record with what people found.
 *
 * @param <G> what they found in one report
 */
interface TaskScorer<G> {
    /**
     * Takes a line of gold apart.
     *
     * @throws MalformedGoldException if it is not as the task has it
     */
    G gold(GoldObject line, GoldText text) throws MalformedGoldException;

    /** Counts what is right and wrong in one report. */
    Tally count(G gold, GoldText text, SourcedRecord record);

    /** Turns the counts of many reports into measures. */
    List<Measures.Measure> measures(Tally total);
}
