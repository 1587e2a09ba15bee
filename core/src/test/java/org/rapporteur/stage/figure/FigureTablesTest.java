// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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

    static List<Arguments> currencies() {
        return Table.read(
                FigureKnowledge.class,
                "currencies.tsv",
                List.of("id", "forms", "state", "currency", "example", "source"),
                row -> Arguments.of(row.text("currency"), row.text("example")));
    }

    @ParameterizedTest
    @MethodSource("currencies")
    void money_is_that_of_the_state_which_is_told(String currency, String example) {
        List<Figure> figures = Readings.of(example).layer(Figure.class).all();

        assertThat(figures).extracting(Figure::unit).containsExactly(currency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KARACHI: The central bank of Pakistan lost Rs200 million.                      | PKR
            CAIRO (Reuters) - Egypt's central bank sold 12 billion pounds of bills.        | EGP
            LONDON - Britain will give Egypt 30 million pounds.                            | GBP
            The clerk stole 3 million rupees.                                              | INR
            """)
    void the_state_told_first_of_those_that_have_such_money_counts(String report, String currency) {
        List<Figure> figures = Readings.of(report).layer(Figure.class).all();

        assertThat(figures).extracting(Figure::unit).containsExactly(currency);
    }
}
