// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordHashTest {
    // Of characters of one byte these are the published values of FNV-1a.
    @ParameterizedTest
    @CsvSource({"'', cbf29ce484222325", "a, af63dc4c8601ec8c", "foobar, 85944171f73967e8"})
    void is_what_stores_keep(String words, String hash) {
        assertThat(WordHash.of(words)).isEqualTo(Long.parseUnsignedLong(hash, 16));
    }
}
