// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import java.util.Arrays;

/**
 * Which word is in which class, and how often each class stood next to each other class.
 *
 * <p>The classes that words are moved between are numbered from 0; then come {@link #boundary()} and {@link #rest()}, which
 * stay as they are. The rest holds the rare words and, at first, all but the most frequent ones: a class begins with a
 * single frequent word, and the others join when they are first visited, so that no early choice is made among classes of
 * words thrown together.
 */
final class ClassCounts {

    private final int classes;
    private final int[] classOf;
    private final int[] size;
    /** {@code following[c][d]}: how often d stood right after c. */
    private final int[][] following;
    /** The same, turned: {@code preceding[d][c]}, so that either side of a class is one row in memory. */
    private final int[][] preceding;

    private final double[] entropy;

    ClassCounts(Bigrams bigrams, int classes) {
        this.classes = classes;
        classOf = new int[bigrams.words() + 2];
        size = new int[classes + 2];
        following = new int[classes + 2][classes + 2];
        preceding = new int[classes + 2][classes + 2];
        for (int word = 0; word < classOf.length; word++) {
            classOf[word] = word < classes ? word : rest();
        }
        classOf[bigrams.boundary()] = boundary();
        countAll(bigrams);
        entropy = entropies(Arrays.stream(size).sum());
    }

    private void countAll(Bigrams bigrams) {
        Bigrams.Neighbours after = bigrams.after();
        for (int word = 0; word < classOf.length; word++) {
            size[classOf[word]] += bigrams.count(word);
            for (int i = after.from()[word]; i < after.from()[word + 1]; i++) {
                following[classOf[word]][classOf[after.word()[i]]] += after.times()[i];
                preceding[classOf[after.word()[i]]][classOf[word]] += after.times()[i];
            }
        }
    }

    private static double[] entropies(int most) {
        double[] table = new double[most + 1];
        for (int n = 2; n <= most; n++) {
            table[n] = n * Math.log(n);
        }
        return table;
    }

    /** A table of n log n for every count n there can be; all that the objective is made of. */
    double[] entropy() {
        return entropy;
    }

    int classes() {
        return classes;
    }

    int boundary() {
        return classes;
    }

    int rest() {
        return classes + 1;
    }

    /** The movable classes and the two fixed ones. */
    int all() {
        return classes + 2;
    }

    int classOf(int word) {
        return classOf[word];
    }

    int size(int c) {
        return size[c];
    }

    int[] following(int c) {
        return following[c];
    }

    int[] preceding(int c) {
        return preceding[c];
    }

    /**
     * Puts a word into a class or, with sign -1, takes it out.
     *
     * @param context the word's neighbours by class, itself left out
     */
    void shift(int word, int count, int c, Context context, int sign) {
        classOf[word] = c;
        size[c] += sign * count;
        for (int i = 0; i < context.afterLength(); i++) {
            pair(c, context.afterClass(i), sign * context.afterTimes(i));
        }
        for (int i = 0; i < context.beforeLength(); i++) {
            pair(context.beforeClass(i), c, sign * context.beforeTimes(i));
        }
        pair(c, c, sign * context.itself());
    }

    private void pair(int left, int right, int times) {
        following[left][right] += times;
        preceding[right][left] += times;
    }
}
