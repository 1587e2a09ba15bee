// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {
    private static final Spellings SPELLINGS = new Spellings(List.of());

    @ParameterizedTest
    @CsvFileSource(resources = "letters.tsv", delimiter = '\t', numLinesToSkip = 2)
    void letters_of_one_sound_make_two_spellings_one(String letters, String sound, String name, String spelling) {
        assertThat(name.toLowerCase(Locale.ROOT)).contains(letters);
        assertThat(SPELLINGS.consonants(name)).isEqualTo(SPELLINGS.consonants(spelling));
    }

    @ParameterizedTest
    @CsvSource({"Karim, Karin", "Mikhail, Nikhail", "Achmed, Akmed", "Omar, Mar"})
    void other_sounds_make_other_names(String name, String other) {
        assertThat(SPELLINGS.consonants(name)).isNotEqualTo(SPELLINGS.consonants(other));
    }

    @ParameterizedTest
    @CsvSource({"Shoukry, skr", "Abdelfattah, abdlft", "Mikhail, mkl", "Q, k"})
    void what_stays_of_a_word_are_its_sounds(String word, String sounds) {
        assertThat(SPELLINGS.consonants(word)).startsWith(sounds.replace("'", ""));
    }
}
