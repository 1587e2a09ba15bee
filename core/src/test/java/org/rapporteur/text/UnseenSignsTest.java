// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenSignsTest {
    @ParameterizedTest
    @ValueSource(chars = {'\u00AD', '\u200B', '\u200D', '\u200E', '\u202E', '\u2060', '\u2069', '\uFEFF'})
    void is_a_sign_of_no_width(char sign) {
        assertThat(UnseenSigns.isOne(sign)).isTrue();
        assertThat(UnseenSigns.areIn("Mos" + sign + "cow")).isTrue();
        assertThat(UnseenSigns.without(sign + "Mos" + sign + sign + "cow" + sign))
                .isEqualTo("Moscow");
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', 'a', '-', '\u00A0', '\u2019', '\u0301', '\u4E00'})
    void is_something_to_see(char sign) {
        assertThat(UnseenSigns.isOne(sign)).isFalse();
        assertThat(UnseenSigns.areIn("Mos" + sign + "cow")).isFalse();
        assertThat(UnseenSigns.without("Mos" + sign + "cow")).isEqualTo("Mos" + sign + "cow");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 3", "2, 3", "3, 3", "4, 5", "5, 5"})
    void passes_over_signs_to_what_is_seen_next(int from, int to) {
        assertThat(UnseenSigns.past("a\u200B\u200Db\u00AD", from)).isEqualTo(to);
    }
}
