// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

class PerfectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The governor, the bishops and the union have all condemned Friday's raid. | condemned | have
            The army has since retreated further towards the river.                   | retreated | has
            """)
    void a_verb_of_having_that_has_nothing_is_an_auxiliary(String text, String verb, String auxiliary) {
        Sentence sentence = sentence(text);

        Word word = word(sentence, verb);

        assertThat(word.head()).isNull();
        assertThat(word.child("aux")).isEqualTo(word(sentence, auxiliary));
        assertThat(word.has("nsubj")).isTrue();
    }

    @Test
    void so_is_one_behind_the_verb_that_it_complements() {
        Sentence sentence = sentence("The mayor denied having made a deal with the rebels.");

        Word word = word(sentence, "made");

        assertThat(word.relation()).isEqualTo("xcomp");
        assertThat(word.child("aux")).isEqualTo(word(sentence, "having"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The bishops have several wounded guests.", "The mayor has a broken arm."})
    void who_has_something_has_it(String text) {
        assertThat(sentence(text).words()).anyMatch(word -> word.lemma().equals("have") && word.head() == null);
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
