// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What {@code spark-submit} starts: reads archives that are too large for one machine, and sorts them into stories.
 *
 * <p>{@code read} writes the record of each report, {@code collate} the stories and occurrences of what {@code read} wrote.
 */
@Command(
        name = "rapporteur-spark",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads archives of news reports on a cluster.",
        footer = {
            "",
            "Example:",
            "  spark-submit --class org.rapporteur.spark.ArchiveJob rapporteur-spark.jar read --output hdfs:///records"
                    + " hdfs:///archive"
        })
public final class ArchiveJob implements Runnable {
    @Spec
    private CommandSpec spec;

    private ArchiveJob() {}

    /**
     * Runs a command, and ends with an exit code that is not 0 if it fails. Bad reports are rows of the result, and no failure.
     *
     * @param arguments the command with its options
     */
    public static void main(String[] arguments) {
        int code = run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments);
        // Spark takes any exit by itself for a failure while its application still runs.
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs a command and returns its exit code. */
    static int run(PrintWriter out, String... arguments) {
        return new CommandLine(new ArchiveJob())
                .addSubcommand(new ReadArchive())
                .addSubcommand(new CollateArchive())
                .setOut(out)
                .setErr(out)
                .setExecutionExceptionHandler(ArchiveJob::explained)
                .execute(arguments);
    }

    private static int explained(Exception failure, CommandLine command, CommandLine.ParseResult result)
            throws Exception {
        if (failure instanceof ArchiveException) {
            command.getErr().println("rapporteur: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }

    /** Returns the session that Spark has made, or makes one. */
    static SparkSession session() {
        return SparkSession.builder()
                .appName("Rapporteur")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.parquet.compression.codec", "zstd")
                .getOrCreate();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: read or collate.");
    }
}
