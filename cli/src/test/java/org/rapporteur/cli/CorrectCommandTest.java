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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CorrectCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private String store = "";

    @BeforeEach
    void fill() throws IOException {
        store = folder.resolve("dam.db").toString();
        Path report = Files.writeString(
                folder.resolve("dam.txt"),
                "Norwegian troops attacked Swedish troops on Monday. Sweden rejected the proposal of Norway.");
        assertThat(run("ingest", "--store", store, "--published", "2022-01-12", report.toString()))
                .isZero();
    }

    @Test
    void a_correction_is_listed_survives_a_rereading_and_is_taken_back() {
        int kept = correct("r1/ti1", "set", "value=2022-01-11", "--by", "A. Coder", "--why", "a slip of the desk");
        int reread = run("reread", "--all", "--store", store);
        out.reset();
        int listed = correct("list");
        String list = text();
        int undone = correct("undo", "1", "--by", "A. Coder", "--why", "a slip");
        out.reset();
        int empty = correct("list");

        assertThat(List.of(kept, reread, listed, undone, empty)).containsOnly(0);
        assertThat(list).contains("1\tr1/ti1\tset value=2022-01-11  ti1 “Monday”\tA. Coder\t", "a slip of the desk");
        assertThat(text()).isEmpty();
    }

    @Test
    void corrections_are_exported_and_imported() throws IOException {
        correct("r1/ti1", "accept", "--by", "A. Coder", "--why", "right");
        String lines = folder.resolve("corrections.jsonl").toString();

        int exported = correct("export", "--output", lines);
        int imported = correct("import", lines);

        assertThat(List.of(exported, imported)).containsOnly(0);
        assertThat(Path.of(lines))
                .content()
                .contains("\"verdict\":\"ACCEPT\"", "\"standing\":\"FOUND\",\"now\":\"ti1\"");
        assertThat(err.toString()).contains("0 corrections were taken, 1 were there");
    }

    @Test
    void a_report_of_which_nothing_is_said_is_no_gold() {
        int code = correct("gold", "--output", folder + "/gold");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("is corrected as a whole; nothing was written.");
        assertThat(folder.resolve("gold")).doesNotExist();
    }

    @Test
    void the_store_may_be_named_before_the_command_too() {
        correct("r1/ti1", "accept", "--by", "A. Coder", "--why", "right");
        out.reset();

        int listed = run("correct", "--store", store, "list");
        String list = text();
        int undone = run("correct", "--store", store, "undo", "1", "--by", "A. Coder", "--why", "a slip");

        assertThat(List.of(listed, undone)).as(err.toString()).containsOnly(0);
        assertThat(list).contains("r1/ti1");
        assertThat(err.toString()).contains("correction 1 is taken back");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            r1/ev1 accept --by A                        | 2 | say why: --why TEXT
            r1/ev1 accept --why x                       | 2 | say who says so: --by WHO
            r1/ev1 set --by A --why x                   | 2 | name what is set: FIELD=VALUE
            r1/ev1 accept status=PLANNED --by A --why x | 2 | only 'set' takes FIELD=VALUE
            r1/ev1 set status=GONE --by A --why x       | 2 | 'GONE' is no status
            r1 accept --by A --why x                    | 2 | 'r1' is no entry, expected one like r17/ev3
            r1/ev99 accept --by A --why x               | 1 | found no entry 'ev99' in r1
            r9/ev1 accept --by A --why x                | 1 | found no report r9
            undo 7 --by A --why x                       | 1 | there is no correction 7 that stands
            """)
    void says_what_is_wrong(String arguments, int code, String words) {
        assertThat(correct(arguments.split(" "))).isEqualTo(code);
        assertThat(err.toString()).contains(words);
    }

    private int correct(String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of("correct"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--store", store));
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
