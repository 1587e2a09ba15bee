// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the losses kept up to date from merge to merge against losses counted afresh for each merge. */
class ClassTreeTest {

    private static final int WORDS = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void merges_in_the_order_that_counting_afresh_would_give(long seed) {
        ClassCounts counts = new ClassCounts(Bigrams.count(unevenText(new Random(seed)), 1, seed), WORDS);

        String[] paths = new ClassTree(counts).paths();

        assertThat(paths).containsExactly(pathsCountedAfresh(counts));
    }

    private static List<List<String>> unevenText(Random random) {
        List<List<String>> text = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int style = random.nextInt(3);
            text.add(random.ints(6, 0, WORDS)
                    .mapToObj(n -> String.valueOf((char) ('a' + (n + n * style) % WORDS)))
                    .toList());
        }
        return text;
    }

    private static String[] pathsCountedAfresh(ClassCounts counts) {
        int all = counts.all();
        double[][] next = new double[all][all];
        for (int c = 0; c < all; c++) {
            for (int d = 0; d < all; d++) {
                next[c][d] = counts.following(c)[d];
            }
        }
        String[] paths = new String[WORDS];
        List<List<Integer>> groups = new ArrayList<>();
        for (int c = 0; c < WORDS; c++) {
            paths[c] = "";
            groups.add(new ArrayList<>(List.of(c)));
        }
        while (groups.size() > 1) {
            int bestLeft = 0;
            int bestRight = 1;
            double best = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    double likelihood = likelihood(merged(groups, i, j), next);
                    if (likelihood > best + 1e-9) {
                        best = likelihood;
                        bestLeft = i;
                        bestRight = j;
                    }
                }
            }
            for (int c : groups.get(bestLeft)) {
                paths[c] = "0" + paths[c];
            }
            for (int c : groups.get(bestRight)) {
                paths[c] = "1" + paths[c];
            }
            groups = merged(groups, bestLeft, bestRight);
        }
        return paths;
    }

    private static List<List<Integer>> merged(List<List<Integer>> groups, int left, int right) {
        List<List<Integer>> merged = new ArrayList<>(groups);
        List<Integer> both = new ArrayList<>(groups.get(left));
        both.addAll(groups.get(right));
        merged.set(left, both);
        merged.remove(right);
        return merged;
    }

    private static double likelihood(List<List<Integer>> groups, double[][] next) {
        List<List<Integer>> every = new ArrayList<>(groups);
        every.add(List.of(WORDS));
        every.add(List.of(WORDS + 1));
        double sum = 0;
        for (List<Integer> left : every) {
            double size = 0;
            for (List<Integer> right : every) {
                double n = left.stream()
                        .mapToDouble(
                                c -> right.stream().mapToDouble(d -> next[c][d]).sum())
                        .sum();
                size += n;
                sum += entropy(n);
            }
            sum -= 2 * entropy(size);
        }
        return sum;
    }

    private static double entropy(double n) {
        return n < 2 ? 0 : n * Math.log(n);
    }
}
