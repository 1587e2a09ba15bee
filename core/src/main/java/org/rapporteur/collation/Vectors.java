// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.knowledge.stories.StoryKnowledge;

/** Reports as vectors, as {@link TermWeights} makes them, with numbers for their terms. */
final class Vectors {
    private final int[][] terms;
    private final float[][] weights;
    private final int vocabulary;
    /** Terms that bring no candidates: the words of a phrase do. */
    private final BitSet phrases;

    private Vectors(int[][] terms, float[][] weights, int vocabulary, BitSet phrases) {
        this.terms = terms;
        this.weights = weights;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
    }

    static Vectors of(List<Fingerprint> reports, StoryKnowledge knowledge) {
        Map<String, Integer> having = new HashMap<>();
        reports.forEach(report -> report.words().keySet().forEach(word -> having.merge(word, 1, Integer::sum)));
        TermWeights weighting = new TermWeights(knowledge, reports.size(), word -> having.getOrDefault(word, 0));
        Map<String, Integer> numbers = new HashMap<>();
        BitSet phrases = new BitSet();
        int[][] terms = new int[reports.size()][];
        float[][] weights = new float[reports.size()][];
        for (int i = 0; i < terms.length; i++) {
            Map<String, Double> vector = weighting.of(reports.get(i));
            terms[i] = new int[vector.size()];
            weights[i] = new float[vector.size()];
            int at = 0;
            for (Map.Entry<String, Double> entry : vector.entrySet()) {
                terms[i][at] = numbers.computeIfAbsent(entry.getKey(), key -> numbers.size());
                phrases.set(terms[i][at], entry.getKey().startsWith(TermWeights.PHRASE));
                weights[i][at++] = entry.getValue().floatValue();
            }
        }
        return new Vectors(terms, weights, numbers.size(), phrases);
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

    /** Returns for each term the reports that have it; none for phrases. */
    int[][] postings() {
        int[] counts = new int[vocabulary];
        for (int[] some : terms) {
            for (int term : some) {
                counts[term] += phrases.get(term) ? 0 : 1;
            }
        }
        int[][] postings = new int[vocabulary][];
        for (int term = 0; term < vocabulary; term++) {
            postings[term] = new int[counts[term]];
        }
        Arrays.fill(counts, 0);
        for (int report = 0; report < terms.length; report++) {
            for (int term : terms[report]) {
                if (!phrases.get(term)) {
                    postings[term][counts[term]++] = report;
                }
            }
        }
        return postings;
    }
}
