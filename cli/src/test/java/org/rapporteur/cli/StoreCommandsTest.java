// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a folder to a dataset, with a grammar that knows no words: reports and names are found, statements hardly. */
final class StoreCommandsTest {
    @TempDir
    private Path folder;

    private Path store;
    private Path reports;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        store = folder.resolve("talks.db");
        reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("a.txt"), "GENEVA, Jan. 12, 2022 - \"We will wait,\" Sergei Lavrov said in Geneva.");
        Files.writeString(
                reports.resolve("b.jsonl"),
                "{\"id\":\"b\",\"text\":\"Envoys of Russia and Ukraine met in Paris.\",\"published\":\"2022-01-13\",\"title\":\"=cmd()\"}\n"
                        + "{\"id\":\"c\"}\n");
    }

    @Test
    void a_folder_is_kept_and_the_same_again_is_passed_over() throws IOException {
        int first = run("ingest", "--store", store.toString(), reports.toString());

        assertThat(output())
                .contains("talks.db: 2 read, 0 unchanged, 0 set aside, 1 failed; 2 stories in all.")
                .contains("failed: NO_TEXT 1");
        assertThat(err.toString()).contains("has no field \"text\"");
        assertThat(first).isEqualTo(1);

        out.reset();
        Files.delete(reports.resolve("b.jsonl"));
        int second = run("ingest", "--store", store.toString(), reports + "/./");

        assertThat(output()).contains("0 read, 1 unchanged, 0 set aside, 0 failed");
        assertThat(second).isZero();
    }

    @Test
    void contested_asks_a_store() throws SQLException {
        run("ingest", "--store", store.toString(), reports.toString());
        change(
                "INSERT INTO claims (id, report, entry, start, \"end\", words, predicate, polarity, certainty, kind, evidence) VALUES"
                        + " (1001, 1, 'cl1', 25, 37, 'We will wait', 'wait', '+', 'CERTAIN', 'COMMITMENT', '[[24,69]]'),"
                        + " (1002, 2, 'cl1', 29, 41, 'met in Paris', 'wait', '-', 'CERTAIN', 'COMMITMENT', '[[0,42]]')");
        change("INSERT INTO contests VALUES (1001, 1002, 'CONTRADICTS', 0.9, 'wait / met', '2022-01-13')");
        out.reset();

        int code = run("contested", "--store", store.toString(), "--format", "csv");

        assertThat(code).isZero();
        assertThat(output().lines()).hasSize(2);
        assertThat(output())
                .startsWith("dispute,relation,score,because,retold,one_report,one_uri,one_day,one_claim")
                .contains("1,CONTRADICTS,0.9,wait / met,0,", ",2022-01-13,cl1,")
                .contains("25,37,We will wait,\"\"\"We will wait,\"\" Sergei Lavrov said in Geneva.\"");
        out.reset();
        assertThat(run("contested", "--store", store.toString(), "--from", "2022-01-14"))
                .isZero();
        assertThat(output()).isEqualTo("0 pairs in 0 disputes.\n");
        assertThat(run("contested", "--store", store.toString())).isZero();
        assertThat(output()).contains("contradiction: wait / met", "1 pair in 1 dispute.");
    }

    @ParameterizedTest
    @CsvSource({"csv", "parquet", "brat"})
    void a_folder_to_write_to_is_no_file(String format) throws IOException {
        run("ingest", "--store", store.toString(), reports.toString());
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");

        int code = run("export", "--store", store.toString(), "--format", format, "--output", file.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("mine.txt' is a file; name a folder to write to.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void timeline_asks_a_store() {
        run("ingest", "--store", store.toString(), reports.toString());
        out.reset();

        int code = run("timeline", "--store", store.toString());

        assertThat(code).isZero();
        String all = output();
        out.reset();
        run(
                "timeline",
                reports.resolve("a.txt").toString(),
                reports.resolve("b.jsonl").toString());
        assertThat(all).isEqualTo(output());
        out.reset();
        run("timeline", "--store", store.toString(), "--to", "1999-12-31");
        assertThat(output()).isEqualTo("0 entries.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "contested, 'found neither'",
        "timeline, 'found neither'",
        "contested --limit 3 x.txt, 'name one with --store'",
        "timeline --from 2022-01-01 x.txt, 'name one with --store'",
        "contested --store y.db x.txt, 'found both'"
    })
    void either_a_store_is_asked_or_reports_are_read(String arguments, String sentence) {
        int code = run(arguments.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(sentence);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store)) {
            connection.createStatement().executeUpdate(sql);
        }
    }

    @Test
    void an_address_of_this_machine_is_not_fetched_however_it_is_asked_for() throws IOException {
        AtomicInteger hits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/talks";

            int code = run("ingest", "--fetch", "--store", store.toString(), address);

            assertThat(code).isEqualTo(1);
            assertThat(output()).contains("0 read", "failed: ADDRESS_REFUSED 1");
            assertThat(err.toString()).contains("which is no public address");
            assertThat(hits).hasValue(0);
            out.reset();
            run("sql", "--store", store.toString(), "--format", "csv", "SELECT document, code FROM refusals");
            assertThat(output()).contains(address + ",ADDRESS_REFUSED");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void what_is_on_the_disk_is_acknowledged() {
        int code = run("ingest", "--acknowledge", "--no-stories", "--store", store.toString(), reports.toString());

        assertThat(code).isEqualTo(1);
        assertThat(output().lines().toList())
                .startsWith(reports.resolve("a.txt").toString(), "b")
                .hasSize(4);
    }

    @Test
    void a_report_in_another_language_is_set_aside() {
        String german =
                "{\"id\":\"d\",\"text\":\"Die Minister haben sich am Montag in Wien getroffen und über den Frieden gesprochen."
                        + " Sie wollen die Gespräche am Mittwoch fortsetzen, sagte ein Sprecher der Regierung.\"}";

        int code = runWith(german, "ingest", "--store", store.toString(), "-");

        assertThat(output())
                .contains("0 read, 0 unchanged, 1 set aside, 0 failed")
                .contains("in another language: de 1");
        assertThat(code).isZero();
    }

    @Test
    void what_was_kept_is_found_shown_and_counted() {
        run("ingest", "--store", store.toString(), reports.toString());
        out.reset();

        assertThat(run("search", "--store", store.toString(), "wait", "--in", "reports"))
                .isZero();
        assertThat(output()).contains("r1 ").contains("\"We will [wait],\"").contains("2022-01-12 · ");

        out.reset();
        assertThat(run("search", "--store", store.toString(), "envoys", "--in", "reports", "--format", "json"))
                .isZero();
        assertThat(output()).startsWith("{\"kind\":\"REPORT\",\"address\":\"r2\",\"document\":\"b\"");

        out.reset();
        assertThat(run("show", "--store", store.toString(), "r2")).isZero();
        assertThat(output()).startsWith("=cmd()\n").contains("\nr2, story r2\n");

        out.reset();
        assertThat(run("show", "--store", store.toString(), "--format", "source", "b"))
                .isZero();
        assertThat(output()).isEqualTo("Envoys of Russia and Ukraine met in Paris.\n");

        out.reset();
        assertThat(run("show", "--store", store.toString(), "--format", "json", "b"))
                .isZero();
        assertThat(output()).startsWith("{\"format\":\"1.0\",\"document\":{\"id\":\"b\"");
    }

    @Test
    void a_question_in_sql_gives_a_table_in_three_forms() {
        run("ingest", "--store", store.toString(), reports.toString());
        String sql = "SELECT document, title, 1.5 AS x, NULL AS y FROM reports WHERE document = 'b'";
        out.reset();

        assertThat(run("sql", "--store", store.toString(), sql)).isZero();
        assertThat(output()).isEqualTo("document  title   x    y\n────────  ──────  ───  ─\nb         =cmd()  1.5\n");

        out.reset();
        assertThat(run("sql", "--format", "csv", "--store", store.toString(), sql))
                .isZero();
        assertThat(output()).isEqualTo("document,title,x,y\nb,'=cmd(),1.5,\n");

        out.reset();
        assertThat(run("sql", "--format", "json", "--store", store.toString(), sql))
                .isZero();
        assertThat(output()).isEqualTo("{\"document\":\"b\",\"title\":\"=cmd()\",\"x\":1.5}\n");

        out.reset();
        assertThat(run("sql", "--rows", "1", "--store", store.toString(), "SELECT 1 UNION ALL SELECT 2"))
                .isZero();
        assertThat(err.toString()).contains("there are more rows");
    }

    @Test
    void an_export_is_taken_in_again_by_any_command() throws IOException {
        run("ingest", "--store", store.toString(), reports.toString());
        Path archive = folder.resolve("archive.jsonl");
        Path again = folder.resolve("again.db");

        assertThat(run("export", "--format", "jsonl", "--store", store.toString(), "--output", archive.toString()))
                .isZero();
        out.reset();
        assertThat(run("ingest", "--store", again.toString(), archive.toString()))
                .isZero();
        assertThat(output()).contains("again.db: 2 read");

        out.reset();
        assertThat(run("read", "--format", "json", archive.toString())).isZero();
        assertThat(output().lines()).hasSize(2);

        Files.writeString(archive, Files.readString(archive).replace("Paris", "Vienna"));
        out.reset();
        assertThat(run("ingest", "--store", again.toString(), archive.toString()))
                .isEqualTo(1);
        assertThat(output()).contains("1 unchanged, 0 set aside, 1 failed");
        assertThat(err.toString()).contains("line 2 of '").contains("the record of another text");
    }

    @Test
    void tables_go_into_a_folder_and_one_to_standard_output() throws IOException {
        run("ingest", "--store", store.toString(), reports.toString());
        Path tables = folder.resolve("tables");

        assertThat(run("export", "--format", "csv", "--store", store.toString(), "--output", tables.toString()))
                .isZero();
        assertThat(tables.resolve("v_reports.csv")).content().contains("'=cmd()");
        try (Stream<Path> files = Files.list(tables)) {
            assertThat(files).allMatch(file -> file.toString().endsWith(".csv")).hasSizeGreaterThan(30);
        }

        out.reset();
        assertThat(run("export", "--format", "csv", "--raw", "--table", "v_reports", "--store", store.toString()))
                .isZero();
        assertThat(output()).contains(",=cmd(),");

        Path parquet = folder.resolve("v_reports.parquet");
        assertThat(run(
                        "export",
                        "--format",
                        "parquet",
                        "--table",
                        "v_reports",
                        "--store",
                        store.toString(),
                        "--output",
                        parquet.toString()))
                .isZero();
        assertThat(Files.readAllBytes(parquet)).startsWith('P', 'A', 'R', '1');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gdelt-events   | 61 | false
            gdelt-mentions | 16 | false
            icews          | 20 | true
            polecat        | 40 | true
            phoenix        | 26 | false
            """)
    void the_tables_of_the_field_are_written_from_a_store_and_from_reports(String format, int columns, boolean header) {
        run("ingest", "--store", store.toString(), reports.toString());
        String all = "HAPPENED,ONGOING,PLANNED,PROPOSED,DEMANDED,THREATENED,POSSIBLE,DENIED";
        out.reset();

        int ofStore = run("export", "--format", format, "--status", all, "--store", store.toString());
        String fromStore = output();
        out.reset();
        int ofReports = run("export", "--format", format, "--status", all, reports.toString());

        assertThat(ofStore).isZero();
        assertThat(ofReports).isEqualTo(1); // one of the reports has no text
        assertThat(output()).isEqualTo(fromStore);
        assertThat(output().lines()).allMatch(line -> line.split("\t", -1).length == columns);
        assertThat(output().startsWith("Event ID\t")).isEqualTo(header);
    }

    @Test
    void reports_become_annotations_and_linked_data() throws IOException {
        Path lines = folder.resolve("lines.jsonl");

        assertThat(runWith(
                        "Envoys of Russia and Ukraine met in Paris.",
                        "export",
                        "--format",
                        "web-annotation",
                        "--output",
                        lines.toString(),
                        "-"))
                .isZero();

        assertThat(err.toString()).contains("lines to '" + lines + "'");
        assertThat(Files.readString(lines)).contains("\"exact\":\"Russia\"").contains("TextPositionSelector");

        assertThat(runWith("Envoys of Russia met in Paris.", "export", "--format", "jsonld", "-"))
                .isZero();
        assertThat(output())
                .startsWith("{\"@context\":{\"@vocab\":\"https://schema.org/\"")
                .hasLineCount(1);
    }

    @Test
    void brat_gets_a_folder_with_two_files_for_each_report() throws IOException {
        Path brat = folder.resolve("brat/talks");
        run("ingest", "--store", store.toString(), reports.toString());

        assertThat(run("export", "--format", "brat", "--store", store.toString(), "--output", brat.toString()))
                .isZero();

        assertThat(err.toString()).contains("wrote 2 reports to '" + brat + "'");
        try (Stream<Path> files = Files.list(brat)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(7)
                    .contains("annotation.conf", "visual.conf", "tools.conf", "r2-b.txt", "r2-b.ann");
        }
        assertThat(brat.resolve("r2-b.txt")).content().isEqualTo("Envoys of Russia and Ukraine met in Paris.");
        assertThat(brat.resolve("r2-b.ann")).content().contains("\tCOUNTRY 10 16\tRussia\n");

        assertThat(run("export", "--format", "brat", "--output", store.toString(), reports.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("'" + store + "' is a file; name a folder to write to.");
    }

    @Test
    void records_of_another_program_are_stale_until_they_are_read_anew() throws SQLException {
        run("ingest", "--store", store.toString(), reports.toString());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store)) {
            connection.createStatement().executeUpdate("UPDATE producers SET knowledge = 'older'");
        }

        out.reset();
        run("ingest", "--store", store.toString(), reports.toString());
        assertThat(output())
                .contains("0 read, 2 unchanged")
                .contains("2 in the store were read by another version or with other knowledge");

        out.reset();
        assertThat(run("reread", "--store", store.toString())).isZero();
        assertThat(output()).contains("talks.db: 2 of 2 read anew.");

        out.reset();
        assertThat(run("reread", "--store", store.toString())).isZero();
        assertThat(output()).contains("talks.db: 0 of 2 read anew.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            search x                              | 1 | found no store
            sql SELECT                            | 1 | found no store
            show r1                               | 1 | found no store
            actors                                | 1 | found no store
            contested                             | 1 | found no store
            timeline                              | 1 | found no store
            reread                                | 1 | found no store
            export --format jsonl                 | 1 | found no store
            export                                | 2 | Missing required option: '--format=FORMAT'
            export --format parquet               | 2 | name a place to write to with --output
            export --format csv                   | 2 | name a place to write to with --output
            export --format jsonl --table reports | 2 | --table is for csv and parquet
            export --format icews                 | 1 | found no store
            export --format gdelt                 | 2 | expected one of jsonl, csv, parquet, gdelt-events
            export --format brat                  | 2 | name a place to write to with --output
            export --format icews --table reports | 2 | --table is for csv and parquet
            export --format icews a.txt           | 2 | name a store or reports, not both
            export --format jsonl a.txt           | 2 | is written from a store
            export --format icews --status MAYBE  | 2 | --status
            sql --rows 0 SELECT                   | 2 | Expected --seconds over 0
            ingest                                | 2 | Missing required parameter
            search --from 2022-1-1 x              | 2 | expected a day like 2022-01-12, found '2022-1-1'
            search --from 2022-02-01 --to 2022-01-01 x | 2 | Expected --from no later than --to, found 2022-02-01 and 2022-01-01
            timeline --from 2022-02-01 --to 2022-01-01 | 2 | Expected --from no later than --to
            """)
    void what_cannot_be_done_is_said(String arguments, int expected, String sentence) {
        String[] words = (arguments + " --store " + store).split(" ");

        assertThat(run(words)).isEqualTo(expected);

        assertThat(err.toString()).contains(sentence);
        assertThat(store).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            show r99             | found no report 'r99'
            show nothing         | found no report 'nothing'
            show r1/st99         | the report has no statement
            search --story x     | is no number of a story
            search qwertz        | found nothing
            actors qwertz        | nobody of that kind is named
            """)
    void what_is_not_there_is_said(String arguments, String sentence) {
        run("ingest", "--store", store.toString(), reports.toString());
        String[] words = (arguments + " --store " + store).split(" +");

        assertThat(run(words)).isEqualTo(1);

        assertThat(err.toString()).contains(sentence);
    }

    @Test
    void help_has_examples_and_a_place_in_the_list() {
        for (String command : List.of("ingest", "reread", "search", "show", "actors", "sql", "export")) {
            out.reset();
            assertThat(run(command, "--help")).isZero();
            assertThat(output()).contains("Examples:\n  rapporteur " + command).contains("--store=FILE");
        }
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        return runWith("", arguments);
    }

    private int runWith(String input, String... arguments) {
        return Main.run(
                new Streams(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintWriter(err, true),
                        false),
                arguments);
    }
}
