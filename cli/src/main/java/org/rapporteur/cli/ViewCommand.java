// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.Rapporteur;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.knowledge.stories.StoryKnowledge;
import org.rapporteur.server.Binding;
import org.rapporteur.server.ServerLimits;
import org.rapporteur.sources.Refusal;
import org.rapporteur.store.Given;
import org.rapporteur.store.ReadReport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur view}: reports with their records in a browser, without a store that stays. */
@Command(
        name = "view",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads reports and shows them in a browser, with their records on the text. Nothing is kept.",
        footer = {
            "",
            "Files, folders and - are as in 'rapporteur read'. Only this machine reaches the page, and nothing is fetched from"
                    + " elsewhere. What is read is forgotten when the command ends; 'rapporteur serve' shows what a store keeps.",
            "",
            "Examples:",
            "  rapporteur view report.txt",
            "  rapporteur view examples/2022-01-talks"
        })
final class ViewCommand implements Callable<Integer> {
    private final Streams streams;
    private final Consumer<Throwable> trace;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "Where to listen (default: any port that is free).")
    private int port;

    @Mixin
    private ReadingOptions options;

    ViewCommand(Streams streams, Consumer<Throwable> trace) {
        this.streams = streams;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        options.check();
        Rapporteur rapporteur = options.rapporteur();
        Path folder = Files.createTempDirectory("rapporteur-view");
        // Ctrl-C ends the process, and not this method.
        Thread cleaner = new Thread(() -> remove(folder));
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            Path store = folder.resolve("view.db");
            int kept = fill(store, rapporteur);
            if (kept == 0) {
                throw new FailureException("there is no report to show.");
            }
            new Serving(streams, () -> rapporteur, ServerLimits.usual())
                    .until(store, Binding.local(port), kept == 1 ? "report/1" : "");
            return ExitCode.OK;
        } finally {
            remove(folder);
            Runtime.getRuntime().removeShutdownHook(cleaner);
        }
    }

    private int fill(Path store, Rapporteur rapporteur) throws IOException, FailureException {
        int[] kept = {0};
        try (StoreWriter writer = StoreWriter.open(store, rapporteur.producer(), Clock.systemUTC(), documents -> {})) {
            new ReportRun(streams, options, trace)
                    .<Object>each(
                            streams.terminal(),
                            (report, accepted) -> ReadReport.read(rapporteur, new Given(report, accepted.warnings())),
                            refusal -> refusal,
                            outcome -> kept[0] += take(writer, outcome));
            writer.commit();
            writer.stories().match(new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD));
            writer.commit();
        } catch (StoreFailedException e) {
            throw StoreOption.failure(e.reason());
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
        return kept[0];
    }

    private int take(StoreWriter writer, Object outcome) throws IOException {
        if (outcome instanceof Refusal refusal) {
            streams.say(refusal.message());
            return 0;
        }
        try {
            writer.keep((ReadReport) outcome);
            return 1;
        } catch (StoreException e) {
            throw new StoreFailedException(e);
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The folder for temporary files is emptied by others.
        }
    }
}
