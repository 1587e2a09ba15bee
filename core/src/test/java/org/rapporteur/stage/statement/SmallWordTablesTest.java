// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.record.Attribution;
import org.rapporteur.text.Reading;

/** Each line about small words and about occasions decides how its example is read. */
final class SmallWordTablesTest {
    static Stream<CueKnowledge.Sense> senses() {
        return Readings.knowledge().cues().senses().stream();
    }

    static Stream<CueKnowledge.Setting> occasions() {
        return Readings.knowledge().cues().occasions().stream();
    }

    @ParameterizedTest
    @MethodSource("senses")
    void an_example_is_read_otherwise_without_its_small_word(CueKnowledge.Sense sense) {
        Reading reading = Readings.of(sense.example());

        List<Attribution> with = reading.layer(Attribution.class).all();
        List<Attribution> without = find(Readings.knowledge().cues().without(sense), reading);

        assertThat(with).isNotEqualTo(without);
    }

    @ParameterizedTest
    @MethodSource("occasions")
    void an_example_is_read_otherwise_without_its_occasion(CueKnowledge.Setting occasion) {
        Reading reading = Readings.of(occasion.example());

        List<Attribution> with = reading.layer(Attribution.class).all();
        List<Attribution> without = find(Readings.knowledge().cues().without(occasion), reading);

        assertThat(with).isNotEqualTo(without);
    }

    private static List<Attribution> find(CueKnowledge cues, Reading reading) {
        return new AttributionReader(cues, Readings.knowledge().naming()).find(reading);
    }
}
