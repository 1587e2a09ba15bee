// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.ArrayList;
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

    Neighbours(Vectors vectors, List<Fingerprint> reports) {
        this.vectors = vectors;
        this.reports = reports;
        postings = vectors.postings();
        partial = new float[vectors.size()];
        dense = new float[vectors.vocabulary()];
    }

    /** Two reports and how alike they are. */
    record Edge(int one, int other, double likeness) {}

    /** Returns each pair of neighbours once, the earlier report first. */
    List<Edge> all() {
        List<Edge> edges = new ArrayList<>();
        for (int report = 0; report < vectors.size(); report++) {
            edges.addAll(earlierThan(report));
        }
        return edges;
    }

    private List<Edge> earlierThan(int report) {
        List<Integer> candidates = candidates(report);
        int[] terms = vectors.terms(report);
        float[] weights = vectors.weights(report);
        for (int i = 0; i < terms.length; i++) {
            dense[terms[i]] = weights[i];
        }
        List<Edge> edges = new ArrayList<>();
        for (int candidate : candidates) {
            double likeness = Math.min(
                    1,
                    likeness(candidate)
                            * Likeness.nearness(
                                    reports.get(candidate).day(),
                                    reports.get(report).day()));
            if (likeness >= Likeness.FLOOR) {
                edges.add(new Edge(candidate, report, likeness));
            }
        }
        for (int term : terms) {
            dense[term] = 0;
        }
        edges.sort(Comparator.comparingDouble(Edge::likeness).reversed().thenComparingInt(Edge::one));
        return edges.size() > KEPT ? edges.subList(0, KEPT) : edges;
    }

    private List<Integer> candidates(int report) {
        List<Integer> found = new ArrayList<>();
        int[] terms = vectors.terms(report);
        float[] weights = vectors.weights(report);
        for (int i = 0; i < terms.length; i++) {
            int[] having = postings[terms[i]];
            if (having.length > COMMON) {
                continue;
            }
            for (int other : having) {
                if (other >= report) {
                    break; // postings ascend
                }
                if (partial[other] == 0) {
                    found.add(other);
                }
                partial[other] += weights[i] * weights[i];
            }
        }
        found.sort(Comparator.<Integer>comparingDouble(other -> partial[other])
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        found.forEach(other -> partial[other] = 0);
        return found.size() > COMPARED ? found.subList(0, COMPARED) : found;
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
