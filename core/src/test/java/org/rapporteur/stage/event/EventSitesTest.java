// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;

/** An event happens where its own phrases say, or those of what went on at the same hour. */
final class EventSitesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clashes between troops and rebels broke out on Monday in Damascus.    | Damascus
            Troops clashed with rebels in Syria late Monday.                      | Syria
            Nine people were killed when gunmen attacked a market in Kabul.       | Kabul
            Rebels shelled the port in Kharkiv, killing nine people.              | Kharkiv
            Gunmen killed nine people in a raid on a village in northern Nigeria. | Nigeria
            Police arrested nine men in the Colombian city of Cali.               | Cali
            The premier met the leader of Uganda at a summit in Nairobi.          | Nairobi
            Norland provided $5 million to refugees in Jordan.                    | Jordan
            """)
    void happens_where_its_phrases_say(String sentence, String place) {
        var reading = Readings.of(sentence);

        assertThat(reading.layer(Event.class).all())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(reading.layer(Entity.class).all().stream()
                                .filter(entity -> entity.id().equals(event.place()))
                                .map(Entity::name))
                        .containsExactly(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister criticised the vote in Belarus.",
                "Officials in Kabul said rebels killed nine soldiers.",
                "The soldiers who served in Iraq attacked the rebels.",
                "The envoy and the mayor discussed the limits on missiles in Poland.",
                "Police in Paris arrested nine men.",
                "The court jailed the activist for protests in Minsk."
            })
    void a_place_of_something_else_is_not_its_own(String sentence) {
        assertThat(Readings.of(sentence).layer(Event.class).all())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.place()).isNull());
    }
}
