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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnTablesTest {
    private static final String PERSONS = "id\tname\tnames\tsurnames\tgender\tcode\tcountry\twikidata\tsource\n";
    private static final String TEXT = "Zorina Quellmark said on Monday that the river had flooded Brackmoor.";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private Path tables;

    @BeforeEach
    void make_a_folder_of_tables() throws IOException {
        tables = Files.createDirectory(folder.resolve("tables"));
    }

    @Test
    void a_record_tells_that_it_was_read_with_other_knowledge() throws IOException {
        Files.writeString(
                tables.resolve("persons.tsv"),
                PERSONS + "person.quellmark-zorina\tZorina Quellmark\t-\tQuellmark\tF\tNORGOV\tNOR\tQ1\town\n");

        String with = record("read", "--format", "json", "--tables", tables.toString(), "-");
        String without = record("read", "--format", "json", "-");

        assertThat(knowledge(with)).isNotEqualTo(knowledge(without));
    }

    @Test
    void a_store_is_filled_and_renewed_with_them() throws IOException {
        String store = folder.resolve("own.db").toString();
        Path report = Files.writeString(folder.resolve("report.txt"), TEXT);
        Files.writeString(
                tables.resolve("persons.tsv"),
                PERSONS + "person.quellmark-zorina\tZorina Quellmark\t-\tQuellmark\tF\tNORGOV\tNOR\tQ1\town\n");
        String[] asked = {"sql", "--store", store, "--format", "csv", "SELECT knowledge, stale FROM v_reports"};

        run("ingest", "--store", store, "--tables", tables.toString(), report.toString());
        String with = record(asked);
        out.reset();
        run("reread", "--store", store);
        String without = record(asked);
        out.reset();
        run("reread", "--store", store, "--tables", tables.toString());

        assertThat(with).endsWith(",0\n");
        assertThat(without).endsWith(",0\n").isNotEqualTo(with);
        assertThat(record(asked)).isEqualTo(with);
    }

    @Test
    void a_line_of_a_user_takes_the_place_of_ours() throws IOException {
        Files.writeString(
                tables.resolve("persons.tsv"),
                PERSONS + "person.sherman-wendy\tWendy Quellmark\t-\tQuellmark\tF\tNORGOV\tNOR\t-\town\n");

        String with = record("knowledge", "who", "Quellmark", "--on", "2022-01-12", "--tables", tables.toString());

        assertThat(with).contains("person.sherman-wendy", "Deputy Secretary of State of United States");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "stories", "explain", "ingest"})
    @Tag("hostile-42")
    void what_is_wrong_in_them_is_told_with_its_line_before_anything_is_read(String command) throws IOException {
        Path table = Files.writeString(
                tables.resolve("persons.tsv"),
                PERSONS
                        + "person.quellmark-zorina\tZorina Quellmark\t-\tQuellmark\tX\tNORGOV\tNOR\t-\town\n"
                        + "person.thrane-ulf\tUlf Thrane\t-\tThrane\n");

        int code = run(command, "--tables", tables.toString(), "-");

        assertThat(code).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString())
                .contains(table + ":2: found 'X' as gender", table + ":3: found 4 fields, expected 9");
    }

    @Test
    @Tag("hostile-42")
    void what_contradicts_itself_in_them_is_told_with_its_line() throws IOException {
        Path table = Files.writeString(
                tables.resolve("persons.tsv"),
                PERSONS + "person.quellmark-zorina\tZorina Quellmark\t-\tQuellmark\tF\tNORGOV\tQQQ\t-\town\n");

        int code = run("read", "--tables", tables.toString(), "-");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(table + ":2: found the country 'QQQ', expected one of states.tsv");
    }

    @Test
    void a_dump_of_geonames_becomes_a_gazetteer_that_is_asked_before_ours() throws IOException {
        Path dump = folder.resolve("dump.txt");
        Files.writeString(dump, place("1", "Brackmoor", "58.1", "7.9", "NO", "9000") + "\n");
        int imported = run(
                "knowledge",
                "places",
                "import",
                dump.toString(),
                "--output",
                tables.resolve("gazetteer.bin").toString());

        String found = record("knowledge", "places", "find", "Brackmoor", "--tables", tables.toString());

        assertThat(imported).isZero();
        assertThat(found).isEqualTo("Brackmoor\tPOPULATED\tNOR\t-\t-\t58.1\t7.9\t1\t9000\n");
    }

    @Test
    void wrong_lines_of_a_dump_are_told_and_passed_over() throws IOException {
        Path dump = folder.resolve("dump.txt");
        Files.writeString(
                dump,
                String.join(
                        "\n",
                        place("1", "Brackmoor", "58.1", "7.9", "NO", "9000"),
                        "no place",
                        place("x", "Fellgate", "58.1", "7.9", "NO", "9000"),
                        place("3", "Fellgate", "95", "7.9", "NO", "9000"),
                        place("4", "Fellgate", "58.1", "7.9", "??", "9000"),
                        place("5", "Fellgate", "58.1", "7.9", "NO", "many"),
                        place("6", "Fellgate", "58.2", "7.9", "NO", "9000")));
        Path gazetteer = tables.resolve("gazetteer.bin");

        int code = run("knowledge", "places", "import", dump.toString(), "--output", gazetteer.toString());

        assertThat(code).isEqualTo(1);
        assertThat(gazetteer).exists();
        assertThat(err.toString())
                .contains(
                        dump + ":2: found 1 fields, expected 19",
                        dump + ":3: found 'x', expected the number of a place",
                        dump + ":4: found '95, 7.9', expected degrees",
                        dump + ":5: found '??', expected a country",
                        dump + ":6: found 'many', expected how many live there",
                        "2 places were written to '" + gazetteer + "'; 5 lines were passed over.");
    }

    @Test
    void a_dump_without_a_place_gives_no_gazetteer() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.txt"), "");
        Path gazetteer = tables.resolve("gazetteer.bin");

        int code = run("knowledge", "places", "import", dump.toString(), "--output", gazetteer.toString());

        assertThat(code).isEqualTo(1);
        assertThat(gazetteer).doesNotExist();
    }

    @Test
    void a_gazetteer_that_is_none_is_refused() throws IOException {
        Path gazetteer =
                Files.writeString(tables.resolve("gazetteer.bin"), "1\tBrackmoor\n and more text than a header");

        int code = run("read", "--tables", tables.toString(), "-");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(gazetteer + ":1: found no gazetteer");
    }

    private static String place(
            String id, String name, String latitude, String longitude, String country, String people) {
        return String.join(
                "\t",
                id,
                name,
                name,
                "",
                latitude,
                longitude,
                "P",
                "PPL",
                country,
                "",
                "",
                "",
                "",
                "",
                people,
                "",
                "",
                "Europe/Oslo",
                "2022-01-01");
    }

    private String record(String... arguments) {
        out.reset();
        int code = run(arguments);
        assertThat(err.toString()).doesNotContain("found");
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String knowledge(String record) {
        return record.substring(record.indexOf("\"knowledge\""), record.indexOf("\"entities\""));
    }

    private int run(String... arguments) {
        byte[] in = TEXT.getBytes(StandardCharsets.UTF_8);
        return Main.run(new Streams(new ByteArrayInputStream(in), out, new PrintWriter(err, true), false), arguments);
    }
}
