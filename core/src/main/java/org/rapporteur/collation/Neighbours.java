// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds for each report those most like it. Candidates share a term that is not in too many reports, so that the work grows
 * with the number of reports and not with its square.
 */
final class Neighbours {
    /** A term in more reports than this brings no candidates; it still counts in the likeness. */
    private static final int COMMON = 400;
    /** How many candidates are compared in full. */
    private static final int COMPARED = 300;
    /** How many neighbours a report keeps. */
    private static final int KEPT = 100;

    private final Vectors vectors;
    private final List<Fingerprint> reports;
    private final int[][] postings;
    private final float[] partial;
    private final float[] dense;
    /** Candidates of the report that is looked at. */
    private final long[] ranked;

    Neighbours(Vectors vectors, List<Fingerprint> reports) {
        this.vectors = vectors;
        this.reports = reports;
        postings = vectors.postings();
        partial = new float[vectors.size()];
        dense = new float[vectors.vocabulary()];
        ranked = new long[vectors.size() + 1];
    }

    /** Returns each pair of neighbours once, the earlier report first. */
    Edges all() {
        Edges edges = new Edges();
        for (int report = 0; report < vectors.size(); report++) {
            addEarlierThan(report, edges);
        }
        return edges;
    }

    private void addEarlierThan(int report, Edges edges) {
        int found = candidates(report);
        int[] terms = vectors.terms(report);
        float[] weights = vectors.weights(report);
        for (int i = 0; i < terms.length; i++) {
            dense[terms[i]] = weights[i];
        }
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < found; i++) {
            int candidate = other(ranked[i]);
            double likeness = Math.min(
                    1,
                    likeness(candidate)
                            * Likeness.nearness(
                                    reports.get(candidate).day(),
                                    reports.get(report).day()));
            if (likeness >= Likeness.FLOOR) {
                near.add(new Near(candidate, likeness));
            }
        }
        for (int term : terms) {
            dense[term] = 0;
        }
        if (near.size() > KEPT) {
            near.sort(Comparator.comparingDouble(Near::likeness).reversed().thenComparingInt(Near::report));
        }
        for (Near each : near.subList(0, Math.min(KEPT, near.size()))) {
            edges.add(each.report(), report, each.likeness());
        }
    }

    /** A report and how alike it is to another. */
    private record Near(int report, double likeness) {}

    /** Puts the candidates into {@link #ranked}, and returns how many they are. */
    private int candidates(int report) {
        int found = 0;
        int[] terms = vectors.terms(report);
        float[] weights = vectors.weights(report);
        for (int i = 0; i < terms.length; i++) {
            int[] having = postings[terms[i]];
            float gain = weights[i] * weights[i];
            if (having.length > COMMON || gain == 0) {
                continue;
            }
            for (int other : having) {
                if (other >= report) {
                    break; // postings ascend
                }
                if (partial[other] == 0) {
                    ranked[found++] = other;
                }
                partial[other] += gain;
            }
        }
        for (int i = 0; i < found; i++) {
            int other = (int) ranked[i];
            ranked[i] = rank(partial[other], other);
            partial[other] = 0;
        }
        if (found > COMPARED) {
            Arrays.sort(ranked, 0, found);
        }
        return Math.min(found, COMPARED);
    }

    /** Numbers that ascend from the greatest sum to the least, and where that is the same from the first report to the last. */
    private static long rank(float sum, int report) {
        return (long) (Integer.MAX_VALUE - Float.floatToIntBits(sum)) << Integer.SIZE | report;
    }

    private static int other(long rank) {
        return (int) rank;
    }

    private double likeness(int other) {
        double sum = 0;
        int[] terms = vectors.terms(other);
        float[] weights = vectors.weights(other);
        for (int i = 0; i < terms.length; i++) {
            sum += weights[i] * dense[terms[i]];
        }
        return sum;
    }
}
