// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A store that a command asks, in the place of reports that it reads. */
final class FromStore {
    /** Who waits at a terminal can end it himself. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "Ask this store, which 'rapporteur ingest' filled, instead of reading reports.")
    private @Nullable Path file;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Of a store, only what is told of this day and later ones.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Of a store, only what is told of this day and earlier ones.")
    private @Nullable LocalDate to;

    /**
     * Checks that there is either a store or something to read.
     *
     * @param arguments what is to be read
     * @param narrowed whether more options were given that a store alone understands
     */
    void check(List<String> arguments, boolean narrowed) {
        if (file == null && (narrowed || from != null || to != null)) {
            throw new ParameterException(
                    command.commandLine(), "These options narrow down what is in a store: name one with --store");
        }
        checkDays(command, from, to);
        if (file == null && arguments.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "Expected FILE or FOLDER to read, or --store FILE; found neither");
        }
        if (file != null && !arguments.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "Expected either --store or reports to read, found both ('" + arguments.get(0) + "')");
        }
    }

    /** Checks that there is a day between two. */
    static void checkDays(CommandSpec command, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new ParameterException(
                    command.commandLine(), "Expected --from no later than --to, found " + from + " and " + to);
        }
    }

    /** Opens the store; null if there is none and reports are read. */
    @Nullable
    StoreReader reader() throws FailureException {
        try {
            return file == null ? null : StoreReader.open(file, PATIENCE);
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate to() {
        return to;
    }

    /** Lets a command do without the reports that it otherwise has to be given. */
    static final class Transformer implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec command) {
            for (PositionalParamSpec reports : List.copyOf(command.positionalParameters())) {
                command.remove(reports);
                command.addPositional(
                        PositionalParamSpec.builder(reports).arity("0..*").build());
            }
            return command;
        }
    }
}
