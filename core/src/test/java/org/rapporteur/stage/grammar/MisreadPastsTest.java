// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** A past tense with a subject and without an auxiliary is no participle. */
class MisreadPastsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He named Ivo Maras as his running mate and introduced the party.        | He       | named
            The ministry said it named Ana Petrova as its envoy to Norland.         | it       | named
            The company said it revised its forecast of the harvest.                | it       | revised
            Some called for stronger sanctions.                                     | Some     | called
            The bank said its board authorized the sale of the mine.                | board    | authorized
            The report drew on letters that the envoy originally brought to Arlen.  | envoy    | brought
            The two sides denied the terms which the mediator proposed.             | mediator | proposed
            """)
    void what_has_a_subject_and_no_auxiliary_has_a_tense(String text, String subject, String verb) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, verb).xpos()).isEqualTo("VBD");
        assertThat(word(sentence, subject).relation()).isEqualTo("nsubj");
        assertThat(word(sentence, subject).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            That said, the talks will go on.                                           | said
            The minister's reported loss of the vote surprised Norland.                | reported
            Territory claimed by Norland.                                              | claimed
            The general said all persons born in Arlen and bound by its laws may vote. | born
            The village was shelled by the army.                                       | shelled
            """)
    void a_participle_remains_one(String text, String verb) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, verb).xpos()).isEqualTo("VBN");
    }
}
