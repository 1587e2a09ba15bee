// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.grammar.Upos;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Reading;

class JoinedNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoy Lim Dae-in of South Korea met reporters. | Lim Dae-in
            U.N. official Seo Ki-moon met the minister on Friday. | Seo Ki-moon
            Taiwan's negotiator Chao Fei-fan arrived in Tokyo. | Chao Fei-fan
            Fighting broke out in Shah-i-Kot district on Monday. | Shah-i-Kot
            The ministers met in Stratford-upon-Avon on Monday. | Stratford-upon-Avon
            """)
    void a_name_with_small_letters_behind_a_hyphen_is_one(String text, String name) {
        Reading reading = Readings.of(text);

        List<Entity> entities = reading.layer(Entity.class).all();

        assertThat(entities)
                .flatExtracting(Entity::mentions)
                .extracting(Mention::span)
                .extracting(reading::slice)
                .contains(name);
    }

    @Test
    void the_name_takes_its_part_in_the_sentence() {
        Sentence sentence = Readings.of("The envoy Lim Dae-in met reporters in Ravelin.")
                .layer(Sentence.class)
                .first()
                .orElseThrow();

        List<Word> words = sentence.words();
        Word verb = words.stream()
                .filter(word -> word.form().equals("met"))
                .findFirst()
                .orElseThrow();

        assertThat(words).extracting(Word::form).containsSequence("Dae", "-", "in", "met");
        assertThat(words).filteredOn(word -> word.form().equals("in")).first().satisfies(in -> {
            assertThat(in.upos()).isEqualTo(Upos.PROPN);
            assertThat(in.is("flat")).isTrue();
        });
        assertThat(verb.is("root")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Moscow-led bloc met on Monday.",
                "Ana Petrova spoke in the Paris-based office.",
                "The sides met face-to-face, and the United States-run camp was closed.",
                "A Sit-in went on in the square."
            })
    void other_words_behind_a_hyphen_stay_what_they_are(String text) {
        assertThat(Readings.of(text).layer(Sentence.class))
                .flatExtracting(Sentence::words)
                .filteredOn(word -> Character.isLowerCase(word.form().charAt(0)))
                .noneMatch(word -> word.upos() == Upos.PROPN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "A-", "A-b", "Kim Jae-", "-in", "A-i-", "A-i-B-", "Kim Jae-in", "X Y-o-Z-e-W"})
    void whatever_stands_around_a_hyphen_keeps_its_place(String text) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Sentence.class))
                .flatExtracting(Sentence::words)
                .allSatisfy(word -> assertThat(reading.slice(word.span())).isEqualTo(word.form()));
    }
}
