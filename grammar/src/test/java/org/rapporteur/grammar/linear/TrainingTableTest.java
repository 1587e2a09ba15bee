// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTableTest {
    private static final int CLASSES = 4;
    private static final int BITS = 3;

    // The mean of the weights that each decision met, counting one more step at the outset, when all are nought.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void averages_the_weights_over_all_steps(long seed) {
        Random random = new Random(seed);
        TrainingTable table = new TrainingTable(CLASSES, BITS);
        double[] weights = new double[CLASSES << BITS];
        double[] sums = new double[CLASSES << BITS];
        int steps = 300;

        for (int step = 0; step < steps; step++) {
            table.step();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[i];
            }
            for (int update = random.nextInt(3); update > 0; update--) {
                long[] features = random.longs(5).toArray();
                int updated = random.nextInt(CLASSES);
                int delta = random.nextInt(7) - 3;
                table.update(features, 4, updated, delta);
                for (int k = 0; k < 4; k++) {
                    weights[row(features[k]) + updated] += delta;
                }
            }
        }

        float[] averages = table.averages();
        for (int i = 0; i < sums.length; i++) {
            assertThat((double) averages[i]).as("cell %d", i).isCloseTo(sums[i] / (steps + 1), within(1e-3));
        }
    }

    private static int row(long feature) {
        return (int) (feature >>> (64 - BITS)) * CLASSES;
    }

    // Class 0 may not be a rival, so that of the others the strongest is 2.
    @ParameterizedTest
    @CsvSource({"4, 1, 10, -10", "4, 0.5, 0, 0", "5, 1, 0, 0", "3, 0, 10, -10", "2, 0, 10, -10"})
    void learns_only_where_the_margin_is_missed(float right, float margin, float gain, float loss) {
        TrainingTable table = new TrainingTable(CLASSES, BITS);
        long[] features = {1, 2, 3};
        float[] scores = {9, right, 3, 1};

        for (int i = 0; i < 5; i++) {
            table.learn(features, 2, 1, 1, scores, margin);
        }

        float[] learned = new float[CLASSES];
        table.score(features, 0, 1, learned);
        assertThat(learned).containsExactly(0, gain, loss, 0);
    }

    @Test
    void counts_a_step_for_each_decision_whether_right_or_wrong() {
        TrainingTable table = new TrainingTable(2, BITS);
        long[] feature = {0};

        table.learn(feature, 1, 0, 0, new float[] {0, 0}, 0);
        table.learn(feature, 1, 0, 0, new float[] {5, 0}, 0);
        table.learn(feature, 1, 0, 0, new float[] {5, 0}, 0);

        assertThat(table.averages()[0]).isEqualTo(0.5f);
        assertThat(table.averages()[1]).isEqualTo(-0.5f);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1"})
    void has_nothing_to_learn_where_no_class_is_a_rival(int classes, int first) {
        TrainingTable table = new TrainingTable(classes, BITS);

        table.learn(new long[] {0}, 1, first, first, new float[classes], 10);

        assertThat(table.averages()).containsOnly(0);
    }

    @Test
    void scores_the_features_asked_for_and_no_others() {
        TrainingTable table = new TrainingTable(2, 2);
        long[] features = {0, 1L << 62, 2L << 62, 3L << 62};
        for (int k = 0; k < 4; k++) {
            table.update(new long[] {features[k]}, 1, 1, 1 << k);
        }
        float[] scores = {7, 7, 7};

        table.score(features, 1, 3, scores);

        assertThat(scores).containsExactly(0, 6, 7);
        assertThat(table.classes()).isEqualTo(2);
        assertThat(table.bits()).isEqualTo(2);
    }
}
