// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.text.Span;

final class SourceTest {
    @ParameterizedTest
    @CsvSource({
        "'the minister of ports', minister, true",
        "'the minister of ports', ports, false",
        "'the minister of ports', of ports, true", // half of its tokens
        "'the minister, a former pilot', minister, true",
        "'the minister, a former pilot', pilot, false",
        "'the minister (and pilot) Reyl', minister, true",
        "'a friend of Ona Reyl', Reyl, true", // the last capital
        "'people who know the matter', people, true",
        "'people who know the matter', matter, false",
        "'she', she, true",
    })
    void a_source_has_the_head_or_half_of_the_words(String gold, String found, boolean right) {
        GoldText text = new GoldText(gold);

        assertThat(Source.isRight(source(gold, text), source(found, text), text))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"11, true", "12, false"})
    void a_source_is_not_right_by_being_endless(int tokens, boolean right) {
        GoldText text = new GoldText("w ".repeat(20));
        BitSet gold = new BitSet();
        gold.set(0);
        BitSet found = new BitSet();
        found.set(0, tokens);

        assertThat(Source.isRight(new Source(gold), new Source(found), text)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "She, pronoun",
        "one of them, noun phrase",
        "The minister, noun phrase",
        "Officials there, noun phrase",
        "Officials, name",
        "the minister Ona Reyl, name",
        "Éva, name",
        "'', none"
    })
    void speakers_are_told_apart_by_their_words(String words, String speaker) {
        GoldText text = new GoldText(words);

        assertThat(source(words, text).speaker(text).title()).isEqualTo(speaker);
    }

    private static Source source(String words, GoldText text) {
        int start = text.text().indexOf(words);
        return new Source(text.tokensOf(List.of(new Span(start, start + words.length()))));
    }
}
