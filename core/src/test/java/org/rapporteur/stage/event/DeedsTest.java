// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Event;
import org.rapporteur.text.Reading;

/** Who did what a verb of harm tells only the outcome of, and how. */
class DeedsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A rebel attack killed ten soldiers.                           | ASSAULT: rebel > ten soldiers
            An army helicopter attack killed five villagers.              | ASSAULT: army > five villagers
            Five civilians were wounded by government shelling.           | ASSAULT heavy-weapons: government > Five civilians
            At least 30 fighters were killed in Turkish airstrikes.       | ASSAULT aerial: Türkiye > 30 fighters
            Two policemen were killed in an ambush by gunmen.             | ASSAULT: gunmen > Two policemen
            Eleven people were killed when gunmen opened fire on a bus.   | ASSAULT firearms: gunmen > Eleven people
            A suicide bombing killed 20 people and wounded a nurse.       | ASSAULT suicide-attack:  > 20 people + a nurse
            A police raid left two men dead.                              | ASSAULT: police > two men
            Ten men were killed in a series of airstrikes in the northern province of Faryab. | ASSAULT aerial:  > Ten men
            Ten men were killed in attacks by U.S.-led coalition forces.  | ASSAULT: U.S.-led coalition forces > Ten men
            """)
    void finds_who_did_it_and_how(String text, String expected) {
        assertThat(summaries(Readings.of(text))).contains(expected);
    }

    @Test
    void tells_the_deed_and_its_outcome_as_one_event() {
        Reading reading = Readings.of("Ten soldiers were killed in an attack by militants on a checkpoint.");

        assertThat(summaries(reading)).containsExactly("ASSAULT: militants > Ten soldiers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A car bomb exploded outside a police station, killing twelve people.   | ASSAULT explosives:  > twelve people
            Warplanes bombed the market, killing dozens.                           | ASSAULT explosives: Warplanes > dozens
            A missile hit a school in the city, wounding eight children.           | ASSAULT:  > a school + eight children
            """)
    void finds_whom_it_harmed_in_a_clause_beside_it(String text, String expected) {
        assertThat(summaries(Readings.of(text))).containsExactly(expected);
    }

    @Test
    void leaves_two_sides_that_fight_to_their_own_event() {
        Reading reading = Readings.of("Twelve people were killed in clashes between the army and the rebels.");

        assertThat(summaries(reading))
                .containsExactly("ASSAULT:  > Twelve people", "ASSAULT: the army + the rebels > ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said 50 people had been injured, including six officers.",
                "The report said 20 people had been killed, among them six officers."
            })
    void takes_nobody_for_the_author_who_is_only_counted_among_the_victims(String text) {
        assertThat(summaries(Readings.of(text))).isNotEmpty().allMatch(summary -> summary.startsWith("ASSAULT:  > "));
    }

    private static List<String> summaries(Reading reading) {
        EntityIndex entities = new EntityIndex(reading.layer(Entity.class));
        return reading.layer(Event.class).all().stream()
                .map(event -> event.type() + (event.mode() == null ? "" : " " + event.mode()) + ": "
                        + names(event.actors(), entities) + " > " + names(event.recipients(), entities))
                .toList();
    }

    private static String names(List<String> ids, EntityIndex entities) {
        return ids.stream()
                .map(id -> entities.byId(id).map(Entity::name).orElse("?"))
                .collect(Collectors.joining(" + "));
    }
}
