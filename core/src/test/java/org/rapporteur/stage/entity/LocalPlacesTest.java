// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;

/** Places of local news: towns with namesakes, states told in short, names that persons have too; and whom "you" means. */
final class LocalPlacesTest {
    private static @Nullable Entity named(String text, String name) {
        var reading = Readings.of(text);
        return reading.layer(Entity.class).all().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> reading.slice(mention.span()).equals(name)))
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fires burned in Oregon, Washington and California on Monday.  | Washington | Washington state
            The mayors of Seattle and Spokane, Washington, met.            | Washington | Washington state
            He flew to Washington to meet the president of Kenya.          | Washington | Washington
            Police in Covington, Ky., held two men.                        | Ky.        | Kentucky
            The driver, 57, of Fresno, Calif., was tired.                  | Calif.     | California
            """)
    void states_and_capitals_are_told_apart(String text, String name, String place) {
        Entity entity = named(text, name);

        assertThat(entity).isNotNull();
        assertThat(entity.name()).isEqualTo(place);
        assertThat(entity.kind()).isEqualTo(Entity.Kind.PLACE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The governor of Kansas came. Kansas is dry. Fire broke out in Manhattan.         | Manhattan  |  39.2
            Mayors met in Illinois. The Illinois senate voted. A bridge in Springfield fell. | Springfield | 39.8
            Police in Covington, Ky., held two men.                                          | Covington  |  39.1
            """)
    void a_town_lies_in_the_region_that_a_report_is_about(String text, String name, double latitude) {
        Entity entity = named(text, name);

        assertThat(entity).isNotNull();
        assertThat(entity.place()).isNotNull();
        assertThat(entity.place().latitude()).isBetween(latitude - 0.2, latitude + 0.2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The storm hit West Ravelin on Monday.             | West Ravelin | PLACE
            A fire broke out in Santa Ana on Monday.          | Santa Ana    | PLACE
            Zubair and his father left for Rome on Monday.    | Zubair       | PERSON
            """)
    void what_stands_around_a_name_tells_places_from_persons(String text, String name, Entity.Kind kind) {
        Entity entity = named(text, name);

        assertThat(entity).isNotNull();
        assertThat(entity.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President-elect Ilse Harrow met Jan Kowal.                     | Ilse Harrow      | Ilse Harrow
            Canada voted. The House of Commons met.                        | The House of Commons | House of Commons
            Zahra Baloch was a star. Baloch was murdered in 2016.          | Baloch           | Zahra Baloch
            """)
    void a_name_is_whole_and_of_its_own_state(String text, String name, String entity) {
        Entity found = named(text, name);

        assertThat(found).isNotNull();
        assertThat(found.name()).isEqualTo(entity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "[W]e must go on," Harrow said.      | W
            P. damicornis is a coral.            | P.
            """)
    void a_letter_names_nobody(String text, String letter) {
        assertThat(named(text, letter)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Thank you, Anna Larsen, for all your work," he said.            | your  | Anna Larsen
            It was a threat to Russia and they moved their forces.            | they  | Russia
            """)
    void pronouns_mean_who_is_called_and_the_state_that_acts(String text, String pronoun, String name) {
        Entity entity = named(text, pronoun);

        assertThat(entity).isNotNull();
        assertThat(entity.name()).isEqualTo(name);
    }
}
