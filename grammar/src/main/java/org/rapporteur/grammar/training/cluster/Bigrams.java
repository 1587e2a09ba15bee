// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How often each word stood next to each other word.
 *
 * <p>Words are numbered from 0, the most frequent first. Two numbers follow them: {@link #boundary()} stands for the
 * beginning and the end of a sentence, {@link #rare()} for every word below the minimal count.
 */
final class Bigrams {

    private final List<String> forms;
    private final int[] counts;
    private final Neighbours after;
    private final Neighbours before;

    private Bigrams(List<String> forms, int[] counts, long[] pairs) {
        this.forms = forms;
        this.counts = counts;
        this.after = Neighbours.of(pairs, counts.length);
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Long.rotateLeft(pairs[i], 32); // first and second change places
        }
        this.before = Neighbours.of(pairs, counts.length);
    }

    /** The words on one side of each word, with how often they stood there. */
    record Neighbours(int[] from, int[] word, int[] times) {

        private static Neighbours of(long[] pairs, int words) {
            Arrays.sort(pairs);
            int distinct = 0;
            for (int i = 0; i < pairs.length; i++) {
                distinct += i == 0 || pairs[i] != pairs[i - 1] ? 1 : 0;
            }
            Neighbours side = new Neighbours(new int[words + 1], new int[distinct], new int[distinct]);
            int last = -1;
            for (int i = 0; i < pairs.length; i++) {
                if (i == 0 || pairs[i] != pairs[i - 1]) {
                    side.word[++last] = second(pairs[i]);
                    side.from[first(pairs[i]) + 1]++;
                }
                side.times[last]++;
            }
            Arrays.parallelPrefix(side.from, Integer::sum);
            return side;
        }
    }

    static Bigrams count(Iterable<? extends List<String>> sentences, int minimalCount, long seed) {
        Reading reading = new Reading();
        sentences.forEach(reading::sentence);
        return reading.bigrams(minimalCount, new Random(seed));
    }

    /** The text as numbers in the order of first sight, before it is known which words are frequent. */
    private static final class Reading {

        private static final int END = -1;

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> forms = new ArrayList<>();
        private int[] counts = new int[1 << 10];
        private int[] text = new int[1 << 16];
        private int length;

        void sentence(List<String> tokens) {
            int before = length;
            for (String token : tokens) {
                String form = WordClusters.normalised(token);
                if (!form.isEmpty()) {
                    word(form);
                }
            }
            if (length > before) {
                append(END);
            }
        }

        private void word(String form) {
            Integer known = numbers.get(form);
            int number = known == null ? forms.size() : known;
            if (known == null) {
                numbers.put(form, number);
                forms.add(form);
                if (number == counts.length) {
                    counts = Arrays.copyOf(counts, 2 * number);
                }
            }
            counts[number]++;
            append(number);
        }

        private void append(int number) {
            if (length == text.length) {
                text = Arrays.copyOf(text, 2 * length);
            }
            text[length++] = number;
        }

        Bigrams bigrams(int minimalCount, Random random) {
            List<Integer> kept = new ArrayList<>();
            for (int old = 0; old < forms.size(); old++) {
                if (counts[old] >= minimalCount) {
                    kept.add(old);
                }
            }
            Collections.shuffle(kept, random);
            kept.sort(Comparator.comparingInt((Integer old) -> -counts[old]));
            int boundary = kept.size();
            int rare = boundary + 1;
            int[] rank = new int[forms.size()];
            Arrays.fill(rank, rare);
            for (int word = 0; word < kept.size(); word++) {
                rank[kept.get(word)] = word;
            }
            int[] frequency = new int[rare + 1];
            long[] pairs = new long[length];
            int left = boundary;
            for (int i = 0; i < length; i++) {
                int right = text[i] == END ? boundary : rank[text[i]];
                frequency[right]++;
                pairs[i] = pair(left, right);
                left = right;
            }
            return new Bigrams(kept.stream().map(forms::get).toList(), frequency, pairs);
        }
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    private static int first(long pair) {
        return (int) (pair >>> 32);
    }

    private static int second(long pair) {
        return (int) pair;
    }

    int words() {
        return forms.size();
    }

    int boundary() {
        return forms.size();
    }

    int rare() {
        return forms.size() + 1;
    }

    String form(int word) {
        return forms.get(word);
    }

    int count(int word) {
        return counts[word];
    }

    Neighbours after() {
        return after;
    }

    Neighbours before() {
        return before;
    }
}
