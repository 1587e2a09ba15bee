// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.bench.score.FileScore;
import org.rapporteur.bench.score.GoldFile;
import org.rapporteur.bench.score.GrammarReport;
import org.rapporteur.bench.score.GrammarScorer;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.bench.score.record.GoldSet;
import org.rapporteur.bench.score.record.Task;
import org.rapporteur.bench.score.record.TaskReport;
import org.rapporteur.bench.score.record.TaskScore;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.record.SourcedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur bench score}: how often the record, or the grammar, agrees with what people found. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Reads the reports of gold files anew, and prints how much of what people found is right, in percent.",
        footer = {
            "",
            "The gold file of a record's layer has a line of JSON for each report, with its id and what was found in"
                    + " it; the reports are in corpus.jsonl beside it, or in the file that --corpus names: id, text and,"
                    + " if known, published, title and publisher. Spans count code points. docs/evaluation.md has the"
                    + " fields of each task and what its measures mean; an asterisk marks the headlines, and every measure"
                    + " has its 95 %% interval.",
            "",
            "The gold file of the grammar is CoNLL-U with complete trees; multiword tokens and empty nodes are no"
                    + " words. UAS is the share of words with the right head, LAS that with the right relation too,"
                    + " subtypes dropped; punctuation (UPOS PUNCT) is left out, except in the columns 'all'. A tag or"
                    + " lemma that gold leaves open (_) is not asked. Genres are told apart where documents are named"
                    + " CORPUS_GENRE_NAME.",
            "",
            "With --tokenisation, the '# text' of the sentences makes up each document again, with an empty line at '#"
                    + " newpar', and the tokens and sentences cut from it are compared by their places; blanks do not"
                    + " count.",
            "",
            "Examples:",
            "  rapporteur bench score statements gold.jsonl",
            "  rapporteur bench score times --corpus reports.jsonl --format json gold.jsonl",
            "  rapporteur bench score grammar --tokenisation ewt-dev.conllu gum-dev.conllu"
        })
final class ScoreCommand implements Callable<Integer> {
    private static final String LANGUAGE = "en";

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--corpus",
            paramLabel = "FILE",
            description = "The reports of a record's layer (default: corpus.jsonl beside GOLD).")
    private @Nullable String corpus;

    @Option(
            names = "--tokenisation",
            description = "Of the grammar: cut the text into tokens and sentences, too, and score that.")
    private boolean tokenisation;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private BenchCommand.ReportFormat format = BenchCommand.ReportFormat.table;

    @Mixin
    private OwnTables tables;

    @Parameters(index = "0", paramLabel = "TASK", description = "What to score: ${COMPLETION-CANDIDATES}.")
    private Scored scored = Scored.grammar;

    @Parameters(
            index = "1..*",
            paramLabel = "GOLD",
            arity = "1..*",
            description = "Files in UTF-8; - is standard input.")
    private List<String> files = List.of();

    ScoreCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        // A --format before the name is that of bench; better refused than passed over.
        if (!spec.parent().commandLine().getParseResult().matchedArgs().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "found arguments before 'score', expected all of them after it");
        }
        checkOptions();
        String report = scored.task == null ? scoreGrammar() : scoreRecords(scored.task);
        try (Output output = Output.to(null, streams)) {
            output.writer().write(report);
            output.keep();
        }
        return ExitCode.OK;
    }

    private void checkOptions() {
        if (scored != Scored.grammar && tokenisation) {
            throw new ParameterException(spec.commandLine(), "--tokenisation is for the grammar, not for " + scored);
        }
        if (scored == Scored.grammar && corpus != null) {
            throw new ParameterException(
                    spec.commandLine(), "--corpus is not for the grammar, whose gold has the text");
        }
        if (corpus != null && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "found several GOLD files, expected one for --corpus");
        }
    }

    private String scoreRecords(Task task) throws FailureException {
        List<GoldSet> sets = new ArrayList<>();
        Input input = new Input(streams);
        for (String file : files) {
            String reports = corpus != null ? corpus : besides(file);
            try {
                sets.add(GoldSet.parse(
                        task, Input.name(file), input.read(file), Input.name(reports), input.read(reports)));
            } catch (MalformedGoldException e) {
                throw failure(e);
            }
        }
        Rapporteur rapporteur = tables.rapporteur();
        List<TaskScore> scores = new ArrayList<>();
        int reports = sets.stream().mapToInt(GoldSet::size).sum();
        try (ReportProgress progress = new ReportProgress(streams, "scoring", reports)) {
            sets.forEach(set -> scores.add(set.score(rapporteur, progress::step)));
        }
        SourcedRecord.Producer producer = rapporteur.producer();
        TaskReport report = new TaskReport(producer.name() + " " + producer.version(), scores);
        return format == BenchCommand.ReportFormat.json ? report.json() : report.table();
    }

    private String besides(String gold) {
        if (gold.equals(Input.STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "gold from standard input needs --corpus");
        }
        return Path.of(gold).resolveSibling("corpus.jsonl").toString();
    }

    private String scoreGrammar() throws FailureException {
        List<GoldFile> gold = new ArrayList<>();
        Input input = new Input(streams);
        for (String file : files) {
            gold.add(gold(Input.name(file), input.read(file)));
        }
        // Not before the files are read: what is wrong with them is told at once.
        GrammarScorer scorer = new GrammarScorer(Grammar.of(LANGUAGE), tokenisation);
        List<FileScore> scores = new ArrayList<>();
        for (GoldFile file : gold) {
            scores.add(score(file, scorer));
        }
        GrammarReport report = new GrammarReport(scorer.grammar().version(), scores);
        return format == BenchCommand.ReportFormat.json ? report.json() : report.table();
    }

    private static GoldFile gold(String name, String content) throws FailureException {
        try {
            return GoldFile.parse(name, content);
        } catch (MalformedGoldException e) {
            throw failure(e);
        }
    }

    private static FileScore score(GoldFile gold, GrammarScorer scorer) throws FailureException {
        try {
            return scorer.score(gold);
        } catch (MalformedGoldException e) {
            throw failure(e);
        }
    }

    private static FailureException failure(MalformedGoldException e) {
        return new FailureException(e.getMessage() + "; correct that line.", e);
    }

    /** What can be scored; the names are those of the argument. */
    enum Scored {
        /** tags, lemmas and dependencies */
        grammar(null),
        /** who said what */
        statements(Task.STATEMENTS),
        /** who did what to whom */
        events(Task.EVENTS),
        /** which country did what to which */
        dyads(Task.DYADS),
        /** sentences without any event */
        quiet(Task.QUIET),
        /** when */
        times(Task.TIMES),
        /** where */
        places(Task.PLACES),
        /** who is named */
        entities(Task.ENTITIES);

        private final @Nullable Task task;

        Scored(@Nullable Task task) {
            this.task = task;
        }
    }
}
