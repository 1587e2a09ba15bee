// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.collation.Dispute.Contest;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.table.Table;
import org.rapporteur.text.Report;

/** Two sides tell of one event, each in a report of its own: what they dispute is found, and nothing else. */
final class TwoSidesTest {
    private static final Rapporteur RAPPORTEUR = Rapporteur.english();

    private static List<Contest> contests(String day, String one, String later, String other) {
        List<HeldClaim> claims = new ArrayList<>(read("one", day, one));
        claims.addAll(read("other", later, other));
        return Disputes.among(claims).stream()
                .flatMap(dispute -> dispute.contests().stream())
                .toList();
    }

    private static List<HeldClaim> read(String id, String day, String text) {
        return HeldClaim.of(RAPPORTEUR.read(Report.of(id, text).publishedOn(LocalDate.parse(day))));
    }

    private static List<String> words(List<Contest> contests) {
        return contests.stream()
                .map(contest -> contest.one().words() + " / " + contest.other().words())
                .toList();
    }

    static List<String> changes() {
        return Table.read(
                ClaimKnowledge.class,
                "changing.tsv",
                List.of("family", "example", "source"),
                row -> row.text("example"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_changes_is_disputed_on_one_day_and_no_more_ten_days_later(String example) {
        String[] sides = example.split("(?<=\\.) ");

        assertThat(contests("2022-03-01", sides[0], "2022-03-01", sides[1])).hasSize(1);
        assertThat(contests("2022-03-01", sides[0], "2022-03-11", sides[1])).isEmpty();
    }

    @Test
    void sees_what_is_disputed_of_an_army_and_its_rebels() {
        List<Contest> contests = contests(
                "2023-05-04",
                "HARRAN, May 4 - The Sudanese army said on Thursday that its soldiers had retaken the radio building "
                        + "in Omdurman after two days of fighting. A spokesman, Brigadier Nabil Abdallah, told reporters that "
                        + "14 civilians were killed when the Rapid Support Forces shelled the Souq market. He said the army was "
                        + "respecting the truce that was agreed in Jeddah. Doctors said the hospital was short of blood.",
                "2023-05-05",
                "KHARTOUM, May 5 - The Rapid Support Forces denied on Friday that the army had retaken the radio "
                        + "building in Omdurman. In a statement, the RSF said it had not shelled the Souq market and accused "
                        + "the army of violating the truce. The group said that 40 civilians were killed when warplanes bombed "
                        + "the market. Residents spoke of explosions through the night.");

        assertThat(words(contests))
                .anyMatch(pair ->
                        pair.matches("(?s).*had retaken the radio building.* / .*had retaken the radio building.*"));
        assertThat(words(contests))
                .anyMatch(pair -> pair.matches("(?s).*respecting the truce.* / .*violating the truce.*"));
        assertThat(words(contests))
                .anyMatch(pair -> pair.matches("(?s).*14 civilians were killed.* / .*40 civilians were killed.*"));
        assertThat(contests).hasSize(3);
    }

    @Test
    void sees_what_is_disputed_of_a_flight_over_a_border() {
        List<Contest> contests = contests(
                "2021-09-14",
                "TALLINN, Sept 14 - Estonia's defence ministry said a Russian fighter jet entered Estonian airspace "
                        + "near the island of Vaindloo on Tuesday. Defence Minister Kalle Laanet said the flight was a "
                        + "deliberate provocation. \"We have summoned the ambassador,\" he told a news conference. NATO said it "
                        + "had sent two Italian jets to escort the plane.",
                "2021-09-15",
                "MOSCOW, Sept 15 - Russia's defence ministry on Wednesday denied that its fighter had entered "
                        + "Estonian airspace. The ministry said the plane flew over neutral waters. Foreign Ministry "
                        + "spokeswoman Maria Zakharova said the flight was not a provocation and called the Estonian charge "
                        + "absurd.");

        assertThat(words(contests))
                .anyMatch(
                        pair -> pair.matches("(?s).*entered Estonian airspace.* / .*had entered Estonian airspace.*"));
        assertThat(words(contests))
                .anyMatch(pair -> pair.matches("(?s).*was a deliberate provocation.* / .*was not a provocation.*"));
        assertThat(contests).hasSize(2);
    }

    @Test
    void sees_what_is_disputed_of_a_demand_and_its_refusal() {
        List<Contest> contests = contests(
                "2021-07-06",
                "CAIRO, July 6 - Egypt said on Tuesday that Ethiopia had begun to fill the reservoir behind its dam "
                        + "on the Blue Nile for a second year. Irrigation Minister Mohamed Abdel Aty said the step violated the "
                        + "agreement of 2015 and would harm millions of Egyptian farmers. Egypt demands that Ethiopia stop the "
                        + "filling until the three countries sign a binding deal.",
                "2021-07-07",
                "ADDIS ABABA, July 7 - Ethiopia on Wednesday rejected Egypt's demand and said it would not stop the "
                        + "filling of the dam. Water Minister Seleshi Bekele said that Ethiopia had not violated the agreement "
                        + "of 2015. He said the dam would not harm Egypt or Sudan. Sudan's foreign minister said that talks "
                        + "would resume under the African Union.");

        assertThat(words(contests))
                .anyMatch(pair -> pair.matches("(?s).*stop the filling.* / .*would not stop the filling.*"));
        assertThat(contests).hasSize(1);
    }

    @Test
    void sees_what_is_disputed_of_a_raid_and_a_ransom() {
        List<Contest> contests = contests(
                "2020-02-10",
                "BAMAKO, Feb 10 - Mali's army said on Monday it had freed three aid workers who had been held near "
                        + "Menaka since January. Colonel Diarran Kone said no ransom had been paid. He said soldiers killed "
                        + "nine fighters of the Islamic State in the Greater Sahara in the raid. France said that its "
                        + "helicopters took part in the operation.",
                "2020-02-11",
                "NIAMEY, Feb 11 - A spokesman for the Islamic State in the Greater Sahara said on Tuesday that Mali "
                        + "had paid a ransom for the three aid workers. The group said only two of its fighters were killed and "
                        + "denied that Mali's army had freed the aid workers. French officials declined to comment.");

        assertThat(words(contests))
                .anyMatch(pair -> pair.matches("(?s).*had freed three aid workers.* / .*had freed the aid workers.*"));
        assertThat(words(contests))
                .anyMatch(pair -> pair.matches("(?s).*no ransom had been paid.* / .*had paid a ransom.*"));
        assertThat(words(contests))
                .anyMatch(pair -> pair.matches("(?s).*killed nine fighters.* / .*two of its fighters were killed.*"));
        assertThat(contests).hasSize(3);
    }

    @Test
    void sees_what_is_disputed_of_two_neighbours_who_blame_each_other() {
        List<Contest> contests = contests(
                "2022-09-13",
                "YEREVAN, Sept 13 - Armenia accused Azerbaijan on Tuesday of attacking three Armenian towns along the "
                        + "border. Prime Minister Nikol Pashinyan told parliament that 49 Armenian soldiers were killed. The "
                        + "defence ministry said Azerbaijani troops had advanced into Armenian territory. Armenia said it had "
                        + "not opened fire first.",
                "2022-09-13",
                "BAKU, Sept 13 - Azerbaijan said on Tuesday that Armenia had opened fire first. The defence ministry "
                        + "in Baku denied attacking Armenian towns and said that its troops had not advanced into Armenian "
                        + "territory. It said it had hit only military positions. The Kremlin urged both sides to observe the "
                        + "ceasefire.");

        assertThat(words(contests))
                .anyMatch(
                        pair -> pair.matches("(?s).*attacking three Armenian towns.* / .*attacking Armenian towns.*"));
        assertThat(words(contests))
                .anyMatch(pair -> pair.matches(
                        "(?s).*had advanced into Armenian territory.* / .*had not advanced into Armenian territory.*"));
        assertThat(words(contests))
                .anyMatch(pair -> pair.matches("(?s).*had not opened fire first.* / .*had opened fire first.*"));
        assertThat(contests).hasSize(3);
    }

    @Test
    void sees_what_is_disputed_of_a_plane_that_was_shot_down() {
        List<Contest> contests = contests(
                "2024-01-25",
                "BELGOROD, Jan 25 - Russia said on Thursday that Ukraine had shot down a military transport plane "
                        + "that carried 65 captured Ukrainian soldiers. The defence ministry in Moscow said Kyiv had been "
                        + "warned of the flight. A lawmaker, Andrei Kartapolov, said that the missiles were fired from the "
                        + "Kharkiv region. Russia will continue the exchange of prisoners, he said.",
                "2024-01-26",
                "KYIV, Jan 26 - Ukraine's military intelligence said on Friday that Kyiv had not been warned of the "
                        + "flight. Its spokesman, Andriy Yusov, said there was no evidence that the plane carried prisoners. "
                        + "Ukraine neither confirmed nor denied that it had shot down the plane. President Volodymyr Zelenskiy "
                        + "demanded an international inquiry, and Moscow rejected an inquiry.");

        assertThat(words(contests))
                .anyMatch(pair ->
                        pair.matches("(?s).*had been warned of the flight.* / .*had not been warned of the flight.*"));
        assertThat(words(contests))
                .anyMatch(pair -> pair.matches("(?s).*demanded an international inquiry.* / .*rejected an inquiry.*"));
        assertThat(contests).hasSize(2);
    }
}
