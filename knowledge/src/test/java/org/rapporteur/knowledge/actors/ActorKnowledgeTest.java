// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActorKnowledgeTest {
    private static final ActorKnowledge KNOWLEDGE = ActorKnowledge.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia 's envoy | state.RUS | 1 | NAME",
                "U.S. officials | state.USA | 1 | ACRONYM",
                "Russian officials | state.RUS | 1 | ADJECTIVE",
                "Poles | state.POL | 1 | PEOPLE",
                "Côte d'Ivoire | state.CIV | 2 | NAME",
                "Cote d'Ivoire | state.CIV | 2 | NAME",
                "Guinea - Bissau | state.GNB | 3 | NAME",
                "Guinea-Bissau | state.GNB | 1 | NAME",
                "NORTH KOREA SAYS | state.PRK | 2 | NAME",
                "NATO-Russia Council | org.NRC | 2 | NAME",
                "Kiev | place.kyiv | 1 | FORMER",
                "Wendy Sherman | person.sherman-wendy | 2 | NAME"
            })
    void finds_the_longest_name(String text, String actor, int end, Naming.Form form) {
        List<String> forms = List.of(text.split(" "));

        NameMatch match = Objects.requireNonNull(KNOWLEDGE.longest(forms, 0));

        assertThat(match.to()).isEqualTo(end);
        assertThat(match.namings()).anyMatch(naming -> naming.actor().id().equals(actor) && naming.form() == form);
    }

    @ParameterizedTest
    @CsvSource({"us", "who", "turkey", "Rus\u200Bsia", "Ru\u0455\u0455ia"})
    void names_nothing_by_words_that_only_look_like_names(String word) {
        assertThat(KNOWLEDGE.longest(List.of(word), 0)).isNull();
    }

    @Test
    void leaves_a_shared_word_to_the_name_that_goes_further() {
        List<String> forms = List.of("Central", "African", "Union");

        assertThat(KNOWLEDGE.longest(forms, 0)).isNull();
        assertThat(Objects.requireNonNull(KNOWLEDGE.longest(forms, 1)).to()).isEqualTo(3);
    }

    @Test
    void lets_a_capital_stand_for_its_government() {
        Naming moscow = KNOWLEDGE.named("Moscow").get(0);

        assertThat(moscow.metonym()).isTrue();
        assertThat(Objects.requireNonNull(moscow.actsFor()).code()).isEqualTo("RUSGOV");
    }

    @Test
    void knows_an_office_on_the_days_of_its_term_alone() {
        assertThat(KNOWLEDGE.termsOf("person.sherman-wendy", LocalDate.of(2022, 1, 12)))
                .extracting(Term::title)
                .containsExactly("Deputy Secretary of State");
        assertThat(KNOWLEDGE.termsOf("person.sherman-wendy", LocalDate.of(2023, 7, 29)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sameh Shoukri, person.shoukry-sameh",
        "Abdul Fatah el-Sisi, person.el-sisi-abdel-fattah",
        "Volodimir Zelensky, person.zelenskyy-volodymyr",
        "Hameed Karzay, person.karzai-hamid",
        "Abdelfattah Sisi, person.el-sisi-abdel-fattah"
    })
    void finds_a_person_by_another_spelling_of_the_name(String name, String id) {
        assertThat(KNOWLEDGE.personsSpeltLike(name)).extracting(Actor::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sameh", "Shoukry", "Sergey Lavrin", "Li Lu", "", "Samir Shoukry"})
    void another_name_is_no_other_spelling(String name) {
        assertThat(KNOWLEDGE.personsSpeltLike(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "person.ban-ki-moon, 2005-03-01, KORGOV",
        "person.ban-ki-moon, 2014-07-25, IGOUNO",
        "person.ban-ki-moon, 2018-07-25, KORELI",
        "person.rutte-mark, 2023-05-01, NLDGOV",
        "person.rutte-mark, 2025-10-24, IGOWSTNAT",
        "person.lavrov-sergei, 2022-01-12, RUSGOV",
        "person.lavrov-sergei, 1999-01-12, RUSGOV"
    })
    void codes_a_person_by_the_office_of_the_day(String person, LocalDate day, String code) {
        assertThat(KNOWLEDGE.codeOn(KNOWLEDGE.actor(person).orElseThrow(), day)).isEqualTo(code);
    }

    @Test
    void codes_whoever_is_no_person_alike_on_each_day() {
        assertThat(KNOWLEDGE.codeOn(KNOWLEDGE.actor("org.NATO").orElseThrow(), LocalDate.of(1990, 1, 1)))
                .isEqualTo("IGOWSTNAT");
    }

    @Test
    void finds_persons_by_surname() {
        assertThat(KNOWLEDGE.personsBySurname("Sherman")).extracting(Actor::id).contains("person.sherman-wendy");
    }

    @ParameterizedTest
    @CsvSource({
        "Western, people.westerners",
        "Kurdistan Workers ' Party, group.pkk",
        "Workers \u2019 Party of Korea, body.PRK.WPK",
        "Al-Shabaab, group.al-shabaab",
        "AL-SHABAAB, group.al-shabaab"
    })
    void a_name_is_known_by_its_letters_as_a_text_has_them(String name, String id) {
        assertThat(KNOWLEDGE.named(name))
                .extracting(naming -> naming.actor().id())
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"western", "russia", "kurdistan workers ' party"})
    void a_name_is_not_known_by_small_letters(String name) {
        assertThat(KNOWLEDGE.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ALPHA2, XK, state.XKX",
        "FIPS, RS, state.RUS",
        "COW, 365, state.RUS",
        "GEONAMES, 2017370, state.RUS",
        "WIKIDATA, Q159, state.RUS"
    })
    void a_state_is_known_by_its_codes_in_other_schemes(StateCodes.Scheme scheme, String code, String id) {
        assertThat(KNOWLEDGE.state(scheme, code)).map(Actor::id).hasValue(id);
        assertThat(KNOWLEDGE.codes(id)).map(codes -> codes.code(scheme)).hasValue(code);
    }
}
