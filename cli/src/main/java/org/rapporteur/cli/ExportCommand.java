// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exports.EventChoice;
import org.rapporteur.exports.FieldFormat;
import org.rapporteur.record.Event;
import org.rapporteur.store.Export;
import org.rapporteur.store.ParquetExport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur export}: writes a store, or reports, for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        modelTransformer = ExportCommand.ReportsIfAny.class,
        description =
                "Writes what is in a store, or what the reports named tell, for other programs: a copy of the store, tables, or the"
                        + " formats of the field.",
        footer = {
            "",
            "jsonl has a report a line, with its text and its record; 'rapporteur ingest' takes it in again as it was, and any"
                    + " command that reads JSON Lines reads its texts. csv and parquet have a file for each table and view of"
                    + " docs/store.md, in the folder --output; --table writes one alone. These three are of a store.",
            "",
            "All others are written from a store, or from the reports named, which are read as 'rapporteur read' does. A store knows which"
                    + " reports tell one event, and writes it once; of reports named, each tells its own. gdelt-events and"
                    + " gdelt-mentions (no header), icews, polecat (a header) and phoenix are tab-separated, plover, web-annotation and"
                    + " jsonld are JSON Lines, brat is a folder that brat opens. docs/exports.md says what stands in each column, and"
                    + " what is lost.",
            "",
            "Tables of events and plover have no column for whether an event happened: only what happened or goes on is written, and"
                    + " --status widens that.",
            "",
            "In tables, words that begin with = + - @ ' or a tab or line break have an apostrophe before them, so that no spreadsheet"
                    + " takes them for a formula: take one away from each cell that begins with one, or write with --raw.",
            "",
            "Examples:",
            "  rapporteur export --format jsonl --output archive.jsonl",
            "  rapporteur export --format csv --table v_events > events.csv",
            "  rapporteur export --format parquet --output tables",
            "  rapporteur export --format gdelt-events --store talks.db --output 2022.export.CSV",
            "  rapporteur export --format icews examples/2022-01-talks",
            "  rapporteur export --format polecat --status HAPPENED,ONGOING,PLANNED --output events.tsv",
            "  rapporteur export --format brat --output talks examples/2022-01-talks"
        })
final class ExportCommand implements Callable<Integer> {
    private final Streams streams;
    private final Consumer<Throwable> trace;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = ExportFormat.Names.class,
            converter = ExportFormat.Converter.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.JSONL;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "In formats of events, write those with such a status: ${COMPLETION-CANDIDATES} (default:"
                    + " HAPPENED,ONGOING).")
    private Set<Event.Status> statuses = EventChoice.REAL.statuses();

    @Option(names = "--table", paramLabel = "NAME", description = "Only this table or view: v_statements.")
    private @Nullable String table;

    @Option(
            names = "--all-versions",
            description = "In jsonl, write older versions of texts too, each before the newer.")
    private boolean allVersions;

    @Option(names = "--raw", description = "In tables, write words as they are.")
    private boolean raw;

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description =
                    "The file to write; of several tables, and of brat, the folder, which is made. A file appears when it is"
                            + " complete.")
    private @Nullable Path output;

    @Mixin
    private StoreOption store;

    @Mixin
    private ReadingOptions reports;

    ExportCommand(Streams streams, Consumer<Throwable> trace) {
        this.streams = streams;
        this.trace = trace;
    }

    /** Reports may be named, and need not. */
    static final class ReportsIfAny implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec spec) {
            ArgSpec some = spec.positionalParameters().get(0);
            spec.remove(some);
            return spec.addPositional(PositionalParamSpec.builder((PositionalParamSpec) some)
                    .arity("0..*")
                    .required(false)
                    .description("Reports to read in place of a store; - is standard input.")
                    .build());
        }
    }

    @Override
    public Integer call() throws IOException, FailureException {
        reports.check();
        boolean ofReports = !reports.arguments().isEmpty();
        check(ofReports);
        try {
            FieldFormat field = format.field();
            if (field == null) {
                ofStore();
                return ExitCode.OK;
            }
            FieldExportRun run = new FieldExportRun(streams, field, new EventChoice(statuses), raw, output);
            return ofReports ? run.ofReports(new RecordRun(streams, reports, trace)) : run.ofStore(store);
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
    }

    private void check(boolean ofReports) {
        if (output == null
                && (format == ExportFormat.PARQUET
                        || format == ExportFormat.BRAT
                        || format == ExportFormat.CSV && table == null)) {
            throw wrong("name a place to write to with --output");
        }
        if (table != null && format != ExportFormat.CSV && format != ExportFormat.PARQUET) {
            throw wrong("--table is for csv and parquet");
        }
        if (ofReports && format.field() == null) {
            throw wrong(format + " is written from a store; 'rapporteur ingest' makes one of reports");
        }
        if (ofReports && spec.commandLine().getParseResult().hasMatchedOption("--store")) {
            throw wrong("name a store or reports, not both");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private void ofStore() throws IOException, FailureException, StoreException {
        try (StoreReader reader = store.reader()) {
            Export export = new Export(reader);
            if (format == ExportFormat.JSONL) {
                try (Output result = Output.to(output, streams)) {
                    say(export.jsonLines(allVersions, result.writer()), "reports", output);
                    result.keep();
                }
            } else if (table != null) {
                say(write(reader, export, table, output), "rows", output);
            } else if (output != null) {
                all(reader, export, output);
            }
        }
    }

    private void all(StoreReader reader, Export export, Path folder)
            throws IOException, FailureException, StoreException {
        Output.makeFolder(folder);
        List<String> tables = export.tables();
        for (String name : tables) {
            write(reader, export, name, folder.resolve(name + "." + format));
        }
        say(tables.size(), "tables", folder);
    }

    private long write(StoreReader reader, Export export, String name, @Nullable Path file)
            throws IOException, FailureException, StoreException {
        if (format == ExportFormat.CSV || file == null) {
            try (Output result = Output.to(file, streams)) {
                long rows = export.csv(name, raw, result.writer());
                result.keep();
                return rows;
            }
        }
        return Output.whole(file, unfinished -> new ParquetExport(reader).write(name, unfinished));
    }

    private void say(long count, String what, @Nullable Path where) {
        if (where != null) {
            say(streams, count, what, where);
        }
    }

    static void say(Streams streams, long count, String what, Path where) {
        streams.say(String.format(Locale.ROOT, "wrote %,d %s to '%s'.", count, what, where));
    }
}
