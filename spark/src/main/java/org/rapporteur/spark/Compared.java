// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Fingerprint;
import org.rapporteur.collation.Sighting;

/** What reports and their entries are compared by, as rows and back. */
final class Compared {
    private Compared() {}

    static Row[] rows(List<Sighting> sightings) {
        return sightings.stream()
                .map(sighting -> RowFactory.create(
                        sighting.entry(),
                        sighting.kind().name(),
                        sighting.type(),
                        array(sighting.who()),
                        array(sighting.whom()),
                        sighting.from(),
                        sighting.to(),
                        sighting.place(),
                        array(sighting.words()),
                        sighting.status()))
                .toArray(Row[]::new);
    }

    private static String[] array(Collection<String> words) {
        return words.toArray(new String[0]);
    }

    /** Returns the entry that a row tells of, of a report and its story. */
    static Sighting sighting(String report, String story, Row row) {
        return new Sighting(
                report,
                row.getAs("entry"),
                Sighting.Kind.valueOf(row.getAs("kind")),
                row.getAs("type"),
                row.getList(row.fieldIndex("who")),
                row.getList(row.fieldIndex("whom")),
                row.getAs("first"),
                row.getAs("last"),
                row.getAs("place"),
                row.getList(row.fieldIndex("words")),
                row.getAs("status"),
                story);
    }

    /** Returns the fingerprint that a row tells of. */
    static Fingerprint fingerprint(String report, @Nullable LocalDate day, Row row) {
        return new Fingerprint(
                report,
                day,
                row.getList(row.fieldIndex("shingles")),
                row.getAs("length"),
                counts(row, "words"),
                counts(row, "names"),
                counts(row, "lead"),
                counts(row, "phrases"));
    }

    private static Map<String, Integer> counts(Row row, String column) {
        Map<String, Integer> counts = new HashMap<>();
        for (Row count : row.<Row>getList(row.fieldIndex(column))) {
            counts.put(count.getString(0), count.getInt(1));
        }
        return counts;
    }
}
