// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.Rapporteur.Explained;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.EventTrace;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.sources.Accepted;
import org.rapporteur.sources.Refusal;
import org.rapporteur.sources.ReportLine;
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
            "A FILE is a plain text, a web page, JSON Lines or an array ({\"id\", \"text\", \"published\"?, \"title\"?,"
                    + " \"publisher\"?, \"url\"?, \"author\"?}), CSV or TSV with named columns, a feed (RSS, Atom), a web archive"
                    + " (WARC), any of these packed (gzip, zstd, bzip2), or a zip or tar archive of them. Its content tells"
                    + " what it is. Of a FOLDER, all such files in it and below it are read, in order of their names. - is"
                    + " standard input. An address (http, https) is fetched with --fetch. docs/sources.md says more.",
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
            "  rapporteur read --fetch https://example.org/talks.html",
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
            names = "--texts",
            paramLabel = "FILE",
            description =
                    "Write the reports there, a line of JSON for each, with the text that the offsets of its record count"
                            + " in.")
    private @Nullable Path texts;

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
        ReportRun run = new ReportRun(streams, options, trace);
        try (Output result = output.open(streams);
                Output kept = texts == null ? null : Output.to(texts, streams)) {
            run.each(
                    bar,
                    (report, accepted) -> outcome(rapporteur, report, accepted),
                    this::refused,
                    outcome -> tell(outcome, result, kept, tally));
            if (kept != null) {
                kept.keep();
            }
            if (tally.written > 0) {
                result.keep();
            }
        }
        run.tellPassedOver();
        tally.tellForeign(streams);
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
                foreign,
                foreign ? record.language() : null,
                texts == null ? "" : ReportLine.of(record.report()) + "\n");
    }

    private String write(SourcedRecord record, List<EventTrace> traces) {
        return format == RecordFormat.json
                ? RecordWriter.write(record, traces) + "\n"
                : new RecordPage(record, traces, output.screen(streams)).text();
    }

    private Outcome refused(Refusal refusal) {
        return new Outcome(format == RecordFormat.json ? refusal.line() + "\n" : "", refusal.message(), true, null, "");
    }

    private void tell(Outcome outcome, Output result, @Nullable Output kept, Tally tally) throws IOException {
        tally.all++;
        if (outcome.language() != null) {
            tally.foreign.merge(outcome.language(), 1, Integer::sum);
        }
        if (kept != null) {
            kept.writer().write(outcome.report());
        }
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
     * @param language the language it is in, if that is not English
     * @param report the report itself, as a line; empty if nobody wants it
     */
    private record Outcome(
            String written,
            @Nullable String message,
            boolean failed,
            @Nullable String language,
            String report) {}

    /** How many reports there were. */
    private static final class Tally {
        private int all;
        private int failed;
        private int written;
        private final Map<String, Integer> foreign = new TreeMap<>();

        /** Says how many reports are in which languages, if that is more than one line has told. */
        void tellForeign(Streams streams) {
            int count = foreign.values().stream().mapToInt(Integer::intValue).sum();
            if (count > 1) {
                streams.say(count + " reports are in other languages than English and were set aside ("
                        + foreign.entrySet().stream()
                                .map(language -> language.getKey() + " " + language.getValue())
                                .collect(Collectors.joining(", "))
                        + ").");
            }
        }
    }

    /** How records are written; the names are those of the option. */
    enum RecordFormat {
        /** for people */
        text,
        /** for programs */
        json
    }
}
