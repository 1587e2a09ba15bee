// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashTest {
    // The first numbers that SplitMix64 gives for these states, as its authors publish them for 0 (and 1234567).
    @ParameterizedTest
    @CsvSource({"0, e220a8397b1dcdaf", "1234567, 599ed017fb08fc85"})
    void spreads_numbers_as_splitmix_does(long number, String hash) {
        assertThat(Long.toHexString(Hash.of(number))).isEqualTo(hash);
    }

    // FNV-1a of one-byte characters is published: "" cbf29ce484222325, "a" af63dc4c8601ec8c, "foobar" 85944171f73967e8.
    @ParameterizedTest
    @CsvSource({"'', cbf29ce484222325", "a, af63dc4c8601ec8c", "foobar, 85944171f73967e8"})
    void hashes_strings_as_fnv_does_and_spreads_the_result(String text, String fnv) {
        assertThat(Hash.of(text)).isEqualTo(Hash.of(Long.parseUnsignedLong(fnv, 16)));
    }

    @Test
    void a_stretch_has_the_hash_of_its_string() {
        assertThat(Hash.of("xfoobary".toCharArray(), 1, 7, 0)).isEqualTo(Hash.of("foobar"));
    }

    @Test
    void a_salt_keeps_equal_stretches_apart() {
        assertThat(Hash.of("ab".toCharArray(), 0, 2, 1)).isNotEqualTo(Hash.of("ab".toCharArray(), 0, 2, 2));
    }
}
