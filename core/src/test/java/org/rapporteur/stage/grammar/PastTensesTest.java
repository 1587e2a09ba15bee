// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.tree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

class PastTensesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Protesters set fire to the hall on Friday.                  | set     | Protesters
            A bombing killed twenty people in the market.               | killed  | bombing
            Later in the evening, the network signed off and went silent. | signed | network
            He named it the Spring Plan and named both parties as foes. | named | He
            Polls projected a very close race.                          | projected | Polls
            Hamas, the main power in Gaza, previously rejected an early proposal, demanding a full truce. | rejected | Hamas
            """)
    void the_only_verb_of_a_sentence_is_no_participle(String text, String verb, String subject) {
        Sentence sentence = sentence(text);

        Word word = word(sentence, verb);

        assertThat(word.xpos()).isEqualTo("VBD");
        assertThat(word.head()).isNull();
        assertThat(word.child("nsubj")).isEqualTo(word(sentence, subject));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Protesters stormed and set fire to the hall on Friday.      | set     | stormed
            The Taliban attacked the base and killed twelve soldiers.   | killed  | attacked
            The blast killed five people and wounded 30 others.         | wounded | killed
            The attack killed nine people and injured 44 others.        | injured | killed
            The shooting left nine dead and injured seven.              | injured | left
            Rebels killed two soldiers, the army said, and wounded six others. | wounded | killed
            """)
    void what_goes_on_from_a_past_tense_is_one(String text, String verb, String first) {
        Sentence sentence = sentence(text);

        Word word = word(sentence, verb);

        assertThat(word.xpos()).isEqualTo("VBD");
        assertThat(word.head()).isEqualTo(word(sentence, first));
        assertThat(word.has("obj")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A podcast produced by the union.",
                "Seventy rebels killed in the valley",
                "The men were arrested and charged with murder.",
                "The rebels were offered a truce."
            })
    void a_participle_that_is_one_stays_one(String text) {
        assertThat(sentence(text).words()).noneMatch(word -> word.xpos().equals("VBD") && !word.is("aux"));
    }

    @Test
    void a_passive_without_its_auxiliary_stays_one() {
        var killed = tree("Ten NUM CD 2 nsubj, killed VERB VBN 0 root, . PUNCT . 2 punct");

        assertThat(PastTenses.of(killed)).isEqualTo(killed);
    }

    private static Sentence sentence(String text) {
        return Readings.of(text).layer(Sentence.class).all().get(0);
    }

    private static Word word(Sentence sentence, String form) {
        return sentence.words().stream()
                .filter(word -> word.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
