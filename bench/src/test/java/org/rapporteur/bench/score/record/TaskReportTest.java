// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TaskReportTest {
    private final TaskReport report = new TaskReport(
            "Rapporteur 1",
            List.of(new TaskScore(
                    "gold.jsonl",
                    Task.QUIET,
                    1_234,
                    List.of(
                            new TaskScore.Measure("false alarms", 0.125, 0.1, 0.25, true),
                            new TaskScore.Measure("with AID", 0.0625, 0, 1, false)))));

    @Test
    void the_table_is_for_people() {
        assertThat(report.table()).isEqualTo("""
                        quiet: gold.jsonl, 1,234 reports, read by Rapporteur 1
                        * false alarms   12.5   95 %:  10.0 to  25.0
                          with AID        6.3   95 %:   0.0 to 100.0
                        """);
    }

    @Test
    void the_json_is_for_programs() {
        assertThat(report.json())
                .isEqualTo("{\"reader\":\"Rapporteur 1\",\"scores\":[{\"task\":\"quiet\",\"gold\":\"gold.jsonl\","
                        + "\"reports\":1234,\"measures\":[{\"name\":\"false alarms\",\"value\":0.125,\"low\":0.1,\"high\":0.25,"
                        + "\"headline\":true},{\"name\":\"with AID\",\"value\":0.0625,\"low\":0.0,\"high\":1.0,"
                        + "\"headline\":false}]}]}\n");
    }

    @Test
    void an_interval_lies_around_its_value_and_is_the_same_each_time() {
        List<Tally> tallies = IntStream.range(0, 100)
                .mapToObj(i -> {
                    Tally tally = new Tally();
                    tally.add("sentences");
                    tally.addIf(i % 5 == 0, "alarms");
                    return tally;
                })
                .toList();

        TaskScore once = TaskScore.of("gold.jsonl", Task.QUIET, tallies);
        TaskScore again = TaskScore.of("gold.jsonl", Task.QUIET, tallies);

        TaskScore.Measure alarms = once.measures().get(0);
        assertThat(alarms.value()).isEqualTo(0.2);
        assertThat(alarms.low()).isBetween(0.1, 0.16);
        assertThat(alarms.high()).isBetween(0.24, 0.3);
        assertThat(once).isEqualTo(again);
    }
}
