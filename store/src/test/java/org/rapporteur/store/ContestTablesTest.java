// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.collation.Dispute;
import org.rapporteur.collation.Disputes;
import org.rapporteur.collation.HeldClaim;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.format.PropositionCodec;
import org.rapporteur.knowledge.stories.StoryKnowledge;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Report;

final class ContestTablesTest {
    private static final String CLOSED = "Estonia said on Wednesday that Russia had closed the harbour of Narva.";
    private static final String OPEN = "Latvia said on Friday that Russia had not closed the harbour of Narva.";
    private static final String SALES = "Brightwater Ltd said on Wednesday that sales had risen in the year."
            + " It builds ferries in Norfolk and hired forty welders in the spring.";
    private static final String OTHER_SALES = "Northgate Ltd said on Thursday that sales had fallen in the year."
            + " Flour became dear, and three bakeries near Leeds were shut for a month.";
    private static final StoryKnowledge STORIES = StoryKnowledge.load();

    @TempDir
    private Path folder;

    @Test
    void sets_claims_of_two_reports_against_each_other() throws StoreException {
        Path file = folder.resolve("rapporteur.db");

        ingest(file, report("a", CLOSED, 12), report("b", OPEN, 14));

        KeptContest contest = contests(file).get(0);
        assertThat(contests(file)).hasSize(1);
        assertThat(contest.one().report()).isEqualTo("a");
        assertThat(contest.one().holders()).containsExactly("Estonia");
        assertThat(contest.one().sentence()).isEqualTo(CLOSED);
        assertThat(contest.other().report()).isEqualTo("b");
        assertThat(contest.other().day()).isEqualTo("2022-01-14");
        assertThat(OPEN.substring(contest.other().start(), contest.other().end()))
                .isEqualTo(contest.other().words());
    }

    @Test
    void finds_the_same_however_the_reports_come_in() throws StoreException {
        Path together = folder.resolve("together.db");
        Path apart = folder.resolve("apart.db");
        Path backwards = folder.resolve("backwards.db");
        Report[] reports = {report("a", CLOSED, 12), report("b", OPEN, 14), report("c", CLOSED, 15)};

        ingest(together, reports);
        for (Report report : reports) {
            ingest(apart, report);
        }
        ingest(backwards, reports[2]);
        ingest(backwards, reports[1]);
        ingest(backwards, reports[0]);

        assertThat(pairs(together)).containsExactly("a/b told again by 1");
        assertThat(pairs(apart)).isEqualTo(pairs(together));
        assertThat(pairs(backwards)).isEqualTo(pairs(together));
    }

    @Test
    void finds_what_is_found_among_reports_that_are_in_no_store() throws StoreException, IOException {
        Path file = folder.resolve("rapporteur.db");
        List<HeldClaim> claims = new ArrayList<>();
        ingest(file, report("a", CLOSED, 12), report("b", OPEN, 14), report("c", Samples.TALKS, 13));

        try (StoreReader reader = StoreReader.open(file)) {
            reader.records(record -> claims.addAll(HeldClaim.of(record)));
        }

        TreeSet<String> found = new TreeSet<>();
        for (Dispute dispute : Disputes.among(claims)) {
            dispute.contests()
                    .forEach(pair -> found.add(pair.one().report().id() + "/"
                            + pair.other().report().id() + " told again by " + pair.retold()));
        }
        assertThat(pairs(file)).containsExactlyElementsOf(found);
    }

    @Test
    void what_is_said_of_a_thing_with_no_name_is_compared_in_one_story_alone() throws StoreException {
        Path apart = folder.resolve("apart.db");
        Path together = folder.resolve("together.db");

        Report spring = new Report("b", OTHER_SALES, LocalDate.of(2022, 4, 14), null, null, null, null, null);
        ingest(apart, report("a", SALES, 12), spring);
        ingest(together, report("c", SALES + " " + OTHER_SALES, 13));

        assertThat(pairs(apart)).isEmpty();
        assertThat(pairs(together)).containsExactly("c/c told again by 0");
    }

    @Test
    void a_new_version_takes_the_claims_of_the_old_one_back() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        ingest(file, report("a", CLOSED, 12), report("b", OPEN, 14), report("c", CLOSED, 15));

        ingest(file, report("a", "Estonia said on Wednesday that it was cold.", 12));

        assertThat(pairs(file)).containsExactly("c/b told again by 0");
    }

    @Test
    void reading_anew_changes_nothing() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        ingest(file, report("a", CLOSED, 12), report("b", OPEN, 14), report("c", CLOSED, 15));
        List<String> before = pairs(file);

        try (StoreWriter writer = Samples.writer(file)) {
            for (Long number : writer.all()) {
                writer.renew(number, ReadReport.read(Samples.RAPPORTEUR, writer.given(number)));
            }
            match(writer);
        }

        assertThat(pairs(file)).isEqualTo(before);
        assertThat(Samples.value(
                        file,
                        "SELECT count(*) FROM propositions p LEFT JOIN claims c ON c.id = p.claim WHERE c.id IS NULL"))
                .isEqualTo(0L);
        assertThat(Samples.value(file, "SELECT count(*) FROM shelves WHERE claim NOT IN (SELECT id FROM claims)"))
                .isEqualTo(0L);
    }

    @Test
    void pairs_can_be_narrowed_down() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        ingest(file, report("a", CLOSED, 12), report("b", OPEN, 14));

        try (StoreReader reader = StoreReader.open(file)) {
            assertThat(reader.contests(new ContestSearch("Latvia", null, null, null, 10, 0)))
                    .hasSize(1);
            assertThat(reader.contests(new ContestSearch("Sweden", null, null, null, 10, 0)))
                    .isEmpty();
            assertThat(reader.contests(new ContestSearch(null, "Russia", null, null, 10, 0)))
                    .hasSize(1);
            assertThat(reader.contests(new ContestSearch(null, null, LocalDate.of(2022, 1, 15), null, 10, 0)))
                    .isEmpty();
            assertThat(reader.contests(new ContestSearch(null, null, null, LocalDate.of(2022, 1, 14), 10, 0)))
                    .hasSize(1);
            assertThat(reader.contests(new ContestSearch(null, null, null, null, 10, 1)))
                    .isEmpty();
        }
    }

    @Test
    void what_a_claim_comes_to_survives_as_bytes() {
        SourcedRecord record = Samples.read("a", CLOSED + " " + OPEN + " " + Samples.TALKS + " " + Samples.FLOOD)
                .record();

        List<Proposition> again = record.propositions().stream()
                .map(PropositionCodec::write)
                .map(PropositionCodec::read)
                .toList();

        assertThat(record.propositions()).isNotEmpty();
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("figures.of", "figures.place", "figures.evidence", "figures.rule")
                .isEqualTo(record.propositions());
    }

    @Test
    void bytes_that_are_damaged_are_refused() {
        byte[] bytes = PropositionCodec.write(
                Samples.read("a", CLOSED).record().propositions().get(0));

        for (int at = 0; at < bytes.length; at++) {
            byte[] cut = java.util.Arrays.copyOf(bytes, at);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> PropositionCodec.read(cut)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Tag("promise-09")
    void an_older_store_is_brought_up_to_date_and_renewed() throws StoreException, SQLException, IOException {
        Path old = folder.resolve("old.db");
        Path fresh = folder.resolve("fresh.db");
        ingest(fresh, report("a", CLOSED, 12), report("b", OPEN, 14));
        downgraded(fresh, old);

        try (StoreWriter writer = Samples.writer(old)) {
            assertThat(writer.stale()).hasSize(2);
            for (Long number : writer.stale()) {
                writer.renew(number, ReadReport.read(Samples.RAPPORTEUR, writer.given(number)));
            }
            match(writer);
            assertThat(writer.stale()).isEmpty();
        }

        assertThat(pairs(old)).isEqualTo(pairs(fresh));
        assertThat(columns(old)).isEqualTo(columns(fresh));
    }

    /** Makes a store as the first version of the tables had it, with the reports of another. */
    private static void downgraded(Path from, Path to) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + to);
                Statement statement = connection.createStatement();
                InputStream in = ContestTablesTest.class.getResourceAsStream("schema-1.sql")) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String command : script.split(";\\n")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
            statement.execute("PRAGMA application_id = " + Schema.APPLICATION);
            statement.execute("PRAGMA user_version = 1");
            statement.execute("ATTACH '" + from + "' AS fresh");
            statement.execute("INSERT INTO meta SELECT * FROM fresh.meta");
            statement.execute("INSERT INTO producers SELECT * FROM fresh.producers");
            statement.execute(
                    "INSERT INTO reports SELECT id, document, version, current, url, title, author, publisher,"
                            + " published, language, hash, length, producer, added, given FROM fresh.reports");
            statement.execute("INSERT INTO texts SELECT * FROM fresh.texts");
            statement.execute("INSERT INTO report_words (report_words) VALUES ('rebuild')");
        }
    }

    /** Returns the names of the columns of all tables and views. */
    private static List<String> columns(Path file) throws StoreException {
        try (StoreReader reader = StoreReader.open(file)) {
            return reader.list(
                    "SELECT s.type || ' ' || s.name || '.' || c.name || ' ' || c.type FROM sqlite_schema s"
                            + " JOIN pragma_table_info(s.name) c WHERE s.type IN ('table', 'view') UNION ALL"
                            + " SELECT type || ' ' || name FROM sqlite_schema WHERE type = 'index' ORDER BY 1",
                    List.of(),
                    result -> result.getString(1));
        }
    }

    private static Report report(String id, String text, int day) {
        return new Report(id, text, LocalDate.of(2022, 1, day), null, null, null, null, null);
    }

    private static void ingest(Path file, Report... reports) throws StoreException {
        try (StoreWriter writer = Samples.writer(file)) {
            for (Report report : reports) {
                writer.keep(ReadReport.read(Samples.RAPPORTEUR, Given.of(report)));
            }
            match(writer);
        }
    }

    private static void match(StoreWriter writer) throws StoreException {
        writer.commit();
        writer.stories().match(new StoryMatcher(STORIES, StoryMatcher.USUAL_THRESHOLD));
        writer.commit();
    }

    private static List<KeptContest> contests(Path file) throws StoreException {
        try (StoreReader reader = StoreReader.open(file)) {
            return reader.contests(ContestSearch.all());
        }
    }

    private static List<String> pairs(Path file) throws StoreException {
        return contests(file).stream()
                .map(pair -> pair.one().report() + "/" + pair.other().report() + " told again by " + pair.retold())
                .sorted()
                .toList();
    }
}
