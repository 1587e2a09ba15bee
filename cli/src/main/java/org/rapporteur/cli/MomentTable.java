// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.collation.Moment;
import org.rapporteur.collation.Moment.Telling;

/** A timeline for programs: a row for each moment. */
final class MomentTable {
    static final List<String> COLUMNS = List.of(
            "from",
            "to",
            "certainty",
            "kind",
            "status",
            "what",
            "who",
            "whom",
            "place",
            "report",
            "id",
            "start",
            "end",
            "text",
            "sentence",
            "told",
            "changed");

    private final Offsets offsets = new Offsets();

    /** Returns the rows. */
    List<Row> of(List<Moment> moments) {
        List<Row> rows = new ArrayList<>();
        for (Moment moment : moments) {
            Telling first = moment.first();
            Telling changed = moment.changed();
            rows.add(new Row()
                    .with("from", moment.from())
                    .with("to", moment.to())
                    .with("certainty", moment.certainty().name())
                    .with("kind", moment.kind().name())
                    .with("status", moment.status())
                    .with("what", moment.what())
                    .with("who", moment.who())
                    .with("whom", moment.whom())
                    .with("place", moment.place())
                    .with("report", first.report().id())
                    .with("id", first.id())
                    .with("start", offsets.at(first.report(), first.span().start()))
                    .with("end", offsets.at(first.report(), first.span().end()))
                    .with("text", first.report().slice(first.span()))
                    .with("sentence", first.report().slice(first.evidence()))
                    .with(
                            "told",
                            moment.tellings().stream().map(MomentTable::telling).toList())
                    .with("changed", changed == null ? null : changed.report().id() + " " + changed.id()));
        }
        return rows;
    }

    private static String telling(Telling telling) {
        return telling.report().id() + " " + telling.id() + " " + telling.status();
    }
}
