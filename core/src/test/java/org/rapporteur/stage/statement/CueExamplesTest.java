// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.record.Attribution;

final class CueExamplesTest {
    static Stream<Cue> cues() {
        return Readings.knowledge().cues().all().stream();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void an_example_is_found_under_its_own_id(Cue cue) {
        List<Attribution> found =
                Readings.of(cue.example()).layer(Attribution.class).all();

        assertThat(found).extracting(Attribution::rule).contains(cue.id());
    }

    @Test
    void the_list_is_broad() {
        List<Cue> all = Readings.knowledge().cues().all();

        assertThat(lemmas(all, Cue.Part.VERB)).isGreaterThan(400);
        assertThat(lemmas(all, Cue.Part.NOUN)).isGreaterThan(150);
    }

    private static long lemmas(List<Cue> all, Cue.Part part) {
        return all.stream()
                .filter(cue -> cue.part() == part)
                .map(Cue::lemma)
                .distinct()
                .count();
    }
}
