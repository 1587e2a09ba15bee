// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.collation.Dispute;
import org.rapporteur.collation.Dispute.Contest;
import org.rapporteur.collation.HeldClaim;

/** Disputes for programs: a row for each pair of claims. */
final class ContestTable {
    private static final double HUNDRED = 100;

    private final Offsets offsets = new Offsets();

    /** Returns the rows. */
    List<Row> of(List<Dispute> disputes) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < disputes.size(); i++) {
            for (Contest contest : disputes.get(i).contests()) {
                rows.add(new Row()
                        .with("dispute", i + 1)
                        .with("relation", contest.contrast().relation().name())
                        .with("score", Math.round(contest.contrast().score() * HUNDRED) / HUNDRED)
                        .with("because", contest.contrast().because())
                        .with("retold", contest.retold())
                        .with("one", claim(contest.one()))
                        .with("other", claim(contest.other())));
            }
        }
        return rows;
    }

    private Row claim(HeldClaim held) {
        return new Row()
                .with("report", held.report().id())
                .with("uri", held.report().uri())
                .with("day", held.day())
                .with("claim", held.claim().id())
                .with("holders", held.holders())
                .with("reporter", held.reporter())
                .with("start", offsets.at(held.report(), held.claim().span().start()))
                .with("end", offsets.at(held.report(), held.claim().span().end()))
                .with("text", held.words())
                .with("sentence", held.report().slice(held.evidence()));
    }
}
