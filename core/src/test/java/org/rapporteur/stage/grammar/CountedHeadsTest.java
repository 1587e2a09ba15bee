// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.syntax.Word;

/** A number counts the head of its phrase. */
class CountedHeadsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The blast killed six police officers in the town.     | six   | officers
            The two police officers were hurt.                    | two   | officers
            Some 20 women candidates ran for parliament.          | 20    | candidates
            The two officers of the police were hurt.             | two   | officers
            """)
    void it_counts_the_plural_behind_a_plural(String text, String number, String counted) {
        Word word = word(text, number);

        assertThat(word.relation()).isEqualTo("nummod");
        assertThat(word.head()).isNotNull().extracting(Word::form).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The military denied that an air strike had killed as many as 16 villagers. | villagers | obj
            The military denied reports it had killed up to eight villagers.           | villagers | obj
            The convoy drove up to the two villages.                                   | villages  | obl
            """)
    void what_is_counted_takes_the_place_of_what_bounds_its_number(String text, String counted, String relation) {
        assertThat(word(text, counted).relation()).isEqualTo(relation);
    }
}
