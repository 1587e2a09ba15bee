// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.conllu.ConlluRow;
import org.rapporteur.grammar.conllu.ConlluSentence;
import org.rapporteur.grammar.parse.Trees;

class TrainingSentenceTest {
    private static final Inventory TAGS = Inventory.of("", List.of("VBD", "PRP", "RB"));
    private static final Inventory RELATIONS = Inventory.of("_", List.of("root", "nsubj", "advmod", "_"));

    @Test
    void an_inventory_numbers_names_in_alphabetical_order() {
        assertThat(TAGS.names()).containsExactly("PRP", "RB", "VBD");
        assertThat(TAGS.number("RB")).isEqualTo(1);
        assertThat(TAGS.size()).isEqualTo(3);
    }

    @Test
    void an_inventory_leaves_the_first_number_to_the_name_that_means_none() {
        assertThat(RELATIONS.names()).containsExactly("_", "advmod", "nsubj", "root");
        assertThat(RELATIONS.number("_")).isZero();
        assertThat(Inventory.of("_", List.of("root")).names()).containsExactly("_", "root");
    }

    @Test
    void an_inventory_says_which_names_it_knows() {
        assertThatThrownBy(() -> TAGS.number("NN"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Found 'NN', expected one of [PRP, RB, VBD]");
    }

    @Test
    void takes_the_words_of_a_treebank_sentence_by_number() {
        ConlluSentence sentence = new ConlluSentence(
                List.of(),
                List.of(
                        row("1", "She", "PRP", "2", "nsubj"),
                        row("2", "left", "VBD", "0", "root"),
                        row("2.1", "it", "PRP", "_", "_"),
                        row("3", "early", "RB", "2", "advmod")));

        TrainingSentence taken = TrainingSentence.of(sentence, TAGS, RELATIONS, Toy.lexicon());

        assertThat(taken.size()).isEqualTo(3);
        assertThat(taken.forms).containsExactly("She", "left", "early");
        assertThat(taken.gold).containsExactly(0, 2, 1);
        assertThat(taken.tags).containsExactly(0, 2, 1);
        assertThat(taken.heads).containsExactly(1, 3, 1);
        assertThat(taken.relations).containsExactly(2, 3, 1);
    }

    private static ConlluRow row(String id, String form, String tag, String head, String relation) {
        return new ConlluRow(id, form, "_", "_", tag, "_", head, relation, "_", "_");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 12})
    void reversed_twice_is_the_original(int words) {
        Random random = new Random(words);
        int[] heads = Trees.random(random, words);
        TrainingSentence sentence = TrainingSentence.of(
                random.ints(words, 0, 9).mapToObj(n -> "w" + n).toList(),
                Toy.lexicon(),
                random.ints(words, 0, 9).toArray(),
                heads,
                random.ints(words, 0, 9).toArray());
        sentence.tags = random.ints(words, 0, 9).toArray();

        TrainingSentence once = sentence.reversed(Toy.lexicon());
        TrainingSentence twice = once.reversed(Toy.lexicon());

        List<String> backwards = new java.util.ArrayList<>(sentence.forms);
        Collections.reverse(backwards);
        assertThat(once.forms).isEqualTo(backwards);
        assertThat(once.heads).matches(Trees::isProjectiveTree, "is a projective tree");
        assertThat(once.words.lower(0)).isEqualTo(sentence.words.lower(words - 1));
        assertThat(twice.forms).isEqualTo(sentence.forms);
        assertThat(twice.heads).containsExactly(sentence.heads);
        assertThat(twice.relations).containsExactly(sentence.relations);
        assertThat(twice.gold).containsExactly(sentence.gold);
        assertThat(twice.tags).containsExactly(sentence.tags);
    }
}
