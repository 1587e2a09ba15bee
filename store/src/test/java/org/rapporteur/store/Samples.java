// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.Rapporteur;
import org.rapporteur.record.SourcedRecord.Producer;
import org.rapporteur.text.Report;

/** Reports of invented talks, and stores of them. */
final class Samples {
    static final Rapporteur RAPPORTEUR = Rapporteur.english();
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

    static final String TALKS =
            "GENEVA, Jan. 12 - Russian Foreign Minister Sergey Lavrov said on Wednesday that the talks with"
                    + " the United States had been useful. \"We will not wait forever,\" Lavrov said. The Ukrainian government rejected"
                    + " the proposal. Russian troops shelled the town of Avdiivka on Tuesday, killing 12 people, officials said.";
    static final String STRIKE =
            "PARIS, Jan. 13 - French President Emmanuel Macron met union leaders in Paris on Thursday."
                    + " Dockers walked out over pay, and the union said that more than 2,000 workers had joined the strike.";
    static final String FLOOD =
            "JAKARTA, Jan. 14 - Floods killed at least nine people in Indonesia on Friday, the government"
                    + " said. Rescuers from Australia will arrive on Saturday.";

    private Samples() {}

    static Given given(String id, String text) {
        return Given.of(new Report(
                id, text, LocalDate.of(2022, 1, 12), null, null, "Invented Press", "https://example.org/" + id));
    }

    static ReadReport read(String id, String text) {
        return ReadReport.read(RAPPORTEUR, given(id, text));
    }

    static StoreWriter writer(Path file) throws StoreException {
        return writer(file, RAPPORTEUR.producer());
    }

    static StoreWriter writer(Path file, Producer producer) throws StoreException {
        return StoreWriter.open(file, producer, NOON, durable -> {});
    }

    /** Keeps reports whose ids are their places: a, b, c. */
    static void keep(Path file, String... texts) throws StoreException {
        try (StoreWriter writer = writer(file)) {
            for (int i = 0; i < texts.length; i++) {
                writer.keep(read(String.valueOf((char) ('a' + i)), texts[i]));
            }
            writer.commit();
        }
    }

    /** Returns all rows of all tables but those of the index, in a fixed order. */
    static List<String> dump(Path file) throws StoreException {
        List<String> lines = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(file)) {
            List<String> tables = reader.list(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_words%' ESCAPE '\\' ORDER BY 1",
                    List.of(), result -> result.getString(1));
            for (String table : tables) {
                Answer answer = reader.answer("SELECT * FROM " + table, new Limits(Limits.USUAL.time(), 1_000_000));
                answer.rows().stream()
                        .map(row -> row.stream()
                                .map(value -> value instanceof byte[] bytes ? Arrays.hashCode(bytes) + " bytes" : value)
                                .toList())
                        .map(row -> table + " " + row)
                        .sorted()
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    static Object value(Path file, String sql) throws StoreException {
        try (StoreReader reader = StoreReader.open(file)) {
            return reader.answer(sql, Limits.USUAL).rows().get(0).get(0);
        }
    }
}
