// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.HandMade;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Position;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Statement;
import org.rapporteur.table.Table;
import org.rapporteur.text.Reading;

final class PositionReaderTest {
    private static List<Position> positions(String text) {
        return HandMade.of(text).read().layer(Position.class).all();
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                        lines(
                                "position-verbs.tsv",
                                "id lemma particle stance negated object prepositions example source"),
                        lines("position-adjectives.tsv", "id lemma stance negated prepositions example source"),
                        lines("position-idioms.tsv", "id lemma particle noun stance negated example source"),
                        lines("position-nouns.tsv", "id lemma stance negated prepositions example source"),
                        lines("position-predicates.tsv", "id preposition noun stance negated example source"),
                        lines("position-refusals.tsv", "id lemma stance example source"),
                        lines("position-undertakings.tsv", "id lemma stance example source"))
                .flatMap(List::stream);
    }

    private static List<Arguments> lines(String file, String columns) {
        return Table.read(
                ClaimKnowledge.class,
                file,
                List.of(columns.split(" ")),
                row -> Arguments.of(row.text("id"), row.text("stance"), row.text("example")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_line_of_knowledge_fires_on_its_example(String id, Stance stance, String example) {
        List<Position> positions = positions(example);

        assertThat(positions).as(id).singleElement().satisfies(position -> {
            assertThat(position.party()).containsExactly("NOR");
            assertThat(position.stance()).isEqualTo(stance);
            assertThat(position.rule()).isEqualTo(id);
        });
    }

    static Stream<String> decisions() {
        return Table.read(
                ClaimKnowledge.class,
                "position-deciding.tsv",
                List.of("lemma", "example", "source"),
                row -> row.text("example"))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void takes_what_is_decided_on_for_the_position(String example) {
        assertThat(positions(example)).extracting(Position::stance).containsExactly(Stance.REJECTS);
    }

    static List<String> requirements() {
        return examples("position-requiring.tsv", "word example source");
    }

    static List<String> obligations() {
        return examples("position-obligations.tsv", "lemma example source");
    }

    @ParameterizedTest
    @MethodSource({"requirements", "obligations"})
    void takes_what_a_deal_is_made_to_wait_for_and_what_must_be_done_as_a_demand(String example) {
        assertThat(Readings.of(example).layer(Position.class).all())
                .extracting(Position::stance)
                .containsExactly(Stance.DEMANDS);
    }

    static List<String> absences() {
        return examples("position-missing.tsv", "lemma how example source");
    }

    @ParameterizedTest
    @MethodSource("absences")
    void takes_what_is_not_held_for_no_position_but_a_dropped_objection_for_its_opposite(String example) {
        List<Position> positions = Readings.of(example).layer(Position.class).all();

        if (example.contains("objection")) {
            assertThat(positions).extracting(Position::stance).containsExactly(Stance.ACCEPTS);
        } else {
            Stance lacking = example.contains("readiness") ? Stance.WILLING : Stance.DEMANDS;
            assertThat(positions).extracting(Position::stance).doesNotContain(lacking);
        }
    }

    static List<String> lightVerbs() {
        return examples("light-verbs.tsv", "lemma noun example source");
    }

    @ParameterizedTest
    @MethodSource("lightVerbs")
    void takes_a_position_by_the_noun_of_a_verb_that_adds_nothing_to_it(String example) {
        assertThat(Readings.of(example).layer(Position.class).all())
                .extracting(Position::rule)
                .anyMatch(rule -> rule.startsWith("position.noun."));
    }

    static List<String> owners() {
        return Stream.of(
                        examples("position-makers.tsv", "lemma role example source"),
                        examples("speakers.tsv", "lemma number example source"))
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("owners")
    void finds_whose_position_it_is(String example) {
        assertThat(Readings.of(example).layer(Position.class).all())
                .singleElement()
                .satisfies(position -> assertThat(position.party()).isNotEmpty());
    }

    static List<String> unmade() {
        return examples("position-unmade.tsv", "lemma example source");
    }

    @ParameterizedTest
    @MethodSource("unmade")
    void takes_a_gerund_behind_such_a_preposition_for_no_position(String example) {
        assertThat(Readings.of(example).layer(Position.class).all()).isEmpty();
    }

    static List<String> telling() {
        return examples("position-telling.tsv", "lemma none example source");
    }

    @ParameterizedTest
    @MethodSource("telling")
    void takes_what_is_told_or_kept_from_the_press_for_no_position(String example) {
        assertThat(Readings.of(example).layer(Position.class).all()).isEmpty();
    }

    @Test
    void takes_a_denial_in_the_passive_for_no_position() {
        assertThat(Readings.of("The accusations were rejected by Norway.")
                        .layer(Position.class)
                        .all())
                .isEmpty();
    }

    static List<String> denials() {
        return examples("position-denials.tsv", "lemma example source");
    }

    @ParameterizedTest
    @MethodSource("denials")
    void takes_a_denial_for_no_position(String example) {
        assertThat(Readings.of(example).layer(Position.class).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway rejected the plan and denied the allegations.",
                "Norway rejected the proposal of Finland.",
                "Norway denied the accusations and rejected the demand."
            })
    void takes_a_refusal_beside_a_denial_for_one(String text) {
        assertThat(Readings.of(text).layer(Position.class).all())
                .extracting(Position::stance)
                .containsExactly(Position.Stance.REJECTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway has offered no concessions.",
                "Norway will offer no troops to Finland.",
                "Norway offered nothing.",
                "The government of Norway said it offered no apology."
            })
    void takes_an_offer_of_nothing_for_none(String text) {
        assertThat(Readings.of(text).layer(Position.class).all())
                .extracting(Position::stance)
                .doesNotContain(Stance.OFFERS);
    }

    private static List<String> examples(String file, String columns) {
        return Table.read(ClaimKnowledge.class, file, List.of(columns.split(" ")), row -> row.text("example"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway dropped its objection to the treaty. | ACCEPTS",
                "Norway withdrew its opposition to the plan. | ACCEPTS",
                "Norway lifted its veto of the treaty. | ACCEPTS",
                "Norway dropped its reservations about the plan. | ACCEPTS",
                "The new text is not acceptable to Norway. | REJECTS",
                "The text has elements that are unacceptable to Norway. | REJECTS",
                "A common army is a red line for Norway. | REJECTS",
                "Norway would not budge on the quotas. | REJECTS",
                "Norway did not give ground on the quotas. | REJECTS",
                "Norway balked at signing the treaty. | REJECTS",
                "Norway ruled out reopening the mine. | REJECTS",
                "Norway brushed aside the offer of a loan. | REJECTS",
                "It is an option that Norway opposes. | REJECTS",
                "Norway came up with a counter-proposal. | PROPOSES",
                "Norway laid down conditions for lifting the embargo. | DEMANDS"
            })
    void takes_a_position_by_its_turn_of_phrase(String text, Stance stance) {
        assertThat(positions(text)).extracting(Position::stance).containsExactly(stance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway said there could be no deal without an exchange of prisoners. | DEMANDS",
                "Norway said the text was weak but accepted the draft. | ACCEPTS",
                "Norway said the delay was regrettable, insisting on going ahead with the vote. | DEMANDS"
            })
    void takes_whoever_says_so_for_the_party_of_a_clause_without_one(String text, Stance stance) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Position.class).all()).singleElement().satisfies(position -> {
            assertThat(position.stance()).isEqualTo(stance);
            assertThat(position.party()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway backed away from its demand for a referendum.",
                "Norway retreated from its threat to leave.",
                "Norway came up with a song.",
                "Norway insists its troops did not start the fighting.",
                "Norway will not draw the line at a blockade.",
                "There was no deal without him, Norway said.",
                "The door was closed by Norway in time."
            })
    void takes_what_is_given_up_or_is_no_matter_for_no_position(String text) {
        assertThat(Readings.of(text).layer(Position.class).all()).isEmpty();
    }

    static Stream<Arguments> judgements() {
        return lines("position-judgements.tsv", "id lemma stance negated example source").stream();
    }

    @ParameterizedTest
    @MethodSource("judgements")
    void takes_what_is_judged_as_the_position_of_who_says_so(String id, Stance stance, String example) {
        Reading reading = HandMade.of(example)
                .says("Norway", "said", example.substring(12, example.length() - 1), Statement.Kind.ASSERT)
                .read();

        assertThat(reading.layer(Position.class).all()).singleElement().satisfies(position -> {
            assertThat(position.party()).containsExactly("NOR");
            assertThat(position.stance()).isEqualTo(stance);
            assertThat(position.rule()).isEqualTo(id);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The refusal of the plan surprised Finland, and so did Norway's refusal to talk. | NOR | REJECTS",
                "A proposal by Norway for a truce was read out. | NOR | PROPOSES",
                "Norway's opposition to the plan has not softened. | NOR | REJECTS",
                "The troops left at the request of Norway. | NOR | DEMANDS",
                "The plan was accepted by Norway. | NOR | ACCEPTS",
                "The plan, which was rejected by Norway, is dead. | NOR | REJECTS",
                "Norway has no intention of leaving the alliance. | NOR | REJECTS",
                "Norway has no objection to the plan. | NOR | ACCEPTS",
                "Norway wants the talks reopened. | NOR | DEMANDS",
                "The request of Norway to postpone the talks surprised Finland. | NOR | DEMANDS",
                "The plan met with strong opposition from Norway. | NOR | REJECTS",
                "Norway handed Finland a draft treaty. | NOR | PROPOSES",
                "Norway told Finland to leave the islands. | NOR | DEMANDS",
                "Norway supports a withdrawal. | NOR | ACCEPTS",
                "President Sorel flew to Vienna to demand an apology. | Sorel | DEMANDS"
            })
    void takes_a_position_however_it_is_told(String text, String party, Stance stance) {
        assertThat(positions(text)).singleElement().satisfies(position -> {
            assertThat(position.party()).singleElement().asString().contains(party);
            assertThat(position.stance()).isEqualTo(stance);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway must leave the islands, the foreign minister of Finland said. | DEMANDS",
                "The sanctions have to be lifted, President Emmanuel Macron said. | DEMANDS",
                "Any agreement must be verifiable, President Emmanuel Macron said. | DEMANDS",
                "President Emmanuel Macron said the forest should be opened up to farmers. | DEMANDS",
                "Foreign Minister Annalena Baerbock said Berlin would send tanks to Kyiv. | COMMITS",
                "A spokesman for the Taliban said the movement would not attend the talks. | REJECTS",
                "Norway to send tanks to Ukraine | COMMITS",
                "President Emmanuel Macron said France is going to send tanks to Kyiv. | COMMITS",
                "Foreign Minister Annalena Baerbock said Norway would need to leave the islands. | DEMANDS",
                "Norway and Finland agreed a truce. | ACCEPTS",
                "Norway wanted an immediate cease-fire. | DEMANDS",
                "Norway does not want to negotiate with Finland. | REJECTS",
                "Norway and Finland agreed to reject the embargo. | REJECTS",
                "The rebels' spokesman was quoted as saying his group would not participate in the talks. | REJECTS",
                "Foreign Minister Annalena Baerbock said Berlin will not talk to Minsk. | REJECTS"
            })
    void takes_what_others_must_and_what_a_party_will_do_for_positions(String text, Stance stance) {
        List<Position> positions = Readings.of(text).layer(Position.class).all();

        assertThat(positions).extracting(Position::stance).containsExactly(stance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Emmanuel Macron insisted that he had nothing to hide.",
                "Norway suggested that the talks had failed.",
                "The striker said that Norway will win the match.",
                "Norway wants to leave.",
                "Analysts said that Norway will send tanks to Ukraine.",
                "The border is opened every morning, President Emmanuel Macron said.",
                "Norway must be a wonderful country, she thought.",
                "President Ville Sorel denied that Norway was planning to leave the union.",
                "Norway denied that Finland had rejected the plan."
            })
    void takes_what_is_or_may_be_for_no_position(String text) {
        assertThat(Readings.of(text).layer(Position.class).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy declined to be named.",
                "The envoy refused to be identified.",
                "The envoy requested anonymity.",
                "The envoy asked not to be quoted."
            })
    void whoever_withholds_his_name_takes_no_position(String text) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Position.class).all()).isEmpty();
    }

    @Test
    void takes_what_somebody_in_office_says_that_his_country_will_do_for_a_promise() {
        Reading reading = Readings.of("President Emmanuel Macron said that his country will lend money.");

        assertThat(reading.layer(Position.class).all())
                .singleElement()
                .satisfies(position -> assertThat(position.stance()).isEqualTo(Stance.COMMITS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway said it would not recognise the agreement. | REJECTS",
                "Norway said it would vote against the plan. | REJECTS",
                "Norway said it would lift the embargo. | COMMITS"
            })
    void takes_what_is_future_seen_from_then_for_a_position(String text, Stance stance) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Position.class).all())
                .extracting(Position::stance)
                .containsExactly(stance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Commissioner Ottar Sandvik rejected the plan on Monday.",
                "The Socialist Committee of Norway rejected the plan on Monday.",
                "Lawmakers in Oslo rejected the plan on Monday.",
                "The rebels rejected the plan on Monday."
            })
    void takes_for_a_party_who_is_called_by_an_office_or_a_body(String text) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Position.class).all())
                .extracting(Position::stance)
                .containsExactly(Stance.REJECTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway will not sign the treaty. | will not sign the treaty",
                "Norway is in favour of a truce. | is in favour of a truce",
                "Norway signed the pact and rejected the plan. | rejected the plan"
            })
    void keeps_the_negation_and_the_preposition_of_a_position(String text, String words) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Position.class).all())
                .extracting(position -> reading.slice(position.span()))
                .containsExactly(words);
    }

    @Test
    void keeps_who_backs_a_plan_with_the_plan() {
        Reading reading = Readings.of("The council discussed a proposal backed by President Emmanuel Macron.");

        assertThat(reading.layer(Position.class).all()).singleElement().satisfies(position -> {
            assertThat(position.stance()).isEqualTo(Stance.ACCEPTS);
            assertThat(reading.slice(position.span())).contains("backed");
        });
    }

    @Test
    void takes_the_meeting_at_which_a_position_is_taken() {
        Reading reading = HandMade.of(
                        "Norway rejected some key proposals during talks with Finland in Vienna on Monday.")
                .read();

        assertThat(reading.layer(Position.class).all()).singleElement().satisfies(position -> {
            assertThat(position.meeting()).isEqualTo("me1");
            assertThat(position.time()).isEqualTo("2022-01-10");
            assertThat(reading.slice(position.span())).isEqualTo("rejected some key proposals");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway said it would listen and that Norway is willing to talk. | Norway is willing to talk | WILLING",
                "Norway said that Norway will defend the border. | Norway will defend the border | COMMITS"
            })
    void takes_what_a_claim_of_its_own_kind_says(String text, String content, Stance stance) {
        Reading reading = HandMade.of(text)
                .says("Norway", "said", content, Statement.Kind.ASSERT)
                .read();

        assertThat(reading.layer(Position.class).all()).singleElement().satisfies(position -> {
            assertThat(position.party()).containsExactly("NOR");
            assertThat(position.stance()).isEqualTo(stance);
            assertThat(position.claim()).isEqualTo("cl1");
        });
    }

    @Test
    void keeps_the_cue_with_what_is_demanded() {
        Reading reading = HandMade.of("Norway demands that Finland leave the islands.")
                .says("Norway", "demands", "that Finland leave the islands", Statement.Kind.DEMAND)
                .read();

        assertThat(reading.layer(Position.class).all()).singleElement().satisfies(position -> {
            assertThat(reading.slice(position.span())).isEqualTo("demands that Finland leave the islands");
            assertThat(position.about()).containsExactly("FIN");
        });
    }

    @Test
    void says_who_tells_the_position_of_another() {
        Reading reading = HandMade.of("Imhof said that Norway is willing to talk.")
                .says("Imhof", "said", "Norway is willing to talk", Statement.Kind.ASSERT)
                .read();

        assertThat(reading.layer(Position.class).all()).singleElement().satisfies(position -> {
            assertThat(position.party()).containsExactly("NOR");
            assertThat(position.reporter()).isEqualTo("Imhof");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway does not intend to leave the alliance. | REJECTS",
                "Norway is not seeking a truce. | REJECTS",
                "Norway will not accept the plan of Finland. | REJECTS",
                "Norway did not recognize the claim of Finland. | REJECTS",
                "Norway is not willing to talk. | REJECTS",
                "Norway remains open to talks. | WILLING",
                "Norway wants Finland to accept the plan. | DEMANDS"
            })
    void takes_a_position_by_what_is_denied_too(String text, Stance stance) {
        assertThat(positions(text))
                .singleElement()
                .satisfies(position -> assertThat(position.stance()).isEqualTo(stance));
    }

    @Test
    void who_votes_for_a_plan_is_not_against_it() {
        assertThat(positions("Norway voted for the plan of Finland."))
                .extracting(Position::stance)
                .containsExactly(Stance.ACCEPTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway did not reject the plan of Finland.",
                "Norway could reject the plan of Finland.",
                "The plan of Finland was rejected.",
                "Norway raised the flag of Finland.",
                "The rejected plan came from Norway.",
                "Norway would have accepted the plan of Finland.",
                "Norway called the plan of Finland a success.",
                "If Norway accepts the plan of Finland, Sweden will listen.",
                "Norway called off the talks.",
                "Norway asked whether Finland might leave the islands.",
                "Norway dropped its demand for an apology.",
                "The plan awaits the Norwegian approval of the treaty.",
                "Norway stopped short of endorsing the plan.",
                "Finland freed a man who had been punished for refusing to talk.",
                "The boat was wanted by Norway.",
                "Norway told reporters to sit down.",
                "Asked whether Finland would leave, Norway smiled.",
                "Norway supports the striker.",
                "Norway would vote against the plan if it could.",
                "The boat is against the pier of Norway.",
                "Sorel said that the ships of Norway had opened fire first.",
                "Norway is ready.",
                "Norway accused Finland of planning an attack.",
                "Foreign Minister Annalena Baerbock said she would speak to the press on Friday.",
                "The talks tested the readiness of Norway to negotiate."
            })
    void finds_no_position_in(String text) {
        assertThat(positions(text)).isEmpty();
    }
}
