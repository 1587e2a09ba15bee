// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.bench.score.MalformedGoldException;

final class GoldSetTest {
    private static final String CORPUS = """
        {"id": "a", "text": "It rained.", "published": "2022-01-12T08:00:00Z"}

        {"id": "b", "text": "It rained again."}
        {"id": "c", "text": "No gold is about this."}
        """;

    @Test
    void the_reports_of_gold_are_read_and_compared() throws MalformedGoldException {
        String gold = "{\"id\": \"a\", \"events\": []}\n\n{\"id\": \"b\", \"events\": []}\n";

        GoldSet set = GoldSet.parse(Task.QUIET, "gold.jsonl", gold, "corpus.jsonl", CORPUS);
        AtomicInteger told = new AtomicInteger();

        TaskScore score = set.score(Rapporteur.english(), told::incrementAndGet);

        assertThat(set.size()).isEqualTo(2);
        assertThat(told).hasValue(2);
        assertThat(score.task()).isEqualTo(Task.QUIET);
        assertThat(score.gold()).isEqualTo("gold.jsonl");
        assertThat(score.reports()).isEqualTo(2);
        assertThat(score.measures()).containsExactly(new TaskScore.Measure("false alarms", 0, 0, 0, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "{\"id\": \"a\", \"events\": []}{} | 1: found more after the JSON object, expected the line's end",
                "{\"id\": \"a\"                    | 1: found no JSON: ",
                "[]                                | 1: found no JSON object, expected one",
                "{\"events\": []}                  | 1: found no 'id', expected a string",
                "{\"id\": 7, \"events\": []}       | 1: found 7.0 as 'id', expected a string",
                "{\"id\": \"x\", \"events\": []}   | 1: found the id 'x', expected one of a report in corpus.jsonl",
                "{\"id\": \"a\"}                   | 1: found no 'events', expected a list",
                "{\"id\": \"a\", \"events\": null} | 1: found no 'events', expected a list",
                "{\"id\": \"a\", \"events\": [1]}  | 1: found 1.0 in 'events', expected objects",
                "{\"id\": \"a\", \"events\": [{}]} | 1: found an event in 'events', expected none",
                "``                                | 1: found no line, expected JSON objects, one a line",
            })
    void a_gold_file_that_is_not_as_it_should_be_is_refused(String gold, String message) {
        assertThatThrownBy(() -> GoldSet.parse(Task.QUIET, "gold.jsonl", gold, "corpus.jsonl", CORPUS))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessageStartingWith("gold.jsonl:" + message);
    }

    @Test
    void gold_that_speaks_of_a_report_twice_is_refused() {
        String line = "{\"id\": \"a\", \"events\": []}\n";

        assertThatThrownBy(() -> GoldSet.parse(Task.QUIET, "gold.jsonl", line + line, "corpus.jsonl", CORPUS))
                .hasMessage("gold.jsonl:2: found the id 'a' a second time, expected each once");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"a\"}                                              | 1: found no 'text', expected a string",
                "{\"id\": \"a\", \"text\": \"x\", \"published\": \"Monday\"}   | 1: found 'Monday' as 'published',"
                        + " expected a day",
                "{\"id\": \"a\", \"text\": \"x\", \"title\": []}               | 1: found [] as 'title', expected a"
                        + " string",
            })
    void a_corpus_that_is_not_as_it_should_be_is_refused(String corpus, String message) {
        assertThatThrownBy(() -> GoldSet.parse(
                        Task.QUIET, "gold.jsonl", "{\"id\": \"a\", \"events\": []}", "corpus.jsonl", corpus))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessageStartingWith("corpus.jsonl:" + message);
    }

    @Test
    void deep_json_is_refused_and_nothing_overflows() {
        String deep = "{\"id\": " + "[".repeat(100_000);

        assertThatThrownBy(() -> GoldSet.parse(Task.QUIET, "gold.jsonl", deep, "corpus.jsonl", CORPUS))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessageStartingWith("gold.jsonl:1: found no JSON: ");
    }
}
