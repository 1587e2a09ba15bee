// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.store.Anchor;
import org.rapporteur.store.Correction;
import org.rapporteur.store.Correction.Verdict;
import org.rapporteur.store.CorrectionLines;
import org.rapporteur.store.CorrectionWriter;
import org.rapporteur.store.Corrections;
import org.rapporteur.store.KeptReport;
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

/** {@code rapporteur correct}: says of an entry that it is right, wrong or otherwise, and keeps that. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Accepts, rejects or corrects an entry of a store, with who says so and why. Corrections are kept apart from"
                    + " what was read, and are found again when a report is read anew; one whose entry is gone is kept,"
                    + " and shown as orphaned.",
            "The last one that stands counts."
        },
        footer = {
            "",
            "What can be set: " + "events: type, mode, cameo, status, actors, recipients, place, date, background;"
                    + " statements: kind, form, source, addressees, factuality; docs/corrections.md has those of the other kinds.",
            "",
            "Examples:",
            "  rapporteur correct r17/ev3 accept --by \"A. Coder\" --why \"as in the text\"",
            "  rapporteur correct r17/ev4 reject --by \"A. Coder\" --why \"a metaphor\"",
            "  rapporteur correct r17/ev5 set status=PLANNED actors=RUS --by \"A. Coder\" --why \"only announced\"",
            "  rapporteur correct list",
            "  rapporteur correct undo 3 --by \"A. Coder\" --why \"it was right\"",
            "  rapporteur correct export --output corrections.jsonl",
            "  rapporteur correct import corrections.jsonl",
            "  rapporteur correct gold --task events --output my-gold"
        })
final class CorrectCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Option(names = "--by", paramLabel = "WHO", description = "Who says so.")
    private @Nullable String by;

    @Option(names = "--why", paramLabel = "TEXT", description = "Why.")
    private @Nullable String why;

    @Parameters(index = "0", paramLabel = "ID", arity = "0..1", description = "The entry: r17/ev3.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "VERDICT", arity = "0..1", description = "accept, reject or set.")
    private @Nullable Verdict verdict;

    @Parameters(index = "2..*", paramLabel = "FIELD=VALUE", description = "With set: what it is instead.")
    private Map<String, String> fields = new TreeMap<>();

    CorrectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        if (id.isEmpty() || verdict == null) {
            throw wrongUse("name an entry and accept, reject or set; or a command: list, undo, export, import, gold");
        }
        EntryAddress address = EntryAddress.of(id);
        if (address == null) {
            throw wrongUse("'" + id + "' is no entry, expected one like r17/ev3");
        }
        check(address, verdict);
        try (CorrectionWriter writer = CorrectionWriter.open(store.file(), Clock.systemUTC());
                StoreReader reader = store.reader()) {
            KeptReport report = reader.report(address.report())
                    .orElseThrow(() -> new FailureException("found no report r" + address.report() + "."));
            SourcedRecord record = Corrections.record(reader, report);
            Anchor anchor = Anchor.of(record, address.entry())
                    .orElseThrow(() -> new FailureException("found no entry '" + address.entry() + "' in r"
                            + report.number() + "; 'rapporteur show r" + report.number() + "' shows them."));
            Correction kept = writer.add(
                    report, address.entry(), anchor, verdict, fields, needed("--by", by), needed("--why", why));
            streams.say("kept as correction " + kept.number() + ": " + told(kept, address.entry()));
            return ExitCode.OK;
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
    }

    private void check(EntryAddress address, Verdict said) {
        needed("--by", by);
        needed("--why", why);
        if ((said == Verdict.SET) == fields.isEmpty()) {
            throw wrongUse(said == Verdict.SET ? "name what is set: FIELD=VALUE" : "only 'set' takes FIELD=VALUE");
        }
        Optional<String> problem = Corrections.problem(address.kind(), fields);
        if (problem.isPresent()) {
            throw wrongUse(problem.get());
        }
    }

    private String needed(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw wrongUse("say " + (name.equals("--by") ? "who says so: --by WHO" : "why: --why TEXT"));
        }
        return value;
    }

    private ParameterException wrongUse(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    @Command(description = "Lists the corrections, each with its entry as it is now.", mixinStandardHelpOptions = true)
    int list(@Option(names = "--all", description = "Those that were taken back, too.") boolean all)
            throws IOException, FailureException {
        List<String> lines = new ArrayList<>();
        try (StoreReader reader = store.reader()) {
            for (Correction correction : reader.corrections()) {
                if (all || correction.undone() == null) {
                    lines.add(line(reader, correction));
                }
            }
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
        write(null, lines);
        if (lines.isEmpty()) {
            streams.say("there is no correction in '" + store.file() + "'.");
        }
        return ExitCode.OK;
    }

    private static String line(StoreReader reader, Correction correction) throws StoreException {
        Optional<Corrections.Found> found = Corrections.find(reader, correction);
        String now = found.map(each -> "r" + each.report() + "/" + each.entry()).orElse("orphaned");
        String undone = correction.undone() == null ? "" : "\ttaken back " + Grid.oneLine(correction.undone());
        return correction.number() + "\t" + now + "\t" + told(correction, correction.entry()) + "\t"
                + Grid.oneLine(correction.by()) + "\t" + correction.made() + "\t" + Grid.oneLine(correction.why())
                + undone;
    }

    private static String told(Correction correction, String entry) {
        StringBuilder told = new StringBuilder(correction.verdict().name().toLowerCase(Locale.ROOT));
        correction
                .fields()
                .forEach((name, value) ->
                        told.append(' ').append(name).append('=').append(value));
        told.append("  ")
                .append(entry)
                .append(" “")
                .append(Grid.oneLine(correction.anchor().words()))
                .append('”');
        return told.toString();
    }

    @Command(description = "Takes a correction back; that it was made stays known.", mixinStandardHelpOptions = true)
    int undo(
            @Parameters(paramLabel = "NUMBER", description = "As 'list' shows it.") long number,
            @Option(names = "--by", paramLabel = "WHO", required = true, description = "Who takes it back.") String who,
            @Option(names = "--why", paramLabel = "TEXT", required = true, description = "Why.") String reason)
            throws FailureException {
        try (CorrectionWriter writer = CorrectionWriter.open(store.file(), Clock.systemUTC())) {
            boolean undone = writer.undo(number, who, reason);
            streams.say(
                    undone
                            ? "correction " + number + " is taken back."
                            : "there is no correction " + number + " that stands.");
            return undone ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
    }

    @Command(description = "Writes all corrections as JSON Lines.", mixinStandardHelpOptions = true)
    int export(@Option(names = "--output", paramLabel = "FILE", description = "Write there.") @Nullable Path output)
            throws IOException, FailureException {
        List<String> lines = new ArrayList<>();
        try (StoreReader reader = store.reader()) {
            for (Correction correction : reader.corrections()) {
                lines.add(CorrectionLines.write(
                        correction,
                        Corrections.find(reader, correction)
                                .map(Corrections.Found::entry)
                                .orElse(null)));
            }
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
        write(output, lines);
        return ExitCode.OK;
    }

    @Command(
            name = "import",
            description = "Takes over corrections of another store; those that are there already are passed over.",
            mixinStandardHelpOptions = true)
    int take(
            @Parameters(paramLabel = "FILE", description = "JSON Lines, as 'export' writes them; - is standard input.")
                    String file)
            throws FailureException {
        List<Correction> corrections = new ArrayList<>();
        int refused = 0;
        int number = 0;
        for (String line : new Input(streams).read(file).lines().toList()) {
            number++;
            Optional<Correction> correction = CorrectionLines.read(line);
            if (correction.isPresent()) {
                corrections.add(correction.get());
            } else if (!line.isBlank()) {
                refused++;
                streams.say(
                        Input.name(file) + ":" + number + ": found no correction, expected a line of 'correct export'");
            }
        }
        try (CorrectionWriter writer = CorrectionWriter.open(store.file(), Clock.systemUTC())) {
            int taken = writer.take(corrections);
            streams.say(taken + " corrections were taken, " + (corrections.size() - taken) + " were there, " + refused
                    + " lines were left out.");
            return refused == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
    }

    @Command(
            description = {
                "Hands the corrected reports on as gold that 'rapporteur bench score' reads.",
                "A report is gold when every event (or statement) of it was accepted, rejected or corrected."
            },
            mixinStandardHelpOptions = true)
    int gold(
            @Option(
                            names = "--task",
                            paramLabel = "TASK",
                            defaultValue = "events",
                            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
                    CorrectedGold.Task task,
            @Option(
                            names = "--output",
                            paramLabel = "FOLDER",
                            required = true,
                            description = "Write corpus.jsonl and gold.jsonl there.")
                    Path folder)
            throws IOException, FailureException {
        try (StoreReader reader = store.reader()) {
            CorrectedGold gold = CorrectedGold.of(reader, task);
            gold.left().forEach(streams::say);
            if (gold.lines().isEmpty()) {
                streams.say("no report of '" + store.file() + "' is corrected as a whole; nothing was written.");
                return ExitCode.SOFTWARE;
            }
            Output.makeFolder(folder);
            write(folder.resolve("corpus.jsonl"), gold.corpus());
            write(folder.resolve("gold.jsonl"), gold.lines());
            streams.say(gold.lines().size() + " reports were written to '" + folder + "'.");
            return ExitCode.OK;
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
    }

    private void write(@Nullable Path file, List<String> lines) throws IOException, FailureException {
        try (Output output = Output.to(file, streams)) {
            for (String line : lines) {
                output.writer().append(line).append('\n');
            }
            output.keep();
        }
    }
}
