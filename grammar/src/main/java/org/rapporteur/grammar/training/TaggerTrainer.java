// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.grammar.linear.HashIndex;
import org.rapporteur.grammar.linear.Rounding;
import org.rapporteur.grammar.linear.SparseTable;
import org.rapporteur.grammar.linear.TrainingTable;
import org.rapporteur.grammar.tag.TagDictionary;
import org.rapporteur.grammar.tag.TagFeatures;
import org.rapporteur.grammar.tag.Tagger;
import org.rapporteur.grammar.words.WordSequence;

/** Learns a tagger: an averaged perceptron with a margin that follows its own earlier decisions. */
final class TaggerTrainer {
    /** A form that was seen this often with practically one tag is looked up, not decided. */
    private static final int ALWAYS_COUNT = 20;

    private static final double ALWAYS_SHARE = 0.995;

    /** The set of tags of a form seen less often is no feature: for the forms of the treebank it would tell too much. */
    private static final int SET_COUNT = 3;

    /** A tag that makes up less of a form's occurrences is left out of its set. */
    private static final double SET_SHARE = 0.02;

    private final Inventory tags;
    private final TrainingOptions options;

    TaggerTrainer(Inventory tags, TrainingOptions options) {
        this.tags = tags;
        this.options = options;
    }

    /** The parts of a trained tagger. */
    record Trained(List<String> tags, TagDictionary dictionary, SparseTable weights) {
        Tagger tagger() {
            return new Tagger(tags, dictionary, weights);
        }
    }

    /** Learns several times in different orders, and adds the models up: their scores then vote. */
    Trained train(List<TrainingSentence> sentences, long seed) {
        TagDictionary dictionary = dictionary(sentences);
        float[] weights = new float[tags.size() << options.tagBits()];
        for (int member = 0; member < options.members(); member++) {
            float[] averages = learn(sentences, dictionary, seed * options.members() + member);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += averages[i];
            }
        }
        Rounding rounding = Rounding.of(weights, TrainingOptions.LEAST);
        return new Trained(
                tags.names(), dictionary, SparseTable.freeze(tags.size(), options.tagBits(), weights, rounding));
    }

    private float[] learn(List<TrainingSentence> sentences, TagDictionary dictionary, long seed) {
        TrainingTable table = new TrainingTable(tags.size(), options.tagBits());
        List<TrainingSentence> order = new ArrayList<>(sentences);
        Random random = new Random(seed);
        float[] scores = new float[tags.size()];
        for (int epoch = 0; epoch < options.tagEpochs(); epoch++) {
            Collections.shuffle(order, random);
            for (TrainingSentence sentence : order) {
                learn(sentence, dictionary, table, scores);
            }
        }
        return table.averages();
    }

    private void learn(TrainingSentence sentence, TagDictionary dictionary, TrainingTable table, float[] scores) {
        TagFeatures features = new TagFeatures(sentence.words, dictionary);
        long[] codes = Tagger.codes(tags.size());
        long tag1 = Tagger.BEFORE;
        long tag2 = Tagger.BEFORE;
        for (int i = 0; i < sentence.size(); i++) {
            int tag = dictionary.always(sentence.words, i);
            if (tag == TagDictionary.NONE) {
                int count = features.at(i, tag1, tag2);
                table.score(features.features(), 0, count, scores);
                tag = Tagger.argmax(scores);
                table.learn(features.features(), count, sentence.gold[i], 0, scores, options.tagMargin());
            }
            tag2 = tag1;
            tag1 = codes[tag];
        }
    }

    private TagDictionary dictionary(List<TrainingSentence> sentences) {
        Map<Long, Map<Integer, Integer>> written = counts(sentences, (words, i) -> words.form(i));
        Map<Long, Map<Integer, Integer>> lowered = counts(sentences, (words, i) -> words.lower(i));
        Map<Long, Integer> always = new TreeMap<>();
        written.forEach((form, counts) -> {
            int total = counts.values().stream().mapToInt(Integer::intValue).sum();
            Map.Entry<Integer, Integer> most =
                    Collections.max(counts.entrySet(), Map.Entry.<Integer, Integer>comparingByValue());
            if (total >= ALWAYS_COUNT && most.getValue() >= ALWAYS_SHARE * total) {
                always.put(form, most.getKey());
            }
        });
        Map<Long, Integer> sets = new TreeMap<>();
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        for (Map<Long, Map<Integer, Integer>> table : List.of(written, lowered)) {
            table.forEach((form, counts) -> {
                int total = counts.values().stream().mapToInt(Integer::intValue).sum();
                if (total >= SET_COUNT) {
                    int number = numbers.computeIfAbsent(set(counts, total), unused -> numbers.size());
                    sets.putIfAbsent(form, number);
                }
            });
        }
        return new TagDictionary(HashIndex.of(always), HashIndex.of(sets));
    }

    private static List<Integer> set(Map<Integer, Integer> counts, int total) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= SET_SHARE * total)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private interface Form {
        long of(WordSequence words, int i);
    }

    private static Map<Long, Map<Integer, Integer>> counts(List<TrainingSentence> sentences, Form form) {
        Map<Long, Map<Integer, Integer>> counts = new TreeMap<>();
        for (TrainingSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                counts.computeIfAbsent(form.of(sentence.words, i), unused -> new TreeMap<>())
                        .merge(sentence.gold[i], 1, Integer::sum);
            }
        }
        return counts;
    }
}
