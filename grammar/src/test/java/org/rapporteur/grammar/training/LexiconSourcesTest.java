// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.grammar.linear.Hash;
import org.rapporteur.grammar.training.cluster.WordClusters;
import org.rapporteur.grammar.words.WordSequence;
import org.rapporteur.table.TableException;

class LexiconSourcesTest {
    private static final String HEADER = "word\tnoun\tverb\tflags\n";

    private static Map<String, LexiconSources.Listing> read(String table) {
        return LexiconSources.readListings("classes.tsv", new StringReader(table));
    }

    @Test
    void reads_what_is_listed_and_takes_a_dash_for_nothing() {
        Map<String, LexiconSources.Listing> listings =
                read("# of WordNet\n" + HEADER + "dog\tanimal\tmotion\tnv\nsoon\t-\t-\tr\n");

        assertThat(listings)
                .containsOnlyKeys("dog", "soon")
                .containsEntry("dog", new LexiconSources.Listing("animal", "motion", "nv"))
                .containsEntry("soon", new LexiconSources.Listing("", "", "r"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dog;animal;motion | classes.tsv:2: found 3 fields, expected 4 [word, noun, verb, flags]",
                "dog;;motion;nv | classes.tsv:2: found '', expected",
                "' dog;-;-;n' | classes.tsv:2: found ' dog', expected text without blanks around it as word",
            })
    void says_where_a_line_is_malformed(String line, String message) {
        assertThatThrownBy(() -> read(HEADER + line.replace(';', '\t') + "\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining(message);
    }

    @Test
    void says_which_columns_are_expected() {
        assertThatThrownBy(() -> read("word\tnoun\nanimal\tx\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("classes.tsv:1")
                .hasMessageContaining("expected [word, noun, verb, flags]");
    }

    @Test
    void puts_listings_and_classes_together() {
        WordClusters clusters = WordClusters.induce(
                List.of(List.of("the", "dog", "ran"), List.of("the", "cat", "ran")),
                new WordClusters.Options(4, 1, 4, 1));
        LexiconSources sources =
                new LexiconSources(read(HEADER + "dog\tanimal\t-\tn\nwhale\tanimal\t-\tn\n"), clusters);

        WordSequence words = new WordSequence(List.of("Dog", "cat", "whale"), sources.lexicon());

        assertThat(words.noun(0)).isEqualTo(Hash.of("nanimal"));
        assertThat(words.cluster(0))
                .isEqualTo(Hash.of("c" + clusters.bits("dog").orElseThrow()));
        assertThat(words.noun(1)).isEqualTo(Hash.of("n"));
        assertThat(words.cluster(1))
                .isEqualTo(Hash.of("c" + clusters.bits("cat").orElseThrow()));
        assertThat(words.noun(2)).isEqualTo(Hash.of("nanimal"));
        assertThat(words.cluster(2)).isEqualTo(Hash.of("c"));
    }
}
