// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.syntax.Word;

/** One absolute clause goes on from another. */
class AbsoluteConjunctsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks broke up, with Oslo refusing to bar Finland from NATO and Moscow insisting that it must never be let in. | insisting | refusing | Moscow
            """)
    void the_name_before_the_second_participle_is_its_subject(
            String text, String second, String first, String subject) {
        assertThat(word(text, second).head()).isNotNull().extracting(Word::form).isEqualTo(first);
        assertThat(word(text, subject).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(second);
        assertThat(word(text, subject).relation()).isEqualTo("nsubj");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks broke up, with Oslo refusing to bar Finland and Chad. | Chad | Finland
            """)
    void a_name_without_a_verb_stays_what_it_is(String text, String name, String first) {
        assertThat(word(text, name).head()).isNotNull().extracting(Word::form).isEqualTo(first);
    }
}
