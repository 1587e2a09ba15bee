// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Export;
import org.rapporteur.store.ParquetExport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur export}: writes a store for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes what is in a store for other programs.",
        footer = {
            "",
            "jsonl has a report a line, with its text and its record; 'rapporteur ingest' takes it in again as it was, and any"
                    + " command that reads JSON Lines reads its texts. csv and parquet have a file for each table and view of"
                    + " docs/store.md, in the folder --output; --table writes one alone.",
            "",
            "In csv, words that begin with = + - @ ' or a tab or line break have an apostrophe before them, so that no spreadsheet"
                    + " takes them for a formula: take one away from each cell that begins with one, or write with --raw.",
            "",
            "Examples:",
            "  rapporteur export --format jsonl --output archive.jsonl",
            "  rapporteur export --format csv --table v_events > events.csv",
            "  rapporteur export --format parquet --output tables"
        })
final class ExportCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.jsonl;

    @Option(names = "--table", paramLabel = "NAME", description = "Only this table or view: v_statements.")
    private @Nullable String table;

    @Option(
            names = "--all-versions",
            description = "In jsonl, write older versions of texts too, each before the newer.")
    private boolean allVersions;

    @Option(names = "--raw", description = "In csv, write words as they are.")
    private boolean raw;

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description =
                    "The file to write; of several tables, the folder, which is made. A file appears when it is complete.")
    private @Nullable Path output;

    @Mixin
    private StoreOption store;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    /** How a store is written; the names are those of the option. */
    enum ExportFormat {
        /** all of each report in its line */
        jsonl,
        /** tables for spreadsheets */
        csv,
        /** tables for programs */
        parquet
    }

    @Override
    public Integer call() throws IOException, FailureException {
        if (output == null && (format == ExportFormat.parquet || format == ExportFormat.csv && table == null)) {
            throw new ParameterException(spec.commandLine(), "name a place to write to with --output");
        }
        if (format == ExportFormat.jsonl && table != null) {
            throw new ParameterException(spec.commandLine(), "--table is for csv and parquet");
        }
        try (StoreReader reader = store.reader()) {
            Export export = new Export(reader);
            if (format == ExportFormat.jsonl) {
                try (Output result = Output.to(output, streams)) {
                    say(export.jsonLines(allVersions, result.writer()), "reports", output);
                    result.keep();
                }
            } else if (table != null) {
                say(write(reader, export, table, output), "rows", output);
            } else if (output != null) {
                all(reader, export, output);
            }
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
        return ExitCode.OK;
    }

    private void all(StoreReader reader, Export export, Path folder)
            throws IOException, FailureException, StoreException {
        Files.createDirectories(folder);
        List<String> tables = export.tables();
        for (String name : tables) {
            write(reader, export, name, folder.resolve(name + "." + format));
        }
        say(tables.size(), "tables", folder);
    }

    private long write(StoreReader reader, Export export, String name, @Nullable Path file)
            throws IOException, FailureException, StoreException {
        if (format == ExportFormat.csv || file == null) {
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
            streams.say(String.format(Locale.ROOT, "wrote %,d %s to '%s'.", count, what, where));
        }
    }
}
