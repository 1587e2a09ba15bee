// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Place;

final class PlaceScorerTest {
    private static final String TEXT = "In Geneva the French envoy spoke of Ōsaka and Chad; Berne agreed.";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "point, 46.20, 6.15, -, 100", // in Geneva
                "point, 46.95, 7.45, -, 100", // in Bern, 130 km away
                "point, 47.37, 8.54, -, 0", // in Zürich, 225 km away
                "point, 0, 0, 2660646, 100", // the same entry
                "adm1, -, -, 2660646, 100",
                "adm1, -, -, 2660645, 0",
                "country, -, -, -, 0",
                "continent, -, -, -, 100" // by name
            })
    void a_place_is_resolved_by_nearness_or_identity(
            String kind, @Nullable Double latitude, @Nullable Double longitude, @Nullable String geonames, int resolved)
            throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .entity(
                        Entity.Kind.PLACE,
                        "Geneva",
                        null,
                        new Place(46.2, 6.15, "CHE", "2660646"),
                        Mention.Form.NAME,
                        "Geneva");

        HandMade.Score score =
                record.score(Task.PLACES, places(place(record, "Geneva", kind, latitude, longitude, geonames)));

        assertThat(score.of("recognition F")).isEqualTo(100);
        assertThat(score.of("resolved, of all")).isEqualTo(resolved);
    }

    @Test
    void a_division_without_a_number_is_known_by_its_name() throws MalformedGoldException {
        HandMade record =
                new HandMade(TEXT).entity(Entity.Kind.PLACE, "OSAKA", "JPN", null, Mention.Form.NAME, "Ōsaka");

        HandMade.Score score = record.score(
                Task.PLACES,
                places(record.gold("Ōsaka")
                        + ", \"kind\": \"adm1\", \"country\": \"JPN\", \"geonames\": \"1853904\"}"));

        assertThat(score.of("resolved, adm1")).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, NAME, TCD, 100",
        "COUNTRY, NAME, NER, 0",
        "PERSON, NAME, TCD, 0",
        "GOVERNMENT_BODY, METONYM, TCD, 100"
    })
    void a_country_is_known_by_its_code(Entity.Kind kind, Mention.Form form, String country, int resolved)
            throws MalformedGoldException {
        HandMade record =
                new HandMade(TEXT).entity(kind, "Chad", country, new Place(null, null, null, null), form, "Chad");

        HandMade.Score score = record.score(
                Task.PLACES, places(record.gold("Chad") + ", \"kind\": \"country\", \"country\": \"TCD\"}"));

        assertThat(score.of("resolved, country")).isEqualTo(resolved);
    }

    @Test
    void a_capital_that_acts_is_right_when_its_country_is() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .entity(Entity.Kind.GOVERNMENT_BODY, "government", "CHE", null, Mention.Form.METONYM, "Berne");

        HandMade.Score score = record.score(
                Task.PLACES,
                places(
                        record.gold("Berne")
                                + ", \"kind\": \"point\", \"lat\": 46.9, \"lon\": 7.4, \"country\": \"CHE\", \"usage\": \"Metonymic\"}"));

        assertThat(score.of("resolved, of all")).isEqualTo(100);
        assertThat(score.of("use metonym F")).isEqualTo(100);
        assertThat(score.of("use, mean F")).isEqualTo(100);
    }

    @Test
    void what_gold_marks_without_a_place_on_the_map_is_neutral() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .entity(Entity.Kind.COUNTRY, "France", "FRA", null, Mention.Form.DEMONYM, "French")
                .entity(Entity.Kind.PLACE, "Geneva", Mention.Form.NAME, "Geneva")
                .entity(Entity.Kind.PLACE, "Berne", Mention.Form.PRONOUN, "Berne");
        String geneva = place(record, "Geneva", "point", 46.2, 6.1, null);
        String french = record.gold("French") + ", \"usage\": \"Demonym\"}";

        assertThat(record.score(Task.PLACES, places(geneva)).of("recognition P"))
                .isEqualTo(50);
        assertThat(record.score(Task.PLACES, places(geneva + ", " + french)).of("recognition P"))
                .isEqualTo(100);
        assertThat(record.score(Task.PLACES, places(geneva + ", " + french)).of("use demonym F"))
                .isEqualTo(100);
        assertThat(record.score(Task.PLACES, places(geneva) + ", \"demonyms\": false")
                        .of("recognition P"))
                .isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kind\": \"city\"              | found 'city' as 'kind', expected country, adm1, continent or point",
                "\"kind\": \"point\", \"lat\": 1 | found a point without 'lat' or 'lon', expected both",
            })
    void a_place_that_is_not_as_it_should_be_is_refused(String fields, String message) {
        HandMade record = new HandMade(TEXT);

        assertThatThrownBy(() -> record.score(Task.PLACES, places(record.gold("Geneva") + ", " + fields + "}")))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("gold.jsonl:1: " + message);
    }

    private static String places(String places) {
        return "\"places\": [" + places + "]";
    }

    private static String place(
            HandMade record,
            String words,
            String kind,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String geonames) {
        return record.gold(words) + ", \"kind\": \"" + kind + "\", \"lat\": " + latitude + ", \"lon\": " + longitude
                + (geonames == null ? "" : ", \"geonames\": \"" + geonames + "\"") + "}";
    }
}
