// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AlignmentTest {
    private static final String TYPES = "ACDR";

    @Test
    void takes_the_alignment_with_the_most_in_common() {
        // The first row would fit both events best; the second fits the first event alone.
        List<Features> coded = List.of(event("CONSULT", "NOR", "SWE"), event("CONSULT", "NOR", "FIN"));
        List<Features> found = List.of(event("CONSULT", "NOR", "SWE"), event("CONSULT", "DNK", "SWE"));

        assertThat(Alignment.of(coded, found)).containsExactly(0, 1);
        assertThat(Alignment.of(coded, List.of(found.get(1), found.get(0)))).containsExactly(1, 0);
    }

    @Test
    void leaves_apart_what_has_less_than_the_type_or_both_parties_in_common() {
        List<Features> coded = List.of(event("CONSULT", "NOR", "SWE"), event("AID", "DNK", "FIN"));
        List<Features> found = List.of(event("REJECT", "NOR", "ISL"), event("REJECT", "DNK", "FIN"));

        assertThat(Alignment.of(coded, found)).containsExactly(-1, 1);
    }

    @Test
    void equal_events_are_aligned_in_their_order() {
        List<Features> same = List.of(event("AID", "NOR", "SWE"), event("AID", "NOR", "SWE"));

        assertThat(Alignment.of(same, same)).containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_other_alignment_has_more_in_common(long seed) {
        Random random = new Random(seed);
        List<Features> coded = random(random, 1 + random.nextInt(5));
        List<Features> found = random(random, 1 + random.nextInt(5));

        int[] aligned = Alignment.of(coded, found);

        int points = 0;
        for (int i = 0; i < aligned.length; i++) {
            points += aligned[i] < 0 ? 0 : Alignment.points(coded.get(i), found.get(aligned[i]));
        }
        assertThat(points).isEqualTo(most(coded, found, 0, new boolean[found.size()]));
    }

    @Test
    void a_thousand_events_of_one_report_are_aligned_in_a_moment() {
        List<Features> many = random(new Random(9), 1000);

        assertThat(Alignment.of(many, many)).doesNotHaveDuplicates().doesNotContain(-1);
    }

    private static int most(List<Features> coded, List<Features> found, int row, boolean[] taken) {
        if (row == coded.size()) {
            return 0;
        }
        int best = most(coded, found, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            int points = Alignment.points(coded.get(row), found.get(j));
            if (!taken[j] && points >= 4) {
                taken[j] = true;
                best = Math.max(best, points + most(coded, found, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }

    private static List<Features> random(Random random, int count) {
        List<Features> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(TYPES.length());
            events.add(event(TYPES.substring(at, at + 1), "C" + random.nextInt(3), "C" + random.nextInt(3)));
        }
        return events;
    }

    private static Features event(String type, String source, String target) {
        return new Features(type, List.of(source), List.of(target), null, null);
    }
}
