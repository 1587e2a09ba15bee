// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.CommandLineDoor;
import org.rapporteur.cli.CommandLineDoor.Run;
import org.rapporteur.store.Limits;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** One report a thousand times, and a thousand that differ in one character. */
final class ManyAlikeTest {
    private static final String TEXT =
            "GENEVA, Jan. 12 (Desk) - The envoy Ilse Harrow met Dario Vantongeren in Geneva on"
                    + " Monday. The talks on the harbour of Narva failed, Harrow told reporters. Number ";

    @TempDir
    private Path folder;

    @Test
    @Tag("hostile-41")
    void a_thousand_reports_that_are_alike_are_one_story() throws IOException, StoreException {
        Path lines = Files.writeString(folder.resolve("alike.jsonl"), lines(1_000));
        Path store = folder.resolve("alike.db");

        Run first = CommandLineDoor.run("ingest", "--store", store.toString(), lines.toString());
        long kept = number(store, "SELECT count(*) FROM reports");
        Run second = CommandLineDoor.run("ingest", "--store", store.toString(), lines.toString());

        assertThat(first.out()).contains("2,000 read", "0 failed", "1 story in all");
        assertThat(second.out()).contains("0 read", "2,000 unchanged", "1 story in all");
        assertThat(number(store, "SELECT count(*) FROM reports"))
                .isEqualTo(kept)
                .isEqualTo(2_000);
        assertThat(number(store, "SELECT max(reports) FROM v_stories")).isEqualTo(2_000);
    }

    @Test
    @Tag("hostile-41")
    void twice_as_many_take_about_twice_the_time() throws IOException {
        Path few = Files.writeString(folder.resolve("few.jsonl"), lines(200));
        Path many = Files.writeString(folder.resolve("many.jsonl"), lines(400));
        stories(few); // warm

        double once = stories(few);
        double twice = stories(many);

        assertThat(twice / once).isLessThan(3.2);
    }

    /** Returns the seconds that all threads took to sort reports into stories. */
    private static double stories(Path lines) {
        long before = cpu();
        Run run = CommandLineDoor.run("stories", "--threads", "1", lines.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        return (cpu() - before) / 1e9;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String lines(int each) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < each; i++) {
            lines.append(line("same-" + i, TEXT + "one."))
                    .append(line("other-" + i, TEXT + (char) ('\u4E00' + i) + "."));
        }
        return lines.toString();
    }

    private static String line(String id, String text) {
        return "{\"id\":\"" + id + "\",\"published\":\"2022-01-12\",\"text\":\"" + text + "\"}\n";
    }

    private static long number(Path store, String sql) throws StoreException {
        try (StoreReader reader = StoreReader.open(store)) {
            return ((Number) reader.answer(sql, Limits.USUAL).rows().get(0).get(0)).longValue();
        }
    }
}
