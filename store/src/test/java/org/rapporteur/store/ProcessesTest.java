// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes at one store, and one that may only read. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class ProcessesTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path temporary;

    @Test
    void while_one_process_writes_another_reads_and_is_told_why_it_may_not_write()
            throws StoreException, IOException, InterruptedException {
        Path file = folder.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS);
        Process other = new ProcessBuilder(InAnotherProcess.command("hold", file, temporary)).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("holds");

            assertThatThrownBy(() -> Samples.writer(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("another program writes into the store '" + file + "' (process " + other.pid()
                            + "); wait until it is done. Reading it is possible meanwhile.");
            assertThat(Samples.value(file, "SELECT count(*) FROM reports")).isEqualTo(1L);
            assertThat(Samples.value(file, "SELECT count(*) FROM refusals"))
                    .as("what is not committed is not seen")
                    .isEqualTo(0L);
        } finally {
            other.destroyForcibly();
            assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }

        Samples.keep(file, Samples.TALKS, Samples.STRIKE);
        assertThat(Samples.value(file, "SELECT count(*) FROM reports")).isEqualTo(2L);
        assertThat(Samples.value(file, "SELECT count(*) FROM refusals")).isEqualTo(0L);
    }

    @Test
    void a_store_on_a_medium_for_reading_alone_is_read_and_no_more()
            throws StoreException, IOException, InterruptedException {
        Path medium = Files.createDirectory(folder.resolve("medium"));
        Path file = medium.resolve("rapporteur.db");
        Samples.keep(file, Samples.TALKS, Samples.STRIKE);

        // A mount of its own, which only the process sees and which goes with it: even root cannot write there.
        List<String> command = new ArrayList<>(List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" || exit 77; exec \"$@\"",
                medium.toString()));
        command.addAll(InAnotherProcess.command("look", file, temporary));
        Process process = started(command);
        assumeTrue(process != null, "not tried: there is no 'unshare' here");
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean mounted = process.waitFor() != 77 && !told.isEmpty();
        assumeTrue(mounted, "not tried: this system lets nobody mount anything");

        assertThat(told.lines().toList())
                .containsExactly(
                        "2 reports",
                        "READ_ONLY: the store '" + file
                                + "' may not be written; change its permissions and those of its"
                                + " folder, or name another with --store.");
        assertThat(medium).isDirectoryContaining(path -> path.equals(file));
    }

    private static @Nullable Process started(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return null;
        }
    }
}
