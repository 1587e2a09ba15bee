// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.cli.CommandLineDoor;
import org.rapporteur.cli.CommandLineDoor.Run;

/** A user's own tables that somebody else made. */
final class OwnTablesDoorTest {
    private static final String HEADER = "id\tname\tnames\tsurnames\tgender\tcode\tcountry\twikidata\tsource\n";

    @TempDir
    private Path folder;

    private Path report;
    private Path tables;

    @BeforeEach
    void make() throws IOException {
        report = Files.writeString(folder.resolve("a.txt"), "OSLO, Jan. 12, 2022 - The envoys met.");
        tables = Files.createDirectory(folder.resolve("tables"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:9/\"]]]]\n",
                HEADER + "person.a\tA B\t-\tB\tF\tNORGOV\tNOR\t-\town\nperson.a\tA B\t-\tB\tF\tNORGOV\tNOR\t-\town\n",
                HEADER + "person.a\t(a+)+$\t-\t-\t-\n",
                "\u0000\u0000\u0000\n",
                "\n"
            })
    @Tag("hostile-20")
    @Tag("hostile-42")
    void a_table_that_is_none_is_refused_with_its_line(String table) throws IOException {
        Path file = Files.writeString(tables.resolve("persons.tsv"), table);

        Run run = read();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file + ":").doesNotContain("\tat ", "Exception");
    }

    @Test
    @Tag("hostile-42")
    void a_table_of_a_hundred_thousand_lines_is_read() throws IOException {
        String lines = IntStream.range(0, 100_000)
                .mapToObj(i -> "person.x" + (1_000_000 + i) + "\tOna X" + letters(i) + "\t-\tX" + letters(i)
                        + "\tF\tNORGOV\tNOR\t-\town\n")
                .collect(Collectors.joining());
        Files.writeString(tables.resolve("persons.tsv"), HEADER + lines);

        Run run = read();

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    @Tag("hostile-42")
    void a_million_other_names_of_one_person_are_read_or_refused() throws IOException {
        String names = IntStream.range(0, 1_000_000)
                .mapToObj(i -> "Ona X" + letters(i))
                .collect(Collectors.joining("|"));
        Files.writeString(
                tables.resolve("persons.tsv"), HEADER + "person.x\tOna X\t" + names + "\tX\tF\tNORGOV\tNOR\t-\town\n");

        Run run = read();

        assertThat(run.exit()).isIn(0, 1, 2);
        assertThat(run.err()).doesNotContain("\tat ", "a fault in the program");
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c <= '9' ? 'q' + (c - '0') : c)))
                .collect(Collectors.joining());
    }

    private Run read() {
        return CommandLineDoor.run("read", "--format", "json", "--tables", tables.toString(), report.toString());
    }
}
