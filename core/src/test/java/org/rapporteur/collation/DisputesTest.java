// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.collation.Dispute.Contest;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.text.Report;

final class DisputesTest {
    private static final Rapporteur RAPPORTEUR = Rapporteur.english();

    private final List<HeldClaim> claims = new ArrayList<>();

    private void read(String id, String day, String text) {
        claims.addAll(HeldClaim.of(RAPPORTEUR.read(Report.of(id, text).publishedOn(LocalDate.parse(day)))));
    }

    private static String example(String file) throws IOException {
        return Files.readString(Path.of("..", "examples").resolve(file));
    }

    private List<Contest> contests() {
        return Disputes.among(claims).stream()
                .flatMap(dispute -> dispute.contests().stream())
                .toList();
    }

    @Test
    void sets_the_claims_of_two_reports_against_each_other() {
        read("a", "2022-01-10", "Norway said that Sweden supports the treaty.");
        read("b", "2022-01-12", "Finland said that Sweden opposes the treaty.");

        List<Contest> contests = contests();

        assertThat(contests).hasSize(1);
        assertThat(contests.get(0).one().holders()).containsExactly("Sweden");
        assertThat(contests.get(0).one().reporter()).isEqualTo("Norway");
        assertThat(contests.get(0).other().reporter()).isEqualTo("Finland");
        assertThat(contests.get(0).contrast().relation()).isEqualTo(Relation.CONTRADICTS);
        assertThat(contests.get(0).contrast().because()).isEqualTo("supports … treaty / opposes … treaty");
        assertThat(contests.get(0).contrast().score()).isBetween(0.7, 0.9);
    }

    @Test
    void what_a_report_tells_as_a_fact_contests_who_denies_it_in_another() {
        read("a", "2022-01-10", "Norway attacked Finland on Monday.");
        read("b", "2022-01-11", "Norway said that it had not attacked Finland on Monday.");

        assertThat(contests())
                .singleElement()
                .satisfies(contest -> assertThat(contest.contrast().relation()).isEqualTo(Relation.CONTRADICTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01-10 | The mayor said that the road was closed. | 2022-03-20 | The minister said that the road was not closed.",
                "2022-01-10 | Norway said that 12 people were killed. | 2022-02-12 | Finland said that 40 people were killed.",
                "2022-01-10 | Norway said the treaty is old. | 2022-01-11 | Finland said the treaty is not costly.",
                "2022-01-10 | Norway attacked Finland. | 2022-01-11 | Norway did not attack Finland.",
                "2022-01-10 | Twelve people were killed in Sweden. | 2022-01-11 | Finland said that 40 people were killed in Sweden.",
                "2022-01-10 | Anna Berg said that she has a house. | 2022-01-11 | Nils Holm said that he has no time.",
                "2022-01-10 | Norway said it will help if Sweden leaves the alliance. | 2022-01-11 | Sweden said it will not leave the alliance.",
                "2022-01-10 | The Norwegian army said that prices had risen. | 2022-01-12 | The Finnish central bank said that prices had fallen.",
                "2022-01-10 | Norway said that the port was open. | 2022-01-20 | Sweden said that the port was closed.",
                "2022-01-10 | Norway said that it would attack Finland. | 2022-01-12 | Finland said that Norway had not attacked Finland.",
                "2022-01-10 | The Norwegian board raised the dividend, Norway said. | 2022-01-10 | Sweden said that the Swedish board cut the dividend.",
                "2022-01-10 | Norway said that it has a plan. | 2022-01-11 | Sweden said that Norway must come up with a plan if it wants money.",
                "2022-01-10 | Norway attacked Sweden, Finland said. | 2022-01-11 | Norway said that it had not attacked Swedish ships.",
                "2022-01-10 | Norway said that 12 soldiers were killed in Sweden. | 2022-01-14 | Norway said that 40 soldiers were killed in Sweden."
            })
    void sets_nothing_against_each_other_that_is_of_two_matters(String day, String one, String later, String other) {
        read("a", day, one);
        read("b", later, other);

        assertThat(contests()).isEmpty();
    }

    @Test
    void the_surest_comes_first() {
        read("a", "2022-01-10", "Norway demanded that Sweden withdraw its troops.");
        read("b", "2022-01-11", "Sweden refused to withdraw its troops.");
        read("c", "2022-01-12", "Norway said that Finland supports the treaty.");
        read("d", "2022-01-13", "Denmark said that Finland does not support the treaty.");

        assertThat(Disputes.among(claims)).extracting(Dispute::score).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Disputes.among(claims)).hasSizeGreaterThan(1);
    }

    @Test
    void nobody_knows_whether_they_here_are_they_there() throws IOException {
        read("a", "2022-01-12", example("2022-01-talks/2022-01-12-brussels-rewrite.txt"));
        read("b", "2022-01-12", example("invented-border-talks/report.txt"));

        assertThat(contests()).isEmpty();
    }

    @Test
    void tells_a_demand_against_its_refusal_from_a_contradiction() {
        read("a", "2022-01-10", "Norway demanded that Sweden withdraw its troops.");
        read("b", "2022-01-12", "Sweden refused to withdraw its troops.");

        assertThat(contests())
                .extracting(contest -> contest.contrast().relation())
                .containsExactly(Relation.CONFLICTS);
    }

    @Test
    void sees_that_a_holder_says_the_opposite_of_what_they_said_before() {
        read("b", "2022-03-12", "Norway said it supports the treaty.");
        read("a", "2022-01-10", "Norway said it opposes the treaty.");

        List<Contest> contests = contests();

        assertThat(contests)
                .extracting(contest -> contest.contrast().relation())
                .containsExactly(Relation.CHANGES);
        assertThat(contests.get(0).one().report().id()).isEqualTo("a");
    }

    @Test
    void counts_once_what_several_reports_tell_in_the_same_words() {
        read("a", "2022-01-10", "Norway said that Sweden supports the treaty.");
        read("copy", "2022-01-10", "Norway said that Sweden supports the treaty.");
        read("b", "2022-01-12", "Finland said that Sweden opposes the treaty.");

        assertThat(contests()).extracting(Contest::retold).containsExactly(1);
    }

    @Test
    void the_order_of_the_reports_does_not_matter() {
        read("a", "2022-01-10", "Norway said that Sweden supports the treaty. Norway said the truce was holding.");
        read("b", "2022-01-12", "Finland said that Sweden opposes the treaty. Finland said the truce had collapsed.");
        List<Dispute> inOrder = Disputes.among(claims);

        Collections.reverse(claims);

        assertThat(inOrder).hasSize(2);
        assertThat(Disputes.among(claims)).isEqualTo(inOrder);
    }

    @Test
    void a_thousand_claims_on_one_matter_take_no_more_than_a_bounded_number_of_pairs_each() {
        read("a", "2022-01-10", "Norway said that Sweden supports the treaty.");
        HeldClaim one = claims.get(0);
        claims.clear();
        for (int i = 0; i < 1000; i++) {
            String side = "@side " + i;
            var old = one.proposition();
            claims.add(new HeldClaim(
                    Report.of("r" + i, one.report().text()),
                    one.day(),
                    one.claim(),
                    List.of(side),
                    null,
                    new org.rapporteur.record.Proposition(
                            old.span(),
                            old.claim(),
                            old.day(),
                            old.kind(),
                            old.certainty(),
                            List.of(side),
                            List.of(side),
                            old.subjects(),
                            old.sides(),
                            List.of(new org.rapporteur.record.Proposition.Term(
                                    old.relations().get(0).family(), i % 2 == 0)),
                            old.objects(),
                            old.phase(),
                            old.scene(),
                            old.loose(),
                            old.complement(),
                            old.matters(),
                            old.courses(),
                            old.figures(),
                            old.days(),
                            old.predicate(),
                            old.target(),
                            null)));
        }

        assertThat(contests()).hasSizeBetween(1000, 60_000);
    }
}
