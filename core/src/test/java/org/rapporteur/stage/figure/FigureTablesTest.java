// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.record.Figure;
import org.rapporteur.table.Table;

final class FigureTablesTest {
    static Stream<Arguments> lines() {
        return Stream.of(
                        read("comparators.tsv", List.of("id", "phrase", "side", "comparator", "example", "source")),
                        read("units.tsv", List.of("id", "forms", "unit", "kind", "example", "source")))
                .flatMap(List::stream);
    }

    private static List<Arguments> read(String file, List<String> columns) {
        return Table.read(
                FigureKnowledge.class, file, columns, row -> Arguments.of(row.text("id"), row.text("example")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_fires_on_its_example(String id, String example) {
        List<Figure> figures = Readings.of(example).layer(Figure.class).all();

        assertThat(figures).extracting(Figure::rule).contains(id);
    }
}
