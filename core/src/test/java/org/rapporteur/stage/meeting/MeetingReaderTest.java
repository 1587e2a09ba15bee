// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.HandMade;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.knowledge.meetings.PrepositionRole;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Meeting.Status;
import org.rapporteur.record.Time;
import org.rapporteur.table.Table;
import org.rapporteur.text.Reading;

final class MeetingReaderTest {
    private static List<Meeting> meetings(String text) {
        return HandMade.of(text).read().layer(Meeting.class).all();
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                        lines("nouns.tsv", "id lemma number kind before example source"),
                        lines("verbs.tsv", "id lemma kind beside with object example source"),
                        lines("frames.tsv", "id lemma particle role effect example source"),
                        lines("contexts.tsv", "id lemma effect example source"),
                        lines("qualifiers.tsv", "id word status example source"))
                .flatMap(List::stream);
    }

    private static List<Arguments> lines(String file, String columns) {
        String effect = file.startsWith("frames") ? "effect" : file.startsWith("qualifiers") ? "status" : null;
        return Table.read(
                MeetingKnowledge.class,
                file,
                List.of(columns.split(" ")),
                row -> Arguments.of(
                        row.text("id"), row.text("example") + ".", effect == null ? "HOLDS" : row.text(effect)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lines")
    void every_line_of_knowledge_fires_on_its_example(String id, String example, String effect) {
        List<Meeting> meetings = meetings(example);

        switch (effect) {
            case "REFUSES" -> assertThat(meetings).as(id).isEmpty();
            case "PLANS", "PLANNED", "SUMMONS" ->
                assertThat(meetings).as(id).extracting(Meeting::status).containsExactly(Status.PLANNED);
            case "CANCELS", "CANCELLED" ->
                assertThat(meetings).as(id).extracting(Meeting::status).containsExactly(Status.CANCELLED);
            case "ONGOING" ->
                assertThat(meetings).as(id).extracting(Meeting::status).containsExactly(Status.ONGOING);
            case "PROPOSES", "PROPOSED" ->
                assertThat(meetings).as(id).extracting(Meeting::status).containsExactly(Status.PROPOSED);
            default -> assertThat(meetings).as(id).hasSize(1);
        }
        if (!id.contains(".clause.") && !effect.equals("REFUSES") && !id.startsWith("meeting.noun")) {
            assertThat(meetings).extracting(Meeting::rule).containsExactly(id);
        }
    }

    static List<Arguments> prepositions() {
        return Table.read(
                MeetingKnowledge.class,
                "prepositions.tsv",
                List.of("id lemma role example source".split(" ")),
                row -> Arguments.of(
                        row.text("id"), row.text("example") + ".", row.code("role", PrepositionRole.class)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prepositions")
    void every_preposition_makes_of_the_words_behind_it_what_its_line_says(
            String id, String example, PrepositionRole role) {
        List<Meeting> meetings = meetings(example);

        assertThat(meetings).as(id).singleElement().satisfies(meeting -> {
            switch (role) {
                case PARTY -> assertThat(meeting.parties()).contains("NOR", "FIN");
                case FORUM -> assertThat(meeting.forum()).isEqualTo("Council");
                case PLACE -> assertThat(meeting.place()).isIn("Vienna", "David");
                case TOPIC -> assertThat(meeting.agenda()).hasSize(1);
                case GUEST_OF -> assertThat(meeting.place()).isEqualTo("FIN");
                case LEADER -> assertThat(meeting.led()).hasSize(1);
                case WHEN -> assertThat(meeting.time()).isEqualTo("2022-01-13");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Finland met in Vienna, Norway, with Sweden. | Vienna | 3",
                "Peace talks held in Vienna, Norway, between Finland and Sweden collapsed. | Vienna | 2",
                "Sorel smiled after three days of talks with Imhof in Vienna. | Vienna | 2",
                "Norway has a plan that Finland read, after a summit in Vienna with Sweden. | Vienna | 2",
                "The parliament waited ahead of peace talks in Vienna. | Vienna | 0",
                "Sorel was honoured during a state visit to Finland. | FIN | 2",
                "The governments of Norway and Finland met in Vienna. | Vienna | 2"
            })
    void reads_meetings_told_in_passing(String text, String place, int parties) {
        List<Meeting> meetings = meetings(text);

        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(meeting.place()).isEqualTo(place);
            assertThat(meeting.parties()).hasSize(parties);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoys from the European Union, Norway, Estonia, Latvia and Ghana are to meet in Lima on Wednesday to discuss fish. | 5",
                "Envoys from Norway, Estonia's neighbour, met in Lima on Tuesday. | 1",
                "Talks between the government of Norway and the rebels adjourned on Monday. | 2"
            })
    void reads_all_parties_of_a_list(String text, int parties) {
        List<Meeting> meetings = Readings.of(text).layer(Meeting.class).all();

        assertThat(meetings)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.parties()).hasSize(parties));
    }

    @Test
    void a_round_told_beside_another_is_one_of_the_same_talks() {
        List<Meeting> meetings = Readings.of("""
                        Norway and Finland held a second round of talks in Vienna on Friday.

                        The first round of talks on Wednesday stretched into the night.
                        """).layer(Meeting.class).all();

        assertThat(meetings).extracting(Meeting::round).containsExactly(2, 1);
    }

    @Test
    void a_meeting_brought_in_with_other_parties_is_not_the_one_of_that_day_told_before() {
        List<Meeting> meetings = Readings.of("""
                        The opening session of the climate negotiations ended on Tuesday in Vienna.

                        Norway had a meeting with Finland on Tuesday.
                        """).layer(Meeting.class).all();

        assertThat(meetings).hasSize(2);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_time_that_ends_inside_a_word_is_passed() {
        List<Meeting> meetings = Readings.of("Ministers held talks in 1986/87 in Geneva.")
                .layer(Meeting.class)
                .all();

        assertThat(meetings).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATO and Norway will meet in Lima on Wednesday. | 2 |",
                "The European Union held talks with Norway in Lima on Monday. | 2 |",
                "The European Union met in Lima on Monday. | 0 | European Union"
            })
    void a_union_beside_a_state_takes_part_and_alone_it_is_what_meets(
            String text, int parties, @Nullable String forum) {
        Reading reading = Readings.of(text);

        assertThat(reading.layer(Meeting.class).all()).singleElement().satisfies(meeting -> {
            assertThat(meeting.parties()).hasSize(parties);
            assertThat(reading.layer(Entity.class).all())
                    .filteredOn(entity -> entity.id().equals(meeting.forum()))
                    .extracting(Entity::name)
                    .isEqualTo(forum == null ? List.of() : List.of(forum));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two leaders, Emmanuel Macron and Olaf Scholz, met in Berlin on Monday. | HELD",
                "Olaf Scholz was received by Emmanuel Macron in Paris on Monday. | HELD",
                "Antony Blinken was in Kyiv on Monday to meet Volodymyr Zelensky. | HELD",
                "Norwegian and Swedish negotiators are meeting in Vienna this week. | ONGOING",
                "The Arab League called an emergency meeting for Saturday in Cairo. | PLANNED",
                "The leaders of Norway and Finland are to meet in Vienna. | PLANNED",
                "The foreign ministers met in Oslo. | HELD",
                "Talks between Norway and Finland in Vienna are in progress. | ONGOING",
                "European leaders gathered in France for a summit on Ukraine. | HELD",
                "Norway freed 52 prisoners on Monday, following negotiations with Sweden. | HELD",
                "In a phone call on Monday, Emmanuel Macron urged Olaf Scholz to wait. | HELD",
                "The visit to Washington of Prime Minister Fumio Kishida starts on Friday. | PLANNED",
                "Emmanuel Macron is due in Beirut on Friday for talks with Michel Aoun. | PLANNED"
            })
    void reads_meetings_of_those_in_office(String text, Status status) {
        List<Meeting> meetings = Readings.of(text).layer(Meeting.class).all();

        assertThat(meetings).extracting(Meeting::status).containsExactly(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The embassy of Norway received a letter in Vienna on Monday.",
                "Norway welcomed 30,000 tourists on Monday.",
                "The calls of Norway for a dialogue with Finland went unheard.",
                "Finland hosted the ice hockey championship in Vienna on Monday.",
                "Emmanuel Macron called the meeting with Olaf Scholz a waste of time."
            })
    void takes_no_guest_without_office_for_a_meeting(String text) {
        assertThat(Readings.of(text).layer(Meeting.class).all())
                .noneMatch(meeting -> meeting.status() == Status.PLANNED || meeting.name() == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The plan is that of Emmanuel Macron, who met Olaf Scholz on Monday. | 2",
                "The plan is that of Emmanuel Macron, whom Olaf Scholz met on Monday. | 2",
                "The border was drawn by Emmanuel Macron, with whom Olaf Scholz met in Berlin on Monday. | 2",
                "Emmanuel Macron met face to face with Olaf Scholz on Monday. | 2",
                "Emmanuel Macron and Olaf Scholz held, at last, a telephone conversation on Monday. | 2",
                "On the phone, Emmanuel Macron and Olaf Scholz discussed the border. | 2",
                "Emmanuel Macron discussed the border with Olaf Scholz. | 2",
                "Emmanuel Macron had dinner with Olaf Scholz in Berlin on Monday. | 2",
                "Norway praised the call with Emmanuel Macron. | 1"
            })
    void reads_who_meets_in_relative_clauses_by_phone_and_at_table(String text, int parties) {
        List<Meeting> meetings = Readings.of(text).layer(Meeting.class).all();

        assertThat(meetings)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.parties()).hasSize(parties));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emmanuel Macron discussed the border in his book.",
                "Troops of Norway exchanged fire with Finland on Monday.",
                "Emmanuel Macron was met by Olaf Scholz.",
                "Ilse Harrow had dinner with her sister in Oslo on Monday."
            })
    void takes_no_word_between_others_for_a_meeting(String text) {
        assertThat(Readings.of(text).layer(Meeting.class).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway spoke of Finland. The visit came after the talks failed on Monday. | 1",
                "Norway spoke of fish. The visit came after the talks failed on Monday. | 0",
                "Norway spoke of Finland. The visit came after the wage talks failed on Monday. | 0",
                "Norway held talks with Finland on Monday. The talks failed on Monday. | 1"
            })
    void talks_of_nobody_told_are_those_of_the_states_told_of(String text, int number) {
        assertThat(Readings.of(text).layer(Meeting.class).all()).hasSize(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Emmanuel Macron held talks with Olaf Scholz on Monday. Before their talks, the two smiled. | 1",
                "Emmanuel Macron arrived in Norway on Monday for a visit. He is to begin his official visit after a dinner. | 1",
                "Emmanuel Macron will meet Olaf Scholz on Friday. He scheduled another meeting with Olaf Scholz on Friday. | 2",
                "Emmanuel Macron held talks with Olaf Scholz at the G20 summit in Lima. | 2",
                "Emmanuel Macron met Olaf Scholz. It was agreed on the sidelines of the G20 summit. | 2"
            })
    void tells_one_meeting_from_another_by_the_words_for_it(String text, int number) {
        assertThat(Readings.of(text).layer(Meeting.class).all()).hasSize(number);
    }

    @Test
    void another_minister_of_the_same_state_is_of_another_meeting() {
        List<Meeting> meetings = Readings.of("""
                        Emmanuel Macron met Olaf Scholz.

                        Jean-Yves Le Drian spoke after a meeting with Olaf Scholz in Berlin.
                        """).layer(Meeting.class).all();

        assertThat(meetings).hasSize(2);
    }

    @Test
    void a_meeting_of_those_in_office_needs_no_names() {
        List<Meeting> meetings = Readings.of("The envoy flew home before the leaders' summit.")
                .layer(Meeting.class)
                .all();

        assertThat(meetings).extracting(Meeting::status).containsExactly(Status.PLANNED);
    }

    @Test
    void keeps_who_meet_on_the_sidelines_apart_from_the_summit() {
        List<Meeting> meetings =
                meetings("Sorel met Imhof on the sidelines of a meeting of the Security Council in Vienna.");

        assertThat(meetings).hasSize(2);
        assertThat(meetings.get(0).forum()).isNull();
    }

    @Test
    void reads_when_where_and_between_whom() {
        List<Meeting> meetings =
                meetings("On Monday, President Sorel met Chancellor Imhof in Vienna for talks on fishing.");

        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(meeting.time()).isEqualTo("2022-01-10");
            assertThat(meeting.place()).isEqualTo("Vienna");
            assertThat(meeting.parties()).containsExactlyInAnyOrder("Sorel", "Imhof");
            assertThat(meeting.status()).isEqualTo(Status.HELD);
            assertThat(meeting.mentions()).hasSize(2);
            assertThat(meeting.agenda()).isNotEmpty();
        });
    }

    @Test
    void keeps_one_entry_for_a_meeting_mentioned_again() {
        List<Meeting> meetings = meetings("Norway and Finland held talks in Lisbon on Monday.\n\n"
                + "Both sides called Monday's talks useful.\n\nThe talks lasted two hours.");

        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(meeting.mentions()).hasSize(3);
            assertThat(meeting.evidence()).hasSize(3);
        });
    }

    @Test
    void keeps_meetings_of_different_days_apart() {
        List<Meeting> meetings = meetings("President Sorel met Chancellor Imhof in Lisbon on Monday. "
                + "President Sorel met Chancellor Imhof in Vienna on Tuesday.");

        assertThat(meetings).extracting(Meeting::place).containsExactly("Lisbon", "Vienna");
    }

    @Test
    void keeps_meetings_of_one_day_with_different_partners_apart() {
        List<Meeting> meetings =
                meetings("Norway held talks with Finland on Monday. Norway held talks with Sweden on Monday.");

        assertThat(meetings).hasSize(2);
    }

    @Test
    void takes_the_two_countries_for_those_spoken_of_most() {
        List<Meeting> meetings = meetings("Norway rejected the plan, and Norway urged Finland to listen. "
                + "Sweden watched. Finland did listen. On Tuesday, the two countries met in Vienna.");

        assertThat(meetings)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.parties()).containsExactlyInAnyOrder("NOR", "FIN"));
    }

    @Test
    void counts_the_rounds_that_a_third_round_presupposes() {
        List<Meeting> meetings =
                meetings("Norway and Finland met in Vienna on Monday. They held talks in Lisbon on Tuesday,"
                        + " where Norway met Finland again.\n\nThe Baltic Council will hold a third round of talks on Thursday."
                                .replace("The Baltic", "the Baltic"));

        assertThat(meetings).extracting(Meeting::round).containsExactly(1, 2, 3);
        assertThat(meetings).extracting(Meeting::inferred).containsExactly(true, true, false);
        assertThat(meetings.get(2).status()).isEqualTo(Status.PLANNED);
        assertThat(meetings.get(2).forum()).isEqualTo("Council");
    }

    @Test
    void does_not_count_rounds_that_do_not_add_up() {
        List<Meeting> meetings = meetings("Norway and Finland met in Vienna on Monday. "
                + "Norway and Finland will hold a fourth round of talks on Thursday.");

        assertThat(meetings).extracting(Meeting::round).containsExactly(null, 4);
    }

    @Test
    void takes_a_body_s_meeting_for_the_unnamed_talks_of_the_day() {
        List<Meeting> meetings = meetings("Norway refused the plan during talks in Lisbon on Wednesday.\n\n"
                + "Norway said so at a news conference after a meeting of the Norway-Finland Commission.");

        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(meeting.forum()).isEqualTo("Commission");
            assertThat(meeting.parties()).contains("NOR", "FIN");
            assertThat(meeting.place()).isEqualTo("Lisbon");
        });
    }

    @Test
    void tells_who_leads_and_for_whom() {
        List<Meeting> meetings = meetings(
                "Norway smiled. Talks with Finland led by Foreign Minister Sorel were held in Vienna on Tuesday.");

        assertThat(meetings)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.led()).containsExactly(new Meeting.Lead("NOR", "Sorel")));
    }

    @Test
    void does_not_take_the_dateline_s_place_for_that_of_the_talks() {
        List<Meeting> meetings = meetings("Vienna (AP)\n\nNorway held talks with Finland on Tuesday.");

        assertThat(meetings)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.place()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway is willing to hold talks with Finland.",
                "Norway urged Finland to continue talks.",
                "Sorel spoke at a news conference in Vienna on Tuesday.",
                "President Sorel did not meet Chancellor Imhof in Vienna on Tuesday.",
                "No meeting between Norway and Finland took place in Vienna on Tuesday.",
                "If President Sorel meets Chancellor Imhof in Vienna, Sweden will listen.",
                "Norway met all demands on Tuesday.",
                "Norway met with resistance in Vienna on Tuesday.",
                "If peace talks with Finland fail, Norway will close the border.",
                "Norway stated its openness to peace talks with Finland.",
                "Sorel gave a talk in Vienna on Tuesday.",
                "The first round in Vienna on Tuesday went to Norway."
            })
    void finds_no_meeting_in(String text) {
        assertThat(meetings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Finland are holding talks in Vienna. | ONGOING",
                "Norway and Finland will meet in Vienna on Friday. | PLANNED",
                "Norway and Finland are meeting in Vienna on Friday. | PLANNED",
                "Sorel said that Norway would meet Finland in Vienna. | PLANNED",
                "A meeting between Norway and Finland on Friday has been called off. | CANCELLED",
                "Norway proposed a meeting with Finland in Vienna. | PROPOSED",
                "Norway and Finland could meet in Vienna on Friday. | PROPOSED",
                "Sorel to meet Imhof in Vienna on Friday | PLANNED",
                "The ministers of Norway and Finland meet in Vienna to talk. | HELD",
                "Norway is in talks with Finland. | ONGOING",
                "Norway was in talks with Finland. | HELD",
                "Norway closed its schools to prepare for talks with Finland in Vienna. | PLANNED",
                "Norway was invited to the Vienna summit with Finland. | PLANNED",
                "Sorel smiled ahead of potential talks between Norway and Finland. | PLANNED"
            })
    void tells_how_real_a_meeting_is(String text, Status status) {
        assertThat(meetings(text)).extracting(Meeting::status).containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway and Finland held a two-day summit in Vienna. | P2D",
                "Norway and Finland held a two-day summit in Vienna on Monday. | 2022-01-10"
            })
    void tells_how_long_where_no_day_is_told(String text, String value) {
        var reading = Readings.of(text);

        List<Meeting> meetings = reading.layer(Meeting.class).all();

        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(meeting.agenda()).isEmpty();
            assertThat(reading.layer(Time.class).all())
                    .anyMatch(time -> time.id().equals(meeting.time()) && value.equals(time.value()));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ilse Harrow praised the peace talks that started in Vienna on Monday. | HELD | 0",
                "Norway scuppered a second round of talks set to take place in Vienna on Friday. | CANCELLED | 1",
                "Officials await talks between Norway and Finland due to open in Vienna on Friday. | PLANNED | 2",
                "Peace talks scheduled to start around May 9 in Vienna will be led by Norway. | PLANNED | 1",
                "Sorel spoke to reporters after a meeting in Vienna that included Norway and Finland. | HELD | 2",
                "Sorel praised a summit in Vienna attended by Norway and Finland. | HELD | 2",
                "A conference in Vienna that brought together Norway and Finland ended on Monday. | HELD | 2",
                "Talks between Norwegian, Finnish and Swedish negotiators opened on Monday. | HELD | 3",
                "Norway and Finland spoke of the possibility of returning during talks in Vienna. | HELD | 2"
            })
    void reads_what_stands_behind_a_meeting(String text, Status status, int parties) {
        List<Meeting> meetings = meetings(text);

        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(status);
            assertThat(meeting.parties()).hasSize(parties);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The next round of talks with Finland would be on Monday. | PLANNED",
                "The summit between Norway and Finland was on Monday in Vienna. | HELD",
                "Ceasefire negotiations are still ongoing. | ONGOING"
            })
    void tells_when_a_meeting_is_from_what_it_is_said_to_be(String text, Status status) {
        assertThat(meetings(text)).extracting(Meeting::status).containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway refused to attend the peace talks in Vienna. | HELD | 0",
                "Norway will not join the peace talks in Vienna. | PLANNED | 0",
                "Norway boycotted the summit in Vienna on Monday. | HELD | 0",
                "Norway joined the peace talks in Vienna. | HELD | 1"
            })
    void a_meeting_is_one_though_somebody_stays_away(String text, Status status, int parties) {
        List<Meeting> meetings = Readings.of(text).layer(Meeting.class).all();

        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(status);
            assertThat(meeting.parties()).hasSize(parties);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The government of Norway will meet in Oslo on Friday. | 1",
                "The opposition will meet on Friday to discuss the plan. | 1",
                "The company will meet in Oslo on Friday. | 0",
                "Norway will attend United Nations-led drills. | 0"
            })
    void a_body_meets_by_itself(String text, int meetings) {
        assertThat(Readings.of(text).layer(Meeting.class).all()).hasSize(meetings);
    }

    @Test
    void reads_hostile_text_in_time() {
        String text = "Norway met Finland after talks with Sweden. ".repeat(3_000);

        assertThat(meetings(text)).hasSizeLessThan(10);
    }
}
