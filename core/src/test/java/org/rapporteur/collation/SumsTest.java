// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SumsTest {
    @ParameterizedTest
    @ValueSource(ints = {4, 50, 3000})
    void holds_what_a_map_of_objects_holds(int numbers) {
        Random random = new Random(11);
        Map<Integer, Double> expected = new HashMap<>();
        Sums sums = new Sums();

        for (int step = 0; step < 10_000; step++) {
            int number = random.nextInt(numbers) * 64;
            if (random.nextInt(3) == 0) {
                sums.remove(number);
                expected.remove(number);
            } else {
                sums.put(number, step + 0.5);
                expected.put(number, step + 0.5);
            }
        }

        Map<Integer, Double> held = new HashMap<>();
        for (int place = sums.next(0); place >= 0; place = sums.next(place + 1)) {
            held.put(sums.key(place), sums.value(place));
            assertThat(sums.get(sums.key(place))).isEqualTo(sums.value(place));
        }
        assertThat(held).isEqualTo(expected);
        assertThat(sums.size()).isEqualTo(expected.size());
        assertThat(sums.get(63)).isEqualTo(Sums.NONE);
    }
}
