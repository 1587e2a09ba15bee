// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Event;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Reading;

class LateSubjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A blast at the Karsk plant killed 14 workers on Tuesday, the governor of Velm, Anton Reznik, said. | A blast at the Karsk plant killed 14 workers on Tuesday | the governor of Velm, Anton Reznik
            The ceasefire would hold, the foreign minister, Ana Petrova, said on Monday. | The ceasefire would hold | the foreign minister, Ana Petrova
            The talks had failed, the country's interior minister, John Smith, told reporters. | The talks had failed | the country's interior minister, John Smith
            Two soldiers died in the attack, the head of the regional police, Col. Ivan Petrov, said. | Two soldiers died in the attack | the head of the regional police, Col. Ivan Petrov
            Nobody was hurt, the mayor of Lviv, Andriy Sadovyi, wrote on Facebook. | Nobody was hurt | the mayor of Lviv, Andriy Sadovyi
            Russia will not attack, Foreign Ministry spokeswoman Maria Zakharova said. | Russia will not attack | Foreign Ministry spokeswoman Maria Zakharova
            Floods killed at least nine people in Indonesia on Friday, the government said. | Floods killed at least nine people in Indonesia on Friday | the government
            The plan is dead, Petrov, the minister of trade, said. | The plan is dead | Petrov, the minister of trade
            Prices rose on Monday, the biggest gain since May, traders said. | Prices rose on Monday, the biggest gain since May | traders
            """)
    void who_says_it_stands_between_what_is_said_and_the_verb(String sentence, String content, String source) {
        Reading reading = Readings.of(sentence);

        List<Statement> statements = reading.layer(Statement.class).all();

        assertThat(statements)
                .filteredOn(statement -> statement.within() == null)
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.content()).extracting(reading::slice).containsExactly(content);
                    assertThat(statement.source()).isNotNull();
                    assertThat(reading.slice(statement.source().span())).isEqualTo(source);
                });
    }

    @Test
    void whoever_says_it_takes_no_part_in_what_is_said() {
        Reading reading = Readings.of(
                "Two soldiers died in the attack, the head of the regional police, Col. Ivan Petrov, said.");

        List<Event> events = reading.layer(Event.class).all();

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.actors()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks had failed, the minister, John Smith, told reporters.
            Floods killed at least nine people in Indonesia on Friday, the government said.
            He met the president, the prime minister and the king, and said the talks went well.
            Police arrested five people, the news agency, citing the ministry, said.
            The army had taken the town, a spokesman for the ministry in Kyiv, Oleksandr Motuzyanyk, said.
            Aid would come, the head of the council for the north, a body of twelve, in Oslo, said.
            """)
    void a_word_and_all_below_it_stay_one_stretch(String text) {
        for (Sentence sentence : Readings.of(text).layer(Sentence.class)) {
            for (Word word : sentence.words()) {
                for (Word inside : sentence.words()
                        .subList(word.leftmost().index(), word.rightmost().index() + 1)) {
                    assertThat(isBelow(inside, word))
                            .as("%s below %s", inside, word)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isBelow(Word word, Word above) {
        for (Word at = word; at != null; at = at.head()) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }
}
