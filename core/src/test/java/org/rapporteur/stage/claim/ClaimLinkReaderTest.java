// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

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
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.record.Statement;
import org.rapporteur.table.Table;

final class ClaimLinkReaderTest {
    private static List<ClaimLink> links(String one, String other) {
        return links(one, other, Statement.Kind.ASSERT);
    }

    private static List<ClaimLink> links(String one, String other, Statement.Kind kind) {
        return HandMade.of("Norway. Finland. Sorel said that " + one + ". Imhof said that " + other + ".")
                .says("Sorel", "said", one, kind)
                .says("Imhof", "said", other, Statement.Kind.ASSERT)
                .read()
                .layer(ClaimLink.class)
                .all();
    }

    static Stream<Arguments> families() {
        return Stream.of(
                        lines("relations.tsv", List.of("id", "affirming", "denying", "example", "source")),
                        lines("matters.tsv", List.of("id", "words", "opposites", "example", "source")),
                        lines("governors.tsv", List.of("id", "lemma", "effect", "example", "source")),
                        lines("acts.tsv", List.of("id", "lemma", "act", "example", "source")))
                .flatMap(List::stream);
    }

    static Stream<Arguments> nominals() {
        return lines("nominals.tsv", List.of("id", "lemma", "verb", "example", "source")).stream();
    }

    @ParameterizedTest
    @MethodSource("nominals")
    void every_noun_for_an_act_makes_a_conflict_of_its_demand_and_refusal(String id, String example) {
        List<ClaimLink> links = Readings.of(example).layer(ClaimLink.class).all();

        assertThat(links).as(id).extracting(ClaimLink::relation).contains(Relation.CONFLICTS);
    }

    static Stream<Arguments> directions() {
        return lines("directions.tsv", List.of("id", "lemma", "effect", "example", "source")).stream();
    }

    private static List<Arguments> lines(String file, List<String> columns) {
        return Table.read(
                ClaimKnowledge.class, file, columns, row -> Arguments.of(row.text("id"), row.text("example")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 12 people were killed, the ministry said; the rebels said 40. | At least 12 people / 40 | 0.5",
                "The ministry said at least 12 people died. The rebels said 40 people died. | at least 12 people / died … 40 people | 0.5",
                "Norway said it lost 12 tanks. Finland said Norway lost 40 tanks. | 12 tanks / lost … 40 tanks | 0.75"
            })
    void two_counts_of_one_thing_are_set_against_each_other(String text, String because, double score) {
        List<ClaimLink> links = Readings.of(text).layer(ClaimLink.class).all();

        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.relation()).isEqualTo(Relation.CONTRADICTS);
            assertThat(link.because()).contains(because);
            assertThat(link.score()).isEqualTo(score);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 12 people were killed, the ministry said; the rebels said 14.",
                "At least 12 people were killed, the ministry said. It was cold, and the rebels said 40 words.",
                "There were at least 12 cases in Norway, the ministry said. There were 40 cases worldwide, the institute said.",
                "The ministry said at least 12 people died. The ministry said 40 people died."
            })
    void counts_that_may_be_one_are_not(String text) {
        assertThat(Readings.of(text).layer(ClaimLink.class).all())
                .noneMatch(link -> link.relation().contests());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway said Finland had fired first. Finland said that the soldiers of Norway had opened fire first.",
                "Norway denied firing first. Finland said Norway had fired first.",
                "Norway said that the strike continues. Finland said that the strike is over.",
                "Finland said Norway had agreed to an inquiry. Norway denied agreeing to an inquiry.",
                "Norway said 12 people had died. Finland said 25 had been killed.",
                "Norway said Finland had used cluster bombs. Finland denied using cluster bombs.",
                "Norway said talks had been held in Vienna. Finland said there were no talks."
            })
    void two_accounts_of_one_thing_contradict_each_other(String text) {
        assertThat(Readings.of(text).layer(ClaimLink.class).all())
                .extracting(ClaimLink::relation)
                .containsExactly(Relation.CONTRADICTS);
    }

    static List<String> denials() {
        return Table.read(
                ClaimKnowledge.class, "denied.tsv", List.of("word", "example", "source"), row -> row.text("example"));
    }

    @ParameterizedTest
    @MethodSource("denials")
    void what_is_denied_by_a_word_for_it_is_what_was_said_before(String example) {
        assertThat(Readings.of(example).layer(ClaimLink.class).all())
                .extracting(ClaimLink::relation)
                .containsExactly(Relation.CONTRADICTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway said Finland had shelled a village. Finland denied the report of a truce.",
                "Norway said Finland had shelled a village. Finland did not deny that.",
                "Norway said Finland had shelled a village. Norway denied that."
            })
    void a_denial_of_something_else_or_of_oneself_denies_nothing_before(String text) {
        assertThat(Readings.of(text).layer(ClaimLink.class).all())
                .noneMatch(link -> link.relation().contests());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway said that it had fired first. Finland said Norwegian soldiers had fired first.",
                "Norway said 12 people had died. Finland said 25 had been built.",
                "Norway said Finland had used cluster bombs. Finland denied using gas bombs."
            })
    void two_accounts_that_may_both_be_true_do_not(String text) {
        assertThat(Readings.of(text).layer(ClaimLink.class).all())
                .noneMatch(link -> link.relation().contests());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finland has amassed 9,000 troops along the border, Norway said. Some 9,000 Finnish soldiers are massed near the Norwegian border, Latvia said.",
                "Norway supports Finland's membership bid, Latvia said. Oslo backs Helsinki's application to join, Estonia said."
            })
    void two_who_say_the_same_in_other_words_agree(String text) {
        assertThat(Readings.of(text).layer(ClaimLink.class).all())
                .extracting(ClaimLink::relation)
                .containsExactly(Relation.SUPPORTS);
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_family_makes_a_clash_of_its_example(String id, String example) {
        String[] said = example.split("\\. Imhof said that ");

        List<ClaimLink> links =
                links(said[0].substring("Sorel said that ".length()), said[1].substring(0, said[1].length() - 1));

        assertThat(links).as(id).extracting(ClaimLink::relation).containsExactly(Relation.CONTRADICTS);
    }

    @ParameterizedTest
    @MethodSource("directions")
    void every_direction_makes_a_clash_of_its_example(String id, String example) {
        String[] said = example.split("\\. Finland said that ");
        String demand = said[0].substring("Norway demands that ".length());
        String answer = said[1].substring(0, said[1].length() - 1);

        List<ClaimLink> links = HandMade.of(example.replace("the alliance", "the Baltic Council"))
                .says("Norway", "demands", demand.replace("the alliance", "the Baltic Council"), Statement.Kind.DEMAND)
                .says("Finland", "said", answer.replace("the alliance", "the Baltic Council"), Statement.Kind.ASSERT)
                .read()
                .layer(ClaimLink.class)
                .all();

        assertThat(links).as(id).extracting(ClaimLink::relation).containsExactly(Relation.CONFLICTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway is seeking conflict | Norway does not seek confrontation",
                "Norway supports the treaty | Norway opposes the treaty",
                "Norway has deployed over 100,000 troops | Norway has deployed fewer than 10,000 troops",
                "Norway is a threat to Sweden | Norway poses no threat to Sweden",
                "the truce is holding | the truce has collapsed",
                "Norway has no plans to invade | Norway has plans to invade"
            })
    void contests(String one, String other) {
        assertThat(links(one, other)).extracting(ClaimLink::relation).containsExactly(Relation.CONTRADICTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway supports the treaty | Norway backs the treaty",
                "Norway does not seek war | Norway does not want conflict"
            })
    void supports(String one, String other) {
        assertThat(links(one, other)).extracting(ClaimLink::relation).containsExactly(Relation.SUPPORTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway supports the treaty | Norway opposes the blockade",
                "Norway supports the treaty | Sweden opposes the treaty",
                "Norway attacked Finland on Monday | Norway did not attack Finland on Tuesday",
                "Norway may attack Finland | Norway will not attack Finland",
                "Norway has 2,000 troops | Norway lost 300 people",
                "Norway is willing to talk | Norway rejected the proposal"
            })
    void leaves_alone(String one, String other) {
        assertThat(links(one, other)).isEmpty();
    }

    @Test
    void never_sets_a_holder_against_themselves() {
        List<ClaimLink> links = HandMade.of(
                        "Sorel said that Norway supports the treaty and that Norway opposes the treaty.")
                .says(
                        "Sorel",
                        "said",
                        "Norway supports the treaty and that Norway opposes the treaty",
                        Statement.Kind.ASSERT)
                .read()
                .layer(ClaimLink.class)
                .all();

        assertThat(links).isEmpty();
    }

    @Test
    void says_because_of_which_words() {
        assertThat(links("Norway supports the treaty", "Norway opposes the treaty"))
                .extracting(ClaimLink::because)
                .containsExactly("supports … treaty / opposes … treaty");
    }

    @Test
    void sets_two_against_each_other_who_tell_opposite_things_of_a_third() {
        List<ClaimLink> links = HandMade.of(
                        "Norway. Sorel said that Sweden rejected the plan. Imhof said that Sweden accepted the plan.")
                .says("Sorel", "said", "Sweden rejected the plan", Statement.Kind.ASSERT)
                .says("Sweden", "rejected", "the plan", Statement.Kind.REJECT, 1)
                .says("Imhof", "said", "Sweden accepted the plan", Statement.Kind.ASSERT)
                .read()
                .layer(ClaimLink.class)
                .all();

        assertThat(links).extracting(ClaimLink::relation).containsExactly(Relation.CONTRADICTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "((WN)) You did not help the team.\n\n((Ilse Harrow)) I helped the team, and I never left it.",
                "WN: You did not help the team.\n\nILSE HARROW: I helped the team, and I never left it.",
                "The envoy asked: \"Does Norway want war?\" Finland's president, Sauli Niinistö, said that Norway does not want war.",
            })
    void sets_nobody_against_who_merely_asks_in_an_interview(String text) {
        List<ClaimLink> links =
                Readings.of(text.replace("\\n", "\n")).layer(ClaimLink.class).all();

        assertThat(links).isEmpty();
    }

    @Test
    void holds_who_is_in_office_to_a_word_in_an_interview() {
        List<ClaimLink> links = Readings.of("Olaf Scholz said on Monday that Norway attacked Finland.\n\n"
                        + "((Emmanuel Macron)) Norway did not attack Finland. I would know that.")
                .layer(ClaimLink.class)
                .all();

        assertThat(links).extracting(ClaimLink::relation).containsExactly(Relation.CONTRADICTS);
    }

    @Test
    void takes_who_does_not_want_a_thing_to_be_done_for_one_who_wants_it_not_done() {
        List<ClaimLink> links = Readings.of("Olaf Scholz asked Norway not to join the war. "
                        + "Emmanuel Macron did not want Norway to join the war.")
                .layer(ClaimLink.class)
                .all();

        assertThat(links).extracting(ClaimLink::relation).doesNotContain(Relation.CONTRADICTS, Relation.CONFLICTS);
    }
}
