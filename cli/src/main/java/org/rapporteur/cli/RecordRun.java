// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.sources.Refusal;
import picocli.CommandLine.ExitCode;

/** Reads all reports that a command names and gathers what it needs of their records; what cannot be read is said. */
final class RecordRun {
    private final Streams streams;
    private final ReportRun run;
    private final ReadingOptions options;

    RecordRun(Streams streams, ReadingOptions options, Consumer<Throwable> trace) {
        this.streams = streams;
        this.options = options;
        run = new ReportRun(streams, options, trace);
    }

    /**
     * Reads the reports.
     *
     * @param part what is needed of a record; is called on several threads
     * @param sink takes that of each, in the order of the reports
     * @return the exit code
     */
    <T> int each(Function<SourcedRecord, T> part, Batch.Sink<T> sink) throws IOException, FailureException {
        Rapporteur rapporteur = options.rapporteur();
        int[] refused = {0};
        run.<Read<T>>each(
                streams.terminal(),
                (report, accepted) -> new Read<>(part.apply(rapporteur.read(report)), null),
                refusal -> new Read<>(null, refusal),
                read -> {
                    if (read.refusal() != null) {
                        streams.say(read.refusal().message());
                        refused[0]++;
                    } else if (read.part() != null) {
                        sink.accept(read.part());
                    }
                });
        return refused[0] == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** What came of a report: the part of its record, or why there is none. */
    private record Read<T>(@Nullable T part, @Nullable Refusal refusal) {}
}
