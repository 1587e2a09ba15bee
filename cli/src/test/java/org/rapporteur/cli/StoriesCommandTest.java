// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With a grammar that knows no words: what has the same words is one story. */
final class StoriesCommandTest {
    private static final String QUAKE = "An earthquake shook the town of Torvik on Monday and killed nine people, Mayor"
            + " Ona Reyl said. Rescuers from Halmstrand searched the ruins of the Grand Hotel.";
    private static final String STRIKE = "Dockers in Port Lindi walked out on Friday, and the union leader Dario"
            + " Masanga said that no ship would be unloaded before wages rise.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @Test
    void a_line_of_csv_gives_each_report_its_story_in_the_order_of_the_input() {
        int code = run(
                line("z", STRIKE, "2022-01-08") + line("b", QUAKE, "2022-01-11") + line("a,1", QUAKE, "2022-01-10"),
                "stories",
                "--format",
                "csv",
                "-");

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(output()).isEqualTo("id,story\nz,z\nb,\"a,1\"\n\"a,1\",\"a,1\"\n");
    }

    @Test
    void people_read_what_is_a_copy_of_what() {
        int code = run(
                line("first", QUAKE, "2022-01-10")
                        + line("copy", QUAKE, "2022-01-10")
                        + line("other", STRIKE, "2022-01-10"),
                "stories",
                "-");

        assertThat(code).isZero();
        assertThat(output())
                .contains("copy\n  first  (the same as copy)\n")
                .contains("other\n")
                .endsWith("3 reports in 2 stories, 1 of them told more than once.\n");
    }

    @Test
    void what_several_reports_tell_is_counted_even_where_it_is_nothing() {
        int code =
                run(line("a", QUAKE, "2022-01-10") + line("b", STRIKE, "2022-01-10"), "stories", "--occurrences", "-");

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(output()).isEqualTo("0 things are told by more than one report.\n");
    }

    @Test
    void the_table_of_occurrences_names_its_columns() {
        run(line("a", QUAKE, "2022-01-10"), "stories", "--occurrences", "--format", "csv", "-");

        assertThat(output()).isEqualTo("occurrence,kind,type,from,to,report,entry,status,words\n");
    }

    @Test
    void a_report_that_cannot_be_read_is_named_and_the_others_are_matched() {
        int code = run("{\"id\":\"a\"}\n" + line("b", QUAKE, "2022-01-10"), "stories", "--format", "csv", "-");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).startsWith("rapporteur: ").contains("text");
        assertThat(output()).isEqualTo("id,story\nb,b\n");
    }

    @ParameterizedTest
    @CsvSource({"0", "1.5", "-1"})
    void a_threshold_that_is_none_is_explained(String threshold) {
        int code = run("", "stories", "--threshold", threshold, "-");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("Expected a threshold over 0 and up to 1, found ");
    }

    private static String line(String id, String text, String day) {
        return "{\"id\":\"" + id + "\",\"published\":\"" + day + "\",\"text\":\"" + text + "\"}\n";
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String input, String... arguments) {
        return Main.run(
                new Streams(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintWriter(err, true),
                        false),
                arguments);
    }
}
