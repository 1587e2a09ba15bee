// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Figure.Comparator;
import org.rapporteur.table.Table;
import org.rapporteur.text.Reading;

final class NewsFiguresTest {
    private record Line(
            String sentence,
            @Nullable String figure,
            @Nullable String value,
            @Nullable String upper,
            @Nullable String comparator,
            @Nullable String unit,
            @Nullable String of) {
        boolean is(Figure found, Reading reading) {
            return reading.slice(found.span()).equals(figure)
                    && same(value, found.value())
                    && same(upper, found.upper())
                    && comparator != null
                    && found.comparator() == Comparator.valueOf(comparator)
                    && Objects.equals(unit, found.unit())
                    && Objects.equals(of, found.of());
        }

        private static boolean same(@Nullable String wanted, @Nullable BigDecimal found) {
            return wanted == null || found == null
                    ? wanted == null && found == null
                    : new BigDecimal(wanted).compareTo(found) == 0;
        }
    }

    static List<Line> lines() {
        return Table.read(
                NewsFiguresTest.class,
                "figures.tsv",
                List.of("sentence", "figure", "value", "upper", "comparator", "unit", "of"),
                row -> new Line(
                        row.text("sentence"),
                        row.optional("figure"),
                        row.optional("value"),
                        row.optional("upper"),
                        row.optional("comparator"),
                        row.optional("unit"),
                        row.optional("of")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void tells_figures_and_what_is_none(Line line) {
        Reading reading = Readings.of(line.sentence());

        List<Figure> figures = reading.layer(Figure.class).all();

        if (line.figure() == null) {
            assertThat(figures).isEmpty();
        } else {
            assertThat(figures).anyMatch(figure -> line.is(figure, reading));
        }
    }
}
