// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import java.util.Arrays;

/**
 * Moves each word to the class where it explains the text best, round after round.
 *
 * <p>The likelihood of the text under a class bigram model is, but for a constant, the sum of n log n over all pairs of
 * classes less twice the same sum over all classes. A word is taken out of its class, the gain of putting it into each class
 * is summed over the classes of its neighbours, and it goes where the gain is largest (the lowest number on a tie).
 */
final class Exchange {

    /** Rounds end when fewer than one word in this many has moved. */
    private static final int SETTLED = 500;

    private final Bigrams bigrams;
    private final ClassCounts counts;
    private final Context context;
    private final double[] gain;

    Exchange(Bigrams bigrams, ClassCounts counts) {
        this.bigrams = bigrams;
        this.counts = counts;
        context = new Context(counts.all());
        gain = new double[counts.classes()];
    }

    void run(int rounds) {
        int moved = bigrams.words();
        for (int round = 0; round < rounds && moved > bigrams.words() / SETTLED; round++) {
            moved = 0;
            for (int word = 0; word < bigrams.words(); word++) {
                moved += visit(word) ? 1 : 0;
            }
        }
    }

    private boolean visit(int word) {
        int from = counts.classOf(word);
        int count = bigrams.count(word);
        context.fill(word, bigrams, counts);
        counts.shift(word, count, from, context, -1);
        int to = best(count);
        counts.shift(word, count, to, context, 1);
        return to != from;
    }

    private int best(int count) {
        Arrays.fill(gain, 0);
        for (int i = 0; i < context.afterLength(); i++) {
            addGains(counts.preceding(context.afterClass(i)), context.afterTimes(i));
        }
        for (int i = 0; i < context.beforeLength(); i++) {
            addGains(counts.following(context.beforeClass(i)), context.beforeTimes(i));
        }
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < gain.length; c++) {
            double total = gain[c] + within(c) - 2 * grown(counts.size(c), count);
            if (total > most) {
                most = total;
                best = c;
            }
        }
        return best;
    }

    /** The inner loop: what each class would gain by standing more often beside the class whose row this is. */
    private void addGains(int[] row, int times) {
        double[] entropy = counts.entropy();
        for (int c = 0; c < gain.length; c++) {
            int n = row[c];
            gain[c] += entropy[n + times] - entropy[n];
        }
    }

    /** Puts right what the sums over neighbours say of pairs within the class: there both sides grow one and the same count. */
    private double within(int c) {
        int n = counts.following(c)[c];
        int after = context.afterOf(c);
        int before = context.beforeOf(c);
        return grown(n, after + before + context.itself()) - grown(n, after) - grown(n, before);
    }

    private double grown(int n, int more) {
        return counts.entropy()[n + more] - counts.entropy()[n];
    }
}
