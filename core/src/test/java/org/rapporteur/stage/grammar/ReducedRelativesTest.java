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

/** A clause about a noun may lack its pronoun. */
class ReducedRelativesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The aid it has promised to Tavia has not arrived.                        | aid      | promised | arrived   | nsubj
            The soldiers Norland sent to Tavia have been withdrawn.                  | soldiers | sent     | withdrawn | nsubj:pass
            The minister said the aid Norland has promised has not arrived.          | aid      | promised | arrived   | nsubj
            The bridge the rebels destroyed on Monday was built in 1950.             | bridge   | destroyed | built    | nsubj:pass
            The deal the two sides signed in March has collapsed.                    | deal     | signed   | collapsed | nsubj
            """)
    void the_first_noun_is_the_subject_of_the_later_verb(
            String text, String noun, String clause, String main, String relation) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, clause).relation()).isEqualTo("acl:relcl");
        assertThat(word(sentence, clause).head()).isEqualTo(word(sentence, noun));
        assertThat(word(sentence, noun).head()).isEqualTo(word(sentence, main));
        assertThat(word(sentence, noun).relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge the rebels destroyed on Monday was built in 1950.             | destroyed | rebels
            The deal the two sides signed in March has collapsed.                    | signed    | sides
            The village the army shelled has been abandoned, officials said.         | shelled   | army
            """)
    void the_second_does_what_the_first_verb_tells(String text, String verb, String subject) {
        Word clause = word(text, verb);

        assertThat(clause.child("nsubj")).isNotNull().extracting(Word::form).isEqualTo(subject);
        assertThat(clause.xpos()).isEqualTo("VBD");
        assertThat(clause.relation()).isEqualTo("acl:relcl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday PROPN NNP 3 obl:unmarked, Norland PROPN NNP 3 nsubj, said VERB VBD 0 root, it PRON PRP 5 nsubj, left VERB VBD 3 ccomp",
                "Plans NOUN NNS 4 nsubj, ; PUNCT ; 1 punct, Norland PROPN NNP 4 nsubj, said VERB VBD 0 root, failed VERB VBD 4 ccomp",
                "aid NOUN NN 3 nsubj, it PRON PRP 3 nsubj, has VERB VBZ 0 root, money NOUN NN 3 obj, failed VERB VBD 3 conj"
            })
    void a_verb_with_its_own_subject_or_object_is_left(String tree) {
        assertThat(ReducedRelatives.of(tree(tree))).isEqualTo(tree(tree));
    }
}
