// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.entity.Called.called;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;

class NamedGroupsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Taliban insurgents stormed the compound. The attackers used heavy weapons.                     | The attackers  | AFGREBTAL
            Boko Haram stormed the town. The insurgents burned houses.                                     | The insurgents | NGAREBBOK
            They met Boko Haram fighters. The leftist insurgents burned houses.                            | The leftist insurgents | NGAREBBOK
            They met Boko Haram and Taliban fighters. Syrian insurgents burned houses.                     | Syrian insurgents | SYRINS
            Boko Haram was blamed for the raid. The attackers used heavy weapons.                          | The attackers  |
            Boko Haram stormed the town. Other attackers used heavy weapons.                               | Other attackers |
            Boko Haram stormed the town. The Taliban stormed another. The attackers used heavy weapons.    | The attackers  |
            """)
    void attackers_are_of_the_one_group_that_has_just_acted(String text, String words, String code) {
        assertThat(called(Readings.of(text), words).actor()).isEqualTo(code);
    }
}
