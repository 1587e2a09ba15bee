// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.server.ServerLimit;
import org.rapporteur.store.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur limits}: what is too much, and how to change it. */
@Command(
        name = "limits",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints what is too much, what it is usually, and which option changes it.",
        footer = {
            "",
            "What stands for read is the same for ingest, explain, stories, contested, timeline and view. What cannot be changed stands in docs/limits.md, with what comes of more than that.",
            "",
            "Examples:",
            "  rapporteur limits",
            "  rapporteur ingest --max-size 8 archive.zip",
            "  rapporteur serve --limit question-time=60 --limit body=8"
        })
final class LimitsCommand implements Callable<Integer> {
    private static final List<String> COMMANDS = List.of("read", "sql", "search");
    private static final List<String> OTHERS = List.of("--fetch-time", "--seconds", "--rows", "--limit");

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to write them: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Grid.Format format = Grid.Format.text;

    LimitsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        spec.parent().subcommands().forEach((command, line) -> {
            for (OptionSpec option :
                    COMMANDS.contains(command) ? line.getCommandSpec().options() : List.<OptionSpec>of()) {
                if (option.longestName().startsWith("--max-") || OTHERS.contains(option.longestName())) {
                    rows.add(row(command, option));
                }
            }
        });
        for (ServerLimit limit : ServerLimit.values()) {
            rows.add(Arrays.asList(
                    "serve --limit " + limit.title() + "=N", String.valueOf(limit.usual()), limit.meaning()));
        }
        Answer table = new Answer(List.of("option", "usual", "what"), rows, false);
        try (Output result = Output.to(null, streams)) {
            result.writer().write(new Grid(table).written(format, streams.screen()));
            result.keep();
        }
        return ExitCode.OK;
    }

    private static List<@Nullable Object> row(String command, OptionSpec option) {
        String words = String.join(" ", option.description());
        int usual = words.indexOf(" (default");
        return Arrays.asList(
                command + " " + option.longestName() + " " + option.paramLabel(),
                option.defaultValue(),
                usual < 0 ? words : words.substring(0, usual));
    }
}
