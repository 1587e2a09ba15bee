// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Readings;
import org.rapporteur.record.Time;
import org.rapporteur.table.Table;

/** Days and months that lie before or after the report's day, in sentences as news tell them. */
final class NewsTimesTest {
    private record Line(LocalDate published, String sentence, String expression, String value) {
        boolean isRight() {
            var reading = Readings.of(sentence, published);
            return reading.layer(Time.class).all().stream()
                    .anyMatch(time -> reading.slice(time.span()).equals(expression) && value.equals(time.value()));
        }
    }

    private static List<Line> read(String file) {
        return Table.read(
                NewsTimesTest.class,
                file,
                List.of("published", "sentence", "expression", "value"),
                row -> new Line(
                        LocalDate.parse(row.text("published")),
                        row.text("sentence"),
                        row.text("expression"),
                        row.text("value")));
    }

    @Test
    void tells_most_days_and_months_in_sentences_that_nobody_tuned_on() {
        List<Line> lines = read("news-unseen.tsv");

        long right = lines.stream().filter(Line::isRight).count();

        assertThat(lines).hasSizeGreaterThanOrEqualTo(150);
        assertThat(right).isGreaterThanOrEqualTo(lines.size() * 85 / 100);
    }
}
