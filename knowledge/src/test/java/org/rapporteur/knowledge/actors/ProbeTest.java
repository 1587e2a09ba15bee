// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.table.Table;

final class ProbeTest {
    private static final ActorKnowledge KNOWLEDGE = ActorKnowledge.load();

    static Stream<Arguments> offices() {
        return Table.read(
                ProbeTest.class,
                "office-probes.tsv",
                List.of("office", "of", "day", "surname", "part"),
                row -> Arguments.of(
                        row.text("office"), row.text("of"), LocalDate.parse(row.text("day")), row.text("surname")))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void knows_who_held_an_office_on_a_day(String office, String of, LocalDate day, String surname) {
        List<Term> holders = KNOWLEDGE.holders(office, of, day);

        assertThat(holders).isNotEmpty();
        if (!surname.equals(Table.NOTHING)) {
            assertThat(KNOWLEDGE.personsBySurname(surname))
                    .contains(holders.get(0).person());
        }
    }

    static Stream<Arguments> members() {
        return Table.read(
                ProbeTest.class,
                "member-probes.tsv",
                List.of("organization", "day", "count", "members", "others"),
                row -> Arguments.of(
                        row.text("organization"),
                        LocalDate.parse(row.text("day")),
                        row.number("count").intValueExact(),
                        row.list("members"),
                        row.list("others")))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("members")
    void knows_who_belonged_to_an_organisation_on_a_day(
            String organization, LocalDate day, int count, List<String> members, List<String> others) {
        List<Actor> found = KNOWLEDGE.members(organization, day);

        assertThat(found).hasSize(count);
        assertThat(found).extracting(Actor::country).containsAll(members).noneMatch(others::contains);
    }
}
