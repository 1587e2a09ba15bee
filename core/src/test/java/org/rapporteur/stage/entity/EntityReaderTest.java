// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.text.Reading;

class EntityReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The United States said on Monday that it was ready. | The United States, it",
                "Russia withdrew its troops after Russian losses. | Russia, its, Russian",
                "Khalid al-Mansur met the envoy. Mansur smiled. Al-Mansur said he was glad."
                        + " | Khalid al-Mansur, Mansur, Al-Mansur, he",
                "Former U.S. special envoy Ambassador Jane Roe left."
                        + " | Former U.S. special envoy Ambassador Jane Roe, Jane Roe",
                "Gen. Salim ash-Sharif arrived late. | Gen. Salim ash-Sharif, Salim ash-Sharif",
                "Col. Dario Vantongeren arrived late. Vantongeren said he was tired."
                        + " | Col. Dario Vantongeren, Dario Vantongeren, Vantongeren, he",
                "Norland's ambassador to the United Nations Ilse Harrow left. Harrow said she was glad."
                        + " | Norland's ambassador to the United Nations Ilse Harrow, Ilse Harrow, Harrow, she",
                "The union's head of foreign affairs Dario Harrow left."
                        + " | The union's head of foreign affairs Dario Harrow, Dario Harrow",
                "Militant group Hamas left. | Militant group Hamas, Hamas",
                "Ilse Harrow, the deputy minister, said she would resign. | Ilse Harrow, the deputy minister, she",
                "Wendy Harrow spoke first. The minister left. Harrow did not. | Wendy Harrow, Harrow",
                "Harrow spoke first. Later, Ilse Harrow left. | Harrow, Ilse Harrow",
                "Omar Ould Salem Haddad left. Mr Ould Salem Haddad said he was glad."
                        + " | Omar Ould Salem Haddad, Mr Ould Salem Haddad, Ould Salem Haddad, he",
                "PM Harrow met the rebels. Ilse Harrow said the talks would go on. | PM Harrow, Harrow, Ilse Harrow",
                "The Security Council met. The Houthis left. The council said it agreed."
                        + " | The Security Council, The council, it",
                "The internationally recognised government left. | The internationally recognised government",
                "The Azerland Relief Union (ARU) sent aid. The ARU said it would return."
                        + " | The Azerland Relief Union, ARU, The ARU, it",
                "The rebels left the valley. A week later the rebels returned. | The rebels, the rebels",
                "Tarek bin Arwan Al Sabri spoke. Bin Arwan left." + " | Tarek bin Arwan Al Sabri, Bin Arwan",
                "Luis Otero Bermejo spoke. Otero left." + " | Luis Otero Bermejo, Otero",
                "Moscow denies that it is planning an attack. | Moscow, it",
                "NATO is a defensive alliance. | NATO, a defensive alliance",
                "In her speech, Ilse Harrow thanked them. | her, Ilse Harrow",
                "The National Relief Board met. The board said it agreed. | The National Relief Board, The board, it",
                "The Azerland People's Party lost. It won later. | The Azerland People's Party, It",
                "The People's Assembly met. | The People's Assembly",
                "He works for the Ministry of Health and Welfare. | the Ministry of Health and Welfare",
                "The Ministry of Health, Labour and Welfare left. | The Ministry of Health, Labour and Welfare",
                "The Ministry of Defence and NATO signed. | The Ministry of Defence",
                "The Ministry of Defence and Russia disagreed. | The Ministry of Defence",
                "Bosnia and Herzegovina's presidency met. | Bosnia and Herzegovina's presidency",
                "The government of Estonia fell. The government had been warned. | The government, The government",
                "The Estonian government fell. The government of Estonia had been warned."
                        + " | The Estonian government, The government"
            })
    void names_and_all_that_means_the_same_are_one_entity(String text, String mentions) {
        Reading reading = Readings.of(text);

        List<String> found = texts(reading, first(reading));

        assertThat(String.join(", ", found)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The debate in Georgia is over, he said in El Paso, Texas. | Georgia | PLACE | USA",
                "The talks in Georgia are over, said the governors of Texas and Ohio. | Georgia | PLACE | USA",
                "The talks in Georgia are over, said the Georgian envoy in Texas and Ohio. | Georgia | COUNTRY | GEO",
                "The talks in Georgia are over. | Georgia | COUNTRY | GEO",
                "India refused, and the Supreme Court agreed. | the Supreme Court | GOVERNMENT_BODY | -",
                "The United States refused, and the Supreme Court agreed. | the Supreme Court | GOVERNMENT_BODY | USA",
                "Pakistan refused, and the Foreign Office agreed. | the Foreign Office | GOVERNMENT_BODY | PAK",
                "At least five were killed in Oslo. | five | PEOPLE | -",
                "Police arrested dozens in Oslo. | dozens | PEOPLE | -",
                "The Foreign Office agreed. | The Foreign Office | GOVERNMENT_BODY | GBR",
                "The Supreme Court agreed. | The Supreme Court | GOVERNMENT_BODY | USA",
                "Fires in the Amazon grew. | the Amazon | PLACE | BRA",
                "Shares of Amazon fell. | Amazon | ORGANIZATION | USA",
                "He was praised in the West. | the West | PLACE | -",
                "The Kurdistan Workers' Party denied it. | The Kurdistan Workers' Party | ARMED_GROUP | TUR",
                "The General Assembly of Azerland met. | The General Assembly of Azerland | GOVERNMENT_BODY | -"
            })
    void what_stands_around_a_name_tells_which_of_its_bearers_is_meant(
            String text, String name, Kind kind, String country) {
        Reading reading = Readings.of(text);

        Entity entity = reading.layer(Entity.class).all().stream()
                .filter(each -> texts(reading, each).contains(name))
                .findFirst()
                .orElseThrow();

        assertThat(entity.kind()).isEqualTo(kind);
        assertThat(String.valueOf(entity.country()))
                .isEqualTo(country.equals("-") ? String.valueOf((Object) null) : country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The western extension of the fault is active.",
                "The killers must be brought to justice.",
                "They took the eastern road."
            })
    void ordinary_words_in_small_letters_name_nobody(String text) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Entity.class).all())
                .extracting(Entity::name)
                .doesNotContain("Westerners", "justice", "Easterners");
    }

    @ParameterizedTest
    @CsvSource({
        "Moscow denied the report., METONYM, GOVERNMENT_BODY",
        "Moscow denies that it is planning an attack., METONYM, GOVERNMENT_BODY",
        "Talks between Moscow and Kyiv failed., METONYM, GOVERNMENT_BODY",
        "Talks between the envoy and Moscow failed., METONYM, GOVERNMENT_BODY",
        "The two ministers met in Moscow., NAME, PLACE",
        "She urged Moscow to continue the talks., METONYM, GOVERNMENT_BODY",
        "She flew to Moscow on Monday., NAME, PLACE"
    })
    void a_capital_that_acts_is_the_government_and_else_a_place(String text, Form form, Kind kind) {
        Reading reading = Readings.of(text);

        Entity moscow = named(reading, "Moscow");

        assertThat(moscow.kind()).isEqualTo(kind);
        assertThat(moscow.mentions()).extracting(Mention::form).contains(form);
    }

    @Test
    void a_hyphen_between_two_names_belongs_to_neither() {
        List<Entity> found =
                Readings.of("The Saudi-U.S. talks resumed.").layer(Entity.class).all();

        assertThat(found).extracting(Entity::name).containsExactly("Saudi Arabia", "United States");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brakel resigned on Monday.",
                "Brakel left early after she lost the vote.",
                "Police arrested Brakel on Monday.",
                "Al-Brakel arrived in Tripoli on Sunday."
            })
    void who_does_what_only_persons_do_is_a_person(String text) {
        List<Entity> found = Readings.of(text).layer(Entity.class).all();

        assertThat(found)
                .filteredOn(entity -> entity.name().endsWith("Brakel"))
                .extracting(Entity::kind)
                .containsExactly(Kind.PERSON);
    }

    @ParameterizedTest
    @CsvSource({"The court freed us on Monday., 0", "The US freed them on Monday., 1"})
    void small_letters_make_us_a_pronoun(String text, int states) {
        Reading reading = Readings.of(text);

        long found = entities(reading).stream()
                .filter(entity -> entity.kind() == Kind.COUNTRY)
                .count();

        assertThat(found).isEqualTo(states);
    }

    @Test
    void an_adjective_names_the_state_in_it_and_tells_whose_the_group_is() {
        Reading reading = Readings.of("The Russian delegation left early.");

        Entity state = named(reading, "Russian");
        Entity delegation = named(reading, "The Russian delegation");

        assertThat(state.actor()).isEqualTo("RUS");
        assertThat(state.mentions()).extracting(Mention::form).containsExactly(Form.DEMONYM);
        assertThat(delegation.country()).isEqualTo("RUS");
        assertThat(delegation.kind()).isEqualTo(Kind.GOVERNMENT_BODY);
    }

    @Test
    void who_is_unknown_is_a_new_person_with_the_role_that_the_text_gives() {
        Reading reading = Readings.of("Deputy Defence Minister Ilse Harrow resigned.");

        Entity harrow = named(reading, "Ilse Harrow");

        assertThat(harrow.kind()).isEqualTo(Kind.PERSON);
        assertThat(harrow.wikidata()).isNull();
        assertThat(harrow.name()).isEqualTo("Ilse Harrow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Chile agreed. The two countries will meet. | The two countries | Norway, Chile",
                "Ilse Harrow and Dario Vantongeren left. They were tired. | They | Ilse Harrow, Dario Vantongeren"
            })
    void several_are_one_entity_where_something_means_them_all(String text, String words, String members) {
        Reading reading = Readings.of(text);

        Entity group = named(reading, words);

        assertThat(members.split(", "))
                .allSatisfy(member -> assertThat(named(reading, member)).isNotEqualTo(group));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"It is clear that they left. | 0", "It rained. | 0", "Norway spoke. It left. | 1"})
    void it_means_somebody_only_where_somebody_is_meant(String text, int pronouns) {
        Reading reading = Readings.of(text);

        long found = entities(reading).stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> reading.slice(mention.span()).equalsIgnoreCase("it"))
                .count();

        assertThat(found).isEqualTo(pronouns);
    }

    @Test
    void nobody_is_meant_by_what_is_no_person_and_no_group() {
        Reading reading = Readings.of("The crisis deepened and the talks made no progress.");

        List<Entity> found = entities(reading);

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"he , 30000", "Ilse Harrow , 20000", "( , 50000"})
    void endless_texts_are_read(String word, int times) {
        String text = (word + " ").repeat(times);

        Reading reading = Readings.of(text);

        assertThat(entities(reading))
                .allSatisfy(entity -> assertThat(entity.mentions())
                        .isNotEmpty()
                        .allSatisfy(mention -> assertThat(mention.span().end()).isLessThanOrEqualTo(text.length())));
    }

    private static List<Entity> entities(Reading reading) {
        return reading.layer(Entity.class).all();
    }

    private static Entity first(Reading reading) {
        return entities(reading).get(0);
    }

    private static List<String> texts(Reading reading, Entity entity) {
        return entity.mentions().stream()
                .map(mention -> reading.slice(mention.span()))
                .toList();
    }

    private static Entity named(Reading reading, String words) {
        return entities(reading).stream()
                .filter(entity -> texts(reading, entity).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The government of Estonia fell. | The government | ESTGOV",
                "The former government of Estonia fell. | The former government | EST",
                "The Blue House in Seoul denied it. | The Blue House | KORGOV",
                "The Blue House in Denver is a museum. | The Blue House | ",
                "Afghan forces left the valley. | Afghan forces | AFGMIL"
            })
    void governments_are_those_of_their_states_and_of_the_day(String text, String words, @Nullable String actor) {
        Reading reading = Readings.of(text);

        List<Entity> found = entities(reading);

        assertThat(found)
                .filteredOn(entity -> entity.mentions().stream()
                        .anyMatch(mention -> reading.slice(mention.span()).equals(words)))
                .singleElement()
                .satisfies(entity -> assertThat(entity.actor()).isEqualTo(actor));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A broad coalition of trade unions called for a strike. | ORGANIZATION",
                "A new alliance of rebels took the town. | ARMED_GROUP",
                "The opposition alliance left the talks. | ORGANIZATION",
                "A coalition of nations sent troops. | INTERGOVERNMENTAL",
                "The coalition sent troops. | INTERGOVERNMENTAL"
            })
    void a_coalition_is_of_the_kind_of_those_in_it(String text, Kind kind) {
        Entity union = first(Readings.of(text));

        assertThat(union.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The rebels met stiff resistance in the town.  | stiff resistance | false
            The resistance held the town.                 | The resistance   | true
            """)
    void an_act_is_nobody_without_an_article(String text, String words, boolean somebody) {
        Reading reading = Readings.of(text);

        assertThat(entities(reading).stream()
                        .anyMatch(entity -> texts(reading, entity).contains(words)))
                .isEqualTo(somebody);
    }

    @Test
    void so_many_officers_are_others_than_so_many_more() {
        Reading reading = Readings.of("It killed six police officers in the city. Seven police officers were hurt.");

        assertThat(named(reading, "six police officers")).isNotEqualTo(named(reading, "Seven police officers"));
    }

    @Test
    void a_longer_name_is_somebody_elses() {
        Reading reading = Readings.of("Emmanuel Macron Tarnsen was killed on Monday.");

        assertThat(named(reading, "Emmanuel Macron Tarnsen").wikidata()).isNull();
    }

    @Test
    void a_phrase_does_not_reach_into_what_was_said_before_it() {
        Reading reading = Readings.of(
                "\"Two were hurt in the bomb blast,\" Ruritania government spokesman Ivo Tarn told reporters.");

        assertThat(entities(reading))
                .allSatisfy(entity -> assertThat(texts(reading, entity)).noneMatch(text -> text.contains("\"")));
    }

    @Test
    void a_list_of_groups_is_no_apposition() {
        Reading reading = Readings.of("Tribal rebels, the Taliban and other militant groups have carried out attacks.");

        assertThat(named(reading, "Tribal rebels")).isNotEqualTo(named(reading, "the Taliban"));
    }

    @Test
    void a_name_between_commas_is_who_the_office_before_it_is() {
        Reading reading = Readings.of("The state's Commissioner of Police, Murtala Mani, told reporters so.");

        assertThat(named(reading, "The state's Commissioner of Police")).isEqualTo(named(reading, "Murtala Mani"));
    }
}
