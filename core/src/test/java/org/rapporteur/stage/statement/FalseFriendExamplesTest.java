// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.FalseFriend;
import org.rapporteur.record.Attribution;

final class FalseFriendExamplesTest {
    static Stream<FalseFriend> friends() {
        return CueKnowledge.load().falseFriends().stream();
    }

    @ParameterizedTest
    @MethodSource("friends")
    void an_example_says_nothing(FalseFriend friend) {
        List<Attribution> found =
                Readings.of(friend.example() + ".").layer(Attribution.class).all();

        assertThat(found).isEmpty();
    }
}
