// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.table.Table;
import org.rapporteur.text.Reading;

/** What is charged and denied with few words: a role, the blame, the accusation itself. */
final class DenialsTest {
    static Stream<String> lines() {
        return Stream.of(
                        lines("shares.tsv", "id lemma below prepositions predicate example source"),
                        lines("share-verbs.tsv", "lemma example source"),
                        lines("charges.tsv", "lemma preposition example source"),
                        lines("untrue.tsv", "word example source"),
                        lines("likes.tsv", "word example source"),
                        lines("placeholders.tsv", "word example source"),
                        lines("sole.tsv", "family example source"),
                        lines("sufferings.tsv", "lemma example source"),
                        lines("denied.tsv", "word example source"),
                        lines("once.tsv", "term example source"),
                        lines("reciprocals.tsv", "word example source"),
                        lines("mutual.tsv", "family example source"),
                        lines("implied.tsv", "family implied example source"))
                .flatMap(List::stream);
    }

    private static List<String> lines(String file, String columns) {
        return Table.read(ClaimKnowledge.class, file, List.of(columns.split(" ")), row -> row.text("example"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_line_makes_a_contradiction_of_its_example(String example) {
        assertThat(Readings.of(example).layer(ClaimLink.class).all())
                .extracting(ClaimLink::relation)
                .containsExactly(Relation.CONTRADICTS);
    }

    @Test
    void a_denial_denies_the_main_clause_before_it_and_not_the_relative_one() {
        Reading reading = Readings.of(
                "Norway said Finland had shelled a village that divides the valley. Finland denied the allegation.");

        assertThat(reading.layer(ClaimLink.class).all())
                .singleElement()
                .satisfies(link -> assertThat(reading.layer(Claim.class).all().stream()
                                .filter(claim -> claim.id().equals(link.one())
                                        || claim.id().equals(link.other()))
                                .map(Claim::predicate))
                        .containsOnly("shell"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The convoy was shelled by Finland, Norway said. Finland said the convoy was shelled by Norwegian troops.",
                "Norway blamed Finland for shelling the hospital. Finland said Norway had shelled the hospital.",
                "Norway said a Finnish jet violated its airspace. Finland denied entering Norwegian airspace.",
                "Fighting was touched off by Finland, Norway said. Finland said Norway had started the fighting.",
                "The clash began when Finnish troops opened fire, Norway said. Finland said Norwegian soldiers had fired first.",
                "Norway said Finnish troops opened unprovoked fire. Finland said Norway had fired first.",
                "Norway said Finland resorted to unprovoked firing. Finland said Norway opened fire first.",
                "Norway said Finland had shelled a village. Finland disputes that version of events.",
                "Rebels said they had shot down a Finnish helicopter. Finland said the helicopter crashed due to engine failure.",
                "Norway said Finnish troops trespassed into its waters. Finland said its ships had not entered Norwegian waters.",
                "Norway blamed Finland for causing the collision. Finland said the Norwegian ship had caused the collision.",
                "Norway denied accusations from Finland that it had jammed signals.",
                "Norway accused Finland of jamming signals. Finland denied the accusation and accused Norway of spying.",
                "Norway said Finland had shelled a village. Finland denied the allegation and said it had not used artillery.",
                "Norway said rebels had shot down the helicopter. The rebels said the helicopter crashed due to engine failure.",
                "Norway said a group of Finnish troops had crossed the line that divides the valley. Finland disputes that version of events."
            })
    void two_who_name_each_other_or_deny_a_trespass_contradict_each_other(String text) {
        assertThat(Readings.of(text).layer(ClaimLink.class).all())
                .extracting(ClaimLink::relation)
                .containsExactly(Relation.CONTRADICTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway said Finland shelled Bergen. Finland said Norway shelled Bergen.",
                "Norway said Finland shelled a hospital. Finland said Norway shelled a hospital.",
                "Norway said Finland had killed its soldiers. Finland said Norway had killed its soldiers.",
                "Norway said Finland had shelled the hospital. Finland said Norway had shelled the school.",
                "Norway said Finland had crossed the border. Finland said Norway had crossed the border.",
                "Norway said Finland had crossed the border. Finland said it had not entered the airspace.",
                "Norway said the fighting started when winter came. Finland said Norway had fired first."
            })
    void what_both_can_have_done_is_no_contradiction(String text) {
        assertThat(Readings.of(text).layer(ClaimLink.class).all())
                .extracting(ClaimLink::relation)
                .doesNotContain(Relation.CONTRADICTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway said Finland had shelled a village, a claim refuted by a Finnish official.",
                "Finland's army on Tuesday denied rebel claims that opposition troops had seized six towns.",
                "Finland denied reports that it was secretly arming the rebels.",
                "Norway's electoral commission rejected findings of observers that there were irregularities in the vote.",
                "The rebel force said on Monday that it seized full control of Tromsø, a port in the country's north, though its rival, the Norwegian army, disputed the claim.",
                "Finland denied media reports that it had shelled a village.",
                "Finland denied allegations made in a report claiming it had sold weapons to the rebels.",
                "Finland breached the truce just hours after it began, the Norwegian army said, but Finland denied the accusation.",
                "A rights group said the Finnish army had regularly tortured. The Finnish army rejected the allegations.",
                "Norway said Finland had shelled a village. The village lies in the north. Its school has been closed since May. Finland rejected the allegations.",
                "Norway said the vote in Finland was marred by fraud. The turnout was low in the north. The queues were short. Finland dismissed accusations of fraud."
            })
    void what_is_denied_may_stand_further_up_or_be_told_by_nobody_with_a_name(String text) {
        assertThat(Readings.of(text).layer(ClaimLink.class).all())
                .extracting(ClaimLink::relation)
                .containsExactly(Relation.CONTRADICTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway said Finland had backed the rebels. Finland denied any involvement.",
                "Norway accused Finland of supporting the rebels. Finland denied the allegation.",
                "Norway accused Finland of robbing the museum. Finland denied any role in the theft.",
                "Norway blamed Finland for the theft. Finland denied responsibility.",
                "Norway blamed Finland for the theft. Finland denied any involvement on Tuesday.",
                "Norway said Finland had robbed a museum. Finland denied the accusation on Tuesday.",
                "Norway blamed Finland for the theft. Finland blamed Norway for the theft.",
                "Norway said Finland had robbed a museum. Finland rejected accusations that it had robbed the museum.",
                "Finland denied Norway's accusation that it had robbed a museum.",
                "Norway said on Monday a Finnish plane had crossed into its airspace, though Finland denied the allegation.",
                "Norway said Norwegian and Finnish troops had clashed on Tuesday. Finland said there had been no fighting.",
                "Norway said Finnish troops had entered a village. Finland said none of its troops had entered the village.",
                "Norway said Finnish troops had entered its territory. \"Nobody entered their territory,\" Finnish Prime Minister Ville Sorel said.",
                "Norway said Finland had fired first. Finland said Norway had started the fighting.",
                "Norway accused Finland of breaking the truce. \"No such incident took place,\" Finnish Prime Minister Ville Sorel said.",
                "Norway said Finland had robbed a museum. Finland said it was untrue that it had robbed the museum.",
                "Norway said Finland had robbed a museum. Finland dismissed the accusation as propaganda.",
                "Norway said Finland had robbed a museum. Finland called it a lie.",
                "Norway said Finland had robbed a museum. Finland rejected speculation that it had robbed a museum.",
                "Norway said Finland had robbed a museum. Finland dismissed claims made by Norway that it had robbed a museum.",
                "Norway said Finland had robbed a museum, but Finland said it had not.",
                "Norway accused Finland of supporting the rebels, a charge Helsinki rejects.",
                "Norway accused Finland of supporting the rebels, which Finland denies.",
                "Finnish troops robbed a bank on Monday, the Norwegian army said, but Finland denied the charge.",
                "Norway accused Finland of sparking the gunbattle. Finland said Norway had fired the first shots.",
                "Norway said talks with Finland were under way. Finland said it had not held talks with Norway.",
                "Norway said it was holding talks with Finland. \"We are not having any negotiations with Norway,\" Finland said.",
                "Norway said it had destroyed a Finnish drone. Finland said none of its drones had been shot down.",
                "Norway said Finland had violated the ceasefire. Finland said there had been no violation of the ceasefire.",
                "Norway said Finnish troops had fired on a village. Finland said its troops did not fire.",
                "Norway said Finnish troops fired first. \"We are not the ones who started the fighting,\" Finland said."
            })
    void a_denial_in_few_words_contradicts_what_it_denies(String text) {
        assertThat(Readings.of(text).layer(ClaimLink.class).all())
                .extracting(ClaimLink::relation)
                .containsExactly(Relation.CONTRADICTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway said Finland was involved in the theft. Finland said it was not behind the theft.",
                "Norway said Finland was behind the theft. Sweden denied any involvement in the theft.",
                "Norway said Finland was behind the theft. Finland denied any role in the strike.",
                "Norway said Finland had robbed a museum. Finland said the claim was not false.",
                "Norway said it was in talks with Sweden. Finland said it was not in talks with Norway.",
                "Norway said Finland had violated the ceasefire. Sweden said there had been no violation of its airspace.",
                "Norway said Finland had rejected a plan, which Finland had published.",
                "Norway said Finland had robbed a museum. Finland did not call it a lie.",
                "Norway said Finland had robbed a museum. Norway said the report was not false.",
                "Norway said Finland had robbed a museum. Finland said the report of a strike was false.",
                "Norway said Finland had robbed a museum. Finland did not call the claim baseless.",
                "Norway did not blame Finland for the theft. Finland denied responsibility for the theft.",
                "Norway said Finland had deployed troops in Latvia. Finland said it has no troops in Estonia.",
                "Norway said the gang that carried out the theft had been caught. Finland said Swedish smugglers were behind the theft.",
                "Norway said Finland's party in power would cut the budget. The mayor pleaded not guilty to the charges."
            })
    void a_denial_of_something_else_does_not(String text) {
        assertThat(Readings.of(text).layer(ClaimLink.class).all())
                .noneMatch(link -> link.relation().contests());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway said nobody had crossed the border.",
                "Norway said none of the posts had been taken.",
                "Norway said nothing had changed.",
                "Norway said it was not the one that had crossed the border."
            })
    void what_is_said_of_nobody_is_negated(String text) {
        assertThat(Readings.of(text).layer(Claim.class).all())
                .extracting(Claim::polarity)
                .containsExactly(Claim.Polarity.NEGATED);
    }
}
