// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.training.cluster.WordClusters.Entry;
import org.rapporteur.grammar.training.cluster.WordClusters.Options;

/** Holds the sums over neighbours against the likelihood counted afresh from the text. */
class ExchangeTest {

    private static final int CLASSES = 5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void leaves_no_word_that_would_explain_the_text_better_in_another_class(long seed) {
        List<List<String>> text = textWithRepeatedWords(new Random(seed));
        WordClusters clusters = WordClusters.induce(text, new Options(CLASSES, 1, 100, seed));
        Map<String, String> classes = classes(clusters);
        double reached = likelihood(text, classes);

        List<Double> others = new ArrayList<>();
        for (Entry entry : clusters.entries()) {
            for (String other : List.copyOf(classes.values())) {
                Map<String, String> moved = new HashMap<>(classes);
                moved.put(entry.word(), other);
                others.add(likelihood(text, moved));
            }
        }

        assertThat(others).hasSizeGreaterThan(100).allMatch(other -> other <= reached + 1e-6);
    }

    /** Words drawn unevenly, often one and the same twice in a row. */
    private static List<List<String>> textWithRepeatedWords(Random random) {
        List<List<String>> text = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> sentence = new ArrayList<>();
            for (int j = 0; j < 7; j++) {
                boolean again = j > 0 && random.nextInt(4) == 0;
                int letter = (int) (16 * random.nextDouble() * random.nextDouble());
                sentence.add(again ? sentence.get(j - 1) : String.valueOf((char) ('a' + letter)));
            }
            text.add(sentence);
        }
        return text;
    }

    private static Map<String, String> classes(WordClusters clusters) {
        Map<String, String> classes = new HashMap<>();
        clusters.entries().forEach(entry -> classes.put(entry.word(), entry.bits()));
        return classes;
    }

    private static double likelihood(List<List<String>> text, Map<String, String> classes) {
        Map<String, Integer> pairs = new HashMap<>();
        Map<String, Integer> singles = new HashMap<>();
        for (List<String> sentence : text) {
            String left = "boundary";
            for (String word : sentence) {
                String right = classes.get(word);
                singles.merge(right, 1, Integer::sum);
                pairs.merge(left + ">" + right, 1, Integer::sum);
                left = right;
            }
            pairs.merge(left + ">boundary", 1, Integer::sum);
        }
        return sum(pairs) - 2 * sum(singles);
    }

    private static double sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToDouble(n -> n * Math.log(n)).sum();
    }
}
