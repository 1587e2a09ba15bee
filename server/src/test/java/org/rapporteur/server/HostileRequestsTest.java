// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HostileRequestsTest extends ServedTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fetc/passwd",
                "/assets/..;/..;/etc/passwd",
                "/assets//etc/passwd",
                "/assets/%00",
                "/assets/index.html%00.js",
                "/assets/..\\..\\windows",
                "/assets/files.txt",
                "/assets/../Assets.class",
                "/assets/fonts/",
                "/assets/",
                "/..%2f",
                "/%2e%2e/",
                "/.git/config",
                "/report/1/../../etc",
                "/report/x%00",
            })
    @Tag("hostile-44")
    void paths_with_tricks_lead_nowhere(String path) throws Exception {
        Raw answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + served.server.port()
                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.text()).doesNotContain("root:", "\tat ", "jetty", "Jetty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit=-1                  | a number
            limit=0                   | from 1 to 1000
            limit=1000000000000       | from 1 to 1000
            limit=NaN                 | a number
            limit=1e3                 | a number
            limit=99999999999999999999 | a number
            offset=-1                 | a number
            offset=1000000000000      | from 0 to
            limit=5&limit=6           | twice
            sort=id;drop table reports | one of added, published
            sort=hash                 | one of added, published
            order=sideways            | asc, desc
            format=xml                | csv, json
            from=yesterday            | a day like
            from=2022-02-31           | a day like
            color=red                 | takes no parameter 'color'
            story=1 OR 1=1            | a number
            """)
    @Tag("hostile-33")
    @Tag("hostile-34")
    void wrong_parameters_are_refused_with_a_sentence_that_helps(String query, String words) throws Exception {
        String encoded = query.replace(" ", "%20").replace(";", "%3B");

        HttpResponse<String> response = served.get("api/reports?" + encoded);

        assertThat(response.statusCode()).isEqualTo(400);
        JsonNode error = Json.MAPPER.readTree(response.body()).get("error");
        assertThat(error.get("message").asString()).contains(words);
        assertThat(error.get("code").asString()).isEqualTo("BAD_PARAMETER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "%",
                "_",
                "\\",
                "\"",
                "((((",
                "\"unbalanced",
                "a AND",
                "NEAR(",
                "*",
                "-x",
                "a:b",
                "^",
                "{}",
                "\u0000"
            })
    @Tag("hostile-20")
    @Tag("hostile-32")
    void odd_words_are_searched_for_or_refused(String words) throws Exception {
        String encoded = java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);

        HttpResponse<String> response = served.get("api/search?q=" + encoded);

        assertThat(response.statusCode()).isIn(200, 400);
        assertThat(response.body()).doesNotContain("\tat ", "SQLITE", "Exception");
    }

    @Test
    @Tag("hostile-32")
    void a_filter_is_a_value_and_never_sql() throws Exception {
        String encoded = java.net.URLEncoder.encode("' OR '1'='1", StandardCharsets.UTF_8);

        assertThat(served.json("api/reports?title=" + encoded).get("items")).isEmpty();
        assertThat(served.json("api/reports?publisher=" + encoded).get("items")).isEmpty();
    }

    @Test
    @Tag("hostile-32")
    void a_query_of_100_kB_is_refused() throws Exception {
        Raw answer = raw("GET /api/search?q=" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost:"
                + served.server.port() + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isIn(400, 414, 431);
        assertThat(served.get("api/search?q=" + "a".repeat(5_000)).statusCode()).isEqualTo(414);
        assertThat(served.get("api/search?q=" + "a".repeat(500)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "localhost:1",
                "localhost",
                "127.0.0.1.evil.example:PORT",
                "",
                "localhost:PORT:80",
                "localhost@evil"
            })
    @Tag("hostile-43")
    void who_calls_it_by_another_name_is_not_answered(String host) throws Exception {
        String name = host.replace("PORT", String.valueOf(served.server.port()));

        Raw answer = raw("GET /api/reports HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.text()).doesNotContain("items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "LOCALHOST", "[::1]"})
    void its_own_names_are_answered(String host) throws Exception {
        Raw answer = raw("GET /api/summary HTTP/1.1\r\nHost: " + host + ":" + served.server.port()
                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Origin         | http://evil.example
            Origin         | null
            Origin         | http://localhost
            Sec-Fetch-Site | cross-site
            Sec-Fetch-Site | same-site
            """)
    @Tag("hostile-43")
    void a_page_from_elsewhere_can_send_nothing(String header, String value) throws Exception {
        HttpResponse<String> response = served.send(served.request("api/reports")
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(BodyPublishers.ofString("{\"text\": \"x\"}")));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                  | application/json | 400
            {                                   | application/json | 400
            []                                  | application/json | 400
            {"text": 5}                         | application/json | 400
            {"text": "  "}                      | application/json | 400
            {"title": "x"}                      | application/json | 400
            {"text": "x", "published": "today"} | application/json | 400
            {"text": "x", "title": ["x"]}       | application/json | 400
            text=x                              | application/x-www-form-urlencoded | 415
            {"text": "x"}                       | text/plain       | 415
            """)
    @Tag("hostile-37")
    void what_is_no_report_is_not_read(String body, String type, int status) throws Exception {
        HttpResponse<String> response = served.send(
                served.request("api/read").header("Content-Type", type).POST(BodyPublishers.ofString(body)));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Json.MAPPER
                        .readTree(response.body())
                        .get("error")
                        .get("message")
                        .asString())
                .endsWith(".");
    }

    @Test
    @Tag("hostile-37")
    void json_without_bottom_or_end_is_refused() throws Exception {
        assertThat(served.post("api/read", "[".repeat(100_000)).statusCode()).isEqualTo(400);
        assertThat(served.post("api/read", "{\"text\": " + "9".repeat(1_000_000) + "}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.post("api/read", "{\"text\": \"" + "a ".repeat(1_200_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE,api/reports/1",
        "PUT,api/reports/1",
        "POST,api/summary",
        "TRACE,",
        "PATCH,",
        "DELETE,assets/app.js"
    })
    void other_methods_are_refused(String method, String path) throws Exception {
        Raw answer = raw(method + " /" + (path == null ? "" : path) + " HTTP/1.1\r\nHost: localhost:"
                + served.server.port() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/reports/999",
                "api/actors/999999",
                "api/stories/999",
                "api/nothing",
                "nothing",
                "api/reports/999/record"
            })
    void what_is_not_there_is_said_not_to_be(String path) throws Exception {
        HttpResponse<String> response = served.get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Json.MAPPER
                        .readTree(response.body())
                        .get("error")
                        .get("message")
                        .asString())
                .endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "report/8", "assets/app.js", "api/reports/8", "api/nothing", "api/reports?limit=x"})
    @Tag("hostile-28")
    void every_answer_forbids_what_the_page_does_not_need(String path) throws Exception {
        HttpResponse<String> response = served.get(path);

        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "require-trusted-types-for 'script'",
                        "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("same-origin");
    }

    @Test
    void the_page_itself_has_no_script_or_style_in_it() throws Exception {
        String page = served.get("").body();

        assertThat(page)
                .doesNotContain("<style", " style=", "onclick", "onload")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    /** What came back, letter by letter. */
    private record Raw(String text) {
        int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }
    }

    private static Raw raw(String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", served.server.port()), 5_000);
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            in.transferTo(answer);
            return new Raw(answer.toString(StandardCharsets.ISO_8859_1));
        }
    }
}
