// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** No subject has a preposition: the noun behind the comma is the subject, and what opens the sentence is none. */
class CasedSubjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            After talks with Russia, Ukraine rejected the plan.                               | talks    | Ukraine    | rejected
            With so many students in Norway, Sweden can seize the day.                        | students | Sweden     | seize
            Unlike senators, who serve ten years, members of the chamber are elected for two. | senators | members    | elected
            """)
    void the_noun_behind_the_comma_is_the_subject(String text, String opening, String subject, String verb) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, subject).universalRelation()).isEqualTo("nsubj");
        assertThat(word(sentence, subject).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(verb);
        assertThat(word(sentence, opening).relation()).isEqualTo("obl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In the wake of attacks in Norway, Sweden and Denmark, Finland closed its border.  | Finland
            About forty men, women and children died.                                         | men
            Norway, Sweden and Denmark closed the border.                                     | Norway
            """)
    void a_subject_without_one_stays(String text, String subject) {
        assertThat(word(text, subject).universalRelation()).isEqualTo("nsubj");
    }
}
