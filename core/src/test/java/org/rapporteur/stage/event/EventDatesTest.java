// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Event;
import org.rapporteur.table.Table;

/** An event's date is the one that governs it, and not the nearest one. */
final class EventDatesTest {
    private record Line(
            String sentence, String trigger, @Nullable String value) {
        private List<Event> events() {
            var reading = Readings.of(sentence);
            return reading.layer(Event.class).all().stream()
                    .filter(event -> Arrays.asList(
                                    reading.slice(event.trigger()).split(" ", -1))
                            .contains(trigger))
                    .toList();
        }

        boolean isRight(List<Event> events) {
            return events.stream()
                    .anyMatch(event -> Objects.equals(
                            value, event.time() == null ? null : event.time().value()));
        }
    }

    @Test
    void takes_the_date_that_governs_the_event() {
        List<Line> lines = Table.read(
                EventDatesTest.class,
                "dates.tsv",
                List.of("sentence", "trigger", "value"),
                row -> new Line(row.text("sentence"), row.text("trigger"), row.optional("value")));

        long told = lines.stream().filter(line -> !line.events().isEmpty()).count();
        long right = lines.stream().filter(line -> line.isRight(line.events())).count();

        assertThat(told).isGreaterThanOrEqualTo(48);
        assertThat(right).isGreaterThanOrEqualTo(told * 95 / 100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia and Ukraine fought for three weeks.                      | P3W        |            |
            Turkey shelled the town over the past three days.               | P3D        | 2022-01-09 | 2022-01-12
            Two days after the attack of 3 May 2021, rebels seized the port. | 2021-05-05 | 2021-05-05 | 2021-05-05
            Rebels seized the port two days after the vote of 3 May 2021.   | 2021-05-05 | 2021-05-05 | 2021-05-05
            Police detained the mayor for two days after the riot.          | P2D        |            |
            A weekend raid killed nine farmers.                             | 2022-W01-WE | 2022-01-08 | 2022-01-09
            """)
    void tells_how_long_an_event_lasts_where_no_date_is_told(
            String sentence, String value, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<Event> events = Readings.of(sentence).layer(Event.class).all();

        assertThat(events).anySatisfy(event -> {
            assertThat(event.time()).isNotNull();
            assertThat(event.time().value()).isEqualTo(value);
            assertThat(event.time().from()).isEqualTo(from);
            assertThat(event.time().to()).isEqualTo(to);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Troops violated the 15-year ceasefire.",
                "Rebels seized the port eight months after the army staged a coup.",
                "Rebels attacked the town a day after a bomb killed six men.",
                "Two weeks after he quit, police arrested the mayor."
            })
    void how_far_an_event_lies_from_another_is_not_its_time(String sentence) {
        List<Event> events = Readings.of(sentence).layer(Event.class).all();

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.time()).isNull());
    }

    @Test
    void a_sentence_to_prison_does_not_last() {
        List<Event> events = Readings.of("The court sentenced the general to three years in prison.")
                .layer(Event.class)
                .all();

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.time()).isNull());
    }
}
