// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.text.Reading;

class FarAppositionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The chairman of the mediation committee at the peace talks, Deng Ladu, announced a deal. | The chairman | Deng Ladu
            The head of the relief mission in the north of Yemen, Franz Holm, said aid would come. | The head | Franz Holm
            The mayor of the port city of Odessa, Andriy Koval, has denied it. | The mayor | Andriy Koval
            The political head of the movement, Jean-Marie Koval, told journalists that it failed. | The political head | Jean-Marie Koval
            They said the inspector general of police, Kayode Tarn, had left. | the inspector general of police | Kayode Tarn
            """)
    void an_office_that_is_told_at_length_is_borne_by_the_name_before_the_verb(
            String text, String office, String name) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Entity.class))
                .filteredOn(entity -> has(reading, entity, office))
                .singleElement()
                .satisfies(entity -> assertThat(has(reading, entity, name)).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The governor of the town of Taos, New Mexico, denied it. | The governor | New Mexico
            The head of the talks between Norway, Chile, said no. | The head | Chile
            The leaders of the party, Ana Petrova, said no. | The leaders | Ana Petrova
            """)
    void a_place_or_another_name_stays_where_it_is(String text, String office, String name) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Entity.class))
                .noneMatch(entity -> has(reading, entity, office) && has(reading, entity, name));
    }

    private static boolean has(Reading reading, Entity entity, String words) {
        return entity.mentions().stream()
                .map(Mention::span)
                .anyMatch(span -> reading.slice(span).equals(words));
    }
}
