// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.knowledge.stories.StoryKnowledge;
import org.rapporteur.store.StoreWriter.Standing;
import org.rapporteur.text.Report;

final class StoreWriterTest {
    @TempDir
    private Path folder;

    @Test
    void keeps_text_and_record_of_a_report() throws StoreException {
        Path file = folder.resolve("rapporteur.db");

        Samples.keep(file, Samples.TALKS);

        try (StoreReader reader = StoreReader.open(file)) {
            KeptReport kept = reader.report("a").orElseThrow();
            assertThat(kept.version()).isEqualTo(1);
            assertThat(kept.current()).isTrue();
            assertThat(kept.stale()).isFalse();
            assertThat(kept.publisher()).isEqualTo("Invented Press");
            assertThat(kept.added()).isEqualTo("2026-11-27T12:00:00Z");
            assertThat(reader.text(kept.number())).contains(Samples.TALKS);
            assertThat(reader.record(kept.number()))
                    .contains(
                            RecordWriter.write(Samples.read("a", Samples.TALKS).record()));
        }
    }

    @Test
    void what_was_just_read_is_not_to_be_read_anew_though_its_claims_come_to_nothing() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        ReadReport read = ReadReport.read(Samples.RAPPORTEUR, Given.of(Report.of("a", "QUILL: The bridge is open.")));
        try (StoreWriter writer = Samples.writer(file)) {
            writer.keep(read);
            writer.commit();

            assertThat(writer.stale()).isEmpty();
        }

        assertThat(read.record().claims()).isNotEmpty();
        assertThat(read.record().propositions()).isEmpty();
    }

    @Test
    void keeps_who_wrote_a_report_and_where_it_is_from() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        Report report = new Report(
                "a", Samples.TALKS, null, null, "Talks", "The Gazette", "https://example.org/1", "Ada Quill");
        try (StoreWriter writer = Samples.writer(file)) {
            writer.keep(ReadReport.read(Samples.RAPPORTEUR, Given.of(report)));
            writer.commit();

            assertThat(writer.given(1).report()).isEqualTo(report);
        }

        assertThat(Samples.value(file, "SELECT author || ', ' || publisher || ', ' || url FROM v_reports"))
                .isEqualTo("Ada Quill, The Gazette, https://example.org/1");
    }

    @Test
    void every_reference_leads_to_a_row_and_every_span_to_its_words() throws StoreException, SQLException {
        Path file = folder.resolve("rapporteur.db");

        Samples.keep(file, Samples.TALKS, "🐎 " + Samples.STRIKE, Samples.FLOOD);

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (ResultSet dangling = connection.createStatement().executeQuery("PRAGMA foreign_key_check")) {
                assertThat(dangling.next()).isFalse();
            }
            try (ResultSet sound = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
                assertThat(sound.next()).isTrue();
                assertThat(sound.getString(1)).isEqualTo("ok");
            }
        }
        for (String table : List.of("times", "figures", "events", "claims", "positions", "meetings", "sentences")) {
            assertThat(Samples.value(
                            file,
                            "SELECT count(*) FROM " + table + " x JOIN texts t USING (report)"
                                    + " WHERE substr(text, start + 1, \"end\" - start) <> words"))
                    .as(table)
                    .isEqualTo(0L);
        }
        assertThat((Long) Samples.value(file, "SELECT count(*) FROM v_mentions WHERE words = 'Paris'"))
                .isPositive();
    }

    @Test
    @Tag("hostile-41")
    @Tag("promise-03")
    void the_same_again_changes_nothing() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS, Samples.STRIKE);
        List<String> before = Samples.dump(file);

        Standing standing;
        try (StoreWriter writer = Samples.writer(file)) {
            standing = writer.standing(Samples.given("a", Samples.TALKS));
        }

        assertThat(standing).isEqualTo(Standing.UNCHANGED);
        assertThat(Samples.dump(file)).isEqualTo(before);
    }

    @Test
    @Tag("promise-03")
    void a_changed_text_is_a_new_version_and_the_old_evidence_stays() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS);

        try (StoreWriter writer = Samples.writer(file)) {
            assertThat(writer.standing(Samples.given("a", Samples.STRIKE))).isEqualTo(Standing.CHANGED);
            writer.keep(Samples.read("a", Samples.STRIKE));
            writer.commit();
        }

        try (StoreReader reader = StoreReader.open(file)) {
            List<KeptReport> versions = reader.versions("a");
            assertThat(versions).extracting(KeptReport::version).containsExactly(2, 1);
            assertThat(versions).extracting(KeptReport::current).containsExactly(true, false);
            assertThat(reader.text(versions.get(1).number())).contains(Samples.TALKS);
            assertThat(reader.record(versions.get(1).number()).orElseThrow()).contains("We will not wait forever");
            assertThat(reader.search(Search.of("forever"))).isEmpty();
        }
    }

    @Test
    @Tag("promise-02")
    void what_was_not_committed_is_not_there() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        List<String> acknowledged = new ArrayList<>();

        try (StoreWriter writer =
                StoreWriter.open(file, Samples.RAPPORTEUR.producer(), Samples.NOON, acknowledged::addAll)) {
            writer.keep(Samples.read("a", Samples.TALKS));
            writer.commit();
            writer.keep(Samples.read("b", Samples.STRIKE));
        }

        assertThat(acknowledged).containsExactly("a");
        assertThat(Samples.value(file, "SELECT group_concat(document) FROM reports"))
                .isEqualTo("a");
    }

    @Test
    @Tag("promise-04")
    void a_newer_program_makes_records_stale_and_reading_anew_makes_them_fresh() throws StoreException, SQLException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS, Samples.STRIKE);
        long statements = (Long) Samples.value(file, "SELECT count(*) FROM statements");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().executeUpdate("UPDATE producers SET knowledge = 'older'");
        }

        try (StoreWriter writer = Samples.writer(file)) {
            assertThat(writer.standing(Samples.given("a", Samples.TALKS))).isEqualTo(Standing.STALE);
            assertThat(writer.stale()).hasSize(2);
            long first = writer.stale().get(0);
            writer.renew(first, ReadReport.read(Samples.RAPPORTEUR, writer.given(first)));
            writer.commit();
            assertThat(writer.stale()).hasSize(1);
        }

        assertThat(Samples.value(file, "SELECT group_concat(stale, '') FROM v_reports ORDER BY id"))
                .isEqualTo("01");
        assertThat(Samples.value(file, "SELECT count(*) FROM statements")).isEqualTo(statements);
        assertThat(Samples.value(file, "SELECT count(*) FROM statement_words WHERE statement_words MATCH 'forever'"))
                .isEqualTo(1L);
    }

    @Test
    void a_report_that_was_renewed_is_as_if_it_had_been_read_so_at_once() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS);
        List<String> before = Samples.dump(file);

        try (StoreWriter writer = Samples.writer(file)) {
            long number = writer.all().get(0);
            writer.renew(number, ReadReport.read(Samples.RAPPORTEUR, writer.given(number)));
            writer.commit();
        }

        assertThat(Samples.dump(file)).hasSameSizeAs(before);
        assertThat(Samples.value(file, "SELECT record FROM texts")).isNotNull();
    }

    @Test
    @Tag("hostile-45")
    @Tag("promise-08")
    void two_writers_do_not_meet_but_a_reader_is_not_held_up() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS);

        try (StoreWriter writer = Samples.writer(file)) {
            writer.keep(Samples.read("b", Samples.STRIKE));

            assertThatThrownBy(() -> Samples.writer(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another program writes into the store")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(Samples.value(file, "SELECT count(*) FROM reports")).isEqualTo(1L);
            writer.commit();
            assertThat(Samples.value(file, "SELECT count(*) FROM reports")).isEqualTo(2L);
        }
    }

    @Test
    @Tag("hostile-23")
    void a_nul_and_half_a_character_are_replaced_and_the_rest_keeps_its_place() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        String text = "Talks \0 failed, \uD83D the envoy Ilse Harrow said in Paris on Monday.";

        Samples.keep(file, text);

        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.text(1)).contains(text.replace('\0', '\uFFFD').replace('\uD83D', '\uFFFD'));
        }
        try (StoreWriter writer = Samples.writer(file)) {
            assertThat(writer.standing(Samples.given("a", text))).isEqualTo(Standing.UNCHANGED);
        }
        assertThat((Long) Samples.value(file, "SELECT count(*) FROM v_mentions WHERE words = 'Paris'"))
                .isPositive();
    }

    @Test
    void stories_are_found_anew_from_what_is_current() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS, Samples.TALKS, Samples.FLOOD);

        int stories;
        try (StoreWriter writer = Samples.writer(file)) {
            stories = writer.stories().match(new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD));
        }

        assertThat(stories).isEqualTo(2);
        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.story(1)).extracting(KeptReport::document).containsExactly("a", "b");
            assertThat(reader.search(Search.of("forever").of(null, 1L))).isNotEmpty();
            assertThat(reader.search(Search.of("forever").of(null, 3L))).isEmpty();
        }
        assertThat(Samples.value(file, "SELECT manner FROM tellings WHERE report = 2"))
                .isEqualTo("IDENTICAL");
    }

    @Test
    void reports_that_come_in_later_join_the_stories_that_are_there() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        StoryMatcher matcher = new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD);
        keepAndMatch(file, matcher, Samples.given("a", Samples.TALKS), Samples.given("b", Samples.FLOOD));

        keepAndMatch(file, matcher, Samples.given("c", Samples.TALKS), Samples.given("b", Samples.TALKS));

        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.story(1)).extracting(KeptReport::document).containsExactly("a", "b", "c");
        }
        assertThat((Long) Samples.value(file, "SELECT count(*) FROM stories")).isEqualTo(1);
        assertThat((Long) Samples.value(file, "SELECT max(reports) FROM occurrences"))
                .isEqualTo(3);
        assertThat((Long) Samples.value(
                        file,
                        "SELECT count(*) FROM occurrence_entries e WHERE NOT EXISTS"
                                + " (SELECT 1 FROM occurrences o WHERE o.id = e.occurrence)"))
                .isZero();
        assertThat((Long) Samples.value(
                        file, "SELECT count(*) FROM tellings t JOIN reports r ON r.id = t.report WHERE r.current = 0"))
                .isZero();
    }

    private static void keepAndMatch(Path file, StoryMatcher matcher, Given... reports) throws StoreException {
        try (StoreWriter writer = Samples.writer(file)) {
            for (Given given : reports) {
                writer.keep(ReadReport.read(Samples.RAPPORTEUR, given));
            }
            writer.commit();
            writer.stories().match(matcher);
        }
    }

    @Test
    void what_comes_in_at_once_is_told_of_whole_however_little_is_taken_at_a_time() throws StoreException {
        Path some = folder.resolve("some.db");
        Path all = folder.resolve("all.db");

        matchOverWeeks(some, 1);
        matchOverWeeks(all, 1_000);

        String occurrences =
                "SELECT group_concat(o, ' ') FROM (SELECT min(report || '/' || entry) || ' x ' || count(*) AS o"
                        + " FROM occurrence_entries GROUP BY occurrence ORDER BY o)";
        assertThat(Samples.value(some, "SELECT count(DISTINCT report) FROM occurrence_entries"))
                .isEqualTo(6L);
        assertThat(Samples.value(some, occurrences)).isEqualTo(Samples.value(all, occurrences));
    }

    private static void matchOverWeeks(Path file, int atATime) throws StoreException {
        List<String> texts = List.of(Samples.TALKS, Samples.STRIKE, Samples.FLOOD);
        try (StoreWriter writer = Samples.writer(file)) {
            for (int i = 0; i < 6; i++) {
                LocalDate day = LocalDate.of(2022, 1, 1).plusDays(8L * i);
                Report report = new Report("r" + i, texts.get(i % 3), day, null, null, null, null);
                writer.keep(ReadReport.read(Samples.RAPPORTEUR, Given.of(report)));
            }
            writer.commit();
            writer.stories(atATime).match(new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD));
        }
    }

    @Test
    void why_a_report_was_refused_is_noted_once_and_forgotten_when_it_comes_in() throws StoreException {
        Path file = folder.resolve("rapporteur.db");

        try (StoreWriter writer = Samples.writer(file)) {
            writer.refuse("a", "EMPTY", "", "there is no text in 'a'.");
            writer.refuse("a", "EMPTY", "", "there is no text in 'a'.");
            writer.commit();
        }

        assertThat(Samples.value(file, "SELECT count(*) FROM refusals")).isEqualTo(1L);
        Samples.keep(file, Samples.TALKS);
        assertThat(Samples.value(file, "SELECT count(*) FROM refusals")).isEqualTo(0L);
    }
}
