// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.knowledge.actors.ActorLint.Severity;

final class ActorLintTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String TERMS = "person\toffice\tof\tfrom\tto\tseen\ttitle\tsource\n";

    @Test
    void the_tables_do_not_contradict_themselves() {
        assertThat(ActorLint.check(Overlay.NONE, DAY))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void two_holders_of_an_office_for_one_are_found_with_their_line() {
        Overlay overlay = own(TERMS
                + "person.sherman-wendy\toffice.foreign-minister\tstate.USA\t2022-01-01\t2022-03-01\t-\t-\tinvented\n");

        assertThat(ActorLint.check(overlay, DAY))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .anySatisfy(finding ->
                        assertThat(finding.toString()).startsWith("terms.tsv:2: found Wendy Sherman from 2022-01-01"));
    }

    @Test
    void an_end_before_the_beginning_is_found() {
        Overlay overlay =
                own(TERMS + "person.sherman-wendy\toffice.envoy\tstate.USA\t2022-01-01\t2021-03-01\t-\t-\tinvented\n");

        assertThat(ActorLint.check(overlay, DAY))
                .extracting(Object::toString)
                .contains(
                        "terms.tsv:2: found an end 2021-03-01 before 2022-01-01, expected an end after the beginning");
    }

    @Test
    void a_term_without_news_of_its_end_is_stale() {
        Overlay overlay = own(TERMS + "person.sherman-wendy\toffice.envoy\tstate.USA\t2010\t-\t2011\t-\tinvented\n");

        assertThat(ActorLint.check(overlay, DAY))
                .filteredOn(finding -> finding.severity() == Severity.STALE)
                .extracting(Object::toString)
                .contains("terms.tsv:2: found held still on 2011, expected news of the end since");
    }

    @Test
    void a_line_of_the_user_replaces_ours_with_the_same_key() {
        String term =
                "person.sherman-wendy\toffice.deputy-secretary-of-state\tstate.USA\t2021-04-13\t2021-12-31\t-\t-\town\n";

        ActorKnowledge knowledge = ActorKnowledge.load(own(TERMS + term));

        assertThat(knowledge.termsOf("person.sherman-wendy", LocalDate.of(2022, 1, 12)))
                .isEmpty();
    }

    private static Overlay own(String terms) {
        return file -> file.equals("terms.tsv") ? new StringReader(terms) : null;
    }
}
