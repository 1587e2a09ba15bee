// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.Material;
import org.rapporteur.bench.Scope;
import org.rapporteur.bench.SpeedReport;
import org.rapporteur.bench.SpeedTest;
import org.rapporteur.bench.StartUp;
import org.rapporteur.sources.Compiling;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur bench}: how fast reports are read, and how much memory that takes; below it, how well. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Measures how many tokens are read in a second of processor time, from reports to records, and what it takes.",
        footer = {
            "",
            "A PATH is a .txt file (one report), a .jsonl file (a report in the field \"text\" of each line), one of these as"
                    + " .gz, or a folder with such files. Processor time is that of the whole process, after warm-up;"
                    + " the shares of time are from a pass of its own. The time to the first record is that of the first"
                    + " report.",
            "",
            "With --only grammar, a PATH may also be a .conllu file, whose tokens are taken as they are. The rate 'tag +"
                    + " parse' is derived: the rate of reading by the share of time that these two parts take.",
            "",
            "Examples:",
            "  rapporteur bench examples",
            "  rapporteur bench --threads 2 --seconds 30 archive.jsonl.gz",
            "  rapporteur bench --only grammar --format json dev.conllu",
            "  rapporteur bench score grammar dev.conllu"
        })
final class BenchCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--only",
            paramLabel = "PART",
            description = "Measure a part of the reading alone: ${COMPLETION-CANDIDATES}.")
    private @Nullable Part only;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many threads read at once (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long to measure (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many seconds to read before that (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.table;

    // Not required here, for a subcommand may stand in its place.
    @Parameters(paramLabel = "PATH", arity = "0..*", description = "What to read.")
    private List<Path> paths = List.of();

    BenchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name a PATH to measure, or the command score");
        }
        SpeedTest test = test();
        Compiling.spare();
        Scope scope = only == Part.grammar ? Scope.GRAMMAR : Scope.READING;
        StartUp startUp = startUp(scope); // before anything else takes time
        Material material = material(scope);
        SpeedReport report = new Progress(streams, test.duration()).during(() -> test.run(startUp, material));
        try (Output output = Output.to(null, streams)) {
            output.writer().write(format == ReportFormat.json ? report.json() : report.table());
            output.keep();
        }
        return ExitCode.OK;
    }

    private SpeedTest test() {
        try {
            return new SpeedTest(threads, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private StartUp startUp(Scope scope) throws FailureException {
        try {
            return StartUp.of(scope, paths);
        } catch (IOException e) {
            throw new FailureException(String.valueOf(e.getMessage()), e);
        }
    }

    private Material material(Scope scope) throws FailureException {
        try {
            Material material = Material.read(scope, paths);
            if (material.isCut()) {
                streams.say("there is more text than is needed; the first part is read.");
            }
            return material;
        } catch (IOException e) {
            throw new FailureException(String.valueOf(e.getMessage()), e);
        }
    }

    /** What can be measured alone; the names are those of the option. */
    enum Part {
        /** sentences, tags, lemmas and dependencies */
        grammar
    }

    /** How the figures are printed; the names are those of the option. */
    enum ReportFormat {
        /** for people */
        table,
        /** for programs */
        json
    }
}
