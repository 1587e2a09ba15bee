// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.Accepted;
import org.rapporteur.sources.Incoming;
import org.rapporteur.sources.Refusal;
import org.rapporteur.sources.Sources;
import org.rapporteur.text.Report;

/**
 * Takes the reports that a command names through a work, with several threads, and hands over what comes of each in their
 * order. What cannot be read becomes a {@link Refusal}, whatever happens, and the others go on.
 */
final class ReportRun {
    private final Streams streams;
    private final ReadingOptions options;
    private final Consumer<Throwable> trace;
    private SortedMap<String, Long> passedOver = new TreeMap<>();

    /**
     * Makes a run.
     *
     * @param trace is told of faults of the program
     */
    ReportRun(Streams streams, ReadingOptions options, Consumer<Throwable> trace) {
        this.streams = streams;
        this.options = options;
        this.trace = trace;
    }

    /** What is done with a report. */
    interface Work<R> {
        /** Returns what comes of a report, given with the warnings that came in with it. */
        R of(Report report, Accepted accepted);
    }

    /** Tells what comes of a report without any work. */
    interface Known<R> {
        /** Returns it; null if the work has to be done. Is called in the order of the reports, on the thread of the sink. */
        @Nullable
        R of(Report report, Accepted accepted) throws IOException;
    }

    /**
     * Takes all reports through a work.
     *
     * @param bar whether someone watches a progress bar
     * @param work is called on several threads
     * @param refused what comes of a report that cannot be read
     * @param sink takes what came of each, in the order of the reports
     */
    <R> void each(boolean bar, Work<R> work, Function<Refusal, R> refused, Batch.Sink<R> sink) throws IOException {
        each(options.arguments(), bar, (report, accepted) -> null, work, refused, sink);
    }

    /**
     * Takes reports through a work, but those of which it is known what comes of them.
     *
     * @param arguments files, folders, and {@code -}
     * @param bar whether someone watches a progress bar
     * @param known is asked before the work
     * @param work is called on several threads
     * @param refused what comes of a report that cannot be read
     * @param sink takes what came of each, in the order of the reports
     */
    <R> void each(
            List<String> arguments,
            boolean bar,
            Known<R> known,
            Work<R> work,
            Function<Refusal, R> refused,
            Batch.Sink<R> sink)
            throws IOException {
        try (ReadProgress progress = new ReadProgress(bar, bar ? Sources.size(arguments) : 0);
                Batch<R> batch = new Batch<>(options.threads(), incoming -> outcome(incoming, work, refused), sink)) {
            Sources sources = new Sources(
                    options.settings().withStandardInput(streams.in()).watchedBy(progress::counted));
            for (String argument : arguments) {
                sources.read(argument, incoming -> {
                    R result = incoming instanceof Accepted accepted ? known.of(dated(accepted), accepted) : null;
                    if (result == null) {
                        batch.add(incoming);
                    } else {
                        batch.addResult(result);
                    }
                });
            }
            batch.finish();
            passedOver = sources.passedOver();
        }
    }

    /** Says what of folders and archives was taken for no report. */
    void tellPassedOver() {
        long all = passedOver.values().stream().mapToLong(Long::longValue).sum();
        if (all > 0) {
            streams.say("passed over " + all + (all == 1 ? " file that is" : " files that are") + " of another kind ("
                    + passedOver.entrySet().stream()
                            .map(kind -> (kind.getKey().isEmpty() ? "without an ending" : "." + kind.getKey()) + " "
                                    + kind.getValue())
                            .collect(Collectors.joining(", "))
                    + "); name one to have it read.");
        }
    }

    private Report dated(Accepted accepted) {
        return accepted.report().elseDated(options.published());
    }

    private <R> R outcome(Incoming incoming, Work<R> work, Function<Refusal, R> refused) {
        if (incoming instanceof Refusal refusal) {
            return refused.apply(refusal);
        }
        Accepted accepted = (Accepted) incoming;
        try {
            return work.of(dated(accepted), accepted);
        } catch (OutOfMemoryError e) {
            return refused.apply(new Refusal(
                    accepted.id(),
                    Refusal.Code.OUT_OF_MEMORY,
                    "",
                    "the memory does not suffice for '" + accepted.id()
                            + "'; give more, for instance with RAPPORTEUR_JAVA_OPTS=-Xmx2g, or cut the report."));
        } catch (RuntimeException | StackOverflowError e) {
            trace.accept(e);
            return refused.apply(new Refusal(
                    accepted.id(),
                    Refusal.Code.FAULT,
                    "",
                    "a fault in the program at '" + accepted.id() + "': " + e
                            + " -- please report it as CONTRIBUTING.md says; --stacktrace shows more."));
        }
    }
}
