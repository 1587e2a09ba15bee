// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

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

    private MomentTable() {}

    /** Returns its row. */
    static Row row(Moment moment) {
        Telling first = moment.first();
        Telling changed = moment.changed();
        return new Row()
                .with("from", moment.from())
                .with("to", moment.to())
                .with("certainty", moment.certainty().name())
                .with("kind", moment.kind().name())
                .with("status", moment.status())
                .with("what", moment.what())
                .with("who", moment.who())
                .with("whom", moment.whom())
                .with("place", moment.place())
                .with("report", first.report())
                .with("id", first.id())
                .with("start", first.start())
                .with("end", first.end())
                .with("text", first.words())
                .with("sentence", first.sentence())
                .with(
                        "told",
                        moment.tellings().stream().map(MomentTable::telling).toList())
                .with("changed", changed == null ? null : changed.report() + " " + changed.id());
    }

    private static String telling(Telling telling) {
        return telling.report() + " " + telling.id() + " " + telling.status();
    }
}
