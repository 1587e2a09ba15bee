// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldTextTest {
    @Test
    void sentences_are_joined_as_they_stood() throws MalformedGoldException {
        GoldText text = text("""
                # newdoc id = a
                # newpar
                # text = One
                1	One	_	X	_	_	0	root	_	_

                # text = two
                1	two	_	X	_	_	0	root	_	Gloss=2|SpaceAfter=No

                # text = ...
                1	...	_	X	_	_	0	root	_	SpaceAfter=No

                # newpar id = a-2
                # text = Three
                1	Three	_	X	_	_	0	root	_	_
                """);

        assertThat(text.text()).isEqualTo("One two...\n\nThree");
        assertThat(text.cut().sentences()).containsExactly(span(0, 3), span(3, 6), span(6, 9), span(9, 14));
    }

    @Test
    void the_words_of_a_multiword_token_are_tokens_if_they_make_it_up() throws MalformedGoldException {
        GoldText text = text("""
                # text = I'm its 1 000 fan
                1-2	I'm	_	_	_	_	_	_	_	_
                1	I	_	X	_	_	0	root	_	_
                2	'm	_	X	_	_	1	dep	_	_
                3-4	its	_	_	_	_	_	_	_	_
                3	it	_	X	_	_	1	dep	_	_
                4	's	_	X	_	_	1	dep	_	_
                4.1	very	_	_	_	_	_	_	_	_
                5	1 000	_	X	_	_	1	dep	_	_
                6	fan	_	X	_	_	1	dep	_	_
                """);

        assertThat(text.cut().tokens()).containsExactly(span(0, 1), span(1, 3), span(3, 6), span(6, 10), span(10, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-3", "2-2", "1-x", "-"})
    void a_multiword_token_that_covers_no_words_after_it_is_named(String range) {
        String content = """
                # text = I'm
                %s	I'm	_	_	_	_	_	_	_	_
                1	I	_	X	_	_	0	root	_	_
                2	'm	_	X	_	_	1	dep	_	_
                """.replace("%s", range);

        assertThatThrownBy(() -> text(content))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("gold.conllu:2: found ID '" + range + "', expected the numbers of words that follow");
    }

    private static Cut.Span span(int start, int end) {
        return new Cut.Span(start, end);
    }

    private static GoldText text(String content) throws MalformedGoldException {
        List<GoldDocument> documents = GoldFile.parse("gold.conllu", content).documents();
        return GoldText.of(documents.get(0).sentences());
    }
}
