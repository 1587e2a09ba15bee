// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Mention;

final class EventScorerTest {
    private static final String TEXT = "The army of Velia and rebels from Torm freed the Corvane pilots.";
    private static final List<String> VELIA = List.of("en1");
    private static final List<String> REBELS = List.of("en2");
    private static final List<String> PILOTS = List.of("en3");

    @Test
    void an_event_of_the_type_between_the_actors_is_right() throws MalformedGoldException {
        HandMade record = record().event("RETREAT", Event.Status.HAPPENED, VELIA, PILOTS);

        HandMade.Score score = record.score(Task.EVENTS, gold(record, "YIELD", "army of Velia", "Corvane pilots"));

        assertThat(score.of("event F")).isEqualTo(100);
        assertThat(score.of("types F")).isEqualTo(100);
        assertThat(score.of("YIELD F")).isEqualTo(100);
        assertThat(score.of("sentences with an event")).isEqualTo(100);
    }

    @Test
    void each_pair_of_actor_and_recipient_counts_once() throws MalformedGoldException {
        HandMade record = record().event("RETREAT", Event.Status.HAPPENED, List.of("en1", "en2"), PILOTS)
                .event("CONCEDE", Event.Status.PLANNED, VELIA, PILOTS);

        HandMade.Score score = record.score(Task.EVENTS, gold(record, "CONCEDE", "army of Velia", "Corvane pilots"));

        assertThat(score.of("event P")).isEqualTo(50);
        assertThat(score.of("event R")).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"Velia, rebels, 100", "rebels, Velia, 100", "rebels, Corvane, 0"})
    void those_who_meet_match_either_way_round(String source, String target, int right) throws MalformedGoldException {
        HandMade record = record().event("CONSULT", Event.Status.HAPPENED, List.of("en2", "en1"), List.of());

        HandMade.Score score = record.score(Task.EVENTS, gold(record, "CONSULT", source, target));

        assertThat(score.of("event R")).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"ASSAULT, Velia, Corvane, 0, 100", "YIELD, Corvane, Velia, 0, 0", "YIELD, Velia, freed, 0, 0"})
    void another_type_or_another_pair_is_wrong(String type, String source, String target, int event, int pair)
            throws MalformedGoldException {
        HandMade record = record().event("RETREAT", Event.Status.HAPPENED, VELIA, PILOTS);

        HandMade.Score score = record.score(Task.EVENTS, gold(record, type, source, target));

        assertThat(score.of("event F")).isEqualTo(event);
        assertThat(score.of("both actors, R")).isEqualTo(pair);
    }

    @Test
    void an_actor_is_known_by_a_word_where_gold_has_no_place() throws MalformedGoldException {
        HandMade record = record().event("RETREAT", Event.Status.HAPPENED, VELIA, PILOTS);
        String gold = "\"events\": [{\"type\": \"YIELD\", \"source\": {\"text\": \"the VELIA of old\"},"
                + " \"target\": {\"text\": \"their pilots\"}}]";

        assertThat(record.score(Task.EVENTS, gold).of("event F")).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(names = {"DEMANDED", "DENIED", "POSSIBLE", "PROPOSED", "THREATENED"})
    void what_is_not_told_as_such_is_passed_over(Event.Status status) throws MalformedGoldException {
        HandMade record = record().event("RETREAT", status, VELIA, PILOTS);

        HandMade.Score score = record.score(Task.EVENTS, gold(record, "YIELD", "Velia", "Corvane"));
        HandMade.Score quiet = record.score(Task.QUIET, "\"events\": []");

        assertThat(score.of("sentences with an event")).isZero();
        assertThat(quiet.of("false alarms")).isZero();
    }

    @Test
    void an_event_in_a_quiet_sentence_is_a_false_alarm() throws MalformedGoldException {
        HandMade record = record().event("RETREAT", Event.Status.ONGOING, VELIA, List.of())
                .event("RETREAT", Event.Status.HAPPENED, REBELS, List.of());

        HandMade.Score score = record.score(Task.QUIET, "\"events\": []");

        assertThat(score.of("false alarms")).isEqualTo(100);
        assertThat(score.of("with RETREAT")).isEqualTo(100);
    }

    private static HandMade record() {
        return new HandMade(TEXT)
                .entity(Entity.Kind.COUNTRY, "Velia", Mention.Form.NAME, "Velia")
                .entity(Entity.Kind.ARMED_GROUP, "rebels", Mention.Form.NOUN, "rebels")
                .entity(Entity.Kind.PEOPLE, "pilots", Mention.Form.NOUN, "the Corvane pilots");
    }

    private static String gold(HandMade record, String type, String source, String target) {
        return "\"events\": [{\"type\": \"" + type + "\", \"quad\": 1, \"source\": " + record.gold(source)
                + "}, \"target\": " + record.gold(target) + "}}]";
    }
}
