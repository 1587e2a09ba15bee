// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.grammar.training.cluster.WordClusters.Entry;
import org.rapporteur.grammar.training.cluster.WordClusters.Options;

class WordClustersTest {

    private static final List<String> ARTICLES = List.of("ba", "be", "bi");
    private static final List<String> NOUNS = List.of("kana", "kene", "kini", "kono", "kunu", "kyny");
    private static final List<String> VERBS = List.of("rasta", "reste", "risti", "rosto", "rustu", "rysty");

    @Test
    void separates_the_three_parts_of_speech_of_an_artificial_language() {
        List<List<String>> text = articleNounVerb(2_000);

        WordClusters clusters = WordClusters.induce(text, new Options(3, 1, 20, 1));

        assertThat(classesOf(clusters, ARTICLES)).hasSize(1);
        assertThat(classesOf(clusters, NOUNS)).hasSize(1);
        assertThat(classesOf(clusters, VERBS)).hasSize(1);
        assertThat(classesOf(clusters, List.of("ba", "kana", "rasta"))).hasSize(3);
    }

    @Test
    void gives_related_classes_a_common_prefix() {
        List<List<String>> text = articleNounVerb(2_000);

        WordClusters clusters = WordClusters.induce(text, new Options(15, 1, 20, 1));

        Set<String> nouns = classesOf(clusters, NOUNS);
        assertThat(nouns).hasSizeGreaterThan(1);
        String shared = commonPrefix(nouns);
        assertThat(classesOf(clusters, ARTICLES)).noneMatch(bits -> bits.startsWith(shared));
        assertThat(classesOf(clusters, VERBS)).noneMatch(bits -> bits.startsWith(shared));
    }

    @Test
    void makes_bit_strings_of_which_none_is_the_beginning_of_another() {
        List<List<String>> text = articleNounVerb(2_000);

        WordClusters clusters = WordClusters.induce(text, new Options(15, 1, 3, 1));

        Set<String> all =
                new HashSet<>(clusters.entries().stream().map(Entry::bits).toList());
        assertThat(all).hasSizeGreaterThan(8);
        assertThat(all)
                .allSatisfy(bits -> assertThat(all)
                        .filteredOn(other -> other.startsWith(bits))
                        .containsExactly(bits));
    }

    @Test
    void finds_the_same_classes_again_with_the_same_seed() {
        List<List<String>> text = randomText(new Random(7), 3_000);

        WordClusters first = WordClusters.induce(text, new Options(8, 2, 5, 42));
        WordClusters second = WordClusters.induce(text, new Options(8, 2, 5, 42));

        assertThat(second.entries()).isEqualTo(first.entries());
    }

    @Test
    void gives_no_class_to_words_below_the_minimal_count() {
        List<List<String>> text = List.of(List.of("ba", "kana", "ba", "kene"), List.of("ba", "kana", "ba"));

        WordClusters clusters = WordClusters.induce(text, new Options(2, 2, 5, 1));

        assertThat(clusters.bits("kene")).isEmpty();
        assertThat(clusters.entries()).extracting(Entry::word).containsExactly("ba", "kana");
        assertThat(clusters.entries()).extracting(Entry::count).containsExactly(4, 2);
    }

    @Test
    void counts_forms_in_lower_case_with_digits_as_noughts() {
        List<List<String>> text = List.of(List.of("In", "1999", ","), List.of("in", "2024", ","));

        WordClusters clusters = WordClusters.induce(text, new Options(3, 2, 5, 1));

        assertThat(clusters.entries()).extracting(Entry::word).containsExactly(",", "0000", "in");
        assertThat(clusters.bits("IN")).isEqualTo(clusters.bits("in")).isPresent();
    }

    @Test
    void has_no_words_for_an_empty_text() {
        List<List<String>> text = List.of(List.of(), List.of(""));

        WordClusters clusters = WordClusters.induce(text, Options.usual());

        assertThat(clusters.entries()).isEmpty();
    }

    @Test
    void gives_a_text_of_one_word_the_root() {
        List<List<String>> text = List.of(List.of("ba", "ba", "ba"));

        WordClusters clusters = WordClusters.induce(text, new Options(5, 1, 5, 1));

        assertThat(clusters.bits("ba")).contains("");
    }

    @Test
    void refuses_a_word_that_comes_twice() {
        List<Entry> entries = List.of(new Entry("ba", "0", 3), new Entry("ba", "1", 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordClusters.of(entries))
                .withMessageContaining("'ba' twice");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 'expected classes of at least 2, found 1'",
        "2, 0, 1, 'expected minimal count of at least 1, found 0'",
        "2, 1, 0, 'expected rounds of at least 1, found 0'",
    })
    void refuses_options_below_their_least_value(int classes, int minimalCount, int rounds, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Options(classes, minimalCount, rounds, 1))
                .withMessage(message);
    }

    private static List<List<String>> articleNounVerb(int sentences) {
        Random random = new Random(1);
        List<List<String>> text = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            text.add(List.of(
                    any(ARTICLES, random),
                    any(NOUNS, random),
                    any(VERBS, random),
                    any(ARTICLES, random),
                    any(NOUNS, random)));
        }
        return text;
    }

    private static List<List<String>> randomText(Random random, int sentences) {
        List<List<String>> text = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            text.add(random.ints(6, 0, 60)
                    .mapToObj(n -> "w" + (char) ('a' + n % 30))
                    .toList());
        }
        return text;
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static Set<String> classesOf(WordClusters clusters, List<String> words) {
        Set<String> classes = new HashSet<>();
        words.forEach(word -> classes.add(clusters.bits(word).orElseThrow()));
        return classes;
    }

    private static String commonPrefix(Set<String> all) {
        String prefix = all.iterator().next();
        for (String bits : all) {
            while (!bits.startsWith(prefix)) {
                prefix = prefix.substring(0, prefix.length() - 1);
            }
        }
        return prefix;
    }
}
