// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.store.KeptContest;

/** Disputes for programs: a row for each pair of claims. */
final class ContestTable {
    private static final double HUNDRED = 100;

    private ContestTable() {}

    static final List<String> COLUMNS = columns();

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("dispute", "relation", "score", "because", "retold"));
        for (String side : List.of("one", "other")) {
            for (String field : List.of(
                    "report", "uri", "day", "claim", "holders", "reporter", "start", "end", "text", "sentence")) {
                columns.add(side + "_" + field);
            }
        }
        return List.copyOf(columns);
    }

    /** Returns the row of a pair of claims, which belongs to the dispute of this number. */
    static Row row(int dispute, KeptContest contest) {
        return new Row()
                .with("dispute", dispute)
                .with("relation", contest.relation().name())
                .with("score", Math.round(contest.score() * HUNDRED) / HUNDRED)
                .with("because", contest.because())
                .with("retold", contest.retold())
                .with("one", claim(contest.one()))
                .with("other", claim(contest.other()));
    }

    private static Row claim(KeptContest.Side side) {
        return new Row()
                .with("report", side.report())
                .with("uri", side.uri())
                .with("day", side.day())
                .with("claim", side.entry())
                .with("holders", side.holders())
                .with("reporter", side.reporter())
                .with("start", side.start())
                .with("end", side.end())
                .with("text", side.words())
                .with("sentence", side.sentence());
    }
}
