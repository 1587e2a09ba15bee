// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldFileTest {
    @ParameterizedTest
    @CsvSource({
        "1|two|_|_|_|_|0|root|_|_, found no UPOS of word 1",
        "1|two|_|X|_|_|_|root|_|_, found no HEAD of word 1",
        "1|two|_|X|_|_|0|_|_|_, found no DEPREL of word 1",
        "1|two|_|X|_|_|0|_|_, 'found 9 columns, expected 10 separated by tabs'",
        "2|two|_|X|_|_|0|root|_|_, 'found ID ''2'', expected 1'"
    })
    void what_is_missing_is_named_with_its_line(String row, String explanation) {
        String content =
                "# sent_id = 1\n1\tone\t_\tX\t_\t_\t0\troot\t_\t_\n\n\n# sent_id = 2\n" + row.replace('|', '\t');

        assertThatThrownBy(() -> GoldFile.parse("gold.conllu", content))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessageStartingWith("gold.conllu:6: " + explanation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "# newdoc\n"})
    void a_file_without_sentences_is_no_gold(String content) {
        assertThatThrownBy(() -> GoldFile.parse("gold.conllu", content))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("gold.conllu:1: found no sentence, expected at least one");
    }

    @Test
    void the_line_is_that_of_the_word() {
        String content =
                "1\tone\t_\tX\t_\t_\t0\troot\t_\t_\n1.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n2\ttwo\t_\tX\t_\t_\t_\tdep\t_\t_\n";

        assertThatThrownBy(() -> GoldFile.parse("gold.conllu", content)).hasMessageStartingWith("gold.conllu:3: ");
    }
}
