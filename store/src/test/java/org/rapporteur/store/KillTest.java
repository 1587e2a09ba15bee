// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.SourcedRecord.Producer;

/**
 * A process that keeps reports is killed without warning, again and again, wherever it happens to be: nothing that it told of is lost,
 * nothing is half there, and in the end all is as if nothing had happened.
 *
 * <p>{@code mvn test -pl store -am -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false -DargLine="-Dkill.rounds=200"} kills as
 * often as that; {@code -Dkill.seed} chooses other moments.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
final class KillTest {
    static final Producer PRODUCER = Samples.RAPPORTEUR.producer();

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 6);
    private static final long SEED = Long.getLong("kill.seed", 9);
    private static final int REPORTS = 60;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final List<String> PLACES = List.of("Geneva", "Vienna", "Paris", "Oslo", "Cairo", "Doha");

    @TempDir
    private static Path folder;

    private static Path export;
    private static List<String> expected;

    @BeforeAll
    static void write() throws StoreException, IOException {
        Path file = folder.resolve("expected.db");
        export = folder.resolve("export.jsonl");
        try (StoreWriter writer = Samples.writer(file)) {
            for (int i = 0; i < REPORTS; i++) {
                String place = PLACES.get(i % PLACES.size());
                writer.keep(Samples.read(
                        "report-" + i,
                        (i % 3 == 0 ? Samples.TALKS : i % 3 == 1 ? Samples.STRIKE : Samples.FLOOD) + " Some " + (i + 2)
                                + " envoys met in " + place + " on Friday."));
            }
            writer.commit();
        }
        try (StoreReader reader = StoreReader.open(file);
                Writer out = Files.newBufferedWriter(export)) {
            new Export(reader).jsonLines(false, out);
        }
        run(file, NEVER, 0, 1); // finds the stories
        expected = Samples.dump(file);
    }

    @Test
    @Tag("promise-01")
    @Tag("promise-02")
    @Tag("promise-04")
    @Tag("promise-07")
    void whatever_the_moment_of_its_death_nothing_acknowledged_is_lost_and_nothing_is_half_there()
            throws StoreException, IOException, SQLException {
        Random random = new Random(SEED);
        int deaths = 0;
        int store = 0;
        while (deaths < ROUNDS) {
            Path file = folder.resolve("killed-" + store++ + ".db");
            Set<String> acknowledged = new LinkedHashSet<>();
            boolean done = false;
            while (!done && deaths < ROUNDS) {
                int after = random.nextInt(REPORTS / 2) - 3;
                Run run = run(file, after, random.nextInt(30_000), 1 + random.nextInt(8));
                deaths += run.killed() ? 1 : 0;
                done = !run.killed();
                assertThat(Collections.disjoint(run.told(), acknowledged))
                        .as("seed %s, death %s: none is told of twice", SEED, deaths)
                        .isTrue();
                acknowledged.addAll(run.told());
                // Now and then the next process is the first to see what the dead one left.
                if (random.nextInt(3) > 0 && Files.exists(file)) {
                    check(file, acknowledged, "seed " + SEED + ", death " + deaths);
                }
            }
            Run last = run(file, NEVER, 0, 5);
            acknowledged.addAll(last.told());
            check(file, acknowledged, "seed " + SEED + ", store " + store);
            assertThat(Samples.dump(file)).as("seed %s, store %s", SEED, store).isEqualTo(expected);
        }
    }

    @Test
    @Tag("hostile-45")
    @Tag("promise-10")
    void a_disk_that_takes_no_more_is_told_of_and_what_was_kept_stays()
            throws StoreException, IOException, SQLException, InterruptedException {
        Path file = folder.resolve("full.db");
        // No file may have more than some megabytes: the log soon has.
        List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 6000; exec \"$@\"", "sh"));
        limited.addAll(command(file, 1));

        Process process = new ProcessBuilder(limited).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(complaint).containsPattern("the disk (is full|under the store '.*' failed)");
        Set<String> acknowledged = new LinkedHashSet<>(told.lines().toList());
        assertThat(acknowledged).isNotEmpty().doesNotContain("#done");
        check(file, acknowledged, "a full disk");
        run(file, NEVER, 0, 5);
        assertThat(Samples.dump(file)).isEqualTo(expected);
    }

    private static void check(Path file, Set<String> acknowledged, String when) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(strings(statement, "PRAGMA integrity_check")).as(when).containsExactly("ok");
            assertThat(strings(statement, "PRAGMA foreign_key_check")).as(when).isEmpty();
            if (strings(statement, "SELECT name FROM sqlite_schema WHERE name = 'reports'")
                    .isEmpty()) {
                assertThat(acknowledged).as(when).isEmpty();
                return;
            }
            for (String index : List.of("report_words", "statement_words", "sentence_words")) {
                statement.execute("INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
            }
            assertThat(strings(statement, "SELECT document FROM reports"))
                    .as(when)
                    .doesNotHaveDuplicates()
                    .containsAll(acknowledged);
            assertThat(
                            strings(
                                    statement,
                                    "SELECT r.document FROM reports r LEFT JOIN texts t ON t.report = r.id WHERE t.report IS NULL"))
                    .as(when)
                    .isEmpty();
            List<String> rows = new ArrayList<>();
            for (String table : List.of("entities", "statements", "events", "claims", "times", "figures")) {
                rows.addAll(strings(
                        statement,
                        "SELECT r.document || ' " + table + " ' || count(x.id) FROM reports r LEFT JOIN " + table
                                + " x ON x.report = r.id GROUP BY r.id"));
            }
            assertThat(rows).as(when).isSubsetOf(wholes());
        }
    }

    /** How many rows of each kind each whole report has. */
    private static Set<String> wholes() throws SQLException {
        Set<String> wholes = new LinkedHashSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("expected.db"));
                Statement statement = connection.createStatement()) {
            for (String table : List.of("entities", "statements", "events", "claims", "times", "figures")) {
                wholes.addAll(strings(
                        statement,
                        "SELECT r.document || ' " + table + " ' || count(x.id) FROM reports r LEFT JOIN " + table
                                + " x ON x.report = r.id GROUP BY r.id"));
            }
        }
        return wholes;
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                strings.add(result.getString(1));
            }
        }
        return strings;
    }

    /**
     * What became of a process.
     *
     * @param told what it said is on the disk
     * @param killed whether it was killed before its end
     */
    private record Run(List<String> told, boolean killed) {}

    /** Runs the process, and kills it some microseconds after it told of so many reports; below zero, after its start. */
    private static Run run(Path file, int after, int microseconds, int atOnce) throws IOException {
        Process process = new ProcessBuilder(command(file, atOnce))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> told = new ArrayList<>();
        boolean done = false;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            boolean doomed = after < 0;
            if (doomed) {
                pause(300_000 + 20L * microseconds);
                process.toHandle().destroyForcibly(); // what it told before can still be read
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("#done")) {
                    done = true;
                } else {
                    told.add(line);
                }
                if (!doomed && told.size() > after) {
                    doomed = true;
                    pause(microseconds);
                    process.toHandle().destroyForcibly(); // what it told before can still be read
                }
            }
            boolean ended = process.waitFor(1, TimeUnit.MINUTES);
            assertThat(ended).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (!done && !(after < NEVER)) {
            throw new AssertionError("the process failed by itself: exit code " + process.exitValue());
        }
        return new Run(told, process.exitValue() != 0);
    }

    private static List<String> command(Path file, int atOnce) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KeepUntilKilled.class.getName(),
                file.toString(),
                export.toString(),
                Integer.toString(atOnce));
    }

    private static void pause(long microseconds) throws InterruptedException {
        TimeUnit.MICROSECONDS.sleep(microseconds);
    }
}
