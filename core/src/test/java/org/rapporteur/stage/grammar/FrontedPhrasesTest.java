// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.tree;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.syntax.Word;

/** What opens a sentence is not all that it tells. */
class FrontedPhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to a survey published in June by the Royal Health Society, 84 % of Norlanders did not wash their hands. | wash | survey | obl
            Faced with such a vicious circle, the government's plans are severely limited. | limited | Faced | advcl
            When confronted with the loss of the vote, Harrow would not commit to a peaceful handover. | commit | confronted | advcl
            For a candidate to win the party's nomination, a total of at least 900 delegates are needed. | needed | candidate | obl
            Following the fire, which also injured a guard, officials are checking all the halls. | checking | fire | obl
            According to a clerk's complaint, Harrow may have misused his office. | misused | complaint | obl
            """)
    void the_verb_of_a_sentence_stands_behind_the_comma(String text, String verb, String opening, String relation) {
        Word top = word(text, verb);

        assertThat(top.head()).isNull();
        assertThat(word(text, opening).head())
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo(verb);
        assertThat(word(text, opening).relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In ADP IN 2 case, June NOUN NN 0 root, ; PUNCT ; 6 punct, and CCONJ CC 6 cc, they PRON PRP 6 nsubj, left VERB VBD 2 conj",
                "In ADP IN 2 case, June NOUN NN 0 root, ; PUNCT ; 5 punct, who PRON WP 5 nsubj, left VERB VBD 2 acl:relcl",
                "In ADP IN 2 case, June NOUN NN 0 root, they PRON PRP 4 nsubj, left VERB VBD 2 acl:relcl",
                "June NOUN NN 0 root, ; PUNCT ; 4 punct, they PRON PRP 4 nsubj, left VERB VBD 1 parataxis"
            })
    void a_sentence_that_may_be_one_stays_as_it_is(String tree) {
        assertThat(FrontedPhrases.of(tree(tree))).isEqualTo(tree(tree));
    }
}
