// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does something is told from whom it is done to. */
class ActiveSubjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland would have attacked had Sudland not agreed to talks.     | Norland | nsubj
            He spoke in Arlen, where troops had killed nine people.          | troops  | nsubj
            Officials have not named the two dead men.                       | Officials | nsubj
            The rebels said it seized Arlen and two towns.                   | it      | nsubj
            The two men have not been named.                                 | men     | nsubj:pass
            The men were killed in Arlen.                                    | men     | nsubj:pass
            """)
    void a_perfect_is_no_passive(String text, String subject, String relation) {
        assertThat(word(text, subject).relation()).isEqualTo(relation);
    }
}
