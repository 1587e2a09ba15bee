// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.syntax.Word;

/** Like is coordinated with like. */
class FiniteConjunctsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway wants to avoid any war in the region and is speaking with all parties. | speaking | wants
            Norway accused Finland of killing two miners and has recalled its envoy.      | recalled | accused
            Norway wants to expand trade and will send an envoy to Finland.               | send     | wants
            """)
    void a_verb_with_a_tense_goes_on_from_the_verb_with_one(String text, String verb, String first) {
        Word word = word(text, verb);

        assertThat(word.head()).isNotNull().extracting(Word::form).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway wants to avoid any war and speak with all parties.  | speak    | avoid
            Norway wants to leave the union and its courts.            | courts   | union
            """)
    void what_has_no_tense_stays_where_it_is(String text, String word, String first) {
        assertThat(word(text, word).head()).isNotNull().extracting(Word::form).isEqualTo(first);
    }
}
