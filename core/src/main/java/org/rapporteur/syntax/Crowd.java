// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Span;

/**
 * How many entries of a kind one sentence may give. Each entry repeats its evidence, so that a sentence without an end would make a
 * record hundreds of times its own length; what people write gives ten or twenty.
 */
public final class Crowd {
    /** So many entries of a kind are kept of a sentence. */
    public static final int MOST_IN_SENTENCE = 100;

    private final Layer<Sentence> sentences;
    private final Map<Integer, Integer> counts = new HashMap<>();

    /** Begins to count in the sentences of a report. */
    public Crowd(Layer<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Counts one more entry, and tells whether its sentence still has room for it. */
    public boolean admits(Span entry) {
        List<Sentence> around = sentences.overlapping(entry);
        int start = around.isEmpty() ? -1 : around.get(0).span().start();
        return counts.merge(start, 1, Integer::sum) <= MOST_IN_SENTENCE;
    }

    /** Returns where the sentences stand that give so many of some entries that there may have been more. */
    public static List<Span> full(Layer<? extends Annotation> entries, Layer<Sentence> sentences) {
        Crowd crowd = new Crowd(sentences);
        entries.forEach(entry -> crowd.admits(entry.span()));
        List<Span> full = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (crowd.counts.getOrDefault(sentence.span().start(), 0) >= MOST_IN_SENTENCE) {
                full.add(sentence.span());
            }
        }
        return full;
    }
}
