// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "1.2, 12",
        "-1.2, -12",
        "1.24, 12",
        "1.26, 13",
        "0, 0",
        "0.19, 0",
        "-0.19, 0",
        "0.2, 2",
        "-0.2, -2",
        "51.1, 511",
        "51.3, 511",
        "1e9, 511",
        "-1e9, -511"
    })
    void scales_rounds_drops_the_small_and_cuts_the_great(float weight, int rounded) {
        Rounding rounding = new Rounding(10, 2);

        assertThat(rounding.round(weight)).isEqualTo(rounded);
    }

    @Test
    void scales_the_greatest_weight_to_the_greatest_number() {
        Rounding rounding = Rounding.of(new float[] {0.5f, -4, 0, 2}, 1);

        assertThat(rounding.round(-4)).isEqualTo(-Rounding.MOST);
        assertThat(rounding.round(2)).isBetween(255, 256);
        assertThat(rounding.round(0.001f)).isZero();
    }

    @Test
    void lets_one_of_ten_thousand_weights_be_cut() {
        float[] weights = new float[20_000];
        Arrays.fill(weights, 1);
        weights[7] = 100;
        weights[9] = -1000;

        Rounding rounding = Rounding.of(weights, 1);

        assertThat(rounding.round(1)).isCloseTo(Rounding.MOST, within(40));
        assertThat(rounding.round(-1000)).isEqualTo(-Rounding.MOST);
    }

    @Test
    void leaves_a_table_of_zeros_as_it_is() {
        Rounding rounding = Rounding.of(new float[4], 1);

        assertThat(rounding).isEqualTo(new Rounding(1, 1));
    }
}
