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
                    who Zamfara --on 2022-01-12                | 1 | nobody and nothing called 'Zamfara' is known. The gazetteer has a place of that name: 'rapporteur knowledge places find'.
                    office president Atlantis --on 2022-01-12  | 2 | 'Atlantis' is no state or organisation
                    who Sherman --on yesterday                 | 2 | Invalid value for option '--on'
                    who Sherman --tables nowhere               | 1 | there is no folder 'nowhere'.
                    ''                                         | 2 | name a command: who, office, member, lint, places, import or export
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
    void lint_reads_the_examples_of_the_user_s_own_lexicon() throws IOException {
        Files.writeString(
                folder.resolve("triggers.tsv"),
                "id\tlemma\tkind\twith\tframe\ttype\tmode\tcameo\texample\tsource\n"
                        + "verb.own.tickle\ttickle\tVERB\tobj:lobster\ttransitive\tASSAULT\t-\t182\t"
                        + "The rebels tickled the governor.\town\n");

        int code = run("knowledge", "lint", "--tables", folder.toString());

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "triggers.tsv:2: found 'The rebels tickled the governor.' as example, expected a sentence in which"
                                + " 'verb.own.tickle' holds [error]");
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

    @Test
    void a_dictionary_of_petrarch_is_taken_over_asked_checked_and_written_back() throws IOException {
        Path actors = Files.writeString(
                folder.resolve("my.actors.txt"),
                "QUELLMARK_  # envoy\n+ZORINA_QUELLMARK_\n\t[NORELI <20200101]\n\t[NORGOV >20200101]\n");
        Path agents = Files.writeString(folder.resolve("my.agents.txt"), "FERRY_PILOT [~BUS]\n");
        Path tables = folder.resolve("tables");

        int imported = run(
                "knowledge", "import", "--petrarch", actors.toString(), agents.toString(), "--into", tables.toString());
        int asked = run("knowledge", "who", "Zorina", "Quellmark", "--on", "2022-01-12", "--tables", tables.toString());
        int checked = run("knowledge", "lint", "--on", "2030-01-12", "--tables", tables.toString());
        int exported =
                run("knowledge", "export", "--petrarch", "--tables", tables.toString(), "--into", folder + "/back");

        assertThat(List.of(imported, asked, checked, exported)).containsOnly(0);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("dictionary\tNORGOV\tmy.actors.txt:4", "my.actors.txt:4: found 'QUELLMARK_' as NORGOV");
        assertThat(folder.resolve("back/my.actors.txt"))
                .content()
                .isEqualTo("QUELLMARK_  # envoy\n+ZORINA_QUELLMARK_\n\t[NORELI <20200101]\n\t[NORGOV >20200101]\n");
        assertThat(folder.resolve("back/my.agents.txt")).content().isEqualTo("FERRY_PILOT [~BUS]\n");
    }

    @Test
    void what_is_malformed_in_a_dictionary_is_told_and_the_rest_taken() throws IOException {
        Path actors = Files.writeString(folder.resolve("my.txt"), "REEF_ [NOR 0]\nNORLAND [NOR]\n");
        Path tables = folder.resolve("tables");

        int first = run("knowledge", "import", "--petrarch", actors.toString(), "--into", tables.toString());
        int second = run("knowledge", "import", "--petrarch", actors.toString(), "--into", tables.toString());
        int missing = run("knowledge", "import", "--petrarch", folder + "/no.txt");

        assertThat(List.of(first, second, missing)).containsOnly(1);
        assertThat(err.toString())
                .contains(
                        "my.txt:1: found the dates '0' of NOR, expected YYYYMMDD",
                        "[left out]",
                        "there is a dictionary in '" + tables + "' already; --replace puts this one in its place.",
                        "there is no file '" + folder + "/no.txt'");
        assertThat(tables.resolve("dictionary.tsv")).content().contains("NORLAND");
    }

    private int run(String... arguments) {
        return Main.run(
                new Streams(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), false), arguments);
    }
}
