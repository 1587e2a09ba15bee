// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

final class DayPartsTest {
    private static List<Word> words(String text) {
        return Readings.of(text).layer(Sentence.class).first().orElseThrow().words();
    }

    private static Word word(List<Word> words, String form) {
        return words.stream()
                .filter(word -> word.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Sunday afternoon police arrested the mayor. | police | afternoon | arrested",
                "Late Thursday night rebels attacked the base. | rebels | night | attacked",
                "The king on Thursday morning met envoys. | king | morning | met",
                "On Thursday morning the king met envoys. | king | morning | met"
            })
    void a_part_of_a_day_is_its_days_and_nobodys_name(String sentence, String subject, String part, String verb) {
        List<Word> words = words(sentence);

        assertThat(word(words, subject).is("nsubj")).isTrue();
        assertThat(word(words, subject).head()).isSameAs(word(words, verb));
        assertThat(word(words, part).is("obl")).isTrue();
        assertThat(word(words, part).head()).isSameAs(word(words, verb));
    }

    @Test
    void with_a_preposition_it_is_no_subject() {
        List<Word> words = words("On Thursday morning met the king.");

        assertThat(word(words, "morning").is("nsubj")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Thursday night raid killed six men. | night | raid",
                "Friday night prayers were held. | night | prayers"
            })
    void what_happens_in_it_is_called_so(String sentence, String part, String noun) {
        List<Word> words = words(sentence);

        assertThat(word(words, part).is("compound")).isTrue();
        assertThat(word(words, part).head()).isSameAs(word(words, noun));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void reads_as_many_of_them_as_a_sentence_holds() {
        List<Word> words = words("On Sunday afternoon police ".repeat(900) + "left.");

        assertThat(words).hasSizeGreaterThan(3_000);
    }
}
