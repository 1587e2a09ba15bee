// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.text.Reading;

class EmptyPronounsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya made it clear that Chile had left. | it | false
            Kenya agreed. It is a matter of trust. | It | false
            Kenya agreed. It is feared that Chile has left. | It | false
            Kenya agreed. It was not clear whether Chile had left. | It | false
            Kenya agreed. It is a member of the group. | It | true
            Chile fell. Kenya made it clear. | it | true
            Kenya agreed. It made Chile clear the road. | It | true
            """)
    void what_points_ahead_or_is_told_to_be_a_thing_means_nobody(String text, String word, boolean somebody) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Entity.class).all().stream()
                        .flatMap(entity -> entity.mentions().stream())
                        .filter(mention -> mention.form() == Mention.Form.PRONOUN)
                        .anyMatch(mention -> reading.seen(mention.span()).equals(word)))
                .isEqualTo(somebody);
    }
}
