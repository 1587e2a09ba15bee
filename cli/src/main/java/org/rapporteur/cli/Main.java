// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code rapporteur}: the command whose first argument names what to do. */
@Command(
        name = "rapporteur",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads news reports in English.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 all went well, 1 something failed, 2 the command was used wrongly.",
            "",
            "Examples:",
            "  rapporteur read report.txt",
            "  rapporteur read --format json --output records.jsonl archive.jsonl",
            "  rapporteur explain --at \"agreed to\" report.txt",
            "  rapporteur view report.txt",
            "  rapporteur stories examples/2022-01-talks",
            "  rapporteur contested archive.jsonl",
            "  rapporteur timeline examples/2022-01-talks",
            "  rapporteur agree --coded mine.csv archive.jsonl",
            "  rapporteur ingest examples/2022-01-talks",
            "  rapporteur search sanctions --speaker Lavrov",
            "  rapporteur grammar --input text report.txt",
            "  rapporteur bench examples",
            "  rapporteur bench score grammar dev.conllu",
            "  rapporteur help grammar"
        })
final class Main implements Runnable {
    /** What a shell reports of a program that SIGPIPE ended. */
    static final int READER_LEFT = 141;

    private final Streams streams;

    @Option(names = "--stacktrace", hidden = true, scope = ScopeType.INHERIT, description = "Print where it failed.")
    private boolean stackTrace;

    private Main(Streams streams) {
        this.streams = streams;
    }

    /** Runs the command given and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Streams streams = new Streams(
                System.in,
                // System.out would keep its failures to itself, and encode for the locale.
                new FileOutputStream(FileDescriptor.out),
                writer(new FileOutputStream(FileDescriptor.err)),
                Boolean.getBoolean("rapporteur.terminal"),
                screen());
        System.exit(run(streams, arguments));
    }

    private static Screen screen() {
        String columns = System.getProperty("rapporteur.columns");
        return columns == null
                ? Screen.NONE
                : Screen.terminal(columns, System.getenv("NO_COLOR"), System.getenv("TERM"));
    }

    /** Runs the command given and returns its exit code. */
    static int run(Streams streams, String... arguments) {
        Main main = new Main(streams);
        PrintWriter out = writer(streams.out());
        CommandLine commandLine = new CommandLine(main)
                .addSubcommand(new ReadCommand(streams, main::trace))
                .addSubcommand(new ExplainCommand(streams, main::trace))
                .addSubcommand(new StoriesCommand(streams, main::trace))
                .addSubcommand(new CommandLine(new ContestedCommand(streams, main::trace)))
                .addSubcommand(new CommandLine(new TimelineCommand(streams, main::trace)))
                .addSubcommand(AgreeCommand.line(streams, main::trace))
                .addSubcommand(new IngestCommand(streams, main::trace))
                .addSubcommand(new RereadCommand(streams))
                .addSubcommand(new SearchCommand(streams))
                .addSubcommand(new ShowCommand(streams))
                .addSubcommand(new CorrectCommand(streams))
                .addSubcommand(new ActorsCommand(streams))
                .addSubcommand(new SqlCommand(streams))
                .addSubcommand(new CommandLine(new ExportCommand(streams, main::trace)))
                .addSubcommand(new ViewCommand(streams, main::trace))
                .addSubcommand(new ServeCommand(streams))
                .addSubcommand(new LimitsCommand(streams))
                .addSubcommand(new StagesCommand(streams))
                .addSubcommand(new GrammarCommand(streams))
                .addSubcommand(new CommandLine(new BenchCommand(streams)).addSubcommand(new ScoreCommand(streams)))
                .addSubcommand(new CommandLine(new KnowledgeCommand(streams))
                        .addSubcommand(new PlacesCommand(streams))
                        .addSubcommand(new ImportDictionaryCommand(streams))
                        .addSubcommand(new ExportDictionaryCommand(streams)))
                .addSubcommand(new TrainCommand(streams))
                .addSubcommand(new CommandLine.HelpCommand())
                .registerConverter(LocalDate.class, Main::day)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(streams.err())
                .setParameterExceptionHandler((e, args) -> main.explainUse(e))
                .setExecutionExceptionHandler((e, command, result) -> main.explainFailure(e));
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            return main.explainMemory(e);
        } catch (StackOverflowError e) {
            return main.explainFault(e);
        } finally {
            out.flush();
        }
    }

    @Override
    public void run() {
        throw new ParameterException(new CommandLine(this), "name a command");
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a day like 2022-01-12, found '" + words + "'");
        }
    }

    private int explainUse(ParameterException e) {
        CommandLine command = e.getCommandLine();
        streams.say(sentence(e.getMessage()));
        UnmatchedArgumentException.printSuggestions(e, streams.err());
        String name = command.getCommandSpec().qualifiedName();
        streams.err().println("'" + name + " --help' shows how it is used.");
        streams.err().flush();
        return ExitCode.USAGE;
    }

    private int explainFailure(Exception e) {
        if (e instanceof OutputFailedException failed && failed.readerLeft()) {
            return READER_LEFT;
        }
        if (e instanceof OutputFailedException) {
            streams.say("cannot write the result: " + sentence(e.getMessage()));
        } else if (e instanceof FailureException failure) {
            streams.say(failure.sentence());
        } else {
            return explainFault(e);
        }
        trace(e);
        return e instanceof OwnTables.WrongTablesException ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private int explainMemory(OutOfMemoryError e) {
        long limit = Runtime.getRuntime().maxMemory() >> 20;
        streams.say("the memory does not suffice (limit " + limit
                + " MB); give more, for instance with RAPPORTEUR_JAVA_OPTS=-Xmx2g, or smaller files.");
        trace(e);
        return ExitCode.SOFTWARE;
    }

    private int explainFault(Throwable e) {
        streams.say(
                "a fault in the program: " + e + " -- please report it as CONTRIBUTING.md says, with the command and"
                        + " its file; --stacktrace shows more.");
        trace(e);
        return ExitCode.SOFTWARE;
    }

    private synchronized void trace(Throwable e) {
        if (stackTrace) {
            e.printStackTrace(streams.err());
            streams.err().flush();
        }
    }

    private static String sentence(@Nullable String words) {
        String message = String.valueOf(words);
        return message.endsWith(".") ? message : message + ".";
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
