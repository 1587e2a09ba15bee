// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.sources.Columns;
import org.rapporteur.sources.Field;
import org.rapporteur.sources.Limits;
import org.rapporteur.sources.Settings;
import picocli.CommandLine.Option;

/** How the reports are taken out of what a command names. */
final class SourceOptions {
    @Option(
            names = "--column",
            paramLabel = "FIELD=NAME",
            description =
                    "The column of a CSV or TSV file, or the field of JSON, that holds a FIELD: id, text, published,"
                            + " title, publisher, url or author. May be given several times.")
    private Map<String, String> columns = Map.of();

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "2",
            description = "How long a report may be (default: ${DEFAULT-VALUE}).")
    private int megabytes;

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many times its size something packed may unpack to (default: ${DEFAULT-VALUE}).")
    private int ratio;

    @Option(
            names = "--max-nesting",
            paramLabel = "N",
            defaultValue = "4",
            description = "How deep archives may lie in each other (default: ${DEFAULT-VALUE}).")
    private int nesting;

    @Option(
            names = "--max-entries",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many members an archive may have (default: ${DEFAULT-VALUE}).")
    private long entries;

    @Option(
            names = "--max-errors",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Of how many bad reports in one file it is told why they are bad; more are counted (default:"
                    + " ${DEFAULT-VALUE}).")
    private int errors;

    @Option(
            names = "--fetch",
            description = "Fetch arguments that begin with http:// or https://; without this they are refused.")
    private boolean fetching;

    @Option(
            names = "--fetch-time",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long an address may take in all (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--max-fetch",
            paramLabel = "MB",
            defaultValue = "64",
            description = "How much an address may answer (default: ${DEFAULT-VALUE}).")
    private int fetched;

    @Option(
            names = "--max-redirects",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often an address may lead to another (default: ${DEFAULT-VALUE}).")
    private int redirects;

    /**
     * Returns what the options say.
     *
     * @throws IllegalArgumentException if a number is out of bounds, or there is no such field; says what was expected
     */
    Settings settings() {
        return Settings.usual()
                .within(Limits.usual()
                        .forReportsOf(megabytes)
                        .forArchives(ratio, nesting, entries)
                        .tellingErrors(errors)
                        .forFetching(Duration.ofSeconds(seconds), fetched, redirects))
                .fetching(fetching)
                .withColumns(columns());
    }

    private Columns columns() {
        Map<Field, String> names = new EnumMap<>(Field.class);
        columns.forEach((key, name) -> names.put(Field.of(key), name));
        return Columns.named(names);
    }
}
