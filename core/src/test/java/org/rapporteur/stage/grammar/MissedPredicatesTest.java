// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** A sentence has the predicate that its form tells. */
class MissedPredicatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr Maras, an old rival of Mr Petrov's, was arrested on March 21.                             | arrested | Mr
            Some 400 friends of Ivo Maras, who was jailed last week in a libel case, gathered at a hall. | gathered | friends
            Nearly 200 miners of Arlen, who had been dismissed in March, marched to the palace.          | marched  | miners
            """)
    void a_verb_behind_a_comma_without_a_subject_has_the_noun_at_the_top(String text, String verb, String subject) {
        Word word = word(text, verb);

        assertThat(word.head()).isNull();
        assertThat(word.child("nsubj")).isNotNull().extracting(Word::form).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"An old friend of Mr Petrov, elected in May.", "The mayor of the town, whom they arrested."})
    void a_clause_with_a_relative_pronoun_describes_its_noun(String text) {
        Word top = Readings.of(text).layer(Sentence.class).all().get(0).words().stream()
                .filter(word -> word.head() == null)
                .findFirst()
                .orElseThrow();

        assertThat(top.form()).isIn("mayor", "friend");
    }
}
