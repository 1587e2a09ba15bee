// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.words.WordSequence;

class ParserTest {
    private static final List<String> RELATIONS = List.of("_", "nsubj", "obj", "det", "root");
    private static final List<String> PIECE =
            List.of("The", "talks", "of", "Geneva", ",", "said", "the", "minister", ",", "and");

    private static Parser parser(HashedWeights moves, int width, float margin) {
        return new Parser(
                Sentences.TAGS,
                RELATIONS,
                moves,
                new HashedWeights(RELATIONS.size(), 7),
                new Parser.Search(width, margin));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "8, 400", "16, 1e9"})
    void gives_any_sentence_a_tree(int width, float margin) {
        for (int size = 1; size <= 60; size++) {
            Random random = new Random(size);
            WordSequence words = Sentences.words(random, size);
            int[] heads = new int[size];
            int[] relations = new int[size];

            State state = parser(new HashedWeights(State.MOVES, size), width, margin)
                    .parse(words, Sentences.tags(random, size));

            state.arcs(heads, relations);
            assertThat(heads).as("%d words", size).matches(Trees::isProjectiveTree, "is a projective tree");
            assertThat(Arrays.stream(relations)).allMatch(relation -> relation >= 1 && relation < RELATIONS.size());
        }
    }

    @Test
    void works_in_proportion_to_the_length_of_a_sentence() {
        HashedWeights once = new HashedWeights(State.MOVES, 3);
        HashedWeights tenfold = new HashedWeights(State.MOVES, 3);

        parse(once, 30);
        parse(tenfold, 300);

        assertThat(tenfold.calls).isBetween(9 * once.calls, once.calls * 105 / 10);
        assertThat(tenfold.features).isBetween(9 * once.features, once.features * 105 / 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 20_000})
    void reads_a_sentence_of_many_words(int size) {
        State state = parse(new HashedWeights(State.MOVES, 5), size / PIECE.size());

        int[] heads = new int[size];
        state.arcs(heads, new int[size]);
        assertThat(Arrays.stream(heads)).filteredOn(head -> head == size).hasSize(1);
        assertThat(Arrays.stream(heads)).allMatch(head -> head >= 0 && head <= size);
    }

    private static State parse(HashedWeights moves, int times) {
        WordSequence words = Sentences.repeated(PIECE, times);
        int[] tags = new int[words.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = i % PIECE.size() % Sentences.TAGS.size();
        }
        return parser(moves, 8, 400).parse(words, tags);
    }

    @ParameterizedTest
    @CsvSource({"2, 5", "3, 4"})
    void a_parser_needs_weights_for_its_moves_and_relations(int moves, int relations) {
        assertThatThrownBy(() -> new Parser(
                        Sentences.TAGS,
                        RELATIONS,
                        new HashedWeights(moves, 1),
                        new HashedWeights(relations, 1),
                        new Parser.Search(8, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Found weights for " + moves + " moves and " + relations + " relations, expected 3 and 5");
    }
}
