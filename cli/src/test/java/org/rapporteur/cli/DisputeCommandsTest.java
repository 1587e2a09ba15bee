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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** contested and timeline over paths, with a grammar that knows no words: what they do with folders, not what they find. */
final class DisputeCommandsTest {
    private static final String REPORT = "TORVIK, Jan. 12, 2022 - The harbour was quiet on Monday.\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makes_a_folder() throws IOException {
        folder = Files.createDirectories(temporary.resolve("reports"));
    }

    @Test
    void a_folder_of_reports_that_tell_nothing_has_no_pairs() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);

        int code = run("contested", folder.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(output()).isEqualTo("0 pairs in 0 disputes.\n");
    }

    @ParameterizedTest
    @CsvSource({"contested, json", "timeline, json"})
    void nothing_is_no_line_for_programs(String command, String format) throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);

        int code = run(command, "--format", format, folder.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(output()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"contested, 'dispute,relation,'", "timeline, 'from,to,'"})
    void an_empty_table_has_its_columns(String command, String columns) throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);

        int code = run(command, "--format", "csv", folder.toString());

        assertThat(code).isZero();
        assertThat(output().lines()).singleElement().asString().startsWith(columns);
    }

    @ParameterizedTest
    @CsvSource({"contested", "timeline"})
    void an_empty_folder_is_said_to_have_no_reports(String command) {
        int code = run(command, folder.toString());

        assertThat(code).isNotZero();
        assertThat(err.toString()).contains(folder.getFileName().toString());
    }

    @ParameterizedTest
    @CsvSource({"contested, 0 pairs in 0 disputes.", "timeline, ''"})
    void one_bad_file_is_named_and_the_others_are_read(String command, String page) throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        Files.writeString(folder.resolve("bad.jsonl"), "{\"id\":\"x\"}\n");

        int code = run(command, folder.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).startsWith("rapporteur: ").contains("bad.jsonl");
        assertThat(output()).contains(page);
    }

    @ParameterizedTest
    @CsvSource({"contested", "timeline"})
    void a_format_that_is_none_is_explained(String command) {
        int code = run(command, "--format", "xml", folder.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("csv");
    }

    @Test
    void a_path_that_is_not_there_is_named() {
        int code = run("timeline", temporary.resolve("nowhere").toString());

        assertThat(code).isNotZero();
        assertThat(err.toString()).contains("nowhere");
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        return Main.run(
                new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), false), arguments);
    }
}
