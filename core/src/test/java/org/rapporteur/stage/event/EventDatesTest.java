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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Five soldiers were killed as fighting erupted on Monday in Arlen.                     | killed   | 2022-01-10
            Five soldiers were killed as fighting erupted late on Monday, officials said.         | killed   | 2022-01-10
            Nine soldiers were killed and ten others wounded on Sunday when gunmen attacked.      | killed   | 2022-01-09
            A soldier was killed in action and five others were wounded in Monday's clash.        | killed   | 2022-01-10
            Twelve soldiers were killed in a firefight that took place on Monday.                 | killed   | 2022-01-10
            The attack, which took place on Monday, killed nine people.                           | killed   | 2022-01-10
            Fighting on Sunday between the army and rebels killed nine people.                    | killed   | 2022-01-09
            The violence began on Sunday when a convoy of soldiers was ambushed by rebels.        | ambushed | 2022-01-09
            Nine people were hurt on Sunday when police opened fire on protesters.                | hurt     | 2022-01-09
            Troops clashed with rebels in Arlen late Monday.                                      | clashed  | 2022-01-10
            The foreign minister met the envoy of Norland in Arlen on Monday.                     | met      | 2022-01-10
            Gunmen attacked the camp of the army and abducted nine soldiers on Monday.            | attacked | 2022-01-10
            """)
    void the_last_of_a_verbs_phrases_and_what_went_on_meanwhile_have_its_date(
            String sentence, String trigger, String day) {
        assertThat(new Line(sentence, trigger, day).events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.time())
                        .isNotNull()
                        .satisfies(time -> assertThat(time.from()).isEqualTo(LocalDate.parse(day))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police arrested nine men after Sunday's protest in Arlen.                  | arrested
            Police arrested nine men over Sunday's attack in Arlen.                    | arrested
            The minister praised Norland for Sunday's vote.                            | praised
            The minister criticised Norland over Sunday's vote.                        | criticised
            The minister condemned Monday's attack on the embassy by rebels.           | condemned
            The minister condemned the killing on Monday of the mayor by rebels.       | condemned
            Norland expelled the envoy, as the ministry announced on Monday.           | expelled
            Rebels attacked the camp while the guards had slept on Monday.             | attacked
            """)
    void what_a_deed_or_word_is_about_keeps_its_own_date(String sentence, String trigger) {
        assertThat(new Line(sentence, trigger, null).events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.time()).isNull());
    }
}
