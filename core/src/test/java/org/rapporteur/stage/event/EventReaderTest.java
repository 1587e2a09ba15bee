// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Event;
import org.rapporteur.text.Reading;

class EventReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army attacked the rebels.                                | ASSAULT: The army > the rebels
            The rebels were attacked by the army.                        | ASSAULT: the army > The rebels
            The army, which attacked the rebels, left the valley.        | ASSAULT: The army > the rebels
            Norland and Sudland signed a treaty.                         | SUPPORT: Norland + Sudland >
            The government imposed sanctions on Norland.                 | COERCE: The government > Norland
            The army launched an attack on the rebels.                   | ASSAULT: The army > the rebels
            The villagers came under attack by the rebels.               | ASSAULT: the rebels > The villagers
            The minister will meet the envoy.                            | AGREE: The minister > the envoy
            The court convicted the journalist.                          | SANCTION: The court > the journalist
            The minister held talks with the envoy.                      | CONSULT: The minister > the envoy
            """)
    void tells_who_did_what_to_whom(String text, String expected) {
        Reading reading = Readings.of(text);

        List<Event> events = reading.layer(Event.class).all();

        assertThat(events).extracting(event -> summary(reading, event)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "The minister denied accusations of corruption.",
        "The minister expressed condolences to the families.",
        "The minister declined to comment on the plan.",
        "The minister called for patience.",
        "Would you attack the rebels?",
        "Encourage the envoys of Norland!",
        "Norland had no veto.",
        "Norland is returning to a policy of containment.",
        "The river is long and the valley is green."
    })
    void tells_no_event_where_there_are_but_words(String text) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Event.class)).isEmpty();
    }

    @Test
    void reads_a_deed_that_words_stand_beside() {
        String text = "The mayor campaigned for Tarn since he suspended his own presidential campaign.";

        assertThatCode(() -> Readings.of(text)).doesNotThrowAnyException();
    }

    @Test
    void tells_an_agreement_to_do_what_is_but_words() {
        Reading reading = Readings.of("The minister agreed to accept responsibility for the delay.");

        assertThat(reading.layer(Event.class)).extracting(Event::type).containsExactly("AGREE");
    }

    @Test
    void points_from_each_mention_of_an_event_to_the_others() {
        Reading reading = Readings.of("Norland attacked Sudland. Officials said that Norland attacked Sudland.");

        List<Event> events = reading.layer(Event.class).all();

        assertThat(events).hasSize(2);
        assertThat(events.get(0).sameAs()).containsExactly(events.get(1).id());
        assertThat(events.get(1).sameAs()).containsExactly(events.get(0).id());
    }

    @Test
    void gives_an_event_its_place_in_both_ontologies() {
        Reading reading = Readings.of("The air force bombed the rebels.");

        Event event = reading.layer(Event.class).all().get(0);

        assertThat(event.mode()).isEqualTo("aerial");
        assertThat(event.cameo()).isEqualTo("195");
        assertThat(event.quad()).isEqualTo(Event.Quad.MATERIAL_CONFLICT);
        assertThat(event.intensity()).isEqualTo(-9.5);
        assertThat(event.goldstein()).isEqualTo(-10.0);
    }

    @Test
    void reads_a_sentence_without_end_in_time() {
        Reading reading =
                Readings.of("The army attacked the rebels and the army attacked the rebels ".repeat(300) + ".");

        assertThat(reading.layer(Event.class)).isNotEmpty();
    }

    private static String summary(Reading reading, Event event) {
        EntityIndex entities = new EntityIndex(reading.layer(Entity.class));
        return (event.type() + ": " + names(entities, event.actors()) + " > " + names(entities, event.recipients()))
                .strip();
    }

    private static String names(EntityIndex entities, List<String> ids) {
        return ids.stream()
                .map(id -> entities.byId(id).map(Entity::name).orElse("?"))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister met the envoy in Geneva.                       | CONSULT: The minister > the envoy
            The minister met in Geneva on Monday.                       | CONSULT: The minister >
            Norland was the one who invaded Sudland.                    | ASSAULT: Norland > Sudland
            The militia attacked Geneva.                                | ASSAULT: The militia > Geneva
            Sudland had engaged in clashes with Norland.                 | ASSAULT: Sudland > Norland
            """)
    void takes_a_town_for_a_party_only_where_it_is_the_object(String text, String expected) {
        Reading reading = Readings.of(text);

        List<Event> events = reading.layer(Event.class).all();

        assertThat(events).extracting(event -> summary(reading, event)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "The president is still willing to engage with Sudland.",
        "The minister rejected the charge by Norland that the army attacked the rebels."
    })
    void tells_no_violence_where_none_is_told(String text) {
        Reading reading = Readings.of(text);

        List<Event> events = reading.layer(Event.class).all();

        assertThat(events)
                .filteredOn(event -> event.status() == Event.Status.HAPPENED)
                .extracting(Event::type)
                .doesNotContain("ASSAULT", "THREATEN");
    }
}
