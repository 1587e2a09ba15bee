// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.grammar.linear.Hash;
import org.rapporteur.grammar.linear.HashIndex;
import org.rapporteur.grammar.linear.TrainingTable;
import org.rapporteur.grammar.words.Lexicon;
import org.rapporteur.grammar.words.WordSequence;

class TaggerTest {
    private static final List<String> TAGS = List.of("DT", "NN", "VB");
    private static final TagDictionary DICTIONARY = new TagDictionary(
            HashIndex.of(Map.of(Hash.of("the"), 0)), HashIndex.of(Map.of(Hash.of("May"), 4, Hash.of("run"), 5)));
    private static final TagDictionary EMPTY = new TagDictionary(HashIndex.of(Map.of()), HashIndex.of(Map.of()));

    private static WordSequence words(String... forms) {
        return new WordSequence(List.of(forms), Lexicon.of(Map.of()));
    }

    @Test
    void looks_up_a_word_with_one_tag_as_it_is_written() {
        WordSequence words = words("the", "The", "house");

        assertThat(DICTIONARY.always(words, 0)).isZero();
        assertThat(DICTIONARY.always(words, 1)).isEqualTo(TagDictionary.NONE);
        assertThat(DICTIONARY.always(words, 2)).isEqualTo(TagDictionary.NONE);
    }

    @ParameterizedTest
    @CsvSource({"May, 4", "MAY, -1", "run, 5", "RUN, 5", "house, -1"})
    void looks_up_a_set_of_tags_as_written_and_then_in_lower_case(String form, int set) {
        assertThat(DICTIONARY.set(words(form), 0)).isEqualTo(set);
    }

    @Test
    void a_dictionary_is_read_as_it_was_written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DICTIONARY.write(new DataOutputStream(bytes));

        TagDictionary again = TagDictionary.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        WordSequence words = words("the", "May", "Run");
        assertThat(again.always(words, 0)).isZero();
        assertThat(again.set(words, 1)).isEqualTo(4);
        assertThat(again.set(words, 2)).isEqualTo(5);
    }

    @Test
    void a_word_with_one_tag_bears_it_whatever_the_weights_say() {
        TrainingTable weights = weightsThatSay("the", 2, EMPTY);
        WordSequence words = words("the");

        assertThat(new Tagger(TAGS, EMPTY, weights).tag(words)).containsExactly(2);
        assertThat(new Tagger(TAGS, DICTIONARY, weights).tag(words)).containsExactly(0);
    }

    private static TrainingTable weightsThatSay(String form, int tag, TagDictionary dictionary) {
        TrainingTable weights = new TrainingTable(TAGS.size(), 16);
        TagFeatures features = new TagFeatures(words(form), dictionary);
        int count = features.at(0, Tagger.BEFORE, Tagger.BEFORE);
        weights.update(features.features(), count, tag, 1);
        return weights;
    }

    // The same word twice: taught that it is 2 at the outset and 1 after a 2.
    @Test
    void a_tag_depends_on_the_tags_given_before_it() {
        WordSequence words = words("run", "run");
        long[] codes = Tagger.codes(TAGS.size());
        TrainingTable weights = new TrainingTable(TAGS.size(), 18);
        TagFeatures features = new TagFeatures(words, EMPTY);
        int first = features.at(0, Tagger.BEFORE, Tagger.BEFORE);
        weights.update(features.features(), first, 2, 2);
        int second = features.at(1, codes[2], Tagger.BEFORE);
        weights.update(features.features(), second, 1, 3);
        int other = features.at(1, codes[0], Tagger.BEFORE);
        weights.update(features.features(), other, 0, 1);

        assertThat(new Tagger(TAGS, EMPTY, weights).tag(words)).containsExactly(2, 1);
    }

    @Test
    void of_equal_scores_the_first_wins() {
        assertThat(Tagger.argmax(new float[] {1, 3, 3, 2})).isEqualTo(1);
        assertThat(Tagger.argmax(new float[] {-1})).isZero();
    }

    @Test
    void features_are_the_same_number_everywhere_and_no_two_are_equal() {
        TagFeatures features = new TagFeatures(words("One", "two", "three", "four"), EMPTY);
        int count = features.at(0, Tagger.BEFORE, Tagger.BEFORE);

        for (int i = 1; i < 4; i++) {
            assertThat(features.at(i, 1, 2)).isEqualTo(count);
        }
        assertThat(count).isLessThanOrEqualTo(features.features().length);
        assertThat(java.util.Arrays.copyOf(features.features(), count)).doesNotHaveDuplicates();
    }

    @Test
    void a_tagger_needs_weights_for_its_tags() {
        TrainingTable weights = new TrainingTable(2, 4);

        assertThatThrownBy(() -> new Tagger(TAGS, EMPTY, weights))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Found 3 tags and weights for 2 classes");
    }
}
