// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.knowledge.stories.StoryKnowledge;
import org.rapporteur.text.Report;

final class ExportTest {
    private static final String TITLE = "=HYPERLINK(\"https://example.org\")";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void keep() throws StoreException {
        file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS, "🐎 " + Samples.STRIKE + "\n\nEnd", Samples.FLOOD);
        try (StoreWriter writer = Samples.writer(file)) {
            writer.keep(Samples.read("a", Samples.TALKS + " The envoy left."));
            writer.keep(ReadReport.read(
                    Samples.RAPPORTEUR,
                    new Given(
                            new Report(
                                    "=1+1",
                                    "Die Minister haben sich am Montag in Wien getroffen und über den Frieden gesprochen.",
                                    null,
                                    null,
                                    TITLE,
                                    null,
                                    null),
                            List.of("Passed over:\nnothing."))));
            writer.commit();
            writer.stories().match(new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD));
        }
    }

    @Test
    @Tag("promise-05")
    void a_store_of_what_was_exported_is_the_same_to_the_row() throws StoreException, IOException {
        Path again = folder.resolve("again.db");

        importInto(again, exported(true));

        assertThat(Samples.dump(again)).isEqualTo(Samples.dump(file));
    }

    @Test
    void that_claims_come_to_nothing_is_exported_too() throws StoreException, IOException {
        Path again = folder.resolve("again.db");
        try (StoreWriter writer = Samples.writer(file)) {
            writer.keep(Samples.read("turn", "QUILL: The bridge is open."));
            writer.commit();
        }

        importInto(again, exported(true));

        try (StoreWriter writer = Samples.writer(again)) {
            assertThat(writer.stale()).isEmpty();
        }
    }

    @Test
    void without_older_versions_the_newest_is_the_first() throws StoreException, IOException {
        Path again = folder.resolve("again.db");

        importInto(again, exported(false));

        assertThat(Samples.value(again, "SELECT count(*) FROM reports")).isEqualTo(4L);
        assertThat(Samples.value(again, "SELECT max(version) FROM reports")).isEqualTo(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"export\":\"1\"",
                "{}",
                "[]",
                "",
                "{\"export\":\"1\",\"id\":\"x\",\"text\":\"y\",\"record\":{}}",
                "{\"export\":\"1\",\"id\":\"x\",\"text\":\"y\",\"record\":1}",
                "nonsense"
            })
    void a_damaged_line_is_told_and_the_next_is_taken(String damaged) throws StoreException, IOException {
        String lines = damaged + "\n" + exported(false);

        try (Import import1 = Import.open(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))) {
            Import.Line first = import1.next();
            assertThat(first.report()).isNull();
            assertThat(first.problem()).isNotBlank();
            assertThat(import1.next().report()).isNotNull();
        }
    }

    @Test
    void a_record_that_was_changed_by_hand_is_refused() throws StoreException, IOException {
        String line = exported(false)
                .lines()
                .filter(each -> each.contains("Lavrov said on"))
                .findFirst()
                .orElseThrow();

        try (Import import1 = Import.open(new ByteArrayInputStream(
                line.replace("Lavrov said on", "Lavrov lied on").getBytes(StandardCharsets.UTF_8)))) {
            assertThat(import1.next().problem()).contains("the record of another text");
        }
    }

    @Test
    @Tag("hostile-30")
    @Tag("hostile-31")
    void no_cell_of_csv_is_a_formula_and_each_can_be_had_back() throws StoreException, IOException {
        StringWriter safe = new StringWriter();
        StringWriter raw = new StringWriter();

        try (StoreReader reader = StoreReader.open(file)) {
            new Export(reader).csv("v_reports", false, safe);
            new Export(reader).csv("v_reports", true, raw);
        }

        List<CsvRecord> cells = records(safe);
        assertThat(cells)
                .allSatisfy(
                        record -> assertThat(record.getFields()).noneMatch(cell -> cell.matches("(?s)[=+@\t\r\n-].*")));
        assertThat(cells.get(cells.size() - 1).getFields()).contains("'=1+1", "'" + TITLE);
        assertThat(cells.stream()
                        .map(record ->
                                record.getFields().stream().map(Cells::original).toList())
                        .toList())
                .isEqualTo(records(raw).stream().map(CsvRecord::getFields).toList());
    }

    @Test
    void negative_numbers_stay_numbers() throws StoreException, IOException {
        StringWriter out = new StringWriter();

        try (StoreReader reader = StoreReader.open(file)) {
            new Export(reader).csv("events", false, out);
        }

        assertThat(out.toString()).contains(",-");
        assertThat(out.toString()).doesNotContain(",'-");
    }

    @Test
    void parquet_has_the_rows_of_the_tables_with_their_types() throws StoreException, IOException, SQLException {
        Path texts = folder.resolve("it's.parquet");
        Path events = folder.resolve("events.parquet");
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(new ParquetExport(reader).write("texts", texts)).isEqualTo(5);
            new ParquetExport(reader).write("v_events", events);
        }

        try (Connection duck = new DuckDBDriver().connect("jdbc:duckdb:", new Properties())) {
            assertThat(one(duck, "SELECT text FROM '" + texts.toString().replace("'", "''") + "' WHERE report = 2"))
                    .isEqualTo("🐎 " + Samples.STRIKE + "\n\nEnd");
            assertThat(one(
                            duck,
                            "SELECT json_extract_string(record, '$.document.id') FROM '"
                                    + texts.toString().replace("'", "''") + "' WHERE report = 1"))
                    .isEqualTo("a");
            assertThat(one(duck, "SELECT typeof(goldstein) || typeof(\"start\") FROM '" + events + "' LIMIT 1"))
                    .isEqualTo("DOUBLEBIGINT");
            assertThat(one(duck, "SELECT count(*) FROM '" + events + "'"))
                    .hasToString(
                            Samples.value(file, "SELECT count(*) FROM events").toString());
        }
        try (var left = Files.list(folder)) {
            // A reader of a store that nobody writes leaves an empty log beside it.
            assertThat(left.map(path -> path.getFileName().toString()).filter(name -> !name.matches(".*-(wal|shm)")))
                    .containsExactlyInAnyOrder(
                            "rapporteur.db", "rapporteur.db-writer", "it's.parquet", "events.parquet");
        }
    }

    @Test
    void every_table_can_be_written_and_no_other() throws StoreException, IOException {
        try (StoreReader reader = StoreReader.open(file)) {
            Export export = new Export(reader);

            for (String table : export.tables()) {
                assertThat(export.csv(table, false, new StringWriter()))
                        .as(table)
                        .isNotNegative();
            }
            assertThat(export.tables()).contains("reports", "texts", "statements", "v_statements", "refusals");
            assertThatThrownBy(() -> export.csv("x; DROP TABLE reports", false, new StringWriter()))
                    .hasMessageContaining("there is no table");
        }
    }

    private static Object one(Connection duck, String sql) throws SQLException {
        try (ResultSet result = duck.createStatement().executeQuery(sql)) {
            result.next();
            return result.getObject(1);
        }
    }

    private static List<CsvRecord> records(StringWriter csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv.toString())) {
            return reader.stream().toList();
        }
    }

    private String exported(boolean allVersions) throws StoreException, IOException {
        StringWriter out = new StringWriter();
        try (StoreReader reader = StoreReader.open(file)) {
            new Export(reader).jsonLines(allVersions, out);
        }
        return out.toString();
    }

    private static void importInto(Path store, String lines) throws StoreException, IOException {
        try (StoreWriter writer = Samples.writer(store);
                Import import1 = Import.open(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))) {
            for (Import.Line line = import1.next(); line != null; line = import1.next()) {
                assertThat(line.problem()).isNull();
                writer.keep(line.report());
            }
            writer.commit();
            writer.stories().match(new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD));
        }
    }
}
