// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge.Side;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Numerals;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.table.Table;
import org.rapporteur.text.Reading;

/** Each line about directions decides its example, which is of a report of a Wednesday. */
final class DirectionTableTest {
    static List<Arguments> lines() {
        return Table.read(
                TimeKnowledge.class,
                "directions.tsv",
                List.of("lemma", "role", "example", "source"),
                row -> Arguments.of(row.text("lemma"), row.code("role", Side.class), row.text("example")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_decides_where_the_date_of_its_example_lies(String lemma, Side side, String example) {
        Reading reading = Readings.of(example);

        LocalDate with = day(reading.layer(Time.class).all());
        LocalDate without = day(without(lemma, side).find(reading));

        assertThat(with).isNotNull().isNotEqualTo(without);
        if (isAhead(side)) {
            assertThat(with).isAfter(Readings.WEDNESDAY);
        } else {
            assertThat(with).isBefore(Readings.WEDNESDAY);
        }
    }

    private static @Nullable LocalDate day(List<Time> times) {
        return times.stream()
                .map(Time::from)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAhead(Side side) {
        return switch (side) {
            case AHEAD, SET, AHEAD_PREPOSITION, AHEAD_NOUN, AHEAD_FOR, GRANT, CALL, OCCASION, NEXT_WORD -> true;
            case BACK, SAME, REPORT, BACK_WORD, UNPLANNED, CALLED_OFF, VOID, STILL, BUT, FORMER -> false;
        };
    }

    private static TimeReader without(String lemma, Side side) {
        TimeKnowledge all = Readings.knowledge().times();
        Map<Side, Set<String>> sides = new HashMap<>(all.sides());
        Set<String> others = new HashSet<>(sides.get(side));
        others.remove(lemma);
        sides.put(side, others);
        return new TimeReader(
                all.with(sides),
                new Numerals(Readings.knowledge().numbers()),
                new VerbGroups(Readings.knowledge().verbs()));
    }
}
