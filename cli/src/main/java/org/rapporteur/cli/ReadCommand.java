// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.Rapporteur.Explained;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.EventTrace;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.sources.Accepted;
import org.rapporteur.sources.Refusal;
import org.rapporteur.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur read}: the sourced record of each report. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Reads news reports in English, and tells who said what, who did what to whom, when, how many, and which"
                        + " talks there were, each with its place in the text.",
        footer = {
            "",
            "A .txt file is one report, called by its path. A .jsonl file has a report a line: {\"id\", \"text\", \"published\"?,"
                    + " \"title\"?, \"publisher\"?, \"url\"?}. Of a FOLDER, the files *.txt and *.jsonl in it are read, in order"
                    + " of their names. - is standard input: JSON Lines if it begins with {, else one report.",
            "",
            "The day of a report is \"published\"; failing that, the one in its own header or dateline; failing that,"
                    + " --published. A report that cannot be read is named on standard error, and in JSON it gets a line with an"
                    + " \"error\"; the others are read, and the exit code is 1. So it is if a report is in another language, of"
                    + " which nothing but its language is told.",
            "",
            "Examples:",
            "  rapporteur read examples/2022-01-talks",
            "  rapporteur read --published 2022-01-12 report.txt",
            "  rapporteur read --tables my-knowledge report.txt",
            "  rapporteur read --format json --output records.jsonl archive.jsonl",
            "  rapporteur read --explain report.txt",
            "  cat report.txt | rapporteur read -"
        })
final class ReadCommand implements Callable<Integer> {
    private final Streams streams;
    private final Consumer<Throwable> trace;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "How to write records: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). json is JSON Lines, a"
                            + " record a line, as docs/record-format.md says.")
    private RecordFormat format = RecordFormat.text;

    @Mixin
    private OutputOption output;

    @Option(
            names = "--explain",
            description = "Show for each event the line of the lexicon that holds, its frame, and the words in it.")
    private boolean explain;

    @Mixin
    private ReadingOptions options;

    ReadCommand(Streams streams, Consumer<Throwable> trace) {
        this.streams = streams;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        options.check();
        Rapporteur rapporteur = options.rapporteur();
        boolean bar =
                streams.terminal() && (output.isFile() || !streams.screen().watched());
        Tally tally = new Tally();
        try (Output result = output.open(streams)) {
            new ReportRun(streams, options, trace)
                    .each(
                            bar,
                            (report, accepted) -> outcome(rapporteur, report, accepted),
                            this::refused,
                            outcome -> tell(outcome, result, tally));
            if (tally.written > 0) {
                result.keep();
            }
        }
        if (tally.failed > 0 && tally.all > 1) {
            streams.say(tally.failed + " of " + tally.all + " reports could not be read.");
        }
        return tally.failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private Outcome outcome(Rapporteur rapporteur, Report report, Accepted accepted) {
        if (explain) {
            Explained explained = rapporteur.explain(report);
            return outcome(explained.record().withWarnings(accepted.warnings()), explained.traces());
        }
        return outcome(rapporteur.read(report).withWarnings(accepted.warnings()), List.of());
    }

    private Outcome outcome(SourcedRecord record, List<EventTrace> traces) {
        boolean foreign = record.language() != null && !record.language().equals("en");
        return new Outcome(
                write(record, traces),
                foreign
                        ? "'" + Input.name(record.report().id()) + "' is in another language (" + record.language()
                                + "); only English is read."
                        : null,
                foreign);
    }

    private String write(SourcedRecord record, List<EventTrace> traces) {
        return format == RecordFormat.json
                ? RecordWriter.write(record, traces) + "\n"
                : new RecordPage(record, traces, output.screen(streams)).text();
    }

    private Outcome refused(Refusal refusal) {
        return new Outcome(format == RecordFormat.json ? refusal.line() + "\n" : "", refusal.message(), true);
    }

    private void tell(Outcome outcome, Output result, Tally tally) throws IOException {
        tally.all++;
        tally.failed += outcome.failed() ? 1 : 0;
        if (!outcome.written().isEmpty()) {
            if (format == RecordFormat.text && tally.written > 0) {
                result.writer().write("\n");
            }
            tally.written++;
            result.writer().write(outcome.written());
            if (!output.isFile() && streams.screen().watched()) {
                result.writer().flush();
            }
        }
        if (outcome.message() != null) {
            streams.say(outcome.message());
        }
    }

    /**
     * What came of a report.
     *
     * @param written what to write of it
     * @param message what to say about it
     * @param failed whether it could not be read
     */
    private record Outcome(String written, @Nullable String message, boolean failed) {}

    /** How many reports there were. */
    private static final class Tally {
        private int all;
        private int failed;
        private int written;
    }

    /** How records are written; the names are those of the option. */
    enum RecordFormat {
        /** for people */
        text,
        /** for programs */
        json
    }
}
