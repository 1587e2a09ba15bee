// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agreement.Agreement;
import org.rapporteur.agreement.AgreementWriter;
import org.rapporteur.agreement.CodingReader;
import org.rapporteur.agreement.Comparison;
import org.rapporteur.agreement.FoundEvent;
import org.rapporteur.agreement.HandCoding;
import org.rapporteur.agreement.Settings;
import org.rapporteur.agreement.Settings.ActorLevel;
import org.rapporteur.agreement.UnusableCodingException;
import org.rapporteur.agreement.Vocabulary;
import org.rapporteur.format.MalformedRecordException;
import org.rapporteur.format.RecordReader;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.store.Answer;
import org.rapporteur.store.KeptReport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur agree}: how far the record agrees with what the user coded by hand. */
@Command(
        name = "agree",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Compares your own coding of reports with the record: precision, recall, F, Cohen's kappa and"
                    + " Krippendorff's alpha for type, actors, dates and status, each with its 95 %% interval, which"
                    + " type stands beside which, and every disagreement with its evidence.",
            "Your file is CSV with a header and a row for each event; a row with a report and no type says that there"
                    + " is none in it."
        },
        footer = {
            "",
            "The reports are read anew, or taken from a store with --store. Reports that you have not coded do not count.",
            "docs/agree.md tells how rows and events are aligned and what the figures mean.",
            "",
            "csv has a row for each row of yours and each event that you have not; with --table figures, the figures.",
            "",
            "Exit codes: 0 all was compared, 1 a row, a value or a report was left out (it is named), 2 used wrongly.",
            "",
            "Examples:",
            "  rapporteur agree --coded mine.csv reports.jsonl",
            "  rapporteur agree --coded mine.csv --columns report=doc,type=event_code,source=actor1,target=actor2 --store talks.db",
            "  rapporteur agree --coded mine.csv --format csv --output disagreements.csv --store talks.db"
        })
final class AgreeCommand implements Callable<Integer> {
    /** So many rows that are left out are told of, and so many reports. */
    private static final int MOST_TOLD = 100;

    private final Streams streams;
    private final Consumer<Throwable> trace;

    @Spec
    private CommandSpec spec;

    @Option(names = "--coded", paramLabel = "FILE", required = true, description = "Your coding; - is standard input.")
    private String coded = "-";

    @Option(
            names = "--columns",
            paramLabel = "WHAT=NAME",
            split = ",",
            description = "What your columns are called: report, type, source, target, date, status (default: so).")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "Compare with the records of a store; your reports are its documents, or its numbers: r17.")
    private @Nullable Path store;

    @Option(
            names = "--actors",
            paramLabel = "LEVEL",
            defaultValue = "country",
            description =
                    "How much of an actor's code is compared: country (three letters) or code (default: ${DEFAULT-VALUE}).")
    private ActorLevel actors = ActorLevel.COUNTRY;

    @Option(
            names = "--undated-on-report-day",
            description = "An event without a day of its own is on the day of the report.")
    private boolean undated;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How often reports are drawn anew for the intervals (default: ${DEFAULT-VALUE}).")
    private int resamples;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed gives the same intervals (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to write it: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Grid.Format format = Grid.Format.text;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            defaultValue = "events",
            description = "Which table csv has: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Table table = Table.events;

    @Mixin
    private OutputOption output;

    @Mixin
    private ReadingOptions options;

    /** Which table is written; the names are those of the option. */
    enum Table {
        /** rows and events, with what came of them */
        events,
        /** the figures */
        figures
    }

    private AgreeCommand(Streams streams, Consumer<Throwable> trace) {
        this.streams = streams;
        this.trace = trace;
    }

    /** Returns the command; with a store it takes no files. */
    static CommandLine line(Streams streams, Consumer<Throwable> trace) {
        CommandLine line = new CommandLine(new AgreeCommand(streams, trace));
        CommandSpec spec = line.getCommandSpec();
        for (PositionalParamSpec files : List.copyOf(spec.positionalParameters())) {
            spec.remove(files);
            spec.addPositional(PositionalParamSpec.builder(files)
                    .arity("0..*")
                    .required(false)
                    .build());
        }
        return line;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        options.check();
        if ((store == null) == options.arguments().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name either files or folders with reports, or --store");
        }
        if (resamples < 0 || resamples > 100_000) {
            throw new ParameterException(spec.commandLine(), "expected 0 to 100000 resamples, found " + resamples);
        }
        HandCoding coding = coding();
        Settings settings =
                new Settings(actors, Settings.USUAL.statuses(), false, undated, resamples, seed).suiting(coding);
        Map<String, List<FoundEvent>> found = new HashMap<>();
        int code = store == null ? fromFiles(coding, settings, found) : fromStore(store, coding, settings, found);
        Agreement agreement = Comparison.of(coding, found, settings);
        tell(agreement);
        try (Output result = output.open(streams)) {
            result.writer().write(written(agreement));
            result.keep();
        }
        return agreement.problems().isEmpty() && agreement.unread().isEmpty() ? code : ExitCode.SOFTWARE;
    }

    private HandCoding coding() throws FailureException {
        Knowledge knowledge = Knowledge.load();
        try {
            return CodingReader.read(
                    new Input(streams).read(coded),
                    columns,
                    new Vocabulary(knowledge.events().ontology(), knowledge.actors()),
                    actors);
        } catch (UnusableCodingException e) {
            throw new ParameterException(spec.commandLine(), Input.name(coded) + ": " + e.getMessage(), e);
        }
    }

    private int fromFiles(HandCoding coding, Settings settings, Map<String, List<FoundEvent>> found)
            throws IOException, FailureException {
        CodedReports coded = new CodedReports(coding.reports());
        return new RecordRun(streams, options, trace)
                .each(
                        report -> coded.id(report.id()) != null,
                        record -> FoundEvent.of(record, settings),
                        (report, events) -> {
                            String id = coded.id(report.id());
                            if (id != null) {
                                found.putIfAbsent(id, events);
                            }
                        });
    }

    private static int fromStore(Path file, HandCoding coding, Settings settings, Map<String, List<FoundEvent>> found)
            throws FailureException {
        Map<Long, String> called = new HashMap<>();
        try (StoreReader reader = StoreReader.open(file)) {
            for (String id : coding.reports()) {
                Optional<KeptReport> report = CodedReports.kept(reader, id);
                if (report.isPresent()) {
                    long number = report.get().number();
                    String other = called.putIfAbsent(number, id);
                    if (other != null) {
                        throw new FailureException("'" + other + "' and '" + id
                                + "' are one report, and are both coded; call it the same in all rows.");
                    }
                    String text = reader.text(number).orElse("");
                    String json = reader.record(number).orElse("");
                    found.put(id, FoundEvent.of(RecordReader.read(json, text), settings));
                }
            }
            return ExitCode.OK;
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        } catch (MalformedRecordException e) {
            throw new FailureException("a record in '" + file + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private void tell(Agreement agreement) {
        String name = Input.name(coded);
        tell(agreement.problems().stream()
                .map(problem -> name + ":" + problem.line() + ": " + problem.words())
                .toList());
        tell(agreement.unread().stream()
                .map(report -> "'" + report + "' is coded in " + name
                        + ", but there is no such report; its rows are left out.")
                .toList());
        if (agreement.reports() == 0 && !agreement.unread().isEmpty()) {
            streams.say(
                    "none of the reports that are coded is there; --columns report=NAME names the column with their ids, and "
                            + (store == null
                                    ? "'rapporteur read'"
                                    : "'rapporteur sql \"SELECT document FROM reports\"'")
                            + " shows what yours are called.");
        }
    }

    /** Says them, but not so many that nobody reads any. */
    private void tell(List<String> sentences) {
        sentences.stream().limit(MOST_TOLD).forEach(streams::say);
        int more = sentences.size() - MOST_TOLD;
        if (more > 0) {
            streams.say("there " + (more == 1 ? "is 1 more like that" : "are " + more + " more like that")
                    + "; --format json tells of all.");
        }
    }

    private String written(Agreement agreement) {
        return switch (format) {
            case text -> new AgreementPage(output.screen(streams)).of(agreement);
            case json -> AgreementWriter.json(agreement) + "\n";
            case csv ->
                new Grid(
                                table == Table.events
                                        ? new Answer(AgreementWriter.columns(), AgreementWriter.rows(agreement), false)
                                        : new Answer(
                                                AgreementWriter.figureColumns(),
                                                AgreementWriter.figures(agreement),
                                                false))
                        .written(format, Screen.NONE);
        };
    }
}
