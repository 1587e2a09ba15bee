// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.collation.Story.Manner;
import org.rapporteur.collation.Story.Telling;
import org.rapporteur.knowledge.stories.StoryKnowledge;

final class StoryMatcherTest {
    private static final String QUAKE =
            "An earthquake of magnitude 6.1 shook the town of Torvik on Monday and killed nine"
                    + " people, the mayor, Ona Reyl, said. Rescuers from Halmstrand searched the ruins of the Grand Hotel."
                    + " The provincial governor closed all schools in Torvik until Thursday.";
    private static final String QUAKE_ELSEWHERE =
            "An earthquake of magnitude 5.4 shook the port of Kamboro on Monday and"
                    + " killed two people, the police chief, Dario Masanga, said. Rescuers from Lindi searched the ruins of a"
                    + " market. The provincial governor closed all schools in Kamboro until Friday.";
    private static final String QUAKE_REWRITTEN =
            "Nine people died when the ground moved in Torvik. Mayor Ona Reyl said"
                    + " that the Grand Hotel lay in ruins after Monday's earthquake, which had a magnitude of 6.1; teams from"
                    + " Halmstrand were digging.";

    private final StoryMatcher matcher = new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD);

    @Test
    void two_desks_on_one_meeting_tell_one_story_and_a_war_elsewhere_is_another() throws IOException {
        List<Fingerprint> reports = List.of(
                example("2022-01-talks/2022-01-12-brussels.txt"),
                example("2022-01-talks/2022-01-12-brussels-rewrite.txt"),
                example("2020-11-karabakh/2020-11-10-ceasefire.txt"),
                example("invented-border-talks/report.txt"));

        List<Story> stories = matcher.match(reports);

        assertThat(stories)
                .hasSize(3)
                .anySatisfy(story -> assertThat(story.tellings())
                        .extracting(Telling::report)
                        .containsExactlyInAnyOrder(
                                "2022-01-talks/2022-01-12-brussels.txt",
                                "2022-01-talks/2022-01-12-brussels-rewrite.txt"));
    }

    @Test
    void the_same_kind_of_event_elsewhere_is_another_story() {
        List<Story> stories = matcher.match(
                List.of(report("a", QUAKE, 10), report("b", QUAKE_ELSEWHERE, 10), report("c", QUAKE_REWRITTEN, 11)));

        assertThat(stories)
                .extracting(
                        story -> story.tellings().stream().map(Telling::report).toList())
                .containsExactly(List.of("a", "c"), List.of("b"));
    }

    @Test
    void tells_a_copy_from_a_telling_in_own_words() {
        List<Story> stories = matcher.match(List.of(
                report("later", QUAKE, 12),
                report("first", QUAKE, 10),
                report("shortened", QUAKE.substring(0, QUAKE.indexOf("The provincial")), 11),
                report("rewritten", QUAKE_REWRITTEN, 11)));

        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).tellings())
                .extracting(Telling::report, Telling::manner, Telling::source)
                .containsExactly(
                        tuple("first", Manner.FIRST, "first"),
                        tuple("rewritten", Manner.OWN_WORDS, "rewritten"),
                        tuple("shortened", Manner.COPY, "first"),
                        tuple("later", Manner.IDENTICAL, "first"));
        assertThat(stories.get(0).tellings().get(3).share()).isCloseTo(1, within(1e-9));
    }

    @Test
    void reports_far_apart_in_time_have_to_share_more() {
        Fingerprint now = report("now", QUAKE, 10);
        Fingerprint later = Fingerprint.of(Readings.of(QUAKE_REWRITTEN, LocalDate.of(2023, 5, 2)));

        assertThat(matcher.match(List.of(now, later))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_order_of_arrival_does_not_matter(long seed) {
        List<Fingerprint> reports = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(i -> report(
                        "r" + i,
                        List.of(QUAKE, QUAKE_ELSEWHERE, QUAKE_REWRITTEN).get(i % 3) + " Bulletin " + i + ".",
                        1 + i % 5))
                .toList());
        List<Story> inOrder = matcher.match(reports);

        Collections.shuffle(reports, new Random(seed));

        assertThat(matcher.match(reports)).isEqualTo(inOrder);
    }

    @Test
    void no_reports_tell_no_story_and_an_empty_one_tells_its_own() {
        assertThat(matcher.match(List.of())).isEmpty();
        assertThat(matcher.match(List.of(report("blank", "", 10)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
    void refuses_a_threshold_that_is_none(double threshold) {
        assertThatThrownBy(() -> new StoryMatcher(StoryKnowledge.load(), threshold))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected a threshold over 0 and up to 1, found ");
    }

    private static Fingerprint report(String id, String text, int day) {
        Fingerprint unnamed = Fingerprint.of(Readings.of(text, LocalDate.of(2022, 1, day)));
        return named(id, unnamed);
    }

    private static Fingerprint example(String file) throws IOException {
        Fingerprint unnamed = Fingerprint.of(
                Readings.of(Files.readString(Path.of("..", "examples").resolve(file)), LocalDate.of(2022, 1, 12)));
        return named(file, unnamed);
    }

    private static Fingerprint named(String id, Fingerprint unnamed) {
        return new Fingerprint(
                id,
                unnamed.day(),
                unnamed.shingles(),
                unnamed.length(),
                unnamed.words(),
                unnamed.names(),
                unnamed.lead(),
                unnamed.phrases());
    }
}
