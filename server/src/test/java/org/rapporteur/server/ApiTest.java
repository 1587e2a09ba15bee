// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ApiTest extends ServedTests {
    @Test
    void a_report_comes_with_its_text_and_its_record() throws Exception {
        JsonNode report = served.json("api/reports/5");

        String text = report.get("text").asString();
        JsonNode cue = report.get("record").get("statements").get(0).get("cue");
        assertThat(text.substring(cue.get("start").asInt(), cue.get("end").asInt()))
                .isEqualTo(cue.get("text").asString());
        assertThat(report.get("story").asInt()).isPositive();
    }

    @Test
    void lists_come_in_parts_that_make_up_the_whole() throws Exception {
        JsonNode whole = served.json("api/reports?limit=1000&sort=title&order=asc");
        JsonNode first = served.json("api/reports?limit=5&sort=title&order=asc");
        JsonNode second = served.json("api/reports?limit=5&offset=5&sort=title&order=asc");

        assertThat(whole.get("total").asInt()).isEqualTo(Demo.REPORTS);
        assertThat(first.get("total").asInt()).isEqualTo(Demo.REPORTS);
        assertThat(first.get("items").get(4)).isEqualTo(whole.get("items").get(4));
        assertThat(second.get("items").get(0)).isEqualTo(whole.get("items").get(5));
        assertThat(served.json("api/reports?offset=1000").get("items")).isEmpty();
        assertThat(served.json("api/reports?offset=1000").get("total").asInt()).isEqualTo(Demo.REPORTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api/statements?kind=DENY            | kind    | DENY
            api/statements?form=DIRECT          | form    | DIRECT
            api/events?quad=VERBAL_CONFLICT     | quad    | VERBAL_CONFLICT
            api/events?status=PLANNED           | status  | PLANNED
            api/meetings?status=PLANNED         | status  | PLANNED
            api/positions?stance=DEMANDS        | stance  | DEMANDS
            api/claims?kind=ASSERTION           | kind    | ASSERTION
            api/times?type=DURATION             | type    | DURATION
            api/actors?kind=COUNTRY             | kind    | COUNTRY
            api/reports?from=2022-01-13         | published | 2022-01-13
            """)
    void filters_leave_what_was_asked_for(String path, String field, String value) throws Exception {
        JsonNode items = served.json(path).get("items");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get(field).asString()).isEqualTo(value));
        int all = served.json(path.substring(0, path.indexOf('?'))).get("total").asInt();
        assertThat(items.size()).isLessThan(all);
    }

    @Test
    void each_bar_of_the_timeline_has_its_statements_behind_it() throws Exception {
        JsonNode days = served.json("api/timeline").get("days");

        int[] all = {0};
        for (JsonNode day : days) {
            String on = day.get("day").asString();
            JsonNode statements = served.json("api/statements?saidFrom=" + on + "&saidTo=" + on);
            assertThat(statements.get("total").asInt())
                    .isEqualTo(day.get("statements").asInt());
            all[0] += day.get("statements").asInt();
        }
        assertThat(all[0]).isPositive();
    }

    @Test
    void a_forum_leaves_what_belongs_to_it() throws Exception {
        JsonNode forum = served.json("api/timeline").get("forums").get(0);

        JsonNode meetings =
                served.json("api/meetings?forum=" + forum.get("number").asInt());
        assertThat(meetings.get("total").asInt())
                .isEqualTo(forum.get("meetings").asInt());
        assertThat(sum(served.json("api/timeline?forum=" + forum.get("number").asInt()), "statements"))
                .isLessThan(sum(served.json("api/timeline"), "statements"));
    }

    private static int sum(JsonNode timeline, String field) {
        int sum = 0;
        for (JsonNode day : timeline.get("days")) {
            sum += day.get(field).asInt();
        }
        return sum;
    }

    @Test
    void each_edge_of_the_network_has_its_events_behind_it() throws Exception {
        JsonNode network = served.json("api/network");

        assertThat(network.get("edges")).isNotEmpty().allSatisfy(edge -> {
            String tone = edge.get("tone").asInt() > 0 ? "cooperative" : "conflictual";
            JsonNode events = served.json("api/events?by=" + edge.get("by").asString() + "&on="
                    + edge.get("on").asString() + "&real=yes&tone=" + tone);
            assertThat(events.get("total").asInt())
                    .isPositive()
                    .isLessThanOrEqualTo(edge.get("count").asInt());
        });
    }

    @Test
    void contested_claims_stand_side_by_side_with_both_evidences() throws Exception {
        JsonNode pair = served.json("api/contested").get("items").get(0);

        assertThat(pair.get("evidence").asString()).contains(pair.get("words").asString());
        assertThat(pair.get("otherEvidence").asString())
                .contains(pair.get("otherWords").asString());
        assertThat(pair.get("holders")).isNotEqualTo(pair.get("otherHolders"));
    }

    @Test
    void a_story_tells_what_each_report_adds() throws Exception {
        JsonNode stories = served.json("api/stories?least=2");
        JsonNode story = served.json(
                "api/stories/" + stories.get("items").get(0).get("number").asInt());

        assertThat(story.get("reports").size())
                .isEqualTo(stories.get("items").get(0).get("reports").asInt());
        assertThat(story.get("reports").get(0).get("manner").asString()).isEqualTo("FIRST");
        assertThat(story.get("reports").get(1).get("adds")).isNotEmpty();
        assertThat(story.get("reports").get(1).get("again").asInt()).isPositive();
        assertThat(story.get("occurrences")).isNotEmpty().allSatisfy(occurrence -> {
            java.util.Set<Integer> tellers = new java.util.HashSet<>();
            occurrence
                    .get("tellings")
                    .forEach(one -> tellers.add(one.get("report").asInt()));
            assertThat(tellers).hasSizeGreaterThan(1);
        });
    }

    @Test
    void search_finds_words_and_says_by_what_to_narrow_it_down() throws Exception {
        JsonNode found = served.json("api/search?q=talks&kind=event");

        assertThat(found.get("items")).isNotEmpty();
        JsonNode hit = found.get("items").get(0);
        JsonNode mark = hit.get("marks").get(0);
        assertThat(hit.get("snippet")
                        .asString()
                        .substring(mark.get(0).asInt(), mark.get(1).asInt()))
                .containsIgnoringCase("talk");
        assertThat(found.get("facets").get("type")).isNotEmpty();
        assertThat(found.get("kinds").get("report").asInt()).isPositive();
    }

    @Test
    void an_answer_that_still_holds_is_not_sent_again() throws Exception {
        String tag = served.get("api/statements").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                served.send(served.request("api/statements").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(served.get("api/statements?kind=DENY").headers().firstValue("ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void a_text_is_read_and_not_kept() throws Exception {
        HttpResponse<String> response = served.post(
                "api/read",
                "{\"text\": \"Ona Reyl said on Monday that talks would go on.\", \"published\": \"2022-01-12\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode record = Json.MAPPER.readTree(response.body());
        assertThat(record.get("statements").get(0).get("cue").get("text").asString())
                .isEqualTo("said");
        assertThat(record.get("times").get(0).get("value").asString()).isEqualTo("2022-01-10");
        assertThat(served.json("api/reports").get("total").asInt()).isEqualTo(Demo.REPORTS);
    }

    @Test
    @Tag("hostile-30")
    void a_csv_has_all_lines_and_no_formula() throws Exception {
        HttpResponse<String> csv = served.get("api/statements?format=csv");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(csv.body().lines().findFirst())
                .hasValueSatisfying(head -> assertThat(head).startsWith("report,entry,document"));
        assertThat(csv.body().lines().count())
                .isGreaterThan(served.json("api/statements").get("total").asInt());
        assertThat(Tables.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(Tables.harmless("-5 degrees")).isEqualTo("'-5 degrees");
        assertThat(Tables.harmless("plain")).isEqualTo("plain");
    }

    @Test
    void the_record_alone_is_the_contract_s() throws Exception {
        JsonNode record = served.json("api/reports/1/record");

        assertThat(record.get("format").asString()).isEqualTo("1.0");
        assertThat(record).isEqualTo(served.json("api/reports/1").get("record"));
    }
}
