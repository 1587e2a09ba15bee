// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenTablesTest {
    private static final int BITS = 7;
    private static final Rounding ROUNDING = new Rounding(10, 3);

    @ParameterizedTest
    @CsvSource({"1, 0.5", "3, 0.9", "17, 0.2", "64, 1"})
    void a_sparse_table_scores_as_the_rounded_weights_say(int classes, double filled) throws IOException {
        float[] weights = weights(classes, filled, new Random(classes));

        SparseTable table = SparseTable.freeze(classes, BITS, weights, ROUNDING);

        assertThat(table.classes()).isEqualTo(classes);
        assertThat(table.bits()).isEqualTo(BITS);
        assertScores(table, weights);
        assertScores(SparseTable.read(Bytes.of(table::write)), weights);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.02, 0.9, 1})
    void a_triple_table_scores_as_the_rounded_weights_say(double filled) throws IOException {
        float[] weights = weights(3, filled, new Random(5));

        TripleTable table = TripleTable.freeze(BITS, weights, ROUNDING);

        assertThat(table.classes()).isEqualTo(3);
        assertThat(table.bits()).isEqualTo(BITS);
        assertScores(table, weights);
        assertScores(TripleTable.read(Bytes.of(table::write)), weights);
    }

    @ParameterizedTest
    @CsvSource({"511, -511, 511", "-511, 511, -511", "-1, -1, -1", "0, 0, -511", "1, 0, 0"})
    void the_weights_of_a_row_do_not_touch_each_other(float a, float b, float c) {
        float[] weights = {a, b, c, 0, 0, 0};
        long[] features = {0, 0};

        float[] triple = new float[3];
        TripleTable.freeze(1, weights, new Rounding(1, 1)).score(features, 0, 2, triple);
        float[] sparse = new float[3];
        SparseTable.freeze(3, 1, weights, new Rounding(1, 1)).score(features, 0, 2, sparse);

        assertThat(triple).containsExactly(2 * a, 2 * b, 2 * c);
        assertThat(sparse).containsExactly(2 * a, 2 * b, 2 * c);
    }

    @Test
    void a_longer_array_is_left_alone_past_the_classes() {
        float[] scores = {9, 9, 9, 9};

        SparseTable.freeze(2, 1, new float[4], ROUNDING).score(new long[1], 0, 1, scores);

        assertThat(scores).containsExactly(0, 0, 9, 9);
    }

    @Test
    void a_sparse_table_refuses_more_classes_than_fit() {
        assertThatThrownBy(() -> SparseTable.freeze(65, 1, new float[130], ROUNDING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Found 65 classes, expected at most 64; merge rare tags or relations before training");
    }

    @Test
    void the_greatest_sums_stay_apart() {
        float[] weights = new float[2 * 9];
        for (int c = 0; c < 9; c++) {
            weights[c] = c % 2 == 0 ? Rounding.MOST : -Rounding.MOST;
        }
        float[] scores = new float[9];
        SparseTable table = SparseTable.freeze(9, 1, weights, new Rounding(1, 1));

        table.score(new long[SparseTable.MOST_FEATURES], 0, SparseTable.MOST_FEATURES, scores);

        assertThat(scores).containsExactly(32704, -32704, 32704, -32704, 32704, -32704, 32704, -32704, 32704);
        assertThatThrownBy(() -> table.score(new long[65], 0, 65, scores))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Found 65 features to sum at once, expected at most 64");
    }

    @ParameterizedTest
    @CsvSource({"3, 0.3", "17, 0.2", "50, 0.9"})
    void a_table_without_its_smallest_weights_keeps_the_others(int classes, double filled) {
        float[] weights = weights(classes, filled, new Random(classes));
        float[] greater = weights.clone();
        for (int i = 0; i < greater.length; i++) {
            greater[i] = Math.abs(ROUNDING.round(greater[i])) < 100 ? 0 : greater[i];
        }

        assertScores(SparseTable.freeze(classes, BITS, weights, ROUNDING).without(100), greater);
        if (classes == 3) {
            assertScores(TripleTable.freeze(BITS, weights, ROUNDING).without(100), greater);
        }
    }

    @Test
    void a_table_that_ends_early_is_none() throws IOException {
        float[] weights = weights(3, 1, new Random(1));
        byte[] sparse = Bytes.array(SparseTable.freeze(3, BITS, weights, ROUNDING)::write);
        byte[] triple = Bytes.array(TripleTable.freeze(BITS, weights, ROUNDING)::write);

        assertThatThrownBy(() -> SparseTable.read(Bytes.of(sparse, sparse.length - 1)))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> TripleTable.read(Bytes.of(triple, triple.length - 1)))
                .isInstanceOf(EOFException.class);
    }

    private static float[] weights(int classes, double filled, Random random) {
        float[] weights = new float[classes << BITS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextDouble() < filled ? (float) random.nextGaussian() * 20 : 0;
        }
        return weights;
    }

    private static void assertScores(WeightTable table, float[] weights) {
        Random random = new Random(3);
        float[] scores = new float[table.classes()];
        for (int round = 0; round < 50; round++) {
            long[] features = random.longs(40).toArray();
            int from = random.nextInt(20);
            int to = from + random.nextInt(20);

            table.score(features, from, to, scores);

            float[] expected = new float[table.classes()];
            Arrays.stream(features, from, to).forEach(feature -> {
                int row = (int) (feature >>> (64 - BITS)) * expected.length;
                for (int c = 0; c < expected.length; c++) {
                    expected[c] += ROUNDING.round(weights[row + c]);
                }
            });
            assertThat(scores).containsExactly(expected);
        }
    }
}
