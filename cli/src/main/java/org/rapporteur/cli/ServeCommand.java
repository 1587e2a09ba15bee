// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.server.Binding;
import org.rapporteur.server.ServerLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur serve}: a page over a store. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Serves a page over a store, for a browser on this machine: the record on the text of each report, in time,"
                        + " between the parties, on the map; and the same as JSON, under /api.",
        footer = {
            "",
            "Only this machine reaches the page, and nothing is fetched from elsewhere. With --bind others reach it, too: then"
                    + " everyone there can read the store, and sending a text to it takes the token in --token-file.",
            "",
            "A report that is sent to the page is read with the tables in --tables, if there are any.",
            "",
            "Examples:",
            "  rapporteur serve",
            "  rapporteur serve --store archive.db --port 8000",
            "  rapporteur serve --bind 192.168.1.20 --host desk.example.org --token-file token.txt"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private OwnTables tables;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7878",
            description = "Where to listen; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = Binding.LOOPBACK,
            description = "The address to listen at (default: ${DEFAULT-VALUE}, which only this machine reaches).")
    private String address;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A name that browsers may call the server by; can be given several times.")
    private List<String> hosts = List.of();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file with a token of at least 16 characters, which then is needed to send something.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description =
                    "Another limit than the usual one, like question-time=60; 'rapporteur limits' shows all. Can be given"
                            + " several times.")
    private Map<String, Integer> limits = Map.of();

    ServeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws FailureException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "Expected a --port from 0 to 65535, found " + port);
        }
        new Serving(streams, reader(), limits()).until(store.file(), binding(), "");
        return ExitCode.OK;
    }

    /** Returns what reads texts that are sent: loaded when the first is, but a folder of tables is looked at before. */
    private Supplier<Rapporteur> reader() throws FailureException {
        if (!tables.given()) {
            return Rapporteur::english;
        }
        Rapporteur loaded = tables.lasting();
        return () -> loaded;
    }

    private ServerLimits limits() {
        try {
            return ServerLimits.of(limits);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Binding binding() throws FailureException {
        String token = tokenFile == null ? null : token(tokenFile);
        try {
            return new Binding(address, port, hosts, token);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static String token(Path file) throws FailureException {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new FailureException("cannot read the token from '" + file + "'.", e);
        }
    }
}
