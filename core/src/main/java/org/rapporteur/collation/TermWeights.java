// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.rapporteur.knowledge.stories.StoryKnowledge;

/**
 * Makes a report a vector of unit length in four parts: the names of the beginning, all names, all words, and phrases of the first
 * sentences; each term weighted by how often the report has it and how few reports have it (Salton and Buckley 1988), a phrase by how
 * few have its words.
 *
 * <p>The likeness of two reports is the product of their vectors, times {@link Likeness#nearness} of their days.
 */
public final class TermWeights {
    /** The share of the likeness of two reports that comes from the names of their beginnings: who the news is about. */
    private static final double LEAD = 0.09;
    /** The share that comes from all names. */
    private static final double NAMES = 0.43;
    /** The share that comes from phrases; the rest comes from all words. */
    private static final double PHRASES = 0.13;

    /** What the term of a phrase begins with. */
    static final String PHRASE = "p ";

    private final StoryKnowledge knowledge;
    private final long reports;
    private final ToIntFunction<String> having;

    /**
     * Makes one for a set of reports.
     *
     * @param knowledge how many other reports have a word
     * @param reports how many reports there are, identical ones counted once
     * @param having how many of them have a word
     */
    public TermWeights(StoryKnowledge knowledge, long reports, ToIntFunction<String> having) {
        this.knowledge = knowledge;
        this.reports = reports;
        this.having = having;
    }

    /** Returns the weight of each term of a report; a word is another term in each part. */
    public SortedMap<String, Double> of(Fingerprint report) {
        SortedMap<String, Double> vector = new TreeMap<>();
        add(vector, "l ", report.lead(), LEAD, this::rarity);
        add(vector, "n ", report.names(), NAMES, this::rarity);
        add(vector, PHRASE, report.phrases(), PHRASES, this::rarityOfWords);
        add(vector, "w ", report.words(), 1 - LEAD - NAMES - PHRASES, this::rarity);
        return vector;
    }

    private static void add(
            SortedMap<String, Double> vector,
            String part,
            Map<String, Integer> counts,
            double share,
            ToDoubleFunction<String> rarity) {
        double squares = 0;
        Map<String, Double> weighted = new TreeMap<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double weight = (1 + Math.log(entry.getValue())) * rarity.applyAsDouble(entry.getKey());
            weighted.put(entry.getKey(), weight);
            squares += weight * weight;
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares / share);
        weighted.forEach((word, weight) -> vector.put(part + word, weight / length));
    }

    private double rarityOfWords(String phrase) {
        int between = phrase.indexOf(' ');
        return (rarity(phrase.substring(0, between)) + rarity(phrase.substring(between + 1))) / 2;
    }

    private double rarity(String word) {
        double all = reports + knowledge.reports();
        return Math.max(0, Math.log((all + 1) / (having.applyAsInt(word) + knowledge.reportsWith(word) + 0.5)));
    }
}
