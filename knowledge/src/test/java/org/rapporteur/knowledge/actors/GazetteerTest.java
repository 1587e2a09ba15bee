// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.knowledge.actors.Gazetteer.Place;

final class GazetteerTest {
    private static final Gazetteer GAZETTEER = ActorKnowledge.load().gazetteer();

    @ParameterizedTest
    @CsvSource({
        "Geneva, POPULATED, CHE, 46.2, 6.15",
        "geneva, POPULATED, CHE, 46.2, 6.15",
        "Zürich, POPULATED, CHE, 47.37, 8.55",
        "Springfield, POPULATED, USA, 37.22, -93.3",
        "Bavaria, REGION, DEU, 48.9, 11.3",
        "Kane County, DISTRICT, USA, 41.9, -88.4"
    })
    void finds_the_place_with_most_people_first(
            String name, Gazetteer.Kind kind, String country, double latitude, double longitude) {
        List<Place> places = GAZETTEER.places(name);

        Place place = places.stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow();
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.latitude()).isBetween(latitude - 0.2, latitude + 0.2);
        assertThat(place.longitude()).isBetween(longitude - 0.2, longitude + 0.2);
        assertThat(GAZETTEER.knows(name)).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "divisions.tsv", delimiter = '\t', numLinesToSkip = 2)
    void finds_a_division_without_what_it_is(String called, String example) {
        assertThat(GAZETTEER.places(example)).extracting(Place::name).containsExactly(called.replace("%", example));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nowhere at All", "Gen\u0435va", "Gen\u200Beva", "Zzzzzz", "\u0000"})
    void finds_nothing_by_what_is_no_name(String name) {
        assertThat(GAZETTEER.places(name)).isEmpty();
        assertThat(GAZETTEER.knows(name)).isFalse();
    }
}
