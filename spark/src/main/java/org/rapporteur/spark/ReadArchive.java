// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: writes the record of each report of an archive. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads reports, and writes their records as Parquet, partitioned by day.",
        footer = {
            "",
            "An INPUT is a file, a folder or a pattern (*) on any file system that Spark knows: JSON Lines, Parquet, web archives"
                    + " (WARC), plain text, and all else that 'rapporteur read' takes.",
            "A report that cannot be read is a row with an error."
        })
final class ReadArchive implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Where the reports are.")
    private List<String> inputs = List.of();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            description = "Where to write; must not be there yet.")
    private String output = "";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of the reports that do not tell it, like 2022-01-12.")
    private @Nullable LocalDate published;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "0",
            description = "In how many parts to read (default: one for each 4 MB, at least three for each core).")
    private int partitions;

    @Option(
            names = "--files-a-day",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many files a day's records take (default: ${DEFAULT-VALUE}).")
    private int filesADay;

    @Option(names = "--json-lines", description = "Write the records as JSON Lines, too.")
    private boolean jsonLines;

    @Option(names = "--stories", description = "Find the stories and the occurrences at once, as 'collate' does.")
    private boolean stories;

    @Option(
            names = "--split",
            paramLabel = "MB",
            defaultValue = "64",
            description = "Longer files of JSON Lines are taken apart by many (default: ${DEFAULT-VALUE} MB).")
    private int split;

    @Override
    public Integer call() {
        SparkSession session = ArchiveJob.session();
        Folder folder = Folder.fresh(session, output);
        InputFiles files = InputFiles.list(session, inputs);
        Dataset<Row> incoming = new Taking(session, files, (long) split << 20).incoming();
        int parts = partitions > 0 ? partitions : Math.max(cores(session), files.parts());
        Dataset<Row> outcomes = Incoming.unique(incoming, parts)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) new ReadPartition(published), Encoders.row(Outcome.ROW));
        folder.write(outcomes, Math.max(1, filesADay), jsonLines);
        folder.tell(spec.commandLine().getOut());
        if (stories) {
            new Collation(List.of(folder), folder).write(spec.commandLine().getOut());
        }
        return 0;
    }

    /** Three rounds of work keep the last core from waiting for one long part. */
    private static int cores(SparkSession session) {
        return 3 * session.sparkContext().defaultParallelism();
    }
}
