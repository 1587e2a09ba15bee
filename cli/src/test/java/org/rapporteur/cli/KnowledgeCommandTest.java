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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnowledgeCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    who Sherman --on 2022-01-12             | Deputy Secretary of State of United States, 2021-04-13
                    who Wendy Sherman --on 2022-01-12       | person.sherman-wendy
                    office president RUS --on 2022-01-12    | Vladimir Putin
                    office secretary-general NATO --on 2022-01-12 | Jens Stoltenberg
                    who RUS --on 2022-01-12                 | ISO RU RUS\tFIPS RS\tCOW 365\tGeoNames 2017370\tEastern Europe
                    who Q159                                | state.RUS
                    member NATO --on 2022-01-12             | USA\tUnited States
                    member European Union --on 2022-01-12   | FRA\tFrance
                    """)
    void answers_what_is_asked(String arguments, String answer) {
        int code = run(("knowledge " + arguments).split(" "));

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    who Nemo --on 2022-01-12                   | 1 | nobody and nothing called 'Nemo' is known.
                    office president Atlantis --on 2022-01-12  | 2 | 'Atlantis' is no state or organisation
                    who Sherman --on yesterday                 | 2 | Invalid value for option '--on'
                    who Sherman --tables nowhere               | 1 | there is no folder 'nowhere'.
                    ''                                         | 2 | name a command: who, office, member, lint or places
                    """)
    void says_why_it_has_no_answer(String arguments, int expected, String words) {
        int code = run(("knowledge " + arguments).strip().split(" "));

        assertThat(code).isEqualTo(expected);
        assertThat(err.toString()).contains(words);
    }

    @Test
    void lays_a_folder_over_the_tables_line_by_line() throws IOException {
        Files.writeString(
                folder.resolve("persons.tsv"),
                "id\tname\tnames\tsurnames\tgender\tcode\tcountry\twikidata\tsource\n"
                        + "person.doe-jane\tJane Doe\t-\tDoe\tF\tUSAGOV\tUSA\t-\town\n");

        int code = run("knowledge", "who", "Jane", "Doe", "--tables", folder.toString());

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("person.doe-jane");
    }

    @Test
    void lint_names_every_problem_with_its_line() throws IOException {
        Files.writeString(
                folder.resolve("persons.tsv"),
                "id\tname\tnames\tsurnames\tgender\tcode\tcountry\twikidata\tsource\n"
                        + "person.doe-jane\tJane Doe\t-\tDoe\tX\tUSAGOV\tUSA\t-\town\n"
                        + "person.roe-john\tJohn Roe\t-\tRoe\tY\tUSAGOV\tUSA\t-\town\n");

        int code = run("knowledge", "lint", "--tables", folder.toString());

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("persons.tsv:2: found 'X' as gender")
                .contains("persons.tsv:3: found 'Y' as gender");
    }

    @Test
    void a_wrong_table_of_a_user_is_told_with_its_file_and_line() throws IOException {
        Path table = Files.writeString(
                folder.resolve("persons.tsv"),
                "id\tname\tnames\tsurnames\tgender\tcode\tcountry\twikidata\tsource\n"
                        + "person.doe-jane\tJane Doe\t-\tDoe\tX\tUSAGOV\tUSA\t-\town\n");

        int code = run("knowledge", "who", "Doe", "--tables", folder.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(table + ":2: found 'X' as gender, expected one of [M, F]");
    }

    @Test
    void a_table_whose_name_is_not_ours_is_no_table() throws IOException {
        Files.writeString(folder.resolve("person.tsv"), "id\n");

        int code = run("knowledge", "who", "Doe", "--tables", folder.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("person.tsv:1: found a table of a name that is not ours");
    }

    private int run(String... arguments) {
        return Main.run(
                new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), false), arguments);
    }
}
