// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Mention;

final class DyadScorerTest {
    private static final String TEXT = "Japan and Zaire helped Chad, and the rest looked on.";

    @ParameterizedTest
    @CsvSource({
        "AID, JPN, TCD, 100, 100, 100",
        "AID, JAP, TCD, 100, 100, 100", // an old code
        "ASSAULT, JPN, TCD, 0, 100, 0",
        "AID, TCD, JPN, 0, 0, 100"
    })
    void a_deed_has_the_type_and_both_countries(
            String type, String source, String target, int whole, int dyad, int typeAlone)
            throws MalformedGoldException {
        HandMade record = record().event("AID", Event.Status.HAPPENED, List.of("en1"), List.of("en3"));

        HandMade.Score score = record.score(Task.DYADS, gold(type, source, target));

        assertThat(score.of("type and dyad F")).isEqualTo(whole);
        assertThat(score.of("dyad F")).isEqualTo(dyad);
        assertThat(score.of("type F")).isEqualTo(typeAlone);
    }

    @Test
    void each_actor_is_a_dyad_of_its_own() throws MalformedGoldException {
        HandMade record = record().event("AID", Event.Status.PLANNED, List.of("en1", "en2"), List.of("en3"));

        HandMade.Score score = record.score(Task.DYADS, gold("AID", "COD", "TCD"));

        assertThat(score.of("type and dyad P")).isEqualTo(50);
        assertThat(score.of("type and dyad R")).isEqualTo(100);
    }

    @Test
    void those_who_meet_make_a_dyad_in_both_directions() throws MalformedGoldException {
        HandMade record = record().event("CONSULT", Event.Status.HAPPENED, List.of("en1", "en3"), List.of());

        HandMade.Score score =
                record.score(Task.DYADS, "\"type\": \"CONSULT\", \"dyads\": [[\"JPN\", \"TCD\"], [\"TCD\", \"JPN\"]]");

        assertThat(score.of("type and dyad F")).isEqualTo(100);
    }

    @Test
    void a_missing_recipient_is_no_country() throws MalformedGoldException {
        HandMade record = record().event("AID", Event.Status.HAPPENED, List.of("en1"), List.of())
                .event("AID", Event.Status.DENIED, List.of("en1"), List.of("en3"));

        HandMade.Score score = record.score(Task.DYADS, gold("AID", "JPN", "TCD"));

        assertThat(score.of("dyad F")).isZero();
        assertThat(score.of("type F")).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"dyads\": []                                  | found no 'type', expected a string",
                "\"type\": \"AID\"                              | found no 'dyads', expected a list of pairs",
                "\"type\": \"AID\", \"dyads\": [[\"JPN\"]]      | found [JPN] in 'dyads', expected pairs of strings",
                "\"type\": \"AID\", \"dyads\": [[\"JPN\", 1]]   | found [JPN, 1.0] in 'dyads', expected pairs of"
                        + " strings",
                "\"type\": \"AID\", \"dyads\": [\"JPN\"]        | found JPN in 'dyads', expected pairs of strings",
            })
    void gold_that_is_not_as_it_should_be_is_refused(String fields, String message) {
        assertThatThrownBy(() -> record().score(Task.DYADS, fields))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("gold.jsonl:1: " + message);
    }

    private static HandMade record() {
        return new HandMade(TEXT)
                .entity(Entity.Kind.COUNTRY, "Japan", "JPN", null, Mention.Form.NAME, "Japan")
                .entity(Entity.Kind.COUNTRY, "Zaire", "ZAR", null, Mention.Form.NAME, "Zaire")
                .entity(Entity.Kind.COUNTRY, "Chad", "TCD", null, Mention.Form.NAME, "Chad");
    }

    private static String gold(String type, String source, String target) {
        return "\"type\": \"" + type + "\", \"dyads\": [[\"" + source + "\", \"" + target + "\"]]";
    }
}
