// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.sources.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which reports a command reads, and how. */
final class ReadingOptions {
    private static final int MOST_THREADS = 8;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

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

    @Mixin
    private SourceOptions sources;

    @Mixin
    private OwnTables tables;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Where the reports are; - is standard input.")
    private List<String> arguments = List.of();

    private Settings settings = Settings.usual();

    /**
     * Checks what picocli does not.
     *
     * @throws ParameterException if a number is out of bounds
     */
    void check() {
        if (threads < 0) {
            throw new ParameterException(command.commandLine(), "Expected at least 1 thread, found " + threads);
        }
        try {
            settings = sources.settings();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    /** Returns what reads them. */
    Rapporteur rapporteur() throws FailureException {
        return tables.rapporteur();
    }

    /** Returns the day of reports that tell none. */
    @Nullable
    LocalDate published() {
        return published;
    }

    int threads() {
        return threads > 0
                ? threads
                : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /** Returns how the reports are taken out of the arguments; after the check. */
    Settings settings() {
        return settings;
    }

    List<String> arguments() {
        return arguments;
    }
}
