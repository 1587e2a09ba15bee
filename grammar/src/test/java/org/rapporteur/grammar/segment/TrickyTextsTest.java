// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrickyTextsTest {
    @ParameterizedTest
    @MethodSource("texts")
    void cuts_a_tricky_text_exactly(String marked) {
        Marked expected = Marked.of(marked);

        List<String> sentences = Marked.cut(expected.text());

        assertThat(sentences).isEqualTo(expected.sentences());
    }

    @Test
    void there_are_at_least_two_hundred_and_twenty_tricky_texts() throws IOException {
        assertThat(texts()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(220);
    }

    static List<String> texts() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TrickyTextsTest.class.getResourceAsStream("tricky.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        }
    }
}
