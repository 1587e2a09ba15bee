// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.syntax.Word;

/** What a participle behind a comma tells is told of whom the sentence is about. */
class TrailingParticiplesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad asked Norway to send back two miners to appear in court, accusing them of robbing a bank. | accusing | asked
            """)
    void it_hangs_on_the_verb_with_a_tense(String text, String participle, String verb) {
        assertThat(word(text, participle).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway wants to win the war by shelling towns. | shelling | win
            """)
    void without_a_comma_it_stays_where_it_is(String text, String participle, String verb) {
        assertThat(word(text, participle).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(verb);
    }
}
