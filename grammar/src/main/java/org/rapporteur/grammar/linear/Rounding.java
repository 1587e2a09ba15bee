// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

/**
 * How trained weights become whole numbers of ten bits.
 *
 * @param scale what a weight is multiplied by
 * @param least weights smaller than this after scaling, either side of zero, are dropped
 */
public record Rounding(float scale, float least) {
    /** The greatest whole number that fits. */
    public static final int MOST = 511;

    /**
     * Chooses the scale so that all but one of ten thousand weights that are not zero fit; those are cut to the greatest.
     *
     * @param weights the weights to be rounded
     * @param least weights smaller than this after scaling are dropped
     */
    public static Rounding of(float[] weights, float least) {
        int[] histogram = new int[1 << 16];
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        long count = 0;
        for (float weight : weights) {
            if (weight != 0) {
                histogram[(int) (Math.abs(weight) / most * (histogram.length - 1))]++;
                count++;
            }
        }
        long over = count / 10_000;
        int bin = histogram.length - 1;
        while (bin > 0 && over >= histogram[bin]) {
            over -= histogram[bin--];
        }
        float greatest = most * (bin + 1) / histogram.length;
        return new Rounding(greatest > 0 ? MOST / greatest : 1, least);
    }

    /** Returns the whole number that stands for a weight. */
    public int round(float weight) {
        float scaled = weight * scale;
        return Math.abs(scaled) < least ? 0 : Math.max(-MOST, Math.min(MOST, Math.round(scaled)));
    }
}
