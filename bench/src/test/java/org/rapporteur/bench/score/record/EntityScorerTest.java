// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;

final class EntityScorerTest {
    private static final String TEXT =
            "The minister Ona Reyl met Paul Ferrow in Torm. Reyl left early; she will be back. Ferrow stayed for the dinner.";

    @Test
    void mentions_links_and_pronouns_are_told_apart() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .entity(Entity.Kind.PERSON, "Ona Reyl", Mention.Form.NAME, "Ona Reyl", "Reyl left early")
                .pronoun("she")
                .entity(Entity.Kind.PERSON, "Paul Ferrow", Mention.Form.NAME, "Paul Ferrow")
                .entity(Entity.Kind.PERSON, "Ferrow", Mention.Form.NAME, "Ferrow stayed");

        HandMade.Score score = record.score(Task.ENTITIES, gold(record));

        assertThat(score.of("mention P")).isEqualTo(75);
        assertThat(score.of("mention R")).isEqualTo(75);
        assertThat(score.of("link R")).isEqualTo(50);
        assertThat(score.of("pronouns resolved")).isEqualTo(100);
        assertThat(score.of("mention R, person")).isEqualTo(100);
        assertThat(score.of("mention R, place")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "The minister Ona Reyl, 100", // all of gold's mention
        "Ona Reyl, 100", // its core
        "Ona, 100", // part of it
        "minister, 0", // beside it
        "Reyl met, 0" // half in, half out
    })
    void a_mention_touches_the_name_and_one_lies_in_the_other(String found, int right) throws MalformedGoldException {
        HandMade record = new HandMade(TEXT).entity(Entity.Kind.PERSON, "Ona Reyl", Mention.Form.NAME, found);
        String gold = entities(entity("person", mention(record, "The minister Ona Reyl", "Ona Reyl", "NAME")));

        assertThat(record.score(Task.ENTITIES, gold).of("mention R")).isEqualTo(right);
    }

    @Test
    void mentions_of_other_kinds_and_titles_are_neutral() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .entity(Entity.Kind.PERSON, "minister", Mention.Form.TITLE, "The minister")
                .entity(Entity.Kind.ORGANIZATION, "dinner", Mention.Form.NOUN, "the dinner")
                .entity(Entity.Kind.PLACE, "Torm", Mention.Form.NAME, "Torm");
        String torm = entity("place", mention(record, "Torm", "Torm", "NAME"));
        String dinner = entity("event", mention(record, "the dinner", "dinner", "OTHER"));

        assertThat(record.score(Task.ENTITIES, entities(torm)).of("mention P")).isEqualTo(50);
        assertThat(record.score(Task.ENTITIES, entities(torm + ", " + dinner)).of("mention P"))
                .isEqualTo(100);
    }

    @Test
    void a_pronoun_of_another_entity_is_not_resolved() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .entity(Entity.Kind.PERSON, "Ona Reyl", Mention.Form.NAME, "Ona Reyl")
                .entity(Entity.Kind.PERSON, "Paul Ferrow", Mention.Form.NAME, "Paul Ferrow")
                .pronoun("she");

        assertThat(record.score(Task.ENTITIES, gold(record)).of("pronouns resolved"))
                .isZero();
    }

    private static String gold(HandMade record) {
        return entities(entity(
                        "person",
                        mention(record, "The minister Ona Reyl", "Ona Reyl", "NAME") + ", "
                                + mention(record, "she", "she", "PRONOUN"))
                + ", "
                + entity(
                        "person",
                        mention(record, "Paul Ferrow", "Paul Ferrow", "NAME") + ", "
                                + mention(record, "Ferrow stayed", "Ferrow stayed", "NAME"))
                + ", " + entity("place", mention(record, "Torm", "Torm", "NAME")));
    }

    private static String entities(String entities) {
        return "\"entities\": [" + entities + "]";
    }

    private static String entity(String type, String mentions) {
        return "{\"id\": \"1\", \"type\": \"" + type + "\", \"link\": null, \"mentions\": [" + mentions + "]}";
    }

    private static String mention(HandMade record, String words, String core, String form) {
        return record.gold(words) + ", \"form\": \"" + form + "\", \"core\": " + record.gold(core) + "}}";
    }
}
