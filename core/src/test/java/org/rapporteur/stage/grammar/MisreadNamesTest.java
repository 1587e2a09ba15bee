// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.grammar.Upos;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

class MisreadNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bill was written by Alan Jolly. Jolly said it would pass.           | Jolly | said
            The bill was written by Alan Jolly. Jolly has refused to leave.         | Jolly | refused
            The law was written by Mara Cook. Cook declined to say why.             | Cook  | declined
            The host was Sean Hannity. “Would it help?” Hannity pressed.            | Hannity | pressed
            """)
    void a_name_before_a_verb_without_a_subject_is_its_subject(String text, String name, String verb) {
        List<Sentence> all = Readings.of(text).layer(Sentence.class).all();

        Word word = word(all.get(all.size() - 1), name);

        assertThat(word.upos()).isEqualTo(Upos.PROPN);
        assertThat(word.relation()).isEqualTo("nsubj");
        assertThat(word.head()).isNotNull();
        assertThat(word.head().form()).isEqualTo(verb);
        assertThat(word.head().xpos()).startsWith("VB").isNotEqualTo(verb.equals("refused") ? "VBD" : "VBN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Later said to be ill, the envoy left. Mara Later stayed.",
                "The choir sang. Jolly was the evening.",
                "Mara Still left. It still rained. Still rained the day."
            })
    void other_words_stay_as_they_are(String text) {
        List<Sentence> all = Readings.of(text).layer(Sentence.class).all();

        assertThat(all)
                .allSatisfy(sentence -> assertThat(sentence.words().get(0))
                        .matches(word -> !word.relation().equals("nsubj")
                                || word.upos() != Upos.PROPN
                                || word.form().equals("Mara")));
    }

    private static Word word(Sentence sentence, String form) {
        return sentence.words().stream()
                .filter(word -> word.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
