// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.grammar.training.cluster.WordClusters.Entry;
import org.rapporteur.grammar.training.cluster.WordClusters.Options;

class ClusterCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writes_the_classes_of_all_texts_together() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "ba kana rasta\n\nba kene\n");
        Path two = Files.writeString(folder.resolve("two.txt"), "BA  kana rasta");
        Path out = folder.resolve("out.tsv");

        WordClusters clusters = ClusterCommand.run(List.of(
                "--classes",
                "2",
                "--minimal-count",
                "2",
                "--rounds",
                "3",
                "--seed",
                "5",
                "--out",
                out.toString(),
                one.toString(),
                two.toString()));

        assertThat(ClusterFile.read(out).entries()).isEqualTo(clusters.entries());
        assertThat(clusters.entries())
                .extracting(Entry::word, Entry::count)
                .containsExactly(tuple("ba", 3), tuple("kana", 2), tuple("rasta", 2));
    }

    @Test
    void reads_texts_like_the_same_sentences_in_memory() throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "ba kana\nba kene\n");

        TextFiles sentences = new TextFiles(List.of(text));

        assertThat(sentences).containsExactly(List.of("ba", "kana"), List.of("ba", "kene"));
        assertThat(WordClusters.induce(sentences, new Options(2, 1, 3, 1)).bits("kana"))
                .isPresent();
    }

    @Test
    void names_the_text_that_cannot_be_read() {
        Path missing = folder.resolve("missing.txt");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ClusterCommand.run(
                        List.of("--out", folder.resolve("out.tsv").toString(), missing.toString())))
                .withMessageContaining("missing.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "'--out x', 'found 0 texts and 1 files to write, expected '",
        "'text', 'found 1 texts and 0 files to write, expected '",
        "'--out x --out y text', 'found 1 texts and 2 files to write, expected '",
        "'text --out', 'found --out without a value, expected '",
        "'--colour red --out x text', 'found --colour, expected '",
        "'--classes many --out x text', 'found ''many'' where a number belongs, expected '",
        "'--classes 1 --out x text', 'expected classes of at least 2, found 1'",
    })
    void refuses_other_arguments(String arguments, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusterCommand.run(List.of(arguments.split(" "))))
                .withMessageStartingWith(message);
    }
}
