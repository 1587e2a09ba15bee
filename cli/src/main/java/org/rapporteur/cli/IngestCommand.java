// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rapporteur.Rapporteur;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.knowledge.stories.StoryKnowledge;
import org.rapporteur.sources.Refusal;
import org.rapporteur.sources.Sources;
import org.rapporteur.store.Given;
import org.rapporteur.store.Import;
import org.rapporteur.store.ParquetImport;
import org.rapporteur.store.ReadReport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreWriter;
import org.rapporteur.store.StoreWriter.Standing;
import org.rapporteur.store.StoryTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur ingest}: reads reports and keeps them. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Reads reports and keeps them, with all that was found in them, in a file that can be searched and queried.",
        footer = {
            "",
            "Files, folders and - are as in 'rapporteur read'; what 'rapporteur export --format jsonl' or the job for Spark"
                    + " (docs/archive.md) wrote is taken in as it is, without reading it anew.",
            "",
            "It can be stopped at any point, and started again: what is kept is on the disk, and is passed over the next time. The"
                    + " same again changes nothing. A report whose text has changed is kept as a new version, beside the old. One that"
                    + " is in another language is kept and set aside. At the end the reports are sorted into stories.",
            "",
            "The exit code is 1 if a report could not be read; why is told on standard error and stands in the table refusals.",
            "",
            "Examples:",
            "  rapporteur ingest examples/2022-01-talks",
            "  rapporteur ingest --store talks.db --published 2022-01-12 reports/ archive.jsonl",
            "  rapporteur search sanctions"
        })
final class IngestCommand implements Callable<Integer> {
    /** Reports are on the disk after so many, or so long. */
    private static final int REPORTS = 500;

    private static final long NANOS = 2_000_000_000;

    private final Streams streams;
    private final Consumer<Throwable> trace;

    @Option(
            names = "--acknowledge",
            description = "Write the id of each report to standard output, a line each, as soon as it is on the disk.")
    private boolean acknowledge;

    @Option(names = "--no-stories", description = "Do not sort the reports into stories at the end.")
    private boolean withoutStories;

    @Mixin
    private StoreOption store;

    @Mixin
    private ReadingOptions options;

    IngestCommand(Streams streams, Consumer<Throwable> trace) {
        this.streams = streams;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        options.check();
        Rapporteur rapporteur = options.rapporteur();
        Tally tally = new Tally();
        try (Output result = Output.to(null, streams)) {
            try (StoreWriter writer = StoreWriter.open(
                    store.file(), rapporteur.producer(), Clock.systemUTC(), ids -> tell(ids, result))) {
                new Run(rapporteur, writer, tally).all();
                if (!withoutStories) {
                    tally.stories = stories(writer.stories());
                }
                tally.stale = writer.stale().size();
            } catch (StoreFailedException e) {
                throw failure(e.reason(), tally);
            } catch (StoreException e) {
                throw failure(e, tally);
            }
            result.writer().write(tally.summary(store.file()));
            result.keep();
        }
        return tally.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static FailureException failure(StoreException e, Tally tally) {
        String kept = tally.kept() == 0 ? "" : " (" + tally.kept() + " reports were read by then.)";
        return new FailureException(e.sentence() + kept, e);
    }

    private int stories(StoryTables stories) throws StoreException {
        return stories.match(new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD));
    }

    private void tell(List<String> ids, Output result) {
        if (!acknowledge) {
            return;
        }
        try {
            for (String id : ids) {
                result.writer().write(Grid.oneLine(id) + "\n");
            }
            result.writer().flush();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What comes of a report. */
    private sealed interface Outcome permits Read, Passed, Failed {}

    /** It was read. */
    private record Read(ReadReport report, Standing standing) implements Outcome {}

    /** It was there. */
    private record Passed(Standing standing) implements Outcome {}

    /** It could not be read. */
    private record Failed(Refusal refusal) implements Outcome {}

    /** Takes the arguments into the store. */
    private final class Run {
        private final Rapporteur rapporteur;
        private final StoreWriter writer;
        private final Tally tally;
        private long committed = System.nanoTime();

        Run(Rapporteur rapporteur, StoreWriter writer, Tally tally) {
            this.rapporteur = rapporteur;
            this.writer = writer;
            this.tally = tally;
        }

        void all() throws IOException, FailureException, StoreException {
            List<String> sources = new ArrayList<>();
            for (String argument : options.arguments()) {
                if (is(argument, Import::isExport)) {
                    take(Path.of(argument));
                } else if (is(argument, ParquetImport::isParquet)) {
                    takeParquet(Path.of(argument));
                } else {
                    sources.add(normal(argument));
                }
            }
            if (!sources.isEmpty()) {
                ReportRun run = new ReportRun(streams, options, trace);
                run.<Outcome>each(
                        sources,
                        streams.terminal(),
                        (report, accepted) -> known(new Given(report, accepted.warnings())),
                        (report, accepted) -> read(new Given(report, accepted.warnings())),
                        Failed::new,
                        this::keep);
                run.tellPassedOver();
            }
            writer.commit();
        }

        private void take(Path export) throws IOException, StoreException, FailureException {
            try (ReadProgress progress = new ReadProgress(streams.terminal(), Files.size(export));
                    Import lines = Import.open(progress.counted(Files.newInputStream(export)))) {
                for (Import.Line line = lines.next(); line != null; line = lines.next()) {
                    ReadReport report = line.report();
                    if (report != null) {
                        take(report);
                    } else {
                        String where = export + ": line " + line.number();
                        keep(new Failed(new Refusal(
                                export + ":" + line.number(),
                                Refusal.Code.MALFORMED_JSON,
                                where,
                                "line " + line.number() + " of '" + export + "' is no line of an export: "
                                        + line.problem() + ".")));
                    }
                }
            }
        }

        private void take(ReadReport report) throws IOException, StoreException {
            Standing standing = writer.standing(report.given());
            keep(
                    standing == Standing.UNCHANGED || standing == Standing.STALE
                            ? new Passed(standing)
                            : new Read(report, standing));
        }

        private void takeParquet(Path written) throws IOException, StoreException {
            try (ParquetImport lines = ParquetImport.open(written)) {
                for (ParquetImport.Line line = lines.next(); line != null; line = lines.next()) {
                    if (line.report() != null) {
                        take(line.report());
                    } else if (line.problem() != null) {
                        keep(new Failed(refusal(line.id(), line.problem())));
                    }
                }
            }
        }

        private static Refusal refusal(String id, ParquetImport.Problem problem) {
            // A job of another version may have reasons that this program does not know.
            Refusal.Code code = Arrays.stream(Refusal.Code.values())
                    .filter(known -> known.name().equals(problem.code()))
                    .findFirst()
                    .orElse(Refusal.Code.MALFORMED);
            return new Refusal(id, code, problem.where(), problem.message());
        }

        private @org.jspecify.annotations.Nullable Outcome known(Given given) throws IOException {
            try {
                Standing standing = writer.standing(given);
                return standing == Standing.UNCHANGED || standing == Standing.STALE ? new Passed(standing) : null;
            } catch (StoreException e) {
                throw new StoreFailedException(e);
            }
        }

        private Outcome read(Given given) {
            return new Read(ReadReport.read(rapporteur, given), Standing.NEW);
        }

        private void keep(Outcome outcome) throws IOException {
            try {
                if (outcome instanceof Read read) {
                    tally.add(writer.keep(read.report()), read.report().record().language());
                } else if (outcome instanceof Failed failed) {
                    Refusal refusal = failed.refusal();
                    streams.say(refusal.message());
                    tally.add(refusal);
                    writer.refuse(refusal.id(), refusal.code().name(), refusal.where(), refusal.message());
                } else {
                    tally.unchanged++;
                }
                if (writer.waiting() >= REPORTS || System.nanoTime() - committed > NANOS) {
                    writer.commit();
                    committed = System.nanoTime();
                }
            } catch (StoreException e) {
                throw new StoreFailedException(e);
            }
        }
    }

    /** Tells what a file is. */
    private interface Look {
        boolean at(Path path) throws IOException;
    }

    private static boolean is(String argument, Look kind) throws IOException {
        try {
            return !argument.equals(Sources.STANDARD_INPUT) && kind.at(Path.of(argument));
        } catch (InvalidPathException e) {
            return false; // it will be told when its turn comes
        }
    }

    /** Returns a path in the one form that its reports are called by, however it was typed: {@code ./a//b.txt} is {@code a/b.txt}. */
    private static String normal(String argument) {
        if (argument.equals(Sources.STANDARD_INPUT) || Sources.isAddress(argument)) {
            return argument;
        }
        try {
            String path = Path.of(argument).normalize().toString();
            return path.isEmpty() ? "." : path;
        } catch (InvalidPathException e) {
            return argument;
        }
    }
}
