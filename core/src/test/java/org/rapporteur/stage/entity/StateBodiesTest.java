// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.text.Reading;

class StateBodiesTest {
    private static final String SUDAN = "Sudan's army left Khartoum on Monday, Sudanese officials said. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army denied it. | The army | SDNMIL",
                "The military denied it. | The military | SDNMIL",
                "The police denied it. | The police | SDNCOP",
                "The government denied it. | The government | SDNGOV",
                "The foreign ministry denied it. | The foreign ministry | SDNGOV",
                "Army spokesman Omar Idris denied it. | Omar Idris | SDNMIL",
                "Police chief Ali Osman denied it. | Ali Osman | SDNCOP",
                "Prime Minister Hamza Tahir denied it. | Hamza Tahir | SDNGOV",
                "The Kenyan Army left. Army spokesman Omar Idris denied it. | Omar Idris | KENMIL",
                "Norwegian envoy Omar Idris denied it. | Omar Idris | NORGOV",
                "Activist Omar Idris denied it. | Omar Idris | -",
                "The opposition denied it. | The opposition | SDNOPP",
                "Kenya's government denied it. The government left. | The government | KENGOV",
                "Kenya's interior ministry denied it. Police agreed. The ministry left. | The ministry | KENGOV",
                "The government in Nairobi denied it. | The government | KENGOV",
                "The former government denied it. | The former government | -",
                "\\n\\nKenya and Norway met in Oslo. The police left. | The police | -"
            })
    void a_body_without_a_state_is_of_the_one_that_is_spoken_of(String text, String words, String code) {
        Reading reading = Readings.of((SUDAN + text).replace("\\n", "\n"));

        assertThat(code(reading, words)).isEqualTo(code);
    }

    @Test
    void the_army_is_one_with_the_army_of_the_state() {
        Reading reading = Readings.of(SUDAN + "The army denied it. The Sudanese army left.");

        long armies = reading.layer(Entity.class).all().stream()
                .filter(entity -> "SDNMIL".equals(entity.actor()))
                .count();

        assertThat(armies).isEqualTo(1);
    }

    @Test
    void where_two_states_are_told_of_equally_nobody_is_taken() {
        Reading reading = Readings.of("Norway and Chile fought on. The army left.");

        assertThat(code(reading, "The army")).isEqualTo("-");
    }

    @Test
    void an_office_without_a_state_is_held_by_who_holds_it_there() {
        Reading reading = Readings.of("Norway closed its border near Oslo. The prime minister denied it.");

        List<String> names = reading.layer(Entity.class).all().stream()
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .map(Entity::name)
                .toList();

        assertThat(names).containsExactly("Jonas Gahr Støre");
    }

    private static String code(Reading reading, String words) {
        for (Entity entity : reading.layer(Entity.class)) {
            boolean called = entity.mentions().stream()
                    .anyMatch(mention -> reading.seen(mention.span()).equals(words));
            if (called) {
                return Objects.requireNonNullElse(entity.actor(), "-");
            }
        }
        return "nobody";
    }
}
