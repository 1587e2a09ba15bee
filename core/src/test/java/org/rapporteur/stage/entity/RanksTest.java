// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.entity.Called.called;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;

class RanksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sudanese police closed the road. Two officers were hurt.                         | Two officers  | SDNCOP
            Sudanese police officers closed the road. The officers were hurt.                | The officers  | SDNCOP
            The Sudanese army closed the road. Two officers were hurt.                       | Two officers  | SDNMIL
            Sudanese police closed the road. The Sudanese army came. Two officers were hurt. | Two officers  | SDNMIL
            Sudanese police closed the road. A Kenyan army officer was hurt.                 | A Kenyan army officer | KENMIL
            Two CIA officers were hurt.                                                      | Two CIA officers | USAGOVSPY
            """)
    void officers_are_of_the_force_that_was_told_of_last(String text, String words, String code) {
        assertThat(called(Readings.of(text), words).actor()).isEqualTo(code);
    }
}
