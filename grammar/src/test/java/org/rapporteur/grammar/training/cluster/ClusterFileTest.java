// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.grammar.training.cluster.WordClusters.Entry;

class ClusterFileTest {

    @TempDir
    private Path folder;

    @Test
    void reads_back_what_it_wrote() throws IOException {
        Path file = folder.resolve("clusters.tsv");
        WordClusters clusters = WordClusters.of(List.of(
                new Entry("\"", "0", 9),
                new Entry("#", "10", 2),
                new Entry("naïve", "110", 1),
                new Entry("😀", "111", 4)));

        ClusterFile.write(clusters, file);

        assertThat(ClusterFile.read(file).entries()).isEqualTo(clusters.entries());
    }

    @Test
    void writes_a_header_and_one_sorted_line_for_each_word() throws IOException {
        Path file = folder.resolve("clusters.tsv");

        ClusterFile.write(WordClusters.of(List.of(new Entry("to", "1", 3), new Entry("be", "01", 2))), file);

        assertThat(file).hasContent("word\tbits\tcount\nbe\t01\t2\nto\t1\t3\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 'the header word, bits, count between tabs'",
        "'to\t1\t3', 1, 'the header word, bits, count between tabs'",
        "'word\tbits\tcount\nbe\t01\t2\nto\t1', 3, 'word, bits and count between tabs'",
        "'word\tbits\tcount\nto\t12\t3', 2, 'a word, bits of 0 and 1, and a count of at least 1'",
        "'word\tbits\tcount\nto\t1\tthree', 2, 'a word, bits of 0 and 1, and a count of at least 1'",
        "'word\tbits\tcount\nto\t1\t0', 2, 'a word, bits of 0 and 1, and a count of at least 1'",
        "'word\tbits\tcount\n\t1\t3', 2, 'a word, bits of 0 and 1, and a count of at least 1'",
        "'word\tbits\tcount\nto\t1\t3\nto\t0\t3', 3, 'each word once'",
    })
    void refuses_a_malformed_file_with_its_name_and_line(String content, int line, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.tsv"), content);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusterFile.read(file))
                .withMessageStartingWith(file + ":" + line + ": found '")
                .withMessageEndingWith("', expected " + expected);
    }
}
