// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final String TOKEN = "a-token-of-the-test";
    private static final String REPORT = "{\"id\": \"new\", \"text\": \"Ona Reyl said that talks would go on.\"}";

    @TempDir
    private Path folder;

    @Test
    void a_report_that_is_sent_is_kept_and_seen_at_once() throws Exception {
        try (Served served = new Served(folder)) {
            int before = served.json("api/reports").get("total").asInt();

            HttpResponse<String> response = served.post("api/reports", REPORT);

            assertThat(response.statusCode()).isEqualTo(201);
            String location = response.headers().firstValue("Location").orElseThrow();
            assertThat(served.json(location.substring(1))
                            .get("record")
                            .get("document")
                            .get("id")
                            .asString())
                    .isEqualTo("new");
            assertThat(served.json("api/reports").get("total").asInt()).isEqualTo(before + 1);
        }
    }

    @Test
    void a_report_that_is_sent_joins_its_story_in_a_moment() throws Exception {
        try (Served served = new Served(folder)) {
            String text = served.json("api/reports/2").get("text").asString();

            HttpResponse<String> response = served.post(
                    "api/reports",
                    Json.MAPPER.writeValueAsString(
                            Json.object().put("id", "again").put("text", text + " So it was told.")));

            String path = "api/reports?number="
                    + Json.MAPPER.readTree(response.body()).get("number").asInt();
            long end = System.nanoTime() + java.time.Duration.ofSeconds(60).toNanos();
            while (!served.json(path).get("items").get(0).has("story") && System.nanoTime() < end) {
                Thread.sleep(100);
            }
            assertThat(served.json(path).get("items").get(0).get("story").asLong())
                    .isEqualTo(served.json("api/reports/2").get("story").asLong());
        }
    }

    @Test
    void the_same_report_sent_twice_is_there_once() throws Exception {
        try (Served served = new Served(folder)) {
            HttpResponse<String> once = served.post("api/reports", REPORT);
            HttpResponse<String> twice = served.post("api/reports", REPORT);

            assertThat(twice.body()).isEqualTo(once.body());
        }
    }

    @Test
    void where_others_can_ask_writing_takes_the_token() throws Exception {
        Binding open = new Binding("127.0.0.1", 0, List.of("desk.example.org"), TOKEN);
        try (Served served = new Served(folder, open)) {
            assertThat(served.post("api/reports", REPORT).statusCode()).isEqualTo(401);
            assertThat(served.send(served.request("api/reports")
                                    .header("Content-Type", "application/json")
                                    .header("Authorization", "Bearer another-token-of-the-test")
                                    .POST(BodyPublishers.ofString(REPORT)))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(served.send(served.request("api/reports")
                                    .header("Content-Type", "application/json")
                                    .header("Authorization", "Bearer " + TOKEN)
                                    .POST(BodyPublishers.ofString(REPORT)))
                            .statusCode())
                    .isEqualTo(201);
            assertThat(served.get("api/summary").statusCode()).isEqualTo(200);
        }
    }
}
