// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.Rapporteur;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.knowledge.stories.StoryKnowledge;
import org.rapporteur.sources.Accepted;
import org.rapporteur.store.Given;
import org.rapporteur.store.ReadReport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur reread}: renews records that an older program made. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Reads the reports of a store anew that another version of the program, its grammar or its knowledge has read, from"
                        + " the texts in the store. It can be stopped and started again.",
        footer = {"", "Examples:", "  rapporteur reread", "  rapporteur reread --store talks.db --all"})
final class RereadCommand implements Callable<Integer> {
    private static final int REPORTS = 250;
    private static final int MOST_THREADS = 8;

    private final Streams streams;

    @Option(names = "--all", description = "Read all reports anew, whoever has read them.")
    private boolean all;

    @Mixin
    private StoreOption store;

    @Mixin
    private OwnTables tables;

    RereadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        if (!Files.exists(store.file())) {
            store.reader(); // says that there is none; it is not made
        }
        Rapporteur rapporteur = tables.rapporteur();
        try (StoreWriter writer =
                StoreWriter.open(store.file(), rapporteur.producer(), Clock.systemUTC(), durable -> {})) {
            List<Long> numbers = all ? writer.all() : writer.stale();
            renew(rapporteur, writer, numbers);
            writer.stories().match(new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD));
            try (Output result = Output.to(null, streams)) {
                result.writer()
                        .write(String.format(
                                Locale.ROOT,
                                "%s: %,d of %,d read anew.%n",
                                store.file(),
                                numbers.size(),
                                writer.all().size()));
                result.keep();
            }
        } catch (StoreFailedException e) {
            throw StoreOption.failure(e.reason());
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
        return ExitCode.OK;
    }

    private void renew(Rapporteur rapporteur, StoreWriter writer, List<Long> numbers)
            throws IOException, StoreException {
        Deque<Long> next = new ArrayDeque<>(numbers);
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        try (ReportProgress progress = new ReportProgress(streams, "reading", numbers.size());
                Batch<ReadReport> batch = new Batch<>(
                        threads,
                        incoming -> {
                            Accepted accepted = (Accepted) incoming;
                            return ReadReport.read(rapporteur, new Given(accepted.report(), accepted.warnings()));
                        },
                        read -> {
                            renew(writer, next.remove(), read);
                            progress.step();
                        })) {
            for (long number : numbers) {
                Given given = writer.given(number);
                batch.add(new Accepted(given.report(), given.warnings()));
            }
            batch.finish();
        }
        writer.commit();
    }

    private static void renew(StoreWriter writer, long number, ReadReport read) throws IOException {
        try {
            writer.renew(number, read);
            if (writer.waiting() >= REPORTS) {
                writer.commit();
            }
        } catch (StoreException e) {
            throw new StoreFailedException(e);
        }
    }
}
