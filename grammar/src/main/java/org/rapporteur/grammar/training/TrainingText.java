// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Segment;
import org.rapporteur.grammar.segment.Segmenter;
import org.rapporteur.grammar.training.cluster.WordClusters;

/** Running text as the trainer takes it: sentences, cut as the finished grammar will cut them. */
public final class TrainingText {
    /** Sentences outside these lengths teach little, or cost the teachers too much. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 60;

    private static final int CLASSES = 500;
    private static final int RAREST = 8;
    private static final int ROUNDS = 16;

    private TrainingText() {}

    /** Returns the settings for the classes of the shipped model. */
    public static WordClusters.Options classes(long seed) {
        return new WordClusters.Options(CLASSES, RAREST, ROUNDS, seed);
    }

    /**
     * Cuts a text.
     *
     * @param paragraphs the text, a paragraph to a line
     * @param segmenter what cuts it
     * @return the sentences, each as its tokens
     */
    public static List<List<String>> sentences(List<String> paragraphs, Segmenter segmenter) {
        List<List<String>> sentences = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (Segment segment : segmenter.segment(paragraph)) {
                List<String> forms = new ArrayList<>(segment.size());
                for (int i = 0; i < segment.size(); i++) {
                    forms.add(paragraph.substring(segment.start(i), segment.end(i)));
                }
                sentences.add(forms);
            }
        }
        return sentences;
    }

    /** Returns at most {@code most} distinct sentences of a middling length, evenly spread over the text. */
    public static List<List<String>> sample(List<List<String>> sentences, int most) {
        Set<List<String>> distinct = new LinkedHashSet<>();
        for (List<String> forms : sentences) {
            if (forms.size() >= SHORTEST && forms.size() <= LONGEST) {
                distinct.add(forms);
            }
        }
        List<List<String>> candidates = List.copyOf(distinct);
        int size = Math.min(most, candidates.size());
        List<List<String>> sample = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            sample.add(candidates.get((int) ((long) i * candidates.size() / size)));
        }
        return sample;
    }
}
