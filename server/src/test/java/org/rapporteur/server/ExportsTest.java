// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ExportsTest extends ServedTests {
    @ParameterizedTest
    @CsvSource({
        "gdelt-events, 61",
        "gdelt-mentions, 16",
        "icews, 20",
        "polecat, 40",
        "phoenix, 26",
    })
    void tables_of_the_field_have_their_columns(String format, int columns) throws Exception {
        HttpResponse<String> answer = served.get("api/export?format=" + format);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/tab-separated-values");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + format + ".tsv\"");
        assertThat(answer.body().lines().toList())
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.split("\t", -1).length == columns);
    }

    @ParameterizedTest
    @CsvSource({"plover, id", "web-annotation, target", "jsonld, @context"})
    void lines_are_objects_of_json(String format, String field) throws Exception {
        HttpResponse<String> answer = served.get("api/export?format=" + format);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        List<JsonNode> lines = answer.body().lines().map(Json.MAPPER::readTree).toList();
        assertThat(lines).isNotEmpty().allMatch(line -> line.has(field));
    }

    @Test
    void brat_is_an_archive_of_a_folder() throws Exception {
        byte[] bytes = served.send(served.request("api/export?format=brat"), BodyHandlers.ofByteArray())
                .body();

        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("rapporteur/annotation.conf");
        assertThat(names).filteredOn(name -> name.endsWith(".ann")).hasSize(Demo.REPORTS);
        assertThat(names).filteredOn(name -> name.endsWith(".txt")).hasSize(Demo.REPORTS);
    }

    @Test
    void parts_make_up_the_whole_and_each_says_where_it_goes_on() throws Exception {
        String whole = served.get("api/export?format=jsonld").body();

        StringBuilder parts = new StringBuilder();
        String next = "/api/export?format=jsonld&limit=7";
        int asked = 0;
        while (!next.isEmpty()) {
            HttpResponse<String> part = served.get(next.substring(1));
            parts.append(part.body());
            next = part.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse("");
            asked++;
        }

        assertThat(parts).hasToString(whole);
        assertThat(asked).isEqualTo((Demo.REPORTS + 6) / 7);
    }

    @Test
    void a_status_is_kept_from_part_to_part() throws Exception {
        HttpResponse<String> planned = served.get("api/export?format=plover&status=PLANNED,DENIED&limit=1");

        assertThat(planned.headers().firstValue("Link"))
                .hasValueSatisfying(link -> assertThat(link).contains("&status=PLANNED,DENIED&"));
        String all = served.get("api/export?format=plover&status=PLANNED").body();
        assertThat(all)
                .isNotEmpty()
                .isNotEqualTo(served.get("api/export?format=plover").body());
    }

    @Test
    void what_was_rejected_is_handed_out_no_more() throws Exception {
        String before = served.get("api/export?format=polecat").body();
        JsonNode event = served.json("api/events?status=HAPPENED&sort=day&order=asc")
                .get("items")
                .get(0);
        String correction = "{\"report\": " + event.get("report").asInt() + ", \"entry\": \""
                + event.get("entry").asString() + "\", \"verdict\": \"REJECT\", \"by\": \"A\", \"why\": \"b\"}";

        HttpResponse<String> taken = served.post("api/corrections", correction);

        String after = served.get("api/export?format=polecat").body();
        long number = Json.MAPPER.readTree(taken.body()).get("number").asLong();
        served.post("api/corrections", "{\"undo\": " + number + ", \"by\": \"A\", \"why\": \"b\"}");
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(after.lines().count()).isLessThan(before.lines().count());
        assertThat(served.get("api/export?format=polecat").body()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"format=tei", "status=DREAMT", "'status=,'", "after=x", "limit=5001", "limit=0", "table=events"})
    void what_makes_no_sense_is_refused(String query) throws Exception {
        HttpResponse<String> answer = served.get("api/export?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.MAPPER.readTree(answer.body()).get("error").get("code").asString())
                .isEqualTo("BAD_PARAMETER");
    }
}
