// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Event;
import org.rapporteur.text.Reading;

/** What wire copy tells in passing, and where its long sentences lead the tree astray. */
class OrdinaryNewsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two men were missing after about 40 armed men, riding trucks, attacked the base on Friday, Ivo Maras told reporters. | ASSAULT HAPPENED: 40 armed men >
            The talks stopped after the largest rebel group in the north, the Union of Arlen, laid down its arms. | RETREAT HAPPENED: the largest rebel group >
            Ten soldiers were killed when gunmen attacked a post near the border with Chad, the minister said. | ASSAULT HAPPENED: gunmen > Ten soldiers
            The two workers were wounded by rubber bullets fired by police.               | ASSAULT HAPPENED: police > The two workers
            An attack blamed on the militia killed nine soldiers.                          | ASSAULT HAPPENED: the militia > nine soldiers
            The army said in a statement it had sent reinforcements.                       | MOBILIZE HAPPENED: The army >
            The rebel front is engaged in peace talks with the government.                 | CONSULT HAPPENED: The rebel front > the government
            The court cleared Ivo Maras of theft, but found him guilty of a lesser offence.  | SANCTION HAPPENED: The court > Ivo Maras
            Gunmen kidnapped eight Kenyan and Ugandan crewmen.                             | ASSAULT HAPPENED: Gunmen > eight Kenyan and Ugandan crewmen
            Troops were deployed to the border on Monday.                                  | MOBILIZE HAPPENED: Troops >
            The rebels freed two nurses held captive for nearly three months, the army said. | RETREAT HAPPENED: The rebels > two nurses
            The offensive forced the rebels to release the captives.                       | RETREAT HAPPENED: the rebels > the captives
            Thousands of people rallied in the capital on Sunday.                          | PROTEST HAPPENED: people >
            The rebels hoped to deal with a wave of attacks by the army on Arlen.          | ASSAULT HAPPENED: the army > Arlen
            Norland sent in troops on Sunday.                                              | MOBILIZE HAPPENED: Norland >
            Chad said on Monday that Norwegian troops had killed two of its soldiers.      | ASSAULT HAPPENED: Norwegian troops > its soldiers
            Three people were killed on Monday. Police said 11 people were wounded.        | ASSAULT HAPPENED:  > 11 people
            Norland criticised Chad for launching attacks on the rebels.                   | ASSAULT HAPPENED: Chad > the rebels
            The court jailed Ivo Maras for attacking a policeman.                          | ASSAULT HAPPENED: Ivo Maras > a policeman
            Ivo Maras was jailed for attacking a policeman.                                | ASSAULT HAPPENED: Ivo Maras > a policeman
            The army used the base for launching attacks on Chad.                          | ASSAULT HAPPENED: The army > Chad
            The minister called Ana Petrova a liar.                                        | ACCUSE HAPPENED: The minister > Ana Petrova
            The ministry protested the decision of Chad.                                   | ACCUSE HAPPENED: The ministry > Chad
            The court found Ivo Maras guilty of killing two nurses.                        | ASSAULT HAPPENED: Ivo Maras > two nurses
            The gunmen shelled Arlen, the army said.                                       | ASSAULT HAPPENED: The gunmen > Arlen
            Norway, Finland, and Chad condemned Kenya.                                     | ACCUSE HAPPENED: Norway + Finland + Chad > Kenya
            Armed clashes erupted on Friday between the army and rebels.                   | ASSAULT HAPPENED: the army + rebels >
            The elders persuaded the king to free Ivo Maras.                               | RETREAT HAPPENED: the king > Ivo Maras
            The union held three days of rallies in March.                                 | PROTEST HAPPENED: The union >
            The army broke through the lines of the rebels.                                | ASSAULT HAPPENED: The army > the rebels
            An attack by Norway, Finland, and Chad on the rebels was condemned.            | ASSAULT HAPPENED: Norway + Finland + Chad > the rebels
            The two sides clashed in northern Kenya on Friday.                             | ASSAULT HAPPENED: The two sides >
            The editor was granted asylum by Norway.                                       | AID HAPPENED: Norway > The editor
            The union condemned the arrest of Ilse Harrow by Kenyan police.                | COERCE HAPPENED: Kenyan police > Ilse Harrow
            The union condemned the arrest of Ilse Harrow by Kenyan police.                | ACCUSE HAPPENED: The union > Kenyan police
            Norway hopes to revive the accord, from which Chad withdrew.                   | SANCTION HAPPENED: Chad >
            A tanker seized by Norway on Sunday was carrying oil.                          | COERCE HAPPENED: Norway >
            The militia embarked on a series of massacres.                                 | ASSAULT HAPPENED: The militia >
            Norway sought the release of Ilse Harrow.                                      | REQUEST HAPPENED: Norway > Ilse Harrow
            Norway summoned the Chadian charge d'affaires on Sunday.                       | ACCUSE HAPPENED: Norway > Chad
            Norway vowed serious consequences if Chad kept the tanker.                     | THREATEN HAPPENED: Norway > Chad
            The court jailed nine lawyers and 14 weavers.                                  | COERCE HAPPENED: The court > nine lawyers + 14 weavers
            """)
    void finds_who_takes_part(String text, String expected) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivo Maras, who was arrested in May, remains in jail.                      | COERCE HAPPENED:  > Ivo Maras
            The nurses met the two workers who were injured during the march.          | ASSAULT HAPPENED:  > the two workers
            The militia claimed an attack in which twelve soldiers were killed.        | ASSAULT HAPPENED:  > twelve soldiers
            The union left after a humanitarian convoy was attacked.                   | ASSAULT HAPPENED:  > a humanitarian convoy
            Among those killed was Ivo Maras, a Kenyan officer.                        | ASSAULT HAPPENED:  > Ivo Maras
            Among those arrested were two nurses and the editor.                       | COERCE HAPPENED:  > two nurses + the editor
            """)
    void tells_whom_it_befell_in_a_clause_that_names_no_author(String text, String expected) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experts warned that raids by the militia have become more frequent.",
                "The president described the talks as constructive.",
                "The plan was met with anger.",
                "Rising prices hit the farmers of Kenya.",
                "The economy will become open to foreign companies.",
                "The train left for Chad.",
                "Five soldiers were killed when a helicopter crashed near Nairobi.",
                "A hiker was mauled by a bear in Chad.",
                "Months of fighting displaced thousands of villagers in Chad.",
                "The dispute hurt the economy of Chad."
            })
    void tells_no_event_of_other_senses(String text) {
        assertThat(Readings.of(text).layer(Event.class).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen attacked a military post near the border with Mali.",
                "One of our posts was attacked by gunmen on the border with Mali.",
                "Gunmen attacked a post near the Mali border."
            })
    void takes_nobody_beyond_a_border_for_whom_it_befell(String text) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).isNotEmpty().noneMatch(summary -> summary.endsWith("Mali"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The officials abused their privileges.",
                "The premier praised the steps that must be taken to calm the markets.",
                "The verdict hit the senator's chances of a second term.",
                "The police took the hostages to a hospital.",
                "Norland gave Sudland 90 million dollars in aid."
            })
    void tells_no_event_where_nobody_is_harmed_or_asked(String text) {
        Reading reading = Readings.of(text);

        assertThat(summaries(reading)).noneMatch(summary -> summary.matches("(ASSAULT|REQUEST|CONCEDE) .*"));
    }

    @Test
    void tells_once_that_aid_is_let_through() {
        Reading reading = Readings.of("The council urged the army to allow the aid to reach Arlen.");

        assertThat(summaries(reading))
                .contains("RETREAT DEMANDED: the army > Arlen")
                .noneMatch(summary -> summary.startsWith("AID"));
    }

    @Test
    void tells_a_deed_that_stands_in_a_clause_beside_its_outcome_once() {
        Reading reading =
                Readings.of("Ten soldiers were killed when gunmen attacked a post near the border with Chad.");

        assertThat(summaries(reading)).containsExactly("ASSAULT HAPPENED: gunmen > Ten soldiers");
    }

    private static List<String> summaries(Reading reading) {
        EntityIndex entities = new EntityIndex(reading.layer(Entity.class));
        return reading.layer(Event.class).all().stream()
                .map(event -> event.type() + " " + event.status() + ": " + names(event.actors(), entities) + " > "
                        + names(event.recipients(), entities))
                .map(String::strip)
                .toList();
    }

    private static String names(List<String> ids, EntityIndex entities) {
        return ids.stream()
                .map(id -> entities.byId(id).map(Entity::name).orElse("?"))
                .collect(Collectors.joining(" + "));
    }
}
