// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.tree;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.syntax.Word;

/** A verb has one subject. */
class DoubleSubjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland is the biggest buyer of grain in the region, officials said.                                | buyer    | officials
            The issue was one of the many things the two sides discussed in Arlen, he said.                     | one      | he
            """)
    void what_is_said_to_be_is_reported(String text, String told, String subject) {
        Word said = word(text, "said");

        assertThat(said.child("nsubj")).isNotNull().extracting(Word::form).isEqualTo(subject);
        assertThat(word(text, told).relation()).isEqualTo("ccomp");
    }

    @Test
    void who_has_gone_is_whom_another_follows() {
        String text = "The president named Olsen to replace Harrow who resigned last week, a spokesman said.";

        assertThat(word(text, "replace").child("obj"))
                .isNotNull()
                .extracting(Word::form)
                .isEqualTo("Harrow");
        assertThat(word(text, "resigned").relation()).isEqualTo("acl:relcl");
    }

    @Test
    void a_name_behind_a_noun_is_what_the_noun_tells() {
        Word name = word("The news agency Norpress has put the toll at nine.", "Norpress");

        assertThat(name.head()).isNotNull().extracting(Word::form).isEqualTo("agency");
    }

    @Test
    void two_names_in_a_row_are_one() {
        String told = "Later ADV RB 4 advmod, Ana PROPN NNP 4 nsubj, Petrova PROPN NNP 4 nsubj, left VERB VBD 0 root";
        String named = "Later ADV RB 4 advmod, Ana PROPN NNP 4 nsubj, Petrova PROPN NNP 2 flat, left VERB VBD 0 root";

        assertThat(DoubleSubjects.of(tree(told))).isEqualTo(tree(named));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proposal NOUN NN 4 nsubj, the DET DT 3 det, President PROPN NNP 4 nsubj, made VERB VBD 0 root",
                "It PRON PRP 3 nsubj, is AUX VBZ 3 cop, one NUM CD 5 nsubj, we PRON PRP 5 nsubj, made VERB VBD 0 root",
                "He PRON PRP 2 nsubj, saw VERB VBD 0 root, him PRON PRP 2 obj, Harrow PROPN NNP 6 nsubj, who PRON WP 6 nsubj, left VERB VBD 2 ccomp"
            })
    void two_subjects_of_another_kind_are_left(String tree) {
        assertThat(DoubleSubjects.of(tree(tree))).isEqualTo(tree(tree));
    }
}
