// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** A relative clause tells of a noun. */
class AntecedentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks aim to revive the accord, from which Norway withdrew in 2018.     | withdrew | accord
            Norway wants to leave the union, and said so on Sunday.                     | said     | wants
            """)
    void tells_of_the_noun_before_its_comma(String text, String verb, String noun) {
        Word word = Readings.of(text).layer(Sentence.class).all().get(0).words().stream()
                .filter(each -> each.form().equals(verb))
                .findFirst()
                .orElseThrow();

        assertThat(word.head()).isNotNull().extracting(Word::form).isEqualTo(noun);
    }
}
