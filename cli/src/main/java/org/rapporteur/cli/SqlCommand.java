// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.rapporteur.store.Answer;
import org.rapporteur.store.Limits;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur sql}: answers a question in SQL. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Answers a question in SQL to a store; it can change nothing. docs/store.md has the tables and views.",
        footer = {
            "",
            "Examples:",
            "  rapporteur sql \"SELECT speaker, count(*) FROM v_statements GROUP BY 1 ORDER BY 2 DESC LIMIT 10\"",
            "  rapporteur sql --format csv \"SELECT * FROM v_events WHERE type = 'ASSAULT'\" > assaults.csv"
        })
final class SqlCommand implements Callable<Integer> {
    private static final int MOST_ROWS = 10_000_000;

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "How to write the rows: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). In csv, words that a"
                            + " spreadsheet would take for a formula have an apostrophe before them.")
    private Grid.Format format = Grid.Format.text;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "30",
            description = "How long it may take (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many rows are shown at most (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "SQL", description = "One SELECT.")
    private String sql = "";

    SqlCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        if (!(seconds > 0 && seconds <= 86_400) || rows < 1 || rows > MOST_ROWS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Expected --seconds over 0 and up to 86400, and --rows from 1 to " + MOST_ROWS + ", found "
                            + seconds + " and " + rows);
        }
        try (StoreReader reader = store.reader();
                Output result = Output.to(null, streams)) {
            Answer answer = reader.answer(sql, new Limits(Duration.ofNanos((long) (seconds * 1e9)), rows));
            result.writer().write(new Grid(answer).written(format, streams.screen()));
            result.keep();
            if (answer.cut()) {
                streams.say("there are more rows; --rows shows more.");
            }
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
        return ExitCode.OK;
    }
}
