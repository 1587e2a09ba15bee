// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.record.Time;
import org.rapporteur.table.Table;

final class TimeTablesTest {
    static Stream<Arguments> lines() {
        return Stream.of(
                        read("words.tsv", List.of("id", "forms", "role", "value", "example", "source")),
                        read("phrases.tsv", List.of("id", "phrase", "kind", "value", "example", "source")),
                        read("feasts.tsv", List.of("id", "names", "rule", "arguments", "example", "source")))
                .flatMap(List::stream)
                .filter(line -> !((String) line.get()[0]).startsWith("word."))
                .filter(line -> !((String) line.get()[0]).startsWith("none.")); // words that are no time
    }

    private static List<Arguments> read(String file, List<String> columns) {
        return Table.read(TimeKnowledge.class, file, columns, row -> Arguments.of(row.text("id"), row.text("example")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_fires_on_its_example(String id, String example) {
        List<Time> times = Readings.of(example).layer(Time.class).all();

        assertThat(times).extracting(Time::rule).contains(id);
    }
}
