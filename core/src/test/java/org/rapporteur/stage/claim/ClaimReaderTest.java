// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.HandMade;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claim.Certainty;
import org.rapporteur.record.Claim.Kind;
import org.rapporteur.record.Claim.Polarity;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Crowd;
import org.rapporteur.table.Table;
import org.rapporteur.text.Reading;

final class ClaimReaderTest {
    private static Reading said(String content) {
        return HandMade.of("Sorel said that " + content + ".")
                .says("Sorel", "said", content, Statement.Kind.ASSERT)
                .read();
    }

    private static List<Claim> claims(String content) {
        return said(content).layer(Claim.class).all();
    }

    static Stream<Arguments> kinds() {
        return Table.read(
                ClaimKnowledge.class,
                "kinds.tsv",
                List.of("id", "lemma", "kind", "example", "source"),
                row -> Arguments.of(row.text("id"), row.text("kind"), row.text("example")))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_predicate_of_a_kind_fires_on_its_example(String id, Kind kind, String example) {
        String content = example.substring("Sorel said that ".length(), example.length() - 1);

        List<Claim> claims = claims(content);

        assertThat(claims).as(id).extracting(Claim::kind).contains(kind);
        assertThat(claims).as(id).extracting(Claim::rule).contains(id);
    }

    @Test
    @Tag("hostile-48")
    void a_sentence_without_an_end_makes_no_more_claims_than_the_most_and_they_are_numbered_in_order() {
        Reading reading = Readings.of("Norway " + "fell and Finland ".repeat(300) + "fell. Norway rose.");

        List<Claim> claims = reading.layer(Claim.class).all();

        assertThat(claims).hasSize(Crowd.MOST_IN_SENTENCE + 1);
        assertThat(claims.get(Crowd.MOST_IN_SENTENCE).id()).isEqualTo("cl101");
        assertThat(claims.get(Crowd.MOST_IN_SENTENCE).predicate()).isEqualTo("rise");
    }

    @Test
    void says_who_claims_what_of_whom() {
        List<Claim> claims = claims("Norway has attacked Finland");

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.holders()).containsExactly("Sorel");
            assertThat(claim.subject()).isEqualTo(new Claim.Argument("NOR", null));
            assertThat(claim.predicate()).isEqualTo("attack");
            assertThat(claim.object()).isEqualTo(new Claim.Argument("FIN", null));
            assertThat(claim.polarity()).isEqualTo(Polarity.AFFIRMED);
            assertThat(claim.about()).containsExactly("NOR", "FIN");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Norway did not attack Finland, NEGATED",
        "Norway has no plans, NEGATED",
        "Norway poses no threat to Finland, NEGATED",
        "there is no danger, NEGATED",
        "Norway never attacked Finland, NEGATED",
        "Norway is attacking not only Finland but Sweden, AFFIRMED",
        "Norway did not only attack Finland, AFFIRMED",
        "Norway attacked Finland, AFFIRMED"
    })
    void scopes_negation_to_the_predicate(String content, Polarity polarity) {
        assertThat(claims(content)).extracting(Claim::polarity).containsExactly(polarity);
    }

    @Test
    void turns_round_what_somebody_is_denied_to_plan() {
        Reading reading = Readings.of("President Ville Sorel denied that Norway was planning to attack Finland.");

        assertThat(reading.layer(Claim.class).all()).extracting(Claim::polarity).containsOnly(Polarity.NEGATED);
    }

    @Test
    void turns_round_what_is_denied() {
        Reading reading = HandMade.of("Sorel denied that Norway attacked Finland.")
                .says("Sorel", "denied", "Norway attacked Finland", Statement.Kind.DENY)
                .read();

        assertThat(reading.layer(Claim.class).all()).extracting(Claim::polarity).containsExactly(Polarity.NEGATED);
    }

    @Test
    void denies_of_the_one_what_is_said_of_the_other() {
        List<Claim> claims = claims("Finland, not Norway, is seeking war");

        assertThat(claims)
                .extracting(claim -> claim.subject().entity() + " " + claim.polarity())
                .containsExactly("FIN AFFIRMED", "NOR NEGATED");
    }

    @Test
    void gives_what_is_said_inside_a_statement_to_who_says_it_there() {
        Reading reading = HandMade.of("Sorel said that Finland claims that Norway is seeking war.")
                .says("Sorel", "said", "Finland claims that Norway is seeking war", Statement.Kind.ASSERT)
                .says("Finland", "claims", "Norway is seeking war", Statement.Kind.ASSERT, 1)
                .read();

        assertThat(reading.layer(Claim.class).all()).singleElement().satisfies(claim -> {
            assertThat(claim.holders()).containsExactly("FIN");
            assertThat(claim.reporter()).isEqualTo("Sorel");
        });
    }

    @Test
    void makes_a_claim_of_each_clause_that_is_coordinated() {
        List<Claim> claims = claims("Norway is sending troops and closing the border");

        assertThat(claims).extracting(Claim::predicate).containsExactly("send", "close");
        assertThat(claims).extracting(claim -> claim.subject().entity()).containsExactly("NOR", "NOR");
    }

    @ParameterizedTest
    @CsvSource({
        "Norway attacked Finland, CERTAIN",
        "Norway may attack Finland, POSSIBLE",
        "Norway probably attacked Finland, PROBABLE",
        "Norway is likely to attack Finland, PROBABLE"
    })
    void tells_how_sure_the_holder_is(String content, Certainty certainty) {
        assertThat(claims(content)).extracting(Claim::certainty).containsExactly(certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "we will defend the border, COMMITMENT",
        "Finland must leave the border, DEMAND",
        "the attack was shameful, EVALUATION",
        "Norway will defend the border, COMMITMENT",
        "Norway must defend the border, DEMAND",
        "Finland will attack Norway, ASSERTION"
    })
    void tells_what_kind_of_claim_it_is(String content, Kind kind) {
        assertThat(claims(content)).extracting(Claim::kind).containsExactly(kind);
    }

    @Test
    void reads_many_claims_in_a_long_report() {
        String sentence = "Sorel said that Norway attacked Finland and Finland attacked Norway. ";

        HandMade made = HandMade.of(sentence.repeat(2_000));
        for (int i = 0; i < 500; i++) {
            made = made.says(
                    "Sorel", "said", "Norway attacked Finland and Finland attacked Norway", Statement.Kind.ASSERT);
        }

        assertThat(made.read().layer(Claim.class).all()).hasSizeGreaterThanOrEqualTo(500);
    }
}
