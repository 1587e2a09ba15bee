// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashIndexTest {
    private static final int ABSENT = -7;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 31, 1000, 65_536})
    void finds_what_was_put_in_and_nothing_else(int size) throws IOException {
        Map<Long, Integer> entries = random(size);
        HashIndex index = HashIndex.of(entries);

        HashIndex again = HashIndex.read(Bytes.of(index::write));

        assertThat(wrong(index, entries)).isZero();
        assertThat(wrong(again, entries)).isZero();
    }

    private static Map<Long, Integer> random(int size) {
        Random random = new Random(size);
        Map<Long, Integer> entries = new HashMap<>();
        while (entries.size() < size) {
            entries.put(random.nextLong(), random.nextInt());
        }
        return entries;
    }

    private static long wrong(HashIndex index, Map<Long, Integer> entries) {
        Random other = new Random(99);
        long unfound = entries.entrySet().stream()
                .filter(entry -> index.get(entry.getKey(), ABSENT) != entry.getValue())
                .count();
        return unfound
                + other.longs(1000)
                        .filter(key -> !entries.containsKey(key) && index.get(key, ABSENT) != ABSENT)
                        .count();
    }

    @Test
    void keeps_apart_keys_whose_cells_collide() {
        Map<Long, Integer> entries = new HashMap<>();
        for (long high = 1; high <= 20; high++) {
            entries.put(high << 40 | 0xFF, (int) high);
        }

        HashIndex index = HashIndex.of(entries);

        assertThat(wrong(index, entries)).isZero();
        assertThat(index.get(21L << 40 | 0xFF, ABSENT)).isEqualTo(ABSENT);
        assertThat(index.get(0, ABSENT)).isEqualTo(ABSENT);
    }

    @Test
    void refuses_the_hash_that_marks_an_empty_cell() {
        assertThatThrownBy(() -> HashIndex.of(Map.of(0L, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hash 0");
    }

    @Test
    void a_stream_that_ends_early_is_no_index() throws IOException {
        byte[] bytes = Bytes.array(HashIndex.of(random(10))::write);

        assertThatThrownBy(() -> HashIndex.read(Bytes.of(bytes, bytes.length - 1)))
                .isInstanceOf(EOFException.class);
    }
}
