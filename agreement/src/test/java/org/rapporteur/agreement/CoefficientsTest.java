// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.agreement.Coefficients.Unit;

final class CoefficientsTest {
    @Test
    void kappa_is_that_of_cohen_s_own_example() {
        // Cohen (1960), table 1: two judges, three categories, 200 cases; po = .70, pe = .41
        int[][] counts = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) {
                for (int n = 0; n < counts[i][j]; n++) {
                    units.add(new Unit("c" + i, "c" + j));
                }
            }
        }

        Coefficients coefficients = Coefficients.of(units);

        assertThat(coefficients.agreement()).isEqualTo(0.70, within(1e-9));
        assertThat(coefficients.kappa()).isEqualTo((0.70 - 0.41) / (1 - 0.41), within(1e-9));
    }

    @Test
    void alpha_is_that_of_krippendorff_s_binary_example() {
        // Krippendorff (2011), part B: ten units, two observers, alpha = .095
        Coefficients coefficients = Coefficients.of(units("0100000010", "1110010000"));

        assertThat(coefficients.alpha()).isEqualTo(0.095, within(0.0005));
    }

    @Test
    void alpha_is_that_of_krippendorff_s_nominal_example() {
        // Krippendorff (2011), part C: twelve units, five categories, alpha = .692
        Coefficients coefficients = Coefficients.of(units("aabbdcccedda", "babbbcccedddd".substring(0, 12)));

        assertThat(coefficients.alpha()).isEqualTo(0.692, within(0.0005));
    }

    @Test
    void nothing_is_defined_where_there_is_no_unit_or_one_category() {
        assertThat(Coefficients.of(List.of()).agreement()).isNaN();
        assertThat(Coefficients.of(units("aaa", "aaa")).agreement()).isEqualTo(1);
        assertThat(Coefficients.of(units("aaa", "aaa")).kappa()).isNaN();
        assertThat(Coefficients.of(units("aaa", "aaa")).alpha()).isNaN();
    }

    private static List<Unit> units(String one, String other) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < one.length(); i++) {
            units.add(new Unit(one.substring(i, i + 1), other.substring(i, i + 1)));
        }
        return units;
    }
}
