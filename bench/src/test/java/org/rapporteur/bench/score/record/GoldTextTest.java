// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.text.Span;

final class GoldTextTest {
    @ParameterizedTest
    @CsvSource({
        "'It''s 9.30, isn''t it?', 'it s 9 30 isn t it'",
        "a_b c-d, a b c d",
        "'ÉVA 𝒳y ½ Ⅻ', 'éva 𝒳y ½ ⅻ'",
        "'😀 …', ''",
        "'', ''"
    })
    void tokens_are_runs_of_letters_and_digits(String text, String tokens) {
        GoldText gold = new GoldText(text);

        assertThat(String.join(
                        " ",
                        IntStream.range(0, gold.size()).mapToObj(gold::word).toList()))
                .isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, '{0}'",
        "0, 4, '{0}'",
        "0, 6, '{0, 1}'",
        "2, 3, '{0}'",
        "3, 4, '{}'",
        "3, 11, '{1, 2}'",
        "10, 11, '{2}'"
    })
    void a_span_has_the_tokens_that_it_touches(int start, int end, String tokens) {
        GoldText gold = new GoldText("one, two so");

        assertThat(gold.tokensOf(List.of(new Span(start, end)))).hasToString(tokens);
    }

    @Test
    void gold_counts_code_points() throws MalformedGoldException {
        GoldText gold = new GoldText("😀 one");

        Span span = gold.span(line("{\"start\": 2, \"end\": 5, \"text\": \"one\"}"));

        assertThat(span).isEqualTo(new Span(3, 6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"start\": 2, \"end\": 6, \"text\": \"one\"}     | found [2, 6), expected a span in a text of 5 code points",
                "{\"start\": 2, \"end\": 2, \"text\": \"\"}        | found [2, 2), expected a span in a text of 5 code points",
                "{\"start\": -1, \"end\": 2, \"text\": \"\"}       | found [-1, 2), expected a span in a text of 5 code points",
                "{\"start\": 3, \"end\": 5, \"text\": \"one\"}     | found 'one' at [3, 5), expected 'ne', as the corpus has it",
                "{\"start\": 2, \"text\": \"one\"}                 | found no 'end', expected a whole number",
                "{\"start\": 2.5, \"end\": 5, \"text\": \"one\"}   | found 2.5 as 'start', expected a whole number",
                "{\"start\": \"2\", \"end\": 5, \"text\": \"one\"} | found 2 as 'start', expected a number",
                "{\"start\": 2, \"end\": 5}                        | found no 'text', expected a string",
            })
    void a_span_that_is_none_is_refused(String json, String message) {
        GoldText gold = new GoldText("😀 one");

        assertThatThrownBy(() -> gold.span(line(json)))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("gold.jsonl:1: " + message);
    }

    private static GoldObject line(String json) throws MalformedGoldException {
        return GoldObject.lines("gold.jsonl", json).get(0);
    }
}
