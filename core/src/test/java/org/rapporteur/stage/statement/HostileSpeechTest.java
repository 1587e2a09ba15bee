// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Statement;

final class HostileSpeechTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("40 quotations in each other", "“He said ‘she said ".repeat(40) + "so" + "’”".repeat(40)),
                Arguments.of(
                        "a sentence of 3,000 words",
                        "The envoy said that " + "the old port and ".repeat(750) + "it was closed."),
                Arguments.of("3,000 words of saying", "the envoy said that ".repeat(750)),
                Arguments.of("all capitals", "THE MINISTER SAID THAT THE PORT WAS CLOSED. ".repeat(50)),
                Arguments.of("no punctuation", "the minister said that the port was closed ".repeat(100)),
                Arguments.of(
                        "a quotation that goes on without a mark",
                        "The list stands in the page.\n\n<list of=\"\n— Build the bridge again.\n— Paint the station, which the"
                                + " council, in its great and well-known wisdom, closed.\">More of it follows."),
                Arguments.of("a thousand quotations", "“No,” she said. ".repeat(1_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_hostile_text_has_statements_within_its_bounds(String name, String text) {
        var reading = Readings.of(text);

        List<Attribution> found = reading.layer(Attribution.class).all();
        assertThat(found)
                .allSatisfy(each -> assertThat(each.content())
                        .allSatisfy(part -> assertThat(part.end()).isLessThanOrEqualTo(text.length())));
        assertThat(reading.layer(Statement.class))
                .allSatisfy(each -> assertThat(
                                each.cue() == null ? 1 : each.cue().span().length())
                        .isPositive());
        assertThat(reading.layer(Statement.class).size()).isEqualTo(found.size());
    }
}
