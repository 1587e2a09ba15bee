// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.tree;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** A condition that begins with its auxiliary is no news. */
class InvertedConditionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Should the court agree, he could be freed on Monday.                            | agree      | freed     | root
            Should he be convicted, he faces ten years in prison.                           | convicted  | faces     | root
            But had Norland agreed, the talks would have gone on.                           | agreed     | gone      | root
            "Should the truce fail, we will attack Sudland," the minister said.             | fail       | attack    | ccomp
            Had police arrived earlier, nine people might have been saved, officials said.  | arrived    | saved     | ccomp
            Had the army not intervened, the rebels would have taken Arlen.                 | intervened | taken     | root
            Had the rebels taken the town, the army would have fled, the general said.      | taken      | fled      | ccomp
            Were it not for the aid, thousands would starve, the agency said.               | aid        | starve    | ccomp
            """)
    void it_hangs_on_what_it_is_a_condition_of(String text, String condition, String main, String relation) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, condition).relation()).isEqualTo("advcl");
        assertThat(word(sentence, condition).head()).isEqualTo(word(sentence, main));
        assertThat(word(sentence, main).relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Had the army not intervened, the rebels would have taken Arlen.  | army
            Had the rebels taken the town, the army would have fled.         | rebels
            """)
    void who_stands_behind_the_auxiliary_is_the_subject(String text, String subject) {
        assertThat(word(text, subject).relation()).isEqualTo("nsubj");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Should Norway invade Sweden, Finland will attack Norway.  | Sweden | invade | Finland | attack
            """)
    void a_name_before_the_comma_is_the_object(
            String text, String object, String condition, String subject, String main) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, object).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(condition);
        assertThat(word(sentence, subject).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(main);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Should AUX MD 3 aux, Norland PROPN NNP 3 nsubj, leave VERB VB 0 root, ; PUNCT ; 6 punct, we PRON PRP 6 nsubj, ask VERB VBP 3 conj, ? PUNCT . 3 punct",
                "Had AUX VBD 3 aux, Norland PROPN NNP 3 nsubj, left VERB VBN 0 root, ; PUNCT ; 6 punct, we PRON PRP 6 nsubj, asked VERB VBD 3 conj",
                "Should AUX MD 3 aux, Norland PROPN NNP 3 nsubj, leave VERB VB 0 root, ; PUNCT ; 8 punct, and CCONJ CC 8 cc, we PRON PRP 8 nsubj, will AUX MD 8 aux, leave VERB VB 3 conj"
            })
    void a_question_and_what_is_joined_are_left(String tree) {
        assertThat(InvertedConditions.of(tree(tree))).isEqualTo(tree(tree));
    }
}
