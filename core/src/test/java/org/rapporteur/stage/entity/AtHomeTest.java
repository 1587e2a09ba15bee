// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.stage.entity.Called.called;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.text.Reading;

class AtHomeTest {
    private static final String SUDAN = "Sudan's army left Khartoum on Monday, Sudanese officials said. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Health officials denied it. | Health officials | SDNGOVHLH
            Officials in the town denied it. | Officials | SDNGOV
            Two policemen were killed. | Two policemen | SDNCOP
            Opposition lawmakers denied it. | Opposition lawmakers | SDNLEG
            The Constitutional Court denied it. | The Constitutional Court | SDNJUD
            The National Relief Bureau denied it. | The National Relief Bureau | SDNGOV
            Gen. Omar Idris denied it. | Omar Idris | SDNMIL
            Rebels took the town. | Rebels | SDNREB
            Opposition parties denied it. | Opposition parties | SDNOPPPTY
            Ten civilians were killed. | Ten civilians | SDNCVL
            A man was killed. | A man | -
            Ten people were killed. | Ten people | -
            State media denied it. | State media | -
            A vice president denied it. | A vice president | -
            Senators of Joe Biden's party denied it. | Senators | -
            Foreign officials denied it. | Foreign officials | -
            Hospital officials denied it. | Hospital officials | SDNHLH
            Diplomats denied it. | Diplomats | -
            The International Relief Court denied it. | The International Relief Court | -
            """)
    void who_is_told_by_a_role_alone_is_of_the_state_that_the_report_is_about(String text, String words, String code) {
        Reading reading = Readings.of(SUDAN + text);

        assertThat(Objects.requireNonNullElse(called(reading, words).actor(), "-"))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police in Kano state held three men.            | Police                | NGACOP
            Officials in Mombasa blamed smugglers.          | Officials             | KENGOV
            Mumbai police held two students.                | Mumbai police         | INDCOP
            Residents of Aleppo fled the shelling.          | Residents             | SYRCVL
            Kharkiv's mayor denied it.                      | Kharkiv's mayor       | UKRGOV
            A court in Lahore freed the man.                | A court               | PAKJUD
            Rebels in Ituri attacked a camp.                | Rebels                | CODREB
            The police chief of Basra, Karim Saadi, left.   | Karim Saadi           | IRQCOP
            The governor of Kandahar denied it.             | The governor          | AFGGOV
            The governor of Ghazni denied it.               | The governor          | AFGGOV
            Antioquia Governor Ivo Tarn denied it.          | Ivo Tarn              | COLGOV
            Residents of Niger State fled.                  | Residents             | NGACVL
            Four suspected gunmen in Kano were held.        | Four suspected gunmen | NGAUAF
            Soldiers in Gao opened fire.                    | Soldiers              | -
            Kano State Police Commissioner, Ibrahim Idris, denied it. | Ibrahim Idris | NGACOP
            """)
    void who_serves_or_lives_in_a_place_is_of_the_state_in_which_it_lies(String text, String words, String code) {
        Reading reading = Readings.of(text);

        assertThat(Objects.requireNonNullElse(called(reading, words).actor(), "-"))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"A mine killed ten people in Badghis province, AFGGOV", "Ten people died in Geneva, -"})
    void a_province_tells_the_state_of_a_report_that_names_no_other(String text, String code) {
        Reading reading = Readings.of(text + ". Officials denied it.");

        assertThat(Objects.requireNonNullElse(called(reading, "Officials").actor(), "-"))
                .isEqualTo(code);
    }

    @Test
    void the_place_decides_even_where_the_report_is_about_another_state() {
        Reading reading = Readings.of(SUDAN + "Police in Mombasa denied it.");

        assertThat(called(reading, "Police").actor()).isEqualTo("KENCOP");
    }

    @ParameterizedTest
    @CsvSource({"Health officials, SDN", "Rebels,"})
    void whoever_does_not_serve_the_state_has_it_in_the_code_alone(String words, String country) {
        Reading reading = Readings.of(SUDAN + words + " denied it.");

        assertThat(called(reading, words).country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad said on Monday that Norwegian troops had killed two of its soldiers.  | its soldiers | TCDMIL
            Norway said its soldiers had left.                                         | its soldiers | NORMIL
            """)
    void whose_soldiers_a_possessive_tells_are_of_that_state(String text, String words, String code) {
        Reading reading = Readings.of(text);

        assertThat(called(reading, words).actor()).isEqualTo(code);
    }

    @Test
    void an_authority_of_another_state_that_was_named_does_not_tell_whose_officials_are_meant() {
        Reading reading = Readings.of(SUDAN
                + "The US Geological Survey denied it.\n\nLocal officials in Khartoum said houses had collapsed.");

        assertThat(called(reading, "Local officials").actor()).isEqualTo("SDNGOV");
    }

    @Test
    void where_the_paragraph_names_another_state_too_nobody_is_taken() {
        Reading reading = Readings.of(SUDAN + "\n\nThe Kenyan army fought Sudanese rebels. Officials denied it.");

        assertThat(called(reading, "Officials").actor()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya's Interior Ministry denied it. | Interior Ministry | KENGOV
            President William Ruto's government denied it. | President William Ruto's government | KENGOV
            A spokesman for the Kenyan government denied it. | A spokesman | KENGOV
            Kenya left Nairobi. Police Colonel Omar Idris denied it. | Omar Idris | KENCOP
            """)
    void who_is_told_of_a_body_is_of_its_state(String text, String words, String code) {
        Reading reading = Readings.of(text);

        assertThat(called(reading, words).actor()).isEqualTo(code);
    }
}
