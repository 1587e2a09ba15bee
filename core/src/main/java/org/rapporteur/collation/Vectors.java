// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.knowledge.stories.StoryKnowledge;

/**
 * Reports as vectors of unit length in three parts: the names of the beginning, all names, all words; each term weighted by how
 * often the report has it and how few reports have it.
 */
final class Vectors {
    /** The share of the likeness of two reports that comes from the names of their beginnings: who the news is about. */
    private static final double LEAD = 0.1;
    /** The share that comes from all names; the rest comes from all words. */
    private static final double NAMES = 0.5;

    private final int[][] terms;
    private final float[][] weights;
    private final int vocabulary;

    private Vectors(int[][] terms, float[][] weights, int vocabulary) {
        this.terms = terms;
        this.weights = weights;
        this.vocabulary = vocabulary;
    }

    static Vectors of(List<Fingerprint> reports, StoryKnowledge knowledge) {
        Map<String, Integer> having = new HashMap<>();
        reports.forEach(report -> report.words().keySet().forEach(word -> having.merge(word, 1, Integer::sum)));
        Rarity rarity = word -> rarity(word, having, reports.size(), knowledge);
        Map<String, Integer> numbers = new HashMap<>();
        int[][] terms = new int[reports.size()][];
        float[][] weights = new float[reports.size()][];
        for (int i = 0; i < terms.length; i++) {
            Map<String, Double> vector = new TreeMap<>();
            Fingerprint report = reports.get(i);
            add(vector, "l ", report.lead(), LEAD, rarity);
            add(vector, "n ", report.names(), NAMES, rarity);
            add(vector, "w ", report.words(), 1 - LEAD - NAMES, rarity);
            terms[i] = new int[vector.size()];
            weights[i] = new float[vector.size()];
            int at = 0;
            for (Map.Entry<String, Double> entry : vector.entrySet()) {
                terms[i][at] = numbers.computeIfAbsent(entry.getKey(), key -> numbers.size());
                weights[i][at++] = entry.getValue().floatValue();
            }
        }
        return new Vectors(terms, weights, numbers.size());
    }

    private interface Rarity {
        double of(String word);
    }

    private static double rarity(String word, Map<String, Integer> having, int reports, StoryKnowledge knowledge) {
        double all = reports + knowledge.reports();
        return Math.max(0, Math.log((all + 1) / (having.getOrDefault(word, 0) + knowledge.reportsWith(word) + 0.5)));
    }

    private static void add(
            Map<String, Double> vector, String part, Map<String, Integer> counts, double share, Rarity rarity) {
        double squares = 0;
        Map<String, Double> weighted = new TreeMap<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double weight = (1 + Math.log(entry.getValue())) * rarity.of(entry.getKey());
            weighted.put(entry.getKey(), weight);
            squares += weight * weight;
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares / share);
        weighted.forEach((word, weight) -> vector.put(part + word, weight / length));
    }

    int size() {
        return terms.length;
    }

    int vocabulary() {
        return vocabulary;
    }

    int[] terms(int report) {
        return terms[report];
    }

    /** Returns the weights of the terms of a report, in the order of {@link #terms}. */
    float[] weights(int report) {
        return weights[report];
    }

    /** Returns for each term the reports that have it. */
    int[][] postings() {
        int[] counts = new int[vocabulary];
        for (int[] some : terms) {
            for (int term : some) {
                counts[term]++;
            }
        }
        int[][] postings = new int[vocabulary][];
        for (int term = 0; term < vocabulary; term++) {
            postings[term] = new int[counts[term]];
        }
        Arrays.fill(counts, 0);
        for (int report = 0; report < terms.length; report++) {
            for (int term : terms[report]) {
                postings[term][counts[term]++] = report;
            }
        }
        return postings;
    }
}
