// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.grammar.Trees.word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.grammar.Token;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/** A verb has one subject, however long the name of it is. */
class SplitSubjectsTest {
    private static final TimeKnowledge TIMES = TimeKnowledge.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A spokeswoman for the New South Wales Corporate Affairs Commission (CAC) said the arrest was part of its investigation. | spokeswoman | Commission | nmod
            The boycott by opposition parties over the plans for a five per cent sales tax has angered Norland. | boycott | tax | nmod
            """)
    void the_second_goes_on_from_the_first(String text, String subject, String other, String relation) {
        Sentence sentence = Readings.of(text).layer(Sentence.class).all().get(0);

        assertThat(word(sentence, subject).relation()).isEqualTo("nsubj");
        assertThat(word(sentence, other).relation()).isEqualTo(relation);
        assertThat(word(sentence, other).head())
                .isNotNull()
                .extracting(Word::upos)
                .isNotEqualTo("VERB");
    }

    @Test
    void whose_it_is_is_no_subject() {
        Token owner = read(
                "Arlen PROPN NNP 4 nsubj, 's PART POS 1 case, Council PROPN NNP 4 nsubj, agreed VERB VBD 0 root", 0);

        assertThat(owner.relation()).isEqualTo("nmod:poss");
        assertThat(owner.head()).isEqualTo(2);
    }

    @Test
    void a_day_does_nothing() {
        Token day = read("Arlen PROPN NNP 3 nsubj, Tuesday PROPN NNP 3 nsubj, agreed VERB VBD 0 root", 1);

        assertThat(day.relation()).isEqualTo("obl:unmarked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            effects NOUN NNS 4 nsubj, the DET DT 3 det, war NOUN NN 4 nsubj, had VERB VBD 0 root
            head NOUN NN 4 nsubj, Ivo PROPN NNP 4 nsubj, Maras PROPN NNP 2 flat, agreed VERB VBD 0 root
            Arlen PROPN NNP 4 nsubj, ; PUNCT ; 4 punct, Tavia PROPN NNP 4 nsubj, agreed VERB VBD 0 root
            """)
    void what_begins_anew_remains(String words) {
        org.rapporteur.grammar.Sentence tree = Trees.tree(words);

        assertThat(SplitSubjects.of(tree, TIMES)).isEqualTo(tree);
    }

    private static Token read(String words, int word) {
        return SplitSubjects.of(Trees.tree(words), TIMES).tokens().get(word);
    }
}
