// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.knowledge.stories.StoryKnowledge;

/** Keeps what an export holds, goes on where it stopped, and tells what is on the disk; {@link KillTest} runs and kills it. */
final class KeepUntilKilled {
    private KeepUntilKilled() {}

    /**
     * Runs.
     *
     * @param arguments the store, the export, and how many reports go into a transaction
     */
    public static void main(String[] arguments) throws StoreException, IOException {
        PrintStream out = System.out;
        int atOnce = Integer.parseInt(arguments[2]);
        try (StoreWriter writer = StoreWriter.open(Path.of(arguments[0]), KillTest.PRODUCER, Samples.NOON, ids -> {
                    ids.forEach(out::println);
                    out.flush();
                });
                Import lines = Import.open(Files.newInputStream(Path.of(arguments[1])))) {
            for (Import.Line line = lines.next(); line != null; line = lines.next()) {
                ReadReport report = line.report();
                if (report == null) {
                    throw new IllegalStateException(line.problem());
                }
                if (writer.standing(report.given()) == StoreWriter.Standing.UNCHANGED) {
                    continue;
                }
                writer.keep(report);
                if (writer.waiting() >= atOnce) {
                    writer.commit();
                }
            }
            writer.commit();
            writer.stories().match(new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD));
        }
        out.println("#done");
    }
}
