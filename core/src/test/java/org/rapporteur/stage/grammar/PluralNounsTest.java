// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plural is no verb where it has the place of a noun. */
class PluralNounsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland's army on Tuesday denied rebel claims that opposition troops had seized six towns. | claims  | NNS
            The army denied media reports that it had shelled a village.                               | reports | NNS
            He said Arlen claims were false.                                                           | claims  | NNS
            The army said the paper reports that it had shelled a village.                             | reports | VBZ
            Norland claims that the village was shelled.                                               | claims  | VBZ
            """)
    void a_plural_that_has_the_place_of_a_noun_is_one(String text, String form, String tag) {
        assertThat(word(text, form).xpos()).isEqualTo(tag);
    }
}
