// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** A name before a comma may be the object of the verb before it. */
class SharedSubjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Should Norland invade Tavia, Osten will attack Norland, the minister said.  | attack | Norland | minister
            """)
    void who_is_attacked_is_not_who_says_so(String text, String verb, String object, String speaker) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, verb).child("obj"))
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(object);
        assertThat(word(sentence, speaker).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo("said");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Standard and Poor's Corp said it upgraded the debt of the company.  | Standard | Corp
            """)
    void both_parts_of_a_joined_name_are_the_subject(String text, String first, String second) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, second).head()).isEqualTo(word(sentence, first));
        assertThat(word(sentence, second).relation()).isEqualTo("conj");
    }
}
