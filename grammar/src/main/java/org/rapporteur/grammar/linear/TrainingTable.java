// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import java.util.Arrays;

/**
 * A weight table while it is trained: dense, in floating point, with the running sum that averaging needs.
 *
 * <p>Instead of adding up all weights after each step, each update is also added to a second table, multiplied by the
 * number of the step (Daumé 2006, <i>Practical structured learning techniques</i>, figure 2.3).
 */
public final class TrainingTable implements WeightTable {
    private final int classes;
    private final int bits;
    private final float[] weights;
    private final double[] sums;
    private long steps = 1;

    /**
     * Makes a table of zeros.
     *
     * @param classes how many classes
     * @param bits how many bits of a hash choose the row
     */
    public TrainingTable(int classes, int bits) {
        this.classes = classes;
        this.bits = bits;
        this.weights = new float[classes << bits];
        this.sums = new double[classes << bits];
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public void score(long[] features, int from, int to, float[] scores) {
        Arrays.fill(scores, 0, classes, 0f);
        for (int k = from; k < to; k++) {
            int row = row(features[k]);
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row + c];
            }
        }
    }

    /**
     * Learns one decision: if the right class does not win by {@code margin}, it gains and its strongest rival loses.
     *
     * <p>Where the right class has no rival there is nothing to learn.
     *
     * @param features hashed features, already {@link #score scored}
     * @param count how many of them there are
     * @param right the right class
     * @param first the first class that may be a rival; those before it are never chosen
     * @param scores the scores of all classes
     * @param margin by how much the right class must win
     */
    public void learn(long[] features, int count, int right, int first, float[] scores, float margin) {
        step();
        int rival = right == first ? first + 1 : first;
        if (rival >= classes) {
            return;
        }
        for (int c = first; c < classes; c++) {
            if (c != right && scores[c] > scores[rival]) {
                rival = c;
            }
        }
        if (scores[right] - scores[rival] <= margin) {
            update(features, count, right, 1);
            update(features, count, rival, -1);
        }
    }

    /** Counts one more step; call it once for each decision, whether right or wrong. */
    public void step() {
        steps++;
    }

    /** Adds {@code delta} to the weight of one class in the row of each feature. */
    public void update(long[] features, int count, int updated, float delta) {
        double weighted = (double) delta * steps;
        for (int k = 0; k < count; k++) {
            int cell = row(features[k]) + updated;
            weights[cell] += delta;
            sums[cell] += weighted;
        }
    }

    /** Returns the averages over all steps so far, a row of {@link #classes()} for each hash. */
    public float[] averages() {
        float[] averages = new float[weights.length];
        for (int i = 0; i < averages.length; i++) {
            averages[i] = (float) (weights[i] - sums[i] / steps);
        }
        return averages;
    }

    private int row(long feature) {
        return (int) (feature >>> (64 - bits)) * classes;
    }
}
