// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.grammar.segment.Segmenter;

class TrainingTextTest {
    @Test
    void cuts_each_paragraph_as_the_grammar_will() {
        List<String> paragraphs = List.of("She didn't go. He left", "", "soon.");

        List<List<String>> sentences = TrainingText.sentences(paragraphs, Segmenter.english());

        assertThat(sentences)
                .containsExactly(List.of("She", "did", "n't", "go", "."), List.of("He", "left"), List.of("soon", "."));
    }

    @Test
    void a_sample_is_evenly_spread_and_in_order() {
        List<List<String>> sentences = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            sentences.add(List.of("a", "b", "c", "d", Integer.toString(i)));
        }

        assertThat(TrainingText.sample(sentences, 4))
                .extracting(forms -> forms.get(4))
                .containsExactly("0", "25", "50", "75");
        assertThat(TrainingText.sample(sentences, 1000)).isEqualTo(sentences);
        assertThat(TrainingText.sample(sentences, 0)).isEmpty();
    }

    @Test
    void a_sample_holds_each_sentence_once() {
        List<String> one = List.of("a", "b", "c", "d", "e");
        List<String> other = List.of("a", "b", "c", "d", "f");

        assertThat(TrainingText.sample(List.of(one, one, other, one), 4)).containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "60, true", "61, false"})
    void a_sample_holds_sentences_of_middling_length(int length, boolean taken) {
        List<String> sentence = Collections.nCopies(length, "a");

        assertThat(TrainingText.sample(List.of(sentence), 1)).hasSize(taken ? 1 : 0);
    }

    @Test
    void classes_follow_the_seed() {
        assertThat(TrainingText.classes(7).seed()).isEqualTo(7);
        assertThat(TrainingText.classes(7)).isNotEqualTo(TrainingText.classes(8));
    }
}
