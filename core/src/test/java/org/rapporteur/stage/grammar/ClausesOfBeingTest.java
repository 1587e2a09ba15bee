// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** What the truth is said to be is a clause with a subject of its own. */
class ClausesOfBeingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The truth is that Norland attacked the village.                              | truth   | is  | Norland | attacked
            The truth is that Norland has not attacked the village, the minister said.   | truth   | is  | Norland | attacked
            The fact is Norland attacked the village.                                    | fact    | is  | Norland | attacked
            The minister said the main problem was that Arlen refused to leave.          | problem | was | Arlen   | refused
            The question is whether Arlen will sign the treaty.                          | question | is | Arlen   | sign
            """)
    void each_verb_has_its_subject(String text, String first, String being, String second, String verb) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, first).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(being);
        assertThat(word(sentence, second).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(verb);
        assertThat(word(sentence, verb).relation()).isEqualTo("ccomp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The aim of the army is to attack Arlen.                  | is
            Arlen is the capital of Norland.                         | is
            That is, we can say that Arlen is large.                 | is
            """)
    void a_copula_remains_one(String text, String being) {
        assertThat(word(text, being).relation()).isEqualTo("cop");
    }
}
