// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Meeting.Status;
import org.rapporteur.record.Time;
import org.rapporteur.text.Reading;

/** One meeting or several, and what each mention adds to it. */
final class SameMeetingTest {
    private static List<Meeting> meetings(Reading reading) {
        return reading.layer(Meeting.class).all();
    }

    private static String name(Reading reading, String id) {
        return reading.layer(Entity.class).all().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse("none");
    }

    private static String day(Reading reading, Meeting meeting) {
        return reading.layer(Time.class).all().stream()
                .filter(time -> time.id().equals(meeting.time()))
                .map(Time::value)
                .findFirst()
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prices fell on Tuesday after talks in Vienna. The talks between Finland and Sweden were long. | 1",
                "President Emmanuel Macron met Chancellor Olaf Scholz and Prime Minister Boris Johnson in Vienna on Tuesday."
                        + " Macron met Johnson and Scholz at a hotel. | 1",
                "President Emmanuel Macron met Chancellor Olaf Scholz and Prime Minister Boris Johnson in Vienna on Tuesday."
                        + " Macron later met Johnson and Scholz at a hotel. | 2",
                "Chancellor Olaf Scholz met President Emmanuel Macron in Vienna on Tuesday. Scholz held meetings with"
                        + " Macron and Prime Minister Boris Johnson in Oslo. | 2",
                "The ministers of Norway and Finland will hold talks in Vienna on Friday. The ministers will meet in Vienna on Friday. | 1",
                "Norway and Finland held talks in Vienna on Tuesday. The six-party talks on fishing have no date yet. | 1",
                "President Emmanuel Macron met Chancellor Olaf Scholz in Vienna. Norwegian envoys are holding talks with ten banks in Oslo. | 2"
            })
    void keeps_one_entry_for_each_meeting(String text, int number) {
        Reading reading = Readings.of(text);

        assertThat(meetings(reading)).hasSize(number);
    }

    @Test
    void what_is_said_in_passing_serves_where_the_meeting_is_told() {
        Reading reading = Readings.of(
                "Prices fell on Tuesday after talks in Vienna. The talks between Finland and Sweden were long.");

        assertThat(meetings(reading)).singleElement().satisfies(meeting -> {
            assertThat(name(reading, String.valueOf(meeting.place()))).isEqualTo("Vienna");
            assertThat(meeting.parties()).hasSize(2);
        });
    }

    @Test
    void those_who_meet_here_meet_where_the_report_was_written() {
        Reading reading = Readings.of("VIENNA, Jan 12 (Xinhua) -- Norway and Finland met here on Tuesday.");

        assertThat(meetings(reading))
                .singleElement()
                .satisfies(meeting -> assertThat(name(reading, String.valueOf(meeting.place())))
                        .isEqualTo("Vienna"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegian mediators on Tuesday held talks with Finland. | 2022-01-11",
                "Foreign Minister Annalena Baerbock, on Tuesday met President Emmanuel Macron. | 2022-01-11",
                "Norway and Finland will hold talks in Vienna Thursday. | 2022-01-13",
                "A delegation came to Oslo on Monday, three weeks after Norway held talks with Finland. | none"
            })
    void tells_the_day_wherever_it_stands(String text, String day) {
        Reading reading = Readings.of(text);

        assertThat(meetings(reading))
                .singleElement()
                .satisfies(meeting -> assertThat(day(reading, meeting)).isEqualTo(day));
    }

    @Test
    void what_talks_are_about_lies_elsewhere() {
        Reading reading = Readings.of("Norway and Finland held talks on the war in Mali.");

        assertThat(meetings(reading))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.place()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks between the foreign ministers of Norway, Finland and Sweden with their Danish counterpart began on Tuesday. | 4",
                "Foreign Ministers Annalena Baerbock and Sergei Lavrov met in Vienna on Tuesday. | 2",
                "Foreign Minister Sergei Lavrov and visiting German counterpart Annalena Baerbock met in Vienna on Tuesday. | 2"
            })
    void tells_who_takes_part_one_by_one(String text, int parties) {
        Reading reading = Readings.of(text);

        assertThat(meetings(reading))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.parties()).hasSize(parties));
    }

    @Test
    void talks_that_go_on_have_been_opened_too() {
        Reading reading = Readings.of(
                "Peace talks between Norway and Finland are underway in Vienna. Sorel smiled at the opening of the talks.");

        assertThat(meetings(reading)).extracting(Meeting::status).containsExactly(Status.ONGOING);
    }

    @Test
    void who_brought_others_together_does_not_meet() {
        Reading reading = Readings.of("UN-brokered talks between Norway and Finland began in Vienna on Tuesday.");

        assertThat(meetings(reading)).singleElement().satisfies(meeting -> {
            assertThat(meeting.forum()).isNull();
            assertThat(meeting.parties()).hasSize(2);
        });
    }
}
