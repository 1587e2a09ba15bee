// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Merges classes two by two into a binary tree, always the two whose merging loses least of the likelihood.
 *
 * <p>The losses of all pairs are kept in a table. A merge changes the loss of a pair of other classes only in the terms
 * that speak of the two merged, so the table is brought up to date in time proportional to its size; merging all of C
 * classes costs C³ in all, with a small constant.
 */
final class ClassTree {

    private final double[] entropy;
    private final int all;
    private final int boundary;
    private final int[] size;
    private final int[][] next;
    private final double[][] loss;
    private final List<Integer> alive = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final StringBuilder[] paths;

    ClassTree(ClassCounts counts) {
        entropy = counts.entropy();
        all = counts.all();
        boundary = counts.boundary();
        size = new int[all];
        next = new int[all][];
        for (int c = 0; c < all; c++) {
            size[c] = counts.size(c);
            next[c] = counts.following(c).clone();
        }
        loss = new double[counts.classes()][counts.classes()];
        paths = new StringBuilder[counts.classes()];
        for (int c = 0; c < counts.classes(); c++) {
            members.add(new ArrayList<>(List.of(c)));
            paths[c] = new StringBuilder();
            if (size[c] > 0) {
                alive.add(c);
            }
        }
    }

    /** By class, its path of 0 and 1 from the root; empty for a class without words. */
    String[] paths() {
        for (int a : alive) {
            fillLosses(a);
        }
        while (alive.size() > 1) {
            mergeCheapest();
        }
        return Arrays.stream(paths).map(path -> path.reverse().toString()).toArray(String[]::new);
    }

    private void fillLosses(int a) {
        for (int b : alive) {
            if (b != a) {
                loss[Math.min(a, b)][Math.max(a, b)] = wholeLoss(a, b);
            }
        }
    }

    private double wholeLoss(int a, int b) {
        double sum = -2 * merged(size[a], size[b]);
        for (int c : alive) {
            sum += c == a || c == b ? 0 : term(a, b, c);
        }
        for (int c = boundary; c < all; c++) {
            sum += term(a, b, c);
        }
        int within = next[a][a] + next[a][b] + next[b][a] + next[b][b];
        return sum
                + entropy[next[a][a]]
                + entropy[next[a][b]]
                + entropy[next[b][a]]
                + entropy[next[b][b]]
                - entropy[within];
    }

    /** What merging a and b loses of telling them apart beside c. */
    private double term(int a, int b, int c) {
        return merged(next[a][c], next[b][c]) + merged(next[c][a], next[c][b]);
    }

    private double merged(int n, int m) {
        return entropy[n] + entropy[m] - entropy[n + m];
    }

    private void mergeCheapest() {
        int left = -1;
        int right = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < alive.size(); i++) {
            for (int j = i + 1; j < alive.size(); j++) {
                double found = loss[alive.get(i)][alive.get(j)];
                if (found < least) {
                    least = found;
                    left = alive.get(i);
                    right = alive.get(j);
                }
            }
        }
        lengthenPaths(left, right);
        merge(left, right);
    }

    private void lengthenPaths(int left, int right) {
        members.get(left).forEach(c -> paths[c].append('0'));
        members.get(right).forEach(c -> paths[c].append('1'));
        members.get(left).addAll(members.get(right));
    }

    private void merge(int left, int right) {
        alive.remove(Integer.valueOf(right));
        addTerms(left, right, -1);
        size[left] += size[right];
        for (int c = 0; c < all; c++) {
            next[left][c] += next[right][c];
        }
        for (int c = 0; c < all; c++) {
            next[c][left] += next[c][right];
        }
        addTerms(left, left, 1);
        fillLosses(left);
    }

    /** Adds or takes away, in the losses of all pairs without these two, the terms that speak of them. */
    private void addTerms(int first, int second, int sign) {
        for (int i = 0; i < alive.size(); i++) {
            for (int j = i + 1; j < alive.size(); j++) {
                int a = alive.get(i);
                int b = alive.get(j);
                if (a != first && b != first) {
                    double terms = term(a, b, first) + (first == second ? 0 : term(a, b, second));
                    loss[a][b] += sign * terms;
                }
            }
        }
    }
}
