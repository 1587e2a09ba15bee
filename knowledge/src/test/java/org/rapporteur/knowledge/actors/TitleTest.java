// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.table.Table;

final class TitleTest {
    private static final ActorKnowledge KNOWLEDGE = ActorKnowledge.load();

    static Stream<Arguments> titles() {
        return Table.read(ActorTables.class, "titles.tsv", ActorTables.TITLE_COLUMNS, row -> {
                    return Arguments.of(row.text("id"), row.text("example"));
                })
                .stream();
    }

    @ParameterizedTest
    @MethodSource("titles")
    void each_title_is_found_in_its_example(String rule, String example) {
        // As the grammar cuts them: a possessive ending is a word of its own.
        List<String> words =
                List.of(example.replaceAll("(?=['’]s )|(?<=s)(?=['’] )", " ").split(" "));

        assertThat(IntStream.range(0, words.size())
                        .mapToObj(i -> KNOWLEDGE.longestTitle(words, i))
                        .filter(match -> match != null)
                        .flatMap(match -> match.titles().stream())
                        .map(Title::rule))
                .contains(rule);
    }
}
