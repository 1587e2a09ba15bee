// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.record.Entity;
import org.rapporteur.table.Table;
import org.rapporteur.text.Reading;

/** Each line of the tables that tell whether two who clash speak of one matter does what it is there for. */
final class ContestTablesTest {
    private static List<String> lines(String file, String column) {
        return Table.read(ClaimKnowledge.class, file, List.of(column, "example", "source"), row -> row.text("example"));
    }

    static Stream<String> strangers() {
        return Stream.of(lines("vague.tsv", "term"), lines("indefinites.tsv", "word"), lines("fluctuating.tsv", "unit"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void what_need_not_be_one_thing_is_not_contested(String example) {
        assertThat(Readings.of(example).layer(ClaimLink.class).all())
                .noneMatch(link -> link.relation().contests());
    }

    static List<String> implicatives() {
        return lines("implicatives.tsv", "lemma");
    }

    @ParameterizedTest
    @MethodSource("implicatives")
    void what_came_about_or_did_not_is_a_fact(String example) {
        assertThat(Readings.of(example).layer(ClaimLink.class).all())
                .extracting(ClaimLink::relation)
                .containsExactly(Relation.CONTRADICTS);
    }

    static List<String> controls() {
        return lines("controls.tsv", "word");
    }

    @ParameterizedTest
    @MethodSource("controls")
    void whoever_stands_behind_the_preposition_or_before_it_does_it(String example) {
        Reading reading = Readings.of(example);
        List<String> finland = reading.layer(Entity.class).all().stream()
                .filter(entity -> entity.name().equals("Finland"))
                .map(Entity::id)
                .toList();

        assertThat(reading.layer(Claim.class).all())
                .anyMatch(claim -> claim.subject() != null
                        && finland.contains(claim.subject().entity()));
    }
}
