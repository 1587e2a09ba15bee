// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DiskSorterTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 1 << 20})
    void gives_back_in_order_what_was_put_in_any_order(int runBytes) throws IOException {
        List<String> words = new ArrayList<>(
                IntStream.range(0, 500).mapToObj(Integer::toString).toList());
        Collections.shuffle(words, new Random(7));
        List<String> sorted = new ArrayList<>();

        try (DiskSorter sorter = new DiskSorter(folder, runBytes)) {
            for (String word : words) {
                sorter.put(bytes(word), bytes("value of " + word));
            }
            sorter.each((key, value) -> {
                assertThat(value).isEqualTo(bytes("value of " + new String(key, StandardCharsets.UTF_8)));
                sorted.add(new String(key, StandardCharsets.UTF_8));
            });
        }

        assertThat(sorted).hasSize(500).isSorted();
        assertThat(files()).isEmpty();
    }

    @Test
    void what_fits_into_memory_touches_no_disk() throws IOException {
        try (DiskSorter sorter = new DiskSorter(folder, 1 << 10)) {
            sorter.put(bytes("a"), bytes("b"));

            assertThat(files()).isEmpty();
        }
    }

    @Test
    void nothing_is_nothing() throws IOException {
        try (DiskSorter sorter = new DiskSorter(folder, 1)) {
            sorter.each((key, value) -> assertThat(key).isNull());
        }
    }

    @Test
    void a_folder_that_does_not_serve_is_named_with_what_to_do() throws IOException {
        try (DiskSorter sorter = new DiskSorter(folder.resolve("nowhere"), 1)) {
            assertThatThrownBy(() -> sorter.put(bytes("a"), bytes("b")))
                    .isInstanceOf(DiskSorter.FailedException.class)
                    .hasMessageContainingAll("nowhere", "-Djava.io.tmpdir=FOLDER");
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(String::valueOf).toList();
        }
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }
}
