// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Reading;

class HeadingCaseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia Rejects US Proposals at Geneva Talks        | Russia rejects US proposals at Geneva talks
            Thousands March in Athens as Talks Resume in March | Thousands march in Athens as talks resume in March
            Security Council Condemns Flood-hit Junta          | Security Council condemns flood - hit junta
            White House Says Talks May Fail                    | White House says talks may fail
            Petrov Urges President Bush to Quit                | Petrov urges president Bush to quit
            RUSSIA REJECTS UN PLAN FOR BANK OF ENGLAND         | Russia rejects UN plan for Bank of England
            ZORANIA TO FREE EDITOR                             | Zorania to free editor
            """)
    void a_heading_is_read_as_the_sentence_that_it_is(String heading, String read) {
        Sentence sentence = first(Readings.of(heading + "\n\nNobody gave any details of the plan."));

        assertThat(sentence.words().stream().map(Word::form).collect(Collectors.joining(" ")))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hope Wins Vote in Norland | The vote brought some hope to the town.      | hope
            Vote in Norland Wins Hope | On Monday candidate Hope won the vote there. | Hope
            """)
    void running_text_tells_whether_a_word_is_a_name(String heading, String text, String form) {
        Sentence sentence = first(Readings.of("Late " + heading + "\n\n" + text));

        assertThat(sentence.words()).extracting(Word::form).contains(form);
    }

    @Test
    void a_word_keeps_its_place_in_the_text() {
        Reading reading = Readings.of("Norland Rejects Sudland's Plan\n\nNobody gave any details.");

        List<Word> words = first(reading).words();

        assertThat(words.stream().map(word -> reading.slice(word.span())))
                .containsExactly("Norland", "Rejects", "Sudland", "'s", "Plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Security Council met in Geneva on Monday.",
                "President Petrov of the Republic of Norland.",
                "Norland rejects plan of the Security Council"
            })
    void other_sentences_stand_as_they_are(String text) {
        Reading reading = Readings.of(text);

        assertThat(first(reading).words()).allMatch(word -> word.form().equals(reading.slice(word.span())));
    }

    private static Sentence first(Reading reading) {
        return reading.layer(Sentence.class).all().get(0);
    }
}
