// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.collation.Sighting.Kind;
import org.rapporteur.text.Report;

final class OccurrenceMatcherTest {
    private static final Rapporteur RAPPORTEUR = Rapporteur.english();

    @Test
    void a_statement_that_two_reports_quote_is_one() {
        List<Sighting> sightings = sightings(
                "Russia's foreign minister, Sergei Lavrov, said on Wednesday that the talks had opened a narrow path to a treaty.",
                "\"The talks have opened a narrow path to a treaty,\" Lavrov told reporters in Moscow. He left for Minsk later.");

        List<Occurrence> statements = told(sightings, Kind.STATEMENT);

        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).tellings()).extracting(Sighting::report).containsExactly("r0", "r1");
    }

    @Test
    void one_speaker_saying_other_words_says_something_else() {
        List<Sighting> sightings = sightings(
                "Sergei Lavrov said on Wednesday that the talks had opened a narrow path to a treaty.",
                "Sergei Lavrov said on Wednesday that wheat exports would fall by half next year.");

        assertThat(told(sightings, Kind.STATEMENT)).isEmpty();
    }

    @Test
    void an_attack_that_one_report_tells_and_another_has_denied_is_one_event_seen_two_ways() {
        List<Sighting> sightings = sightings(
                "Russian forces shelled the Ukrainian town of Avdiivka on Tuesday, killing two people.",
                "Russia did not shell the Ukrainian town of Avdiivka on Tuesday.");

        List<Occurrence> events = told(sightings, Kind.EVENT);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).tellings())
                .extracting(Sighting::status)
                .containsExactlyInAnyOrder("HAPPENED", "DENIED");
    }

    @Test
    void the_same_deed_on_another_day_is_another_event() {
        List<Sighting> sightings = sightings(
                "Russian forces shelled the Ukrainian town of Avdiivka on Tuesday, killing two people.",
                "Russian forces shelled the Ukrainian town of Avdiivka on Saturday, killing two people.");

        assertThat(told(sightings, Kind.EVENT)).isEmpty();
    }

    @Test
    void talks_that_are_planned_in_one_report_and_held_in_another_are_one_meeting() {
        LocalDate day = LocalDate.of(2022, 1, 12);
        List<Sighting> sightings = List.of(
                sighting("r0", "me1", Kind.MEETING, "PLANNED", day, List.of("@RUS", "@USA"), List.of()),
                sighting("r1", "me4", Kind.MEETING, "HELD", day, List.of("@CHE", "@RUS", "@USA"), List.of()),
                sighting("r2", "me1", Kind.MEETING, "HELD", day.plusDays(1), List.of("@RUS", "@USA"), List.of()),
                sighting("r3", "me1", Kind.MEETING, "HELD", day, List.of("@RUS", "@CHN"), List.of()));

        List<Occurrence> occurrences = OccurrenceMatcher.match(sightings);

        assertThat(occurrences).extracting(Occurrence::id).containsExactly("r0/me1", "r3/me1", "r2/me1");
        assertThat(occurrences).extracting(Occurrence::reports).containsExactly(2, 1, 1);
    }

    @Test
    void one_report_tells_a_meeting_once() {
        LocalDate day = LocalDate.of(2022, 1, 12);
        List<Sighting> sightings = List.of(
                sighting("r0", "me1", Kind.MEETING, "HELD", day, List.of("@RUS", "@USA"), List.of()),
                sighting("r0", "me2", Kind.MEETING, "HELD", day, List.of("@RUS", "@USA"), List.of()));

        assertThat(OccurrenceMatcher.match(sightings)).hasSize(2);
    }

    @Test
    void what_bears_no_day_is_compared_inside_its_story() {
        Sighting one = sighting(
                "r0", "st1", Kind.STATEMENT, "SAID", null, List.of("orel"), List.of("bridge", "closed", "monday"));
        Sighting other = sighting(
                "r1", "st1", Kind.STATEMENT, "SAID", null, List.of("orel"), List.of("bridge", "closed", "monday"));

        assertThat(OccurrenceMatcher.match(List.of(one, other))).hasSize(2);
        assertThat(OccurrenceMatcher.match(List.of(one.inStory("r1"), other.inStory("r1"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_arrival_does_not_matter(long seed) {
        List<Sighting> sightings = many(400);
        List<Sighting> shuffled = new ArrayList<>(sightings);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(OccurrenceMatcher.match(shuffled)).isEqualTo(OccurrenceMatcher.match(sightings));
    }

    @Test
    void each_sighting_is_in_one_occurrence() {
        List<Sighting> sightings = many(400);

        List<Occurrence> occurrences = OccurrenceMatcher.match(sightings);

        assertThat(occurrences.stream().flatMap(each -> each.tellings().stream()))
                .containsExactlyInAnyOrderElementsOf(sightings);
    }

    private static List<Sighting> many(int count) {
        Random random = new Random(7);
        LocalDate day = LocalDate.of(2022, 1, 1);
        return IntStream.range(0, count)
                .mapToObj(i -> sighting(
                        "r" + i,
                        "st1",
                        Kind.values()[random.nextInt(3)],
                        "HELD",
                        random.nextInt(5) == 0 ? null : day.plusDays(random.nextInt(5)),
                        List.of("@A" + random.nextInt(4), "@B" + random.nextInt(4)),
                        List.of("w" + random.nextInt(3), "v" + random.nextInt(3), "same", "again")))
                .toList();
    }

    private static List<Occurrence> told(List<Sighting> sightings, Kind kind) {
        return OccurrenceMatcher.match(sightings).stream()
                .filter(occurrence -> occurrence.kind() == kind && occurrence.reports() > 1)
                .toList();
    }

    private static List<Sighting> sightings(String... texts) {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Report report = Report.of("r" + i, texts[i]).publishedOn(LocalDate.of(2022, 1, 12));
            sightings.addAll(Sightings.of(RAPPORTEUR.read(report), "r0"));
        }
        return sightings;
    }

    private static Sighting sighting(
            String report,
            String entry,
            Kind kind,
            String status,
            @Nullable LocalDate day,
            List<String> who,
            List<String> words) {
        return new Sighting(report, entry, kind, "", who, List.of(), day, day, null, words, status, report);
    }
}
