// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AgreeCommandTest {
    @TempDir
    private Path folder;

    private Path report = Path.of("");
    private Path coded = Path.of("");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        report = Files.writeString(
                folder.resolve("dam.txt"), "Norway's foreign minister met her Swedish counterpart in Oslo on Monday.");
        coded = Files.writeString(
                folder.resolve("mine.csv"), "doc,type,source,target,date\ndam,CONSULT,Norway,SWE,2022-01-10\n");
    }

    @Test
    void tells_in_words_how_far_the_record_agrees() {
        int code = agree("--published", "2022-01-12", report.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(text())
                .contains("Your coding and the record", "You coded 1 event", "Krippendorff's alpha", "Disagreements");
    }

    @Test
    void gives_the_same_of_a_store_as_of_files() {
        String store = folder.resolve("dam.db").toString();

        int ingested = run("ingest", "--store", store, "--published", "2022-01-12", report.toString());
        out.reset();
        int byFile = agree("--published", "2022-01-12", "--format", "csv", report.toString());
        String ofFiles = text();
        out.reset();
        int byNumber = run(
                "agree",
                "--coded",
                number().toString(),
                "--columns",
                "report=doc",
                "--store",
                store,
                "--format",
                "csv");

        assertThat(List.of(ingested, byFile, byNumber)).containsOnly(0);
        assertThat(text().lines().skip(1).map(AgreeCommandTest::withoutReport))
                .isNotEmpty()
                .isEqualTo(ofFiles.lines()
                        .skip(1)
                        .map(AgreeCommandTest::withoutReport)
                        .toList());
    }

    @Test
    void tells_every_row_that_is_left_out_with_its_line() throws IOException {
        Files.writeString(coded, "doc,type\ndam,CONSULT\ndam,FROB\nreef,AID\n");

        int code = agree("--format", "json", report.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "mine.csv:3: found the type 'FROB'",
                        "'reef' is coded in " + coded + ", but there is no such report");
        assertThat(text()).contains("\"line\":3", "\"unread\":[\"reef\"]");
    }

    @Test
    void a_hundred_reports_that_are_not_there_are_named_and_the_others_counted() throws IOException {
        StringBuilder rows = new StringBuilder("doc,type\n");
        for (int i = 0; i < 250; i++) {
            rows.append("lost").append(i).append(",AID\n");
        }
        Files.writeString(coded, rows);

        int code = agree(report.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(102);
        assertThat(err.toString())
                .contains(
                        "'lost99' is coded",
                        "there are 150 more like that; --format json tells of all.",
                        "none of the reports that are coded is there; --columns report=NAME");
        assertThat(text()).contains("0 reports.");
    }

    @Test
    void one_report_under_two_names_is_refused() throws IOException {
        String store = folder.resolve("dam.db").toString();
        run("ingest", "--store", store, report.toString());
        Files.writeString(coded, "doc,type\n" + report + ",CONSULT\nr1,AID\n");

        int code = run("agree", "--coded", coded.toString(), "--columns", "report=doc", "--store", store);

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("' and 'r1' are one report, and are both coded; call it the same in all rows.");
    }

    @Test
    void is_used_with_either_files_or_a_store() {
        assertThat(agree()).isEqualTo(2);
        assertThat(agree("--store", "x.db", report.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("name either files or folders with reports, or --store");
    }

    private Path number() {
        try {
            return Files.writeString(
                    folder.resolve("numbers.csv"), Files.readString(coded).replace("dam,", "r1,"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String withoutReport(String row) {
        int first = row.indexOf(',');
        return row.substring(0, first) + row.substring(row.indexOf(',', first + 1));
    }

    private int agree(String... more) {
        List<String> arguments =
                new java.util.ArrayList<>(List.of("agree", "--coded", coded.toString(), "--columns", "report=doc"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        return Main.run(
                new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), false), arguments);
    }
}
