// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults put into the middle of what a store does: the memory ends, the clock goes back, the file is cut. */
final class FaultsTest {
    @TempDir
    private Path folder;

    /** A clock that does something else when it is asked for the n-th time. */
    private static final class OddClock extends Clock {
        private final int oddly;
        private final Runnable deed;
        private final Duration step;
        private int asked;

        OddClock(int oddly, Runnable deed, Duration step) {
            this.oddly = oddly;
            this.deed = deed;
            this.step = step;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (++asked == oddly) {
                deed.run();
            }
            return Samples.NOON.instant().plus(step.multipliedBy(asked));
        }
    }

    @Test
    @Tag("promise-02")
    @Tag("promise-10")
    void when_the_memory_ends_in_the_middle_what_was_committed_stays_and_nothing_more_is_written()
            throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS);
        List<String> before = Samples.dump(file);
        Clock clock = new OddClock(
                2,
                () -> {
                    throw new OutOfMemoryError("injected");
                },
                Duration.ZERO);

        List<String> told = new ArrayList<>();
        try (StoreWriter writer = StoreWriter.open(file, Samples.RAPPORTEUR.producer(), clock, told::addAll)) {
            writer.keep(Samples.read("x", Samples.STRIKE));
            ReadReport next = Samples.read("y", Samples.FLOOD);
            assertThatThrownBy(() -> writer.keep(next)).isInstanceOf(OutOfMemoryError.class);
            assertThatThrownBy(() -> writer.keep(next)).isInstanceOf(IllegalStateException.class);
            writer.commit();
        }

        assertThat(told).isEmpty();
        assertThat(Samples.dump(file)).isEqualTo(before);
    }

    @Test
    @Tag("hostile-45")
    @Tag("promise-03")
    void a_clock_that_goes_back_changes_no_order_and_no_version() throws StoreException {
        Path file = folder.resolve("rapporteur.db");
        Clock back = new OddClock(0, () -> {}, Duration.ofHours(-1));
        try (StoreWriter writer = StoreWriter.open(file, Samples.RAPPORTEUR.producer(), back, durable -> {})) {
            writer.keep(Samples.read("a", Samples.TALKS));
            writer.commit();
            writer.keep(Samples.read("a", Samples.STRIKE));
            writer.commit();
            assertThat(writer.standing(Samples.given("a", Samples.STRIKE))).isEqualTo(StoreWriter.Standing.UNCHANGED);
        }

        assertThat(Samples.value(file, "SELECT version FROM reports WHERE current = 1"))
                .isEqualTo(2L);
        assertThat(Samples.value(file, "SELECT group_concat(version ORDER BY id) FROM reports"))
                .isEqualTo("1,2");
    }

    @Test
    @Tag("hostile-45")
    @Tag("promise-08")
    void another_process_may_not_write_meanwhile() throws StoreException, IOException, InterruptedException {
        Path file = folder.resolve("rapporteur.db");
        Path export = Files.writeString(folder.resolve("export.jsonl"), "");
        try (StoreWriter writer = Samples.writer(file)) {
            writer.keep(Samples.read("a", Samples.TALKS));
            writer.commit();

            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            KeepUntilKilled.class.getName(),
                            file.toString(),
                            export.toString(),
                            "1")
                    .start();
            String complaint = new String(other.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(other.waitFor()).isEqualTo(1);
            assertThat(complaint).contains("another program writes into the store", "wait until it is done");
        }
        assertThat(Samples.value(file, "SELECT count(*) FROM reports")).isEqualTo(1L);
    }

    @Test
    @Tag("promise-01")
    @Tag("promise-11")
    void a_commit_waits_for_the_disk() throws StoreException, SQLException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS);

        try (var connection = Connections.writer(file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA synchronous").getInt(1)).isEqualTo(2);
            assertThat(statement.executeQuery("PRAGMA journal_mode").getString(1))
                    .isEqualTo("wal");
        }
    }

    @Test
    @Tag("promise-06")
    @Tag("promise-07")
    void a_log_that_is_cut_or_spoiled_anywhere_leaves_what_was_committed_before() throws StoreException, IOException {
        Path file = folder.resolve("rapporteur.db");
        Map<Long, List<String>> states = new LinkedHashMap<>();
        Path database = folder.resolve("whole.db");
        Path log = folder.resolve("whole.db-wal");
        Samples.keep(file, Samples.TALKS);
        states.put(1L, Samples.dump(file));
        try (StoreWriter writer = Samples.writer(file)) {
            for (int i = 0; i < 4; i++) {
                writer.keep(Samples.read("more-" + i, Samples.FLOOD + " Some " + (i + 2) + " envoys met in Geneva."));
                writer.commit();
                states.put(i + 2L, Samples.dump(file));
            }
            // What a process leaves behind that dies here.
            Files.copy(file, database);
            Files.copy(file.resolveSibling("rapporteur.db-wal"), log);
        }
        byte[] whole = Files.readAllBytes(log);

        List<Long> seen = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            int place = (int) ((long) whole.length * i / 40);
            seen.add(after(database, cut(whole, place), states));
            seen.add(after(database, spoiled(whole, Math.min(place, whole.length - 1)), states));
        }

        assertThat(seen).contains(1L, 5L);
        assertThat(states.keySet()).containsAll(seen);
    }

    private static byte[] cut(byte[] log, int length) {
        return java.util.Arrays.copyOf(log, length);
    }

    private static byte[] spoiled(byte[] log, int place) {
        byte[] spoiled = log.clone();
        spoiled[place] ^= 0x55;
        return spoiled;
    }

    /** Opens a database with a log, twice, and returns how many reports there are: one of the states that there were. */
    private long after(Path database, byte[] log, Map<Long, List<String>> states) throws IOException, StoreException {
        Path copy = folder.resolve("copy.db");
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("copy.db" + end));
        }
        Files.copy(database, copy);
        Files.write(folder.resolve("copy.db-wal"), log);
        long count = (Long) Samples.value(copy, "SELECT count(*) FROM reports");
        assertThat(Samples.dump(copy)).isEqualTo(states.get(count));
        try (StoreWriter writer = Samples.writer(copy)) {
            assertThat(writer.waiting()).isZero();
        }
        assertThat(Samples.dump(copy)).isEqualTo(states.get(count));
        return count;
    }

    @Test
    @Tag("promise-06")
    void a_store_that_lost_pages_is_called_damaged_or_is_whole() throws StoreException, IOException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS, Samples.STRIKE, Samples.FLOOD);
        List<String> whole = Samples.dump(file);
        byte[] bytes = Files.readAllBytes(file);
        int damaged = 0;

        for (int length : List.of(
                1,
                15,
                16,
                50,
                99,
                100,
                512,
                4095,
                4096,
                4097,
                bytes.length / 3,
                bytes.length / 2,
                bytes.length - 4096)) {
            Path copy = Files.write(folder.resolve("cut-" + length + ".db"), cut(bytes, length));
            try {
                assertThat(Samples.dump(copy)).isEqualTo(whole);
            } catch (StoreException e) {
                damaged++;
                assertThat(e.kind()).isIn(StoreException.Kind.DAMAGED, StoreException.Kind.NOT_A_STORE);
                assertThat(e.sentence())
                        .containsAnyOf("is damaged", "is not a store", "there is nothing in the store")
                        .doesNotContain("Exception");
            }
        }

        assertThat(damaged).isGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4095, 4096, 40_000})
    @Tag("promise-06")
    void a_store_that_lost_its_last_bytes_is_called_damaged_when_it_is_opened(int lost)
            throws StoreException, IOException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS, Samples.STRIKE, Samples.FLOOD);
        byte[] bytes = Files.readAllBytes(file);

        Path copy = Files.write(folder.resolve("cut.db"), cut(bytes, bytes.length - lost));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Samples.dump(copy))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.DAMAGED))
                .withMessageContaining("it has lost its end");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Samples.writer(copy))
                .withMessageContaining("copy it again");
    }

    @Test
    @Tag("promise-06")
    void a_store_with_holes_ends_in_a_sentence_and_in_nothing_else() throws StoreException, IOException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS, Samples.STRIKE, Samples.FLOOD);
        long pages = Files.size(file) / 4096;
        for (long page = 1; page < pages; page += 7) {
            Path copy = folder.resolve("hole-" + page + ".db");
            Files.copy(file, copy);
            try (RandomAccessFile hole = new RandomAccessFile(copy.toFile(), "rw")) {
                hole.seek(page * 4096);
                hole.write(new byte[4096]);
            }
            try {
                Samples.dump(copy);
            } catch (StoreException e) {
                assertThat(e.kind())
                        .isIn(
                                StoreException.Kind.DAMAGED,
                                StoreException.Kind.NOT_A_STORE,
                                StoreException.Kind.FAILED,
                                StoreException.Kind.BAD_QUERY);
            }
        }
    }
}
