// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.text.Reading;

class BodyNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Prime Minister's Office",
                "The Governor's Office",
                "The Special Envoy's Office",
                "The High-Level Council for Dialogue",
                "The Counter-Narcotics Bureau",
                "The Sub-Committee on Finance",
                "The Ministry of Fisheries and Trade",
                "The Office of the High Commissioner for Children",
                "The Institute for the Study of Peace",
                "The Office for the Coordination of Aid",
                "The Truth and Dialogue Commission",
                "The National Security and Energy Council",
                "The Center for Strategic and Regional Studies",
                "The House Committee on Rural Affairs",
                "The Union for Progress and Reform",
                "The Women's League for Peace"
            })
    void the_name_of_a_body_is_whole(String name) {
        Reading reading = Readings.of(name + " denied the report on Monday.");

        assertThat(names(reading)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Senate on Monday voted. | The Senate",
                "The Ministry of Defence and Norway signed. | The Ministry of Defence",
                "The police and Defence Council met. | Defence Council",
                "The minister's office denied it. | -",
                "The envoy spoke to D-Harrow. | D-Harrow"
            })
    void what_follows_is_no_part_of_it_if_it_is_somebody_else(String text, String name) {
        Reading reading = Readings.of(text);

        assertThat(names(reading).isEmpty() ? List.of("-") : names(reading)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Tucson Police Department in Arizona denied it. | Tucson",
                "The Pima County Sheriff's Office in Arizona denied it. | Pima County",
                "The Tucson City Council in Arizona denied it. | Tucson"
            })
    void the_place_of_a_local_body_is_a_mention_of_its_own(String text, String place) {
        Reading reading = Readings.of(text);

        List<String> places = reading.layer(Entity.class).all().stream()
                .filter(entity -> entity.kind() == Entity.Kind.PLACE)
                .map(Entity::name)
                .toList();

        assertThat(places).contains(place);
    }

    private static List<String> names(Reading reading) {
        return reading.layer(Entity.class).all().stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.form() == Form.NAME)
                .map(mention -> reading.seen(mention.span()))
                .toList();
    }
}
