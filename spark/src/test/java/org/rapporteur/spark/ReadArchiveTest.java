// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class ReadArchiveTest {
    private static final Path EXAMPLES = Cluster.repository("examples");
    private static final Path WIKINEWS = Cluster.repository("../shared/news/wikinews-2019-2020/corpus.jsonl");

    @TempDir
    Path folder;

    private Dataset<Row> read(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "read";
        all[1] = "--output";
        all[2] = folder.resolve("out").toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Cluster.job(all);
        return Folder.there(Cluster.SESSION, folder.resolve("out").toString()).records();
    }

    private static List<String> lines(Dataset<Row> records) {
        return records.select("json").as(Encoders.STRING()).collectAsList();
    }

    @Test
    void the_records_are_those_of_the_plain_program_to_the_letter() throws Exception {
        List<String> plain = Cluster.plain("read", "--format", "json", EXAMPLES.toString());

        Dataset<Row> records = read(EXAMPLES.toString());

        assertThat(plain).isNotEmpty();
        assertThat(lines(records)).containsExactlyInAnyOrderElementsOf(plain);
    }

    @Test
    @EnabledIf("wikinewsIsThere")
    void so_they_are_in_an_archive_that_is_read_in_parts() throws Exception {
        Path some = folder.resolve("some.jsonl");
        Files.write(some, Files.readAllLines(WIKINEWS).subList(0, 120));
        List<String> plain = Cluster.plain("read", "--format", "json", some.toString());

        Dataset<Row> records = read("--split", "0", "--files-a-day", "2", some.toString());

        assertThat(plain).hasSizeGreaterThanOrEqualTo(120);
        assertThat(lines(records)).containsExactlyInAnyOrderElementsOf(plain);
    }

    static boolean wikinewsIsThere() {
        return Files.exists(WIKINEWS);
    }

    @Test
    void a_bad_report_is_a_row_with_an_error_and_the_others_are_read() throws Exception {
        Path lines = folder.resolve("in.jsonl");
        Files.writeString(lines, """
                {"id": "a", "text": "The minister resigned on Monday.", "published": "2022-01-12"}
                {"id": "a", "text": "The minister did not resign."}
                {"id": "b", "text":
                {"id": "c", "text": ""}

                {"text": "Rebels seized the town.", "published": "12 January"}
                """);
        List<String> plain = Cluster.plain("read", "--format", "json", lines.toString());

        String said = Cluster.job("read", "--output", folder.resolve("out").toString(), lines.toString());

        Dataset<Row> records =
                Folder.there(Cluster.SESSION, folder.resolve("out").toString()).records();
        assertThat(lines(records)).containsExactlyInAnyOrderElementsOf(plain).hasSize(5);
        assertThat(said).isEqualTo("5 reports: 2 read, 3 failed (DUPLICATE_ID 1, EMPTY 1, MALFORMED_JSON 1).\n");
    }

    @Test
    void a_file_that_is_taken_in_parts_has_the_same_errors() throws Exception {
        Path lines = folder.resolve("in.jsonl");
        Files.writeString(lines, "{\"text\": \"Rebels seized the town.\"}\n\n{\n{\"text\": \"The rebels fled.\"}\n");
        List<String> plain = Cluster.plain("read", "--format", "json", lines.toString());

        Dataset<Row> records = read("--split", "0", lines.toString());

        assertThat(plain).hasSize(3);
        assertThat(lines(records)).containsExactlyInAnyOrderElementsOf(plain);
    }

    @Test
    void parquet_with_named_columns_is_read() throws Exception {
        Path lines = folder.resolve("in.jsonl");
        Files.writeString(lines, """
                {"id": "a", "text": "The minister resigned on Monday.", "published": "2022-01-12", "other": 3}
                {"id": "b", "text": "Rebels seized the town on Tuesday.", "published": "2022-01-12", "other": 4}
                """);
        String parquet = folder.resolve("in.parquet").toString();
        Cluster.SESSION.read().json(lines.toString()).write().parquet(parquet);
        List<String> plain = Cluster.plain("read", "--format", "json", lines.toString());

        Dataset<Row> records = read(parquet);

        assertThat(lines(records)).containsExactlyInAnyOrderElementsOf(plain).hasSize(2);
    }

    @Test
    void records_stand_in_a_folder_for_each_day_and_also_as_json_lines() throws IOException {
        Path report = folder.resolve("report.txt");
        Files.writeString(report, "The minister resigned on Monday.\n");

        read("--published", "2022-01-12", "--json-lines", report.toString());

        assertThat(folder.resolve("out/records/day=2022-01-12")).isDirectory();
        assertThat(folder.resolve("out/json-lines/day=2022-01-12")).isDirectory();
    }

    @Test
    void what_is_there_already_is_not_written_over() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "The minister resigned on Monday.\n");
        Path out = Files.createDirectory(folder.resolve("out"));
        StringWriter said = new StringWriter();

        int code = ArchiveJob.run(new PrintWriter(said, true), "read", "--output", out.toString(), report.toString());

        assertThat(code).isEqualTo(1);
        assertThat(said)
                .hasToString("rapporteur: '" + out + "' is there already; name another folder, or remove it.\n");
    }

    @Test
    void a_missing_input_is_told_before_anything_is_read() {
        StringWriter said = new StringWriter();

        int code = ArchiveJob.run(
                new PrintWriter(said, true),
                "read",
                "--output",
                folder.resolve("out").toString(),
                "nowhere");

        assertThat(code).isEqualTo(1);
        assertThat(said).hasToString("rapporteur: there is no 'nowhere'; name a file, a folder or a pattern.\n");
    }
}
