// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.parse.Trees;

class EisnerTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void finds_the_projective_tree_with_the_most_votes(int words) {
        List<int[]> trees = Trees.all(words);
        Random random = new Random(words);
        for (int round = 0; round < 40; round++) {
            float[][] votes = votes(random, words);

            int[] heads = new Eisner(votes).heads();

            assertThat(heads).as(Arrays.deepToString(votes)).matches(Trees::isProjectiveTree, "is a projective tree");
            assertThat(sum(votes, heads))
                    .as(Arrays.deepToString(votes))
                    .isEqualTo(trees.stream()
                            .mapToDouble(tree -> sum(votes, tree))
                            .max()
                            .orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 20, 60})
    void gives_a_sentence_of_any_length_a_tree(int words) {
        Random random = new Random(words);
        for (int round = 0; round < 5; round++) {
            int[] heads = new Eisner(votes(random, words)).heads();

            assertThat(heads).matches(Trees::isProjectiveTree, "is a projective tree");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 12, 60})
    void gives_back_the_tree_that_all_voted_for(int words) {
        int[] tree = Trees.random(new Random(words), words);
        float[][] votes = new float[words + 1][words];
        for (int i = 0; i < words; i++) {
            votes[tree[i]][i] = 6;
        }

        assertThat(new Eisner(votes).heads()).containsExactly(tree);
    }

    /** Draws votes in halves, so that sums are exact; many are nought, as when few parsers vote. */
    private static float[][] votes(Random random, int words) {
        float[][] votes = new float[words + 1][words];
        for (float[] row : votes) {
            for (int i = 0; i < words; i++) {
                row[i] = random.nextInt(3) == 0 ? random.nextInt(13) / 2f : 0;
            }
        }
        return votes;
    }

    private static double sum(float[][] votes, int[] heads) {
        double sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += votes[heads[i]][i];
        }
        return sum;
    }
}
