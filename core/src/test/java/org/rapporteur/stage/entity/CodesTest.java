// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.text.Reading;

class CodesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Norwegian Foreign Ministry denied it. | The Norwegian Foreign Ministry | NORGOV
            The Chilean Defence Ministry denied it. | The Chilean Defence Ministry | CHLGOVMIL
            Kenyan troops left the town. | Kenyan troops | KENMIL
            Two Kenyan soldiers were killed. | Two Kenyan soldiers | KENMIL
            Hezbollah fighters left the town. | Hezbollah fighters | LBNREBHEZ
            A Hamas official denied it. | A Hamas official | PSEREBHMS
            Nato troops left the base. | Nato troops | IGOWSTNAT
            Palestinian prisoners were freed. | Palestinian prisoners | PSECVL
            The Jewish state's cabinet met. | The Jewish state's cabinet | ISRGOV
            Chile's Defence Minister Gen. Pablo Ibarra denied it. | Chile's Defence Minister Gen. Pablo Ibarra | CHLGOVMIL
            Former Chilean minister Pablo Ibarra denied it. | Former Chilean minister Pablo Ibarra | CHLELI
            Former US President Barack Obama spoke. | Barack Obama | USAELI
            UN chief Antonio Guterres spoke. | UN chief Antonio Guterres | IGOUNO
            NATO chief Jens Stoltenberg spoke. | Jens Stoltenberg | IGOWSTNAT
            Egyptian Foreign Minister Sameh Shoukri spoke. | Sameh Shoukri | EGYGOV
            The Biden administration denied it. | The Biden administration | USAGOV
            The Biden administration on Monday imposed a ban. | The Biden administration | USAGOV
            White House officials denied it. | White House officials | USAGOV
            Troops to Chile since May were few. | Troops |
            They met the Chile-backed rebels. | the Chile-backed rebels |
            Last week five Kenyan soldiers were killed. | five Kenyan soldiers | KENMIL
            Hezbollah leader Hassan Nasrallah spoke. His aide denied it. | His aide | LBNREBHEZ
            The Chilean regime denied it. | The Chilean regime | CHLGOV
            Chilean President Ilse Harrow left. Her spokesman denied it. | Her spokesman | CHLGOV
            Chilean President Ilse Harrow left. A spokesman for Harrow denied it. | A spokesman | CHLGOV
            Chilean President Ilse Harrow left. The company's spokesman denied it. | The company's spokesman |
            Soldiers of the Chilean cabinet left the town. | Soldiers | CHLMIL
            The Kenyan and Chilean mediators agreed. | The Kenyan and Chilean mediators |
            Chile's Supreme Court ruled on it. The US Congress met. | Supreme Court | CHLJUD
            Kenya's army fired. Ivo Tarn, chief of staff for Chile's president, left. | Ivo Tarn | CHLGOV
            Kenya's army fired. Gen. Ida Lund, spokeswoman for Chile's Ministry of Defence, left. | Ida Lund | CHLMIL
            Kenya answered in response to former US President Donald Trump's visit. | Donald Trump | USAELI
            European Commission President Ursula von der Leyen left Chile. | Ursula von der Leyen | IGOEUREEC
            Chinese Foreign Ministry spokesman Ivo Tarn denied it. | Ivo Tarn | CHNGOV
            The government and the National Liberation Army (ELN) met in Colombia. | The government | COLGOV
            US officials denied it. Mr Biden left. | Mr Biden | USAGOV
            Chilean and Kenyan officials met. Chile will leave, the foreign ministry said. | the foreign ministry | CHLGOV
            Chilean soldiers left Chile. The president's office denied it. | The president's office | CHLGOV
            Chilean soldiers left Chile. The suspects denied it. | The suspects |
            Chilean soldiers left Chile. Regional officials denied it. | Regional officials | CHLGOV
            Chilean soldiers left Chile. County Commissioner Ida Lund left. | Ida Lund | CHLGOV
            The Russian foreign ministry met a Kenyan envoy. Kenya and Kenyans left. Chile did. The foreign ministry denied it. | The foreign ministry | RUSGOV
            The Chilean Labour Ministry met Kenyan envoys. The Labour Ministry denied it. | The Labour Ministry | CHLGOV
            An aide of the Chilean high commission left. | the Chilean high commission | CHLGOV
            Chilean soldiers left Chile. County officials denied it. | County officials | CHLGOV
            Chilean soldiers left Chile. Two gangs fought. | Two gangs | CHLCRM
            Chilean soldiers left Chile. Tarn County Hospital took the wounded. | Tarn County Hospital | CHLHLH
            Chilean soldiers left Chile. The presidential office denied it. | The presidential office | CHLGOV
            "We stay," deputy M23 spokesman Ivo Tarn told reporters. | deputy M23 spokesman Ivo Tarn | CODREBMTT
            M23 president Ivo Tarn left. The Congolese army left Goma. | Ivo Tarn | CODREBMTT
            M23 leader Sultani Makenga left Goma. His forces stayed. | His forces | CODREBMTT
            Kenyan Gen. Ivo Tarn left Kenya. His men stayed. | His men | KENMIL
            Kenyan soldiers left Kenya. Police chief Gen. Ivo Tarn denied it. | Ivo Tarn | KENCOP
            "No," Ivo Tarn, spokesman for North Kivu governor Ida Lund, said in Goma. | Ivo Tarn | CODGOV
            The West Papua National Liberation Army left. The Liberation Army denied it. | The Liberation Army | IDNSEP
            A Macron spokesman denied it. | A Macron spokesman | FRAGOV
            Macron denied it. | Macron | FRAGOV
            Merkel and Macron denied it. | Macron | FRAGOV
            Jon Macron left. Macron denied it. | Macron |
            Jackson and Macron counties denied it. | Macron |
            The MACRON index fell. | MACRON |
            Kenya agreed to send troops to Haiti. | troops | KENMIL
            The decision of Kenya to withdraw troops from Haiti failed. | troops | KENMIL
            Chilean soldiers left Chile. Regional governors denied it. | Regional governors | CHLGOV
            Chilean soldiers left Chile. A government spokesman denied it. | A government spokesman | CHLGOV
            Chilean soldiers left Chile. A junta spokesman denied it. | A junta spokesman | CHLGOVMIL
            Chilean officials left Chile. An Army official denied it. | An Army official | CHLMIL
            Chilean officials left Chile. The militant commander denied it. | The militant commander | CHLREB
            Chilean officials left Chile. The Army denied it. | The Army | CHLMIL
            Chilean and Kenyan officials met in Chile. Kenya left. Rebels burned a plane in Santiago, a Kenyan envoy said. | Rebels | CHLREB
            Kenyan and Chilean envoys met. The Chilean government said the Foreign Affairs Ministry would protest to Kenya. | the Foreign Affairs Ministry | CHLGOV
            GENEVA, Jan 10 - Deputy foreign minister Ilse Harrow left. The talks went on. | Ilse Harrow |
            The Kenyan foreign secretary denied it. | The Kenyan foreign secretary | KENGOV
            """)
    void a_code_tells_whose_somebody_is_and_in_what_role(String text, String words, String code) {
        Reading reading = Readings.of(text);

        assertThat(named(reading, words).actor()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Channel 7 said the cabinet would meet. | Channel 7 | MEDIA
            Laurel County officials said the road was shut. | Laurel County | PLACE
            The Alliance for Renewal called a rally. | The Alliance for Renewal | ORGANIZATION
            Commando Brigade 44 left the town. | Commando Brigade 44 | GOVERNMENT_BODY
            """)
    void a_name_goes_on_to_its_end_and_tells_its_kind(String text, String words, Kind kind) {
        Reading reading = Readings.of(text);

        assertThat(named(reading, words).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Muslim Brotherhood won. The Brotherhood denied it. | The Brotherhood | The Muslim Brotherhood
            The Sri Lankan government agreed. The government denied it. | The government | The Sri Lankan government
            The international community said it would act. | it | The international community
            Chilean rebels took the town. The rebels denied it. | The rebels | Chilean rebels
            Several rebel groups left. The rebel groups denied it. | The rebel groups | Several rebel groups
            Five men were killed. The men were farmers. | The men | Five men
            A senior official of Hamas spoke. The official denied it. | The official | A senior official
            The Abu Sayyaf group denied it. | The Abu Sayyaf group | Abu Sayyaf
            They blamed the Egypt-based Hamas militant group. | the Egypt-based Hamas militant group | Hamas
            Hamas left. The Islamist militant group denied it. | The Islamist militant group | Hamas
            The deputy commissioner, Mr. Jon Tarn, was summoned. | The deputy commissioner | Mr. Jon Tarn
            """)
    void a_shorter_word_means_the_same(String text, String words, String whole) {
        Reading reading = Readings.of(text);

        assertThat(named(reading, words)).isEqualTo(named(reading, whole));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chilean officials met Kenyan officials. The officials agreed. | The officials | Kenyan officials
            Chilean rebels took the town. The armed rebels denied it. | The armed rebels | Chilean rebels
            It failed, said a rebel spokesman, a Chilean official and a doctor. | a rebel spokesman | a Chilean official
            Ambassador Jon Tarn spoke. The unidentified caller denied it. | The unidentified caller | Jon Tarn
            Deputy Commissioner Jon Tarn spoke. The provincial governor denied it. | The provincial governor | Jon Tarn
            """)
    void what_may_be_either_or_says_more_means_neither(String text, String words, String other) {
        Reading reading = Readings.of(text);

        assertThat(named(reading, words)).isNotEqualTo(named(reading, other));
    }

    @Test
    void whom_only_we_and_a_noun_mean_is_called_by_the_noun() {
        Reading reading = Readings.of("\"We are calling for talks,\" the rebel group said.");

        assertThat(reading.layer(Entity.class)).extracting(Entity::name).containsExactly("the rebel group");
    }

    @Test
    void the_forces_of_the_government_are_those_of_its_state() {
        Reading reading = Readings.of("Rebels met the Kenyan government. They blamed the government forces.");

        assertThat(named(reading, "the government forces").actor()).isEqualTo("KENMIL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The truce went into force on Monday. | force
            The AC-130 gunship opened fire. | The AC
            Two F-16 fighters and a Tu-95 bomber were sent. | 16 fighters
            Two F-16 fighters and a Tu-95 bomber were sent. | 95 bomber
            The Norwegian Defence spokesman denied it. | Defence
            They signed a Memorandum on Monday. | a Memorandum
            The Marxist-Leninist group was founded in 1964. | Marxist-Leninist
            Chile's deputy U.N. ambassador denied it. | deputy U.N.
            """)
    void what_names_a_thing_names_nobody(String text, String words) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Entity.class))
                .flatExtracting(Entity::mentions)
                .extracting(mention -> reading.slice(mention.span()))
                .doesNotContain(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Republicans in the US Senate denied it. | Republicans | USAPTYREP
            The Democratic Alliance left. South Africa waited. | The Democratic Alliance | ZAFPTY
            Jobbik and Fidesz met in Hungary. | Jobbik | HUNPTY
            The PML-N of Pakistan denied it. | The PML-N | PAKPTY
            """)
    void a_party_has_its_state_and_is_known_as_a_party(String text, String words, String code) {
        Reading reading = Readings.of(text);

        assertThat(named(reading, words).actor()).isEqualTo(code);
    }

    @Test
    void the_letter_of_a_legislators_party_names_nobody_and_the_region_behind_it_is_a_place() {
        Reading reading =
                Readings.of("Sen. Jane Harrow, R-Fla., and Rep. Ilse Brakel, D-Ore., denied it in Washington.");

        assertThat(reading.layer(Entity.class))
                .extracting(Entity::name)
                .contains("Florida", "Oregon")
                .noneMatch(name -> name.startsWith("R-") || name.startsWith("D-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sen. Jane Harrow, R-Fla., denied it. | Jane Harrow | USALEG
            Relief Party leader Ilse Harrow left. African National Congress (ANC) leader Jane Brakel denied it. | Jane Brakel | ZAFPTY
            Pakistan Muslim League-Nawaz (PML-N) leader Jane Brakel left. | Pakistan Muslim League-Nawaz (PML-N) leader Jane Brakel | PAKPTY
            Moro Islamic Liberation Front (MILF) rebels left. | Moro Islamic Liberation Front (MILF) rebels | PHLREBMOR
            """)
    void who_sits_for_a_region_or_leads_a_party_is_of_its_state(String text, String words, String code) {
        Reading reading = Readings.of(text);

        assertThat(named(reading, words).actor()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The UN's Security Council met. | Security Council | INTERGOVERNMENTAL
            Norway's Security Council met. | Security Council | GOVERNMENT_BODY
            """)
    void what_a_state_has_is_no_alliance_of_states(String text, String words, Kind kind) {
        Reading reading = Readings.of(text);

        assertThat(named(reading, words).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minister for Interior Ilse Harrow denied it. | Ilse Harrow
            The Minister of Water and Power Ilse Harrow denied it. | Ilse Harrow
            """)
    void what_somebody_is_minister_for_is_no_part_of_the_name(String text, String name) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Entity.class)).extracting(Entity::name).containsExactly(name);
    }

    @Test
    void adjectives_that_commas_join_belong_to_one_group() {
        Reading reading = Readings.of("Norwegian, Chilean and Kenyan officials met in Oslo.");

        assertThat(named(reading, "Norwegian, Chilean and Kenyan officials").members())
                .hasSize(3);
    }

    @Test
    void whom_the_report_names_with_a_title_bears_it_whatever_the_tables_say() {
        Reading reading =
                Readings.of("Norwegian Prime Minister Ilse Harrow left. The Norwegian prime minister denied it.");

        assertThat(named(reading, "The Norwegian prime minister").name()).isEqualTo("Ilse Harrow");
    }

    private static Entity named(Reading reading, String words) {
        List<Entity> entities = reading.layer(Entity.class).all();
        return Objects.requireNonNull(entities.stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> reading.slice(mention.span()).equals(words)))
                .findFirst()
                .orElse(null));
    }
}
