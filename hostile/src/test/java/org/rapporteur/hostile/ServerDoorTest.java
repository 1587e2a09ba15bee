// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.format.RecordChecker;
import org.rapporteur.server.Archive;
import org.rapporteur.server.Binding;
import org.rapporteur.server.PageServer;
import org.rapporteur.store.Given;
import org.rapporteur.store.ReadReport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreWriter;
import org.rapporteur.text.Report;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The list of docs/hostile.md through the doors of the server: sent as JSON, kept, and asked for by the page. */
final class ServerDoorTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final Rapporteur RAPPORTEUR = Rapporteur.english();
    private static final int LONGEST = 3_000;

    @TempDir
    private static Path folder;

    private static Listener listener;
    private static Archive archive;
    private static PageServer server;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void serve() throws Exception {
        Path store = folder.resolve("hostile.db");
        listener = new Listener();
        try (StoreWriter writer = StoreWriter.open(store, RAPPORTEUR.producer(), Clock.systemUTC(), documents -> {})) {
            for (HostileText hostile : texts()) {
                writer.keep(ReadReport.read(
                        RAPPORTEUR,
                        Given.of(new Report(
                                hostile.toString(),
                                hostile.text(),
                                LocalDate.of(2022, 1, 12),
                                null,
                                "</script><script>alert(1)</script>\u2028=1+1 " + hostile,
                                "<svg onload=alert(1)>\u202E " + HostileText.MARKUP,
                                "http://127.0.0.1:" + listener.port() + "/"))));
            }
            writer.commit();
        }
        archive = Archive.open(store);
        server = PageServer.start(archive, () -> RAPPORTEUR, Binding.local(0));
    }

    @AfterAll
    static void end() throws IOException, StoreException {
        server.close();
        archive.close();
        assertThat(listener.hits()).isZero();
        listener.close();
    }

    static List<HostileText> texts() {
        return HostileText.all().stream()
                .map(hostile -> new HostileText(
                        hostile.number(),
                        hostile.name(),
                        hostile.text()
                                .substring(0, Math.min(LONGEST, hostile.text().length()))))
                .toList();
    }

    @ParameterizedTest(name = "hostile {0}: api/read")
    @MethodSource("texts")
    void a_text_that_is_sent_has_a_record_that_keeps_the_contract(HostileText hostile)
            throws IOException, InterruptedException {
        ObjectNode body = MAPPER.createObjectNode().put("text", hostile.text()).put("published", "2022-01-12");

        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(server.address() + "api/read"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body))));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(RecordChecker.problems(response.body(), kept(hostile.text())))
                .isEmpty();
    }

    static List<String> addresses() {
        return List.of(
                "api/reports",
                "api/statements",
                "api/events",
                "api/claims",
                "api/meetings",
                "api/positions",
                "api/actors",
                "api/stories",
                "api/summary",
                "api/network?parties=all",
                "api/timeline",
                "api/places",
                "api/issues",
                "api/search?q=Harrow");
    }

    @ParameterizedTest(name = "hostile 28, 29: {0}")
    @MethodSource("addresses")
    void the_page_gets_an_answer_of_json_alone(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = get(address);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(MAPPER.readTree(response.body()).isObject()).isTrue();
    }

    @Test
    void each_report_is_given_back_to_the_letter() throws IOException, InterruptedException {
        List<HostileText> texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            HttpResponse<String> response = get("api/reports/" + (i + 1));

            assertThat(response.statusCode()).as("%s", texts.get(i)).isEqualTo(200);
            assertThat(MAPPER.readTree(response.body()).get("text").asString())
                    .isEqualTo(kept(texts.get(i).text()));
        }
    }

    @ParameterizedTest(name = "hostile 30, 31: {0} as CSV")
    @ValueSource(strings = {"reports", "statements", "events", "claims"})
    void no_cell_of_a_table_begins_like_a_formula(String list) throws IOException, InterruptedException {
        HttpResponse<String> response = get("api/" + list + "?format=csv");

        assertThat(response.statusCode()).isEqualTo(200);
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(response.body())) {
            for (CsvRecord row : rows) {
                assertThat(row.getFields()).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+@\\t\\r].*"));
            }
        }
    }

    /** A NUL and half a character become a sign of replacement, one for one. */
    private static String kept(String text) {
        byte[] bytes = text.replace('\u0000', '\uFFFD').getBytes(StandardCharsets.UTF_16);
        return new String(bytes, StandardCharsets.UTF_16);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(
                request.timeout(Duration.ofMinutes(2)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
