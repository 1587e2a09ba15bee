// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.sources.Refusal;
import org.rapporteur.text.Report;
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
        return each(report -> true, part, (report, each) -> sink.accept(each));
    }

    /**
     * Reads some of the reports.
     *
     * @param wanted which of them; the others are passed over
     * @param part what is needed of a record; is called on several threads
     * @param sink takes the report and that of each, in the order of the reports
     * @return the exit code
     */
    <T> int each(Predicate<Report> wanted, Function<SourcedRecord, T> part, ReportSink<T> sink)
            throws IOException, FailureException {
        Rapporteur rapporteur = options.rapporteur();
        int[] refused = {0};
        run.<Read<T>>each(
                streams.terminal(),
                (report, accepted) ->
                        new Read<>(report, wanted.test(report) ? part.apply(rapporteur.read(report)) : null, null),
                refusal -> new Read<>(null, null, refusal),
                read -> {
                    if (read.refusal() != null) {
                        streams.say(read.refusal().message());
                        refused[0]++;
                    } else if (read.report() != null && read.part() != null) {
                        sink.take(read.report(), read.part());
                    }
                });
        return refused[0] == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Takes what is needed of the record of a report. */
    interface ReportSink<T> {
        /** Takes the next. */
        void take(Report report, T part) throws IOException;
    }

    /** What came of a report: the part of its record, or why there is none. */
    private record Read<T>(
            @Nullable Report report,
            @Nullable T part,
            @Nullable Refusal refusal) {}
}
