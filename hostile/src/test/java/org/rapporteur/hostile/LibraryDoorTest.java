// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.format.MalformedRecordException;
import org.rapporteur.format.RecordChecker;
import org.rapporteur.format.RecordReader;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.sources.Accepted;
import org.rapporteur.sources.Incoming;
import org.rapporteur.sources.Limits;
import org.rapporteur.sources.Refusal;
import org.rapporteur.sources.Settings;
import org.rapporteur.sources.Sources;
import org.rapporteur.text.Report;

/** The list of docs/hostile.md through the door of Java programs: {@link Sources} and {@link Rapporteur}. */
final class LibraryDoorTest {
    /** Seconds of this thread; a text of the list is read in a few on an old machine. */
    private static final long LONGEST = 20;

    /** Characters of a record for each of its text: of news there are some twenty. */
    private static final long LARGEST_RATIO = 250;

    private static final Rapporteur RAPPORTEUR = Rapporteur.english();

    @TempDir
    private static Path folder;

    private static Path secret;
    private static Listener listener;

    @BeforeAll
    static void listen() throws IOException {
        secret = Files.writeString(folder.resolve("secret.txt"), "the password is swordfish");
        listener = new Listener();
    }

    @AfterAll
    static void nobody_knocked() throws IOException {
        assertThat(listener.hits()).isZero();
        listener.close();
    }

    static List<HostileText> texts() {
        return HostileText.all();
    }

    static List<HostileFile> files() throws IOException {
        if (listener == null) {
            listen();
        }
        return HostileFile.all(secret, listener.port());
    }

    @ParameterizedTest(name = "hostile {0}")
    @MethodSource("texts")
    void a_text_has_a_record_that_keeps_the_contract(HostileText hostile) {
        check(Report.of("hostile", hostile.text()).publishedOn(LocalDate.of(2022, 1, 12)));
    }

    @ParameterizedTest(name = "hostile {0}")
    @MethodSource("files")
    void a_file_is_refused_with_a_code_or_read(HostileFile hostile) throws IOException {
        Path inside = Files.createDirectory(folder.resolve(hostile.name() + ".d"));
        Path file = Files.write(inside.resolve(hostile.name()), hostile.bytes().get());
        Path good = Files.writeString(inside.resolve("good.txt"), "They met.");
        List<Incoming> all = new ArrayList<>();
        Sources sources = new Sources(Settings.usual().within(Limits.usual().forArchives(200, 4, 10_000)));

        long before = seconds();
        sources.read(file.toString(), all::add);
        sources.read(good.toString(), all::add);

        assertThat(seconds() - before).isLessThan(LONGEST);
        Set<String> codes = new TreeSet<>();
        List<Report> reports = new ArrayList<>();
        for (Incoming incoming : all) {
            if (incoming instanceof Refusal refusal) {
                codes.add(refusal.code().name());
                assertThat(refusal.message()).endsWith(".").hasSizeLessThan(1_000);
                assertThat(refusal.line()).doesNotContainPattern("\\p{Cntrl}");
            } else {
                reports.add(((Accepted) incoming).report());
            }
        }
        assertThat(codes).isEqualTo(new TreeSet<>(hostile.codes()));
        assertThat(reports.get(reports.size() - 1).text()).isEqualTo("They met.");
        if (hostile.reports() >= 0) {
            assertThat(reports).hasSize(hostile.reports() + 1);
        }
        assertThat(inside).isDirectoryNotContaining(path -> !path.equals(file) && !path.equals(good));
        for (Report report : reports) {
            assertThat(report.text()).doesNotContain("swordfish");
            check(report);
        }
    }

    private static void check(Report report) {
        long before = seconds();
        SourcedRecord record = RAPPORTEUR.read(report);
        assertThat(seconds() - before).isLessThan(LONGEST);
        assertThat(RecordChecker.problems(record)).isEmpty();
        String json = RecordWriter.write(record);
        assertThat((long) json.length())
                .isLessThan(LARGEST_RATIO * report.text().length() + 5_000);
        try {
            assertThat(RecordWriter.write(RecordReader.read(json, report.text())))
                    .isEqualTo(json);
        } catch (MalformedRecordException e) {
            throw new AssertionError("what was written cannot be read", e);
        }
    }

    private static long seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000_000;
    }
}
