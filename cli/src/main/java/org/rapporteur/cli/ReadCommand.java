// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "  rapporteur read --format json --output records.jsonl archive.jsonl",
            "  cat report.txt | rapporteur read -"
        })
final class ReadCommand implements Callable<Integer> {
    private static final int MOST_MEGABYTES = 512;

    private final Streams streams;
    private final Consumer<Throwable> trace;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "How to write records: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). json is JSON Lines, a"
                            + " record a line, as docs/record-format.md says.")
    private RecordFormat format = RecordFormat.text;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write there instead of to standard output; the file appears when it is complete.")
    private @Nullable Path output;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of the reports that do not tell it, like 2022-01-12.")
    private @Nullable LocalDate published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many reports are read at once (default: one for each processor, at most 8).")
    private int threads;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "2",
            description = "How long a report may be (default: ${DEFAULT-VALUE}).")
    private int megabytes;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Reports in UTF-8; - is standard input.")
    private List<String> arguments = List.of();

    ReadCommand(Streams streams, Consumer<Throwable> trace) {
        this.streams = streams;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        if (threads < 0) {
            throw new ParameterException(spec.commandLine(), "Expected at least 1 thread, found " + threads);
        }
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Expected --max-size from 1 to " + MOST_MEGABYTES + " megabytes, found " + megabytes);
        }
        Rapporteur rapporteur = Rapporteur.english();
        boolean bar = streams.terminal() && (output != null || !streams.screen().watched());
        Tally tally = new Tally();
        try (Output result = Output.to(output, streams);
                ReadProgress progress = new ReadProgress(bar, bar ? Reports.size(arguments) : 0);
                Batch<Outcome> batch = new Batch<>(
                        threads(),
                        incoming -> outcome(incoming, rapporteur),
                        outcome -> tell(outcome, result, tally))) {
            Reports reports = new Reports(new Input(streams), megabytes, progress, batch::add);
            for (String argument : arguments) {
                reports.read(argument);
            }
            batch.finish();
            if (tally.written > 0) {
                result.keep();
            }
        }
        if (tally.failed > 0 && tally.all > 1) {
            streams.say(tally.failed + " of " + tally.all + " reports could not be read.");
        }
        return tally.failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private int threads() {
        return threads > 0 ? threads : Math.min(8, Runtime.getRuntime().availableProcessors());
    }

    /** Reads one report, whatever happens. */
    private Outcome outcome(Incoming incoming, Rapporteur rapporteur) {
        if (incoming instanceof Refusal refusal) {
            return refused(refusal);
        }
        Accepted accepted = (Accepted) incoming;
        try {
            Report report = accepted.report().elseDated(published);
            SourcedRecord record = rapporteur.read(report).withWarnings(accepted.warnings());
            boolean foreign = record.language() != null && !record.language().equals("en");
            return new Outcome(
                    write(record),
                    foreign
                            ? "'" + Input.name(report.id()) + "' is in another language (" + record.language()
                                    + "); only English is read."
                            : null,
                    foreign);
        } catch (OutOfMemoryError e) {
            return refused(new Refusal(
                    accepted.id(),
                    Refusal.Code.OUT_OF_MEMORY,
                    "",
                    "the memory does not suffice for '" + accepted.id()
                            + "'; give more, for instance with RAPPORTEUR_JAVA_OPTS=-Xmx2g, or cut the report."));
        } catch (RuntimeException | StackOverflowError e) {
            trace.accept(e);
            return refused(new Refusal(
                    accepted.id(),
                    Refusal.Code.FAULT,
                    "",
                    "a fault in the program at '" + accepted.id() + "': " + e
                            + " -- please report it as CONTRIBUTING.md says; --stacktrace shows more."));
        }
    }

    private String write(SourcedRecord record) {
        return format == RecordFormat.json
                ? RecordWriter.write(record) + "\n"
                : new RecordPage(record, output == null ? streams.screen() : Screen.NONE).text();
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
            if (output == null && streams.screen().watched()) {
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
