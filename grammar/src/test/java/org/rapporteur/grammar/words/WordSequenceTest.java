// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.grammar.linear.Hash;

class WordSequenceTest {
    private static final Lexicon LEXICON = Lexicon.of(Map.of(
            "Minister", new Lexicon.Entry("01101011", "person", "social", "nv"),
            "o'clock", new Lexicon.Entry("0110", "", "", "r"),
            "19th", new Lexicon.Entry("1", "time", "", "a"),
            "élan", new Lexicon.Entry("", "feeling", "", "n")));

    private static WordSequence words(String... forms) {
        return new WordSequence(List.of(forms), LEXICON);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"minister, person", "MINISTER, person", "88TH, time", "١٩th, time", "ÉLAN, feeling", "nobody, \"\""
            })
    void finds_a_word_whatever_its_case_and_digits(String form, String noun) {
        assertThat(words(form).noun(0)).isEqualTo(Hash.of("n" + noun));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"o'clock, r", "o’clock, r", "O’Clock, r", "oclock, \"\""})
    void finds_a_word_whatever_its_apostrophe(String form, String flags) {
        assertThat(words(form).flags(0)).isEqualTo(Hash.of("f" + flags));
    }

    @Test
    void knows_the_whole_path_of_a_cluster_and_its_first_steps() {
        WordSequence words = words("minister", "o'clock");

        assertThat(words.cluster(0)).isEqualTo(Hash.of("c01101011"));
        assertThat(words.clusterShort(0)).isEqualTo(Hash.of("s0110")).isEqualTo(words.clusterShort(1));
        assertThat(words.clusterMiddle(0)).isEqualTo(Hash.of("m011010"));
        assertThat(words.clusterMiddle(1)).isEqualTo(Hash.of("m0110"));
        assertThat(words.verb(0)).isEqualTo(Hash.of("vsocial"));
    }

    @Test
    void the_first_of_two_words_that_become_equal_stays() {
        Map<String, Lexicon.Entry> entries = new LinkedHashMap<>();
        entries.put("May", new Lexicon.Entry("", "time", "", ""));
        entries.put("may", new Lexicon.Entry("", "", "stative", ""));

        WordSequence words = new WordSequence(List.of("MAY"), Lexicon.of(entries));

        assertThat(words.noun(0)).isEqualTo(Hash.of("ntime"));
    }

    @Test
    void a_lexicon_is_read_as_it_was_written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LEXICON.write(new DataOutputStream(bytes));

        Lexicon again = Lexicon.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        List<String> forms = List.of("Minister", "o’clock", "20th", "élan", "unheard-of");
        WordSequence expected = new WordSequence(forms, LEXICON);
        WordSequence words = new WordSequence(forms, again);
        for (int i = 0; i < forms.size(); i++) {
            assertThat(columns(words, i)).as(forms.get(i)).containsExactly(columns(expected, i));
        }
    }

    private static long[] columns(WordSequence words, int i) {
        return LongStream.of(
                        words.form(i),
                        words.lower(i),
                        words.shape(i),
                        words.prefix(1, i),
                        words.prefix(3, i),
                        words.suffix(1, i),
                        words.suffix(4, i),
                        words.cluster(i),
                        words.clusterShort(i),
                        words.clusterMiddle(i),
                        words.noun(i),
                        words.verb(i),
                        words.flags(i))
                .toArray();
    }

    @Test
    void positions_outside_the_sentence_answer_with_constants_of_their_own() {
        WordSequence words = words("one", "two");

        long[] lower = LongStream.of(-3, -2, -1, 2, 3, 4)
                .map(i -> words.lower((int) i))
                .toArray();

        assertThat(lower)
                .containsExactly(
                        Hash.of("<3"), Hash.of("<2"), Hash.of("<1"), Hash.of(">1"), Hash.of(">2"), Hash.of(">3"));
        assertThat(columns(words, -1)).containsOnly(Hash.of("<1"));
        assertThat(columns(words, 2)).containsOnly(Hash.of(">1"));
        assertThat(words.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna, Maria, true",
        "anna, Anna, false",
        "F-16, AB-9, true",
        "ab1, ab, false",
        "Éa, Ab, true",
        "?, !, false"
    })
    void an_outline_tells_runs_of_one_kind_once(String one, String other, boolean same) {
        WordSequence words = words(one, other);

        assertThat(words.shape(0) == words.shape(1)).isEqualTo(same);
    }

    @Test
    void affixes_are_those_of_the_normalised_word() {
        WordSequence words = words("Talking", "WALKING7", "ing");

        assertThat(words.suffix(3, 0)).isEqualTo(words.suffix(3, 2)).isEqualTo(words.suffix(4, 2));
        assertThat(words.suffix(4, 1)).isEqualTo(words("ing0").suffix(4, 0));
        assertThat(words.prefix(2, 0)).isEqualTo(words("tA").prefix(3, 0));
        assertThat(words.prefix(3, 2)).isNotEqualTo(words.suffix(3, 2));
    }

    @Test
    void a_word_of_any_length_is_taken() {
        String cut = "x".repeat(4096);

        WordSequence words = words("x".repeat(1_000_000) + "ing", "a", cut);

        assertThat(words.lower(0)).isEqualTo(Hash.of(cut)).isEqualTo(words.lower(2));
        assertThat(words.lower(1)).isEqualTo(Hash.of("a"));
    }
}
