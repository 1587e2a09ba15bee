// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Event;
import org.rapporteur.record.Event.Status;
import org.rapporteur.text.Span;

/** Whether what is told happened, on sentences written for the purpose. */
class StatusTest {
    private record Case(Status status, String word, String sentence) {
        static Case of(String line) {
            String[] fields = line.split("\t", -1);
            return new Case(Status.valueOf(fields[0]), fields[1], fields[2]);
        }

        boolean isRight() {
            int start = sentence.indexOf(word);
            Span place = new Span(start, start + word.length());
            return Readings.of(sentence).layer(Event.class).all().stream()
                    .anyMatch(event -> event.trigger().overlaps(place) && event.status() == status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POSSIBLE\tattack\tThe rebels marched to attack the town.",
                "PLANNED\tdemand\tThousands will march to demand the release of the mayor.",
                "HAPPENED\tdemand\tThousands marched to demand the release of the mayor."
            })
    void what_a_crowd_gathers_to_say_is_as_real_as_its_gathering(String line) {
        assertThat(Case.of(line).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status-open.tsv", "status-unseen.tsv", "status-unseen-2.tsv", "status-unseen-3.tsv"})
    void is_right_in_88_of_100_sentences(String file) throws IOException {
        List<Case> cases = cases(file);

        List<Case> wrong = cases.stream().filter(each -> !each.isRight()).toList();

        assertThat(wrong).as("wrong of " + cases.size()).hasSizeLessThanOrEqualTo(cases.size() * 12 / 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status-open.tsv", "status-unseen.tsv", "status-unseen-2.tsv"})
    void each_sentence_that_is_known_is_right_or_known_to_be_misread(String file) throws IOException {
        List<Case> cases = cases(file);
        List<Case> misread = cases("status-misread.tsv");

        List<Case> wrong = cases.stream().filter(each -> !each.isRight()).toList();

        assertThat(wrong)
                .containsExactlyElementsOf(
                        cases.stream().filter(misread::contains).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The president wants to discuss the attack on the embassy by militants.                         | attack    | HAPPENED
            The union called for an investigation into the attack by the army on the hospital.             | attack    | HAPPENED
            Mediators are trying to stop the fighting between the army and the rebels.                     | fighting  | HAPPENED
            The envoy hopes to end the war between Kenya and Uganda.                                       | war       | HAPPENED
            Anger over an attack by the army on the hospital may spread.                                   | attack    | HAPPENED
            Soldiers were trying to control a protest by students against the minister.                   | protest   | HAPPENED
            The army wants to prevent attacks by rebels on the port.                                       | attacks   | DENIED
            The police stopped an attack by rebels on the port.                                            | attack    | DENIED
            Officials fear attacks by militants on the embassy.                                            | attacks   | POSSIBLE
            """)
    void harm_that_the_reader_is_taken_to_know_of_has_been_done(String sentence, String word, Status status) {
        assertThat(new Case(status, word, sentence).isRight()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister has not only helped the refugees but also fed them.                                | helped   | HAPPENED
            Norland did not just attack Sudland; it burned its port.                                        | attack   | HAPPENED
            Norland no longer supports the rebels.                                                          | supports | DENIED
            The president praised Norland for releasing the prisoners.                                      | releasing | HAPPENED
            The president did not thank Norland for helping the refugees.                                   | helping  | HAPPENED
            The president blamed Norland for helping the rebels.                                            | helping  | POSSIBLE
            The general made the mistake of attacking the rebels.                                           | attacking | HAPPENED
            The general never made the mistake of attacking the rebels.                                     | attacking | DENIED
            The general may make the mistake of attacking the rebels.                                       | attacking | POSSIBLE
            The king left three days before Norland attacked Sudland.                                       | attacked | HAPPENED
            The king will leave three days before Norland attacks Sudland.                                  | attacks  | POSSIBLE
            Norland is the only state to recognise the government of Sudland.                               | recognise | HAPPENED
            Norland became the first state to recognise the government of Sudland.                          | recognise | HAPPENED
            Norland will be the first state to recognise the government of Sudland.                         | recognise | PLANNED
            Norland is a state to recognise the government of Sudland.                                      | recognise | POSSIBLE
            Norland has the oldest army to support the rebels.                                              | support  | HAPPENED
            The army was able to attack the rebels.                                                         | attack   | HAPPENED
            The army is able to attack the rebels.                                                          | attack   | POSSIBLE
            The army was not able to attack the rebels.                                                     | attack   | DENIED
            The army used tanks to attack the rebels.                                                       | attack   | HAPPENED
            The rebels have yet to release the hostages.                                                    | release  | DENIED
            Should Norland attack the port, Sudland will respond.                                           | attack   | POSSIBLE
            Had the army attacked the rebels, the union would have gone.                                    | attacked | POSSIBLE
            Should the talks fail, Norland will attack Sudland.                                             | attack   | THREATENED
            Were Norland to attack Sudland, the union would act.                                            | attack   | POSSIBLE
            Norland threatened to attack Sudland unless it released the hostages.                           | released | POSSIBLE
            There is no evidence that Norland attacked Sudland.                                             | attacked | POSSIBLE
            Norland rejected claims that it had attacked Sudland.                                           | attacked | DENIED
            Norland vowed not to attack Sudland.                                                            | attack   | DENIED
            Norland vowed to punish and attack Sudland.                                                     | attack   | THREATENED
            Norland vowed revenge and attacked Sudland.                                                     | attacked | HAPPENED
            The envoy said that Norland would not release the hostages.                                     | release  | DENIED
            The council demanded the release of the men seized by Norland.                                  | seized   | HAPPENED
            The council demanded the release of the men to be seized by Norland.                            | seized   | DEMANDED
            The charge that Norland attacked Sudland is untrue.                                             | attacked | POSSIBLE
            Norland warned that Sudland had attacked the rebels.                                            | attacked | HAPPENED
            Norland warned that Sudland would attack the rebels.                                            | attack   | THREATENED
            Norland insisted that Sudland attacked the rebels.                                              | attacked | HAPPENED
            Norland insisted that Sudland release the hostages.                                             | release  | DEMANDED
            Norland has made a deal to supply arms to Sudland.                                              | supply   | PLANNED
            Norland rejected a round of talks with Sudland.                                                 | talks    | DENIED
            Asked whether Norland would attack Sudland, the envoy did not answer.                           | attack   | POSSIBLE
            The mayor denied having made a deal with the rebels.                                            | deal     | DENIED
            The ministry did not specify a date for the visit of the Norlandic premier.                     | visit    | PLANNED
            The ministry refused to admit that the army had attacked the rebels.                            | attacked | HAPPENED
            Norland would have attacked Sudland if the union had not acted.                                 | attacked | POSSIBLE
            """)
    void what_stands_around_a_verb_says_whether_it_was_done(String sentence, String word, Status status) {
        assertThat(new Case(status, word, sentence).isRight()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nobody attacked the port on Monday.                               | attacked     | DENIED
            None of the rebels attacked the army.                             | attacked     | DENIED
            Not one of the states recognised the government of Sudland.       | recognised   | DENIED
            The rebels that nobody supported attacked the army.               | supported    | DENIED
            The rebels that nobody supported attacked the army.               | attacked     | HAPPENED
            The envoy protested over claims that Norland attacked Sudland.    | attacked     | POSSIBLE
            The envoy reacted to claims that Norland had attacked Sudland.    | attacked     | POSSIBLE
            Fears that Sudland will attack the island grew.                   | attack       | POSSIBLE
            The king ruled until the army arrested him.                       | arrested     | HAPPENED
            The king will rule until the army arrests him.                    | arrests      | POSSIBLE
            Norland ruled out attacking Sudland.                              | attacking    | DENIED
            The court fined the firm for supplying arms to Sudland.           | supplying    | HAPPENED
            The accord to be signed by Norland and Sudland was criticised.    | signed       | PLANNED
            The accord signed by Norland and Sudland was criticised.          | signed       | HAPPENED
            Norland made a vow to attack Sudland.                             | attack       | THREATENED
            Norland vowed that it would attack Sudland.                       | attack       | THREATENED
            There was no attack by Norland on Sudland.                        | attack       | DENIED
            The envoy welcomed the planned talks between Norland and Sudland. | talks        | PLANNED
            The envoy condemned the alleged attack by Norland on Sudland.     | attack       | POSSIBLE
            The army attacked the rebels, Norland insisted.                   | attacked     | HAPPENED
            Norland insisted the army attacked the rebels.                    | attacked     | HAPPENED
            Norland called the premier of Sudland to congratulate him.        | congratulate | HAPPENED
            The president telephoned the king to criticise him.               | criticise    | HAPPENED
            The president bought a gun to threaten the king.                  | threaten     | POSSIBLE
            Norland denied planning to attack Sudland.                        | attack       | DENIED
            The mayor may have made a plan to attack the rebels.              | attack       | POSSIBLE
            The mayor has no plan to attack the rebels.                       | attack       | DENIED
            """)
    void nobody_does_what_is_claimed_and_who_calls_to_congratulate_does(String sentence, String word, Status status) {
        assertThat(new Case(status, word, sentence).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Will Norland attack Sudland?",
                "Did Norland want to attack Sudland?",
                "Could talks between Norland and Sudland begin?",
                "The envoy said: attack Sudland."
            })
    void what_is_asked_or_bidden_is_no_event(String sentence) {
        assertThat(Readings.of(sentence).layer(Event.class).all()).isEmpty();
    }

    @Test
    void two_hundred_and_forty_sentences_cover_all_statuses() throws IOException {
        List<Case> open = cases("status-open.tsv");
        List<Case> unseen = cases("status-unseen-3.tsv");

        assertThat(open.size() + unseen.size()).isGreaterThanOrEqualTo(240);
        assertThat(unseen).extracting(Case::status).contains(Status.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoy will not release the hostages.           | REJECT    | HAPPENED
            The envoy said that he would release the hostages. | AGREE     | PLANNED
            The army will attack the rebels.                   | THREATEN  | PLANNED
            The minister refused to meet the envoy.            | REJECT    | HAPPENED
            The minister refused to meet the envoy.            | CONSULT   | DENIED
            """)
    void what_is_announced_or_refused_has_a_type_of_its_own(String text, String type, Status status) {
        List<Event> events = Readings.of(text).layer(Event.class).all();

        assertThat(events).anyMatch(event -> event.type().equals(type) && event.status() == status);
    }

    private static List<Case> cases(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(StatusTest.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Case::of)
                    .toList();
        }
    }
}
