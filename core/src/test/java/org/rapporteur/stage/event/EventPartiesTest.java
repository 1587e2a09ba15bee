// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Event;
import org.rapporteur.text.Reading;

/** Who takes part, however the sentence is built. */
class EventPartiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine soldiers were wounded in Monday's clash with rebels.                             | ASSAULT HAPPENED: rebels > Nine soldiers
            Nine people were killed and several homes burned in an attack by rebels on a village. | ASSAULT HAPPENED: rebels > Nine people
            Police foiled an attack by Hamas gunmen.                                              | ASSAULT DENIED: Hamas gunmen >
            Police fired tear gas at protesters demanding the release of Ilse Harrow.             | REQUEST HAPPENED: protesters > Ilse Harrow
            Fighting on Sunday between the army and rebels spread to Nairobi.                     | ASSAULT HAPPENED: the army + rebels >
            Thousands marched in the capital to demand the release of Ilse Harrow.                | REQUEST HAPPENED: Thousands > Ilse Harrow
            """)
    void finds_both_sides_of_fights_and_what_a_crowd_says(String text, String expected) {
        assertThat(summaries(Readings.of(text))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            British and French diplomats met in Geneva on Monday.                   | CONSULT HAPPENED: United Kingdom + France >
            Last week, former president Ilse Harrow met the rebels.                 | CONSULT HAPPENED: Ilse Harrow > the rebels
            Ilse Harrow, the foreign minister of France, will visit Kenya.          | AGREE PLANNED: Ilse Harrow > Kenya
            The army flew over 20 tons of medicine to the refugees.                 | AID HAPPENED: The army > the refugees
            Kenya urged Uganda to extradite the rebels.                             | COERCE DEMANDED: Uganda > the rebels
            Kenya urged Uganda to leave, accusing the militia of murder.            | ACCUSE HAPPENED: Kenya > the militia
            The general met the rebels, accusing the government of fraud.           | ACCUSE HAPPENED: The general > the government
            The minister called President Ilse Harrow to express his support.       | SUPPORT HAPPENED: The minister > Ilse Harrow
            The museum returned a statue of the emperor to Egypt.                   | RETREAT HAPPENED: The museum > Egypt
            The attack on the town killed 20 soldiers.                              | ASSAULT HAPPENED:  > 20 soldiers
            At least five were killed in an air strike.                             | ASSAULT HAPPENED:  > five
            Thousands rallied against the government.                               | PROTEST HAPPENED: Thousands > the government
            The port fell on Monday, the envoy Ilse Harrow said, after fighting that killed 40 people. | ASSAULT HAPPENED:  > 40 people
            The president dismissed the demands of the union.                       | REJECT HAPPENED: The president > the union
            Kenya had violated the understanding with Uganda.                       | REJECT HAPPENED: Kenya > Uganda
            """)
    void finds_who_takes_part(String text, String expected) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brazil decided to lift the sanctions imposed on Chile in 2014.       | AGREE PLANNED: Brazil > Chile
            Brazil lifted the embargo that it had imposed on Chile.              | RETREAT HAPPENED: Brazil > Chile
            France announced the deployment of 300 soldiers to Mali.             | MOBILIZE HAPPENED: France > Mali
            France agreed to extend its peacekeeping mission in Mali.            | AGREE HAPPENED: France > Mali
            The armies of Brazil and Chile held a joint exercise.                | COOPERATE HAPPENED: Brazil + Chile >
            The convoy was fired upon by the rebels.                             | ASSAULT HAPPENED: the rebels > The convoy
            A Kenyan army court sentences nine editors to a year in jail.        | SANCTION HAPPENED: A Kenyan army court > nine editors
            The editor was charged with treason by the government of Kenya.      | COERCE HAPPENED: Government of Kenya > The editor
            Brazil and Chile signed a revenue sharing deal.                      | SUPPORT HAPPENED: Brazil + Chile >
            France pulled its diplomats out of Iraq.                             | RETREAT HAPPENED: France > Iraq
            """)
    void finds_on_whom_something_lies_and_whose_the_forces_are(String text, String expected) {
        assertThat(summaries(Readings.of(text))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya and Uganda exchanged fire on Sunday, officials said, killing two guards.   | ASSAULT HAPPENED: Kenya + Uganda > two guards
            The bloc will leave, the envoy said, demanding the release of Ilse Harrow.       | REQUEST HAPPENED: the envoy > Ilse Harrow
            Kenyan officials vowed to review the rules after killing 15 children.            | ASSAULT HAPPENED: Kenyan officials > 15 children
            Both sides blamed each other for the attack.                                     | ACCUSE HAPPENED: Both sides >
            Nine villagers died in a Kenyan air strike on the market.                        | ASSAULT HAPPENED: Kenya > Nine villagers
            Foreign Minister Ilse Harrow on Sunday night arrived in Nairobi.                 | CONSULT HAPPENED: Ilse Harrow > Nairobi
            The envoy left after talks with the rebels.                                      | CONSULT HAPPENED: The envoy > the rebels
            Gunmen killed five people and wounded nine soldiers.                             | ASSAULT HAPPENED: Gunmen > five people + nine soldiers
            The inquiry led to the arrest of nine soldiers.                                  | COERCE HAPPENED:  > nine soldiers
            Kenya, the African Union and France have all condemned the army's attack.        | ACCUSE HAPPENED: Kenya + African Union + France > the army
            """)
    void finds_who_takes_part_in_news_of_fighting(String text, String expected) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Ilse Harrow declared a ceasefire in Tripoli.        | RETREAT HAPPENED: Ilse Harrow > Tripoli
            The government imposed a curfew in Mombasa on Sunday.         | COERCE HAPPENED: The government > Mombasa
            France agreed to build two hospitals in Beirut.               | AGREE HAPPENED: France > Beirut
            Kenya sent 200 soldiers to the peacekeeping mission in Chad.  | AID HAPPENED: Kenya > Chad
            The minister condemned the attack in Mogadishu.               | ACCUSE HAPPENED: The minister > Mogadishu
            """)
    void takes_the_place_for_those_who_live_there_where_nobody_else_is_named(String text, String expected) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port fell on Monday, the envoy Ilse Harrow said, after fighting that killed 40 people.",
                "Kenya agreed to a 48-hour truce starting on Tuesday, the envoy Ilse Harrow said, after talks with the army."
            })
    void whose_reporting_clause_stands_amid_what_is_told_takes_no_part_in_it(String text) {
        assertThat(summaries(Readings.of(text))).isNotEmpty().noneMatch(summary -> summary.contains("Harrow"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister condemned the attack on the church.              | ACCUSE HAPPENED: The minister >
            The spokesman condemned the killing of the villagers.         | ACCUSE HAPPENED: The spokesman >
            The senator attacked the president, calling him a coward.     | ACCUSE HAPPENED: The senator > the president
            """)
    void tells_words_about_violence_from_violence(String text, String expected) {
        Reading reading = Readings.of(text);

        List<String> summaries = summaries(reading);

        assertThat(summaries).contains(expected);
        assertThat(summaries).noneMatch(summary -> summary.startsWith("ASSAULT HAPPENED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Gunmen on motorbikes stormed a village in Burkina Faso overnight, killing at least 30 people. | ASSAULT HAPPENED: Gunmen > 30 people
            The junta of Mali has ordered the French ambassador to leave the country within 72 hours. | SANCTION HAPPENED: The junta > the French ambassador
            The bloc ECOWAS voted to impose sanctions on Mali after the military leaders postponed elections. | THREATEN PLANNED: Economic Community of West African States > Mali
            A court in Myanmar sentenced ousted leader Aung San Suu Kyi to four more years in prison. | SANCTION HAPPENED: A court > Aung San Suu Kyi
            Security forces fired tear gas at protesters marching towards the palace in Khartoum. | ASSAULT HAPPENED: Security forces > protesters
            The prime minister rejected a call by the African Union for a ceasefire with the rebels. | REJECT HAPPENED: The prime minister > African Union
            Qatar is mediating between Israel and Hamas over a new truce. | CONSULT ONGOING: Qatar > Israel + Hamas
            China sent 71 warplanes towards Taiwan in a show of force, the ministry said. | MOBILIZE HAPPENED: China > Taiwan
            Venezuelan security forces detained three opposition lawmakers at Caracas airport. | COERCE HAPPENED: Venezuelan security forces > three opposition lawmakers
            Ethiopian federal forces captured the Tigrayan town of Alamata, the government said. | ASSAULT HAPPENED: Ethiopian federal forces > Alamata
            Kosovo and Serbia agreed to normalise ties at EU-brokered talks in Ohrid. | AGREE PLANNED: Kosovo + Serbia >
            Serbia put its army on combat alert and moved troops closer to the border with Kosovo. | MOBILIZE HAPPENED: Serbia > Kosovo
            Iran threatened to close the Strait of Hormuz unless sanctions are lifted. | COERCE THREATENED: Iran > Strait of Hormuz
            Japan and the Philippines held joint naval drills in the South China Sea. | COOPERATE HAPPENED: Japan + Philippines >
            M23 rebels clashed with Congolese troops near Goma for a third day. | ASSAULT HAPPENED: M23 > Congolese troops
            France will withdraw its remaining troops from Niger by the end of the year, the president said. | AGREE PLANNED: France > Niger
            Tigrayan leaders accused Eritrean troops of massacring hundreds of civilians in Axum. | ASSAULT POSSIBLE: Eritrean Defence Forces > civilians
            """)
    void reads_of_wars_and_diplomacy_anywhere(String text, String expected) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia Launches Strike on Kharkiv                 | ASSAULT HAPPENED: Russia > Kharkiv
            Kenya Expels Three Ugandan Diplomats              | SANCTION HAPPENED: Kenya > Three Ugandan Diplomats
            China Imposes Sanctions on American Defence Firms | COERCE HAPPENED: China > American Defence Firms
            Iran Rejects Talks With U.S.                      | REJECT HAPPENED: Iran > United States
            France to Withdraw Troops from Niger              | AGREE PLANNED: France > Niger
            Turkey Threatens to Invade Northern Syria         | ASSAULT THREATENED: Türkiye > Syria
            Three Journalists Detained in Minsk               | COERCE HAPPENED: Minsk > Three Journalists
            """)
    void reads_headlines_in_title_case(String text, String expected) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "The minister insisted that the drills were harmless for Norland.",
        "The refusal demonstrated that Norland was no partner of Sudland.",
        "The ministry issued a travel warning for Norland."
    })
    void tells_no_event_where_something_is_only_asserted(String text) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).noneMatch(summary -> summary.contains("HAPPENED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A senior US official warned on Monday that Washington would impose sanctions.    | THREATEN HAPPENED: official >
            The US envoy warned that Washington would impose sanctions on Moscow.            | THREATEN HAPPENED: The US envoy > Government of Russia
            Norway's foreign minister warned that Norway would impose sanctions.             | THREATEN HAPPENED: Anniken Huitfeldt >
            Russian protesters demanded an apology from Moscow.                              | REQUEST HAPPENED: Russian protesters > Government of Russia
            """)
    void who_speaks_for_a_state_does_not_threaten_it(String text, String expected) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine people were injured on Monday, according to health officials.  | ASSAULT HAPPENED:  > Nine people
            Nine people were injured yesterday according to health officials.   | ASSAULT HAPPENED:  > Nine people
            The rebels retreated from the town.                                 | RETREAT HAPPENED: The rebels >
            The army imposed martial law.                                       | COERCE HAPPENED: The army >
            The mayor was found not guilty of fraud.                            | CONCEDE HAPPENED:  > The mayor
            Norland pulled out of the treaty.                                   | SANCTION HAPPENED: Norland >
            """)
    void reads_who_acts_and_who_does_not(String text, String expected) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "What can you do to resolve the conflict?",
        "The minister wants to resolve the conflict.",
        "It was a campaign promise.",
        "The committee released a summary of the letter of the president.",
        "The senator acknowledged that the plan had failed."
    })
    void whoever_deals_with_a_deed_is_not_who_does_it(String text) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).noneMatch(summary -> summary.matches(".*: \\S.*"));
    }

    @ParameterizedTest
    @CsvSource({
        "Two million people have been displaced by the war in Sudan.",
        "Nearly nine thousand people were displaced.",
        "People displaced in the valley need tents.",
        "An officer who asked not to be named said that it had rained.",
        "An officer who refused to be identified said that it had rained.",
        "An officer requested anonymity."
    })
    void tells_no_event_of_a_plight_or_of_a_name_withheld(String text) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).isEmpty();
    }

    private static List<String> summaries(Reading reading) {
        EntityIndex entities = new EntityIndex(reading.layer(Entity.class));
        return reading.layer(Event.class).all().stream()
                .map(event -> (event.type() + " " + event.status() + ": " + names(entities, event.actors()) + " > "
                                + names(entities, event.recipients()))
                        .strip())
                .toList();
    }

    private static String names(EntityIndex entities, List<String> ids) {
        return ids.stream()
                .map(id -> entities.byId(id).map(Entity::name).orElse("?"))
                .collect(Collectors.joining(" + "));
    }
}
