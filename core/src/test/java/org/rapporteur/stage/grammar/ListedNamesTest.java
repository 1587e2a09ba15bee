// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.grammar.Upos;
import org.rapporteur.syntax.Word;

/** Persons with titles in a list are several. */
class ListedNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenyan President Ivo Maras, Ugandan Chancellor Ana Petrova, Norwegian President Ilse Harrow and Chilean President Tomas Berg met in Oslo. | Ivo | 3
            Kenyan President Ivo Maras, the old rival of Ana Petrova, and Chilean President Tomas Berg met in Oslo.                                  | Ivo | 1
            """)
    void coordinates_names_with_titles_of_their_own(String text, String first, int others) {
        List<Word> joined = word(text, first).children().stream()
                .filter(child -> child.is("conj") && child.upos() == Upos.PROPN)
                .toList();

        assertThat(joined).hasSize(others);
    }
}
