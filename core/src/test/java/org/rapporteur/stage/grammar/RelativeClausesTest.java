// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** A relative clause is about the noun before it. */
class RelativeClausesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministers of Norway and Chad, who met in Oslo on Monday, called for peace.     | met    | ministers
            The president criticised officials in Norway, who say the vote was free.           | say    | officials
            He met leaders of Hamas and Fatah, who agreed to form a government.                | agreed | leaders
            He received envoys from Paris and Berlin, who want to revive the talks.            | want   | envoys
            The talks aim to revive the accord, from which Norway withdrew in 2018.            | withdrew | accord
            The army moved on the airport, which had been taken by rebels.                     | taken  | airport
            The envoy met Ana Petrova, 45, who leads the rebels, and told her that he is ill.  | leads  | Ana
            """)
    void it_hangs_on_the_persons_or_the_thing(String text, String verb, String noun) {
        Word word = word(text, verb);

        assertThat(word.relation()).isEqualTo("acl:relcl");
        assertThat(word.head()).isNotNull().extracting(Word::form).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministers of Norway and Chad, who met in Oslo on Monday, called for peace. | called   | ministers | nsubj
            The two ministers, who met in Oslo on Monday, were arrested on Friday.         | arrested | ministers | nsubj:pass
            """)
    void the_sentence_goes_on_from_the_verb_behind_it(String text, String verb, String subject, String relation) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, verb).relation()).isEqualTo("root");
        assertThat(word(sentence, subject).head()).isEqualTo(word(sentence, verb));
        assertThat(word(sentence, subject).relation()).isEqualTo(relation);
    }

    @Test
    void where_something_happened_is_told_of_the_place() {
        String text =
                "Norway denied the charge in Chad, where floods have ruined hundreds of farms and displaced a million people.";

        assertThat(word(text, "ruined").relation()).isEqualTo("acl:relcl");
        assertThat(word(text, "displaced").head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo("ruined");
    }

    @Test
    void who_took_a_town_where_others_hid_did_both() {
        String text = "The army shelled the town of Arlen, where rebels had their base, and took it.";

        assertThat(word(text, "took").head()).isNotNull().extracting(Word::form).isEqualTo("shelled");
    }

    @Test
    void a_question_is_about_no_noun() {
        String text = "So if you knew all of this at the time, why did you sign the treaty?";

        assertThat(word(text, "sign").relation()).isNotEqualTo("acl:relcl");
    }
}
