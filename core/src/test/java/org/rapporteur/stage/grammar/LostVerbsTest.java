// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** A sentence with a full stop has a verb, though the parser takes it for what describes a noun. */
class LostVerbsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The sheriff's office arranged for reinforcements from Arlen.                         | office      | arranged
            In a statement, Ivo Maras, a spokesman for the force, blamed Norland for the raid.   | Ivo         | blamed
            On Friday, thousands of protesters wearing masks and helmets gathered around the police station of Arlen. | thousands | gathered
            In other parts of Arlen, the police used tear gas against protesters.                | police      | used
            Last year, Norland researchers distributed test kits.                                | researchers | distributed
            Agricultural exports fell by two percent in May.                                     | exports     | fell
            Seventeen rockets struck near the base of the force.                                 | rockets     | struck
            None of the fourteen banks borrowed from the fund.                                   | None        | borrowed
            """)
    void the_participle_is_the_verb_and_its_noun_the_subject(String text, String subject, String verb) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, verb).head()).isNull();
        assertThat(word(sentence, verb).xpos()).isEqualTo("VBD");
        assertThat(word(sentence, subject).relation()).isEqualTo("nsubj");
        assertThat(word(sentence, subject).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The two rebels held in Arlen by the army.                  | held
            Villages burned by the army in the raid.                   | burned
            A large bridge, destroyed in the war.                      | destroyed
            Villages burned in the raid                                | burned
            The villages burned in the raid are empty.                 | burned
            """)
    void what_describes_a_noun_is_not(String text, String participle) {
        assertThat(word(text, participle).relation()).startsWith("acl");
    }
}
