// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.bench.score.FileScore;
import org.rapporteur.bench.score.GoldFile;
import org.rapporteur.bench.score.GrammarReport;
import org.rapporteur.bench.score.GrammarScorer;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.grammar.Grammar;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur bench score}: how often the grammar agrees with what people found. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Analyses the words of gold files anew, and prints how much of it is right, in percent.",
        footer = {
            "",
            "A gold file is CoNLL-U with complete trees; multiword tokens and empty nodes are no words. UAS is the share of words"
                    + " with the right head, LAS that with the right relation too, subtypes dropped; punctuation (UPOS"
                    + " PUNCT) is left out, except in the columns 'all'. A tag or lemma that gold leaves open (_) is not"
                    + " asked. Genres are told apart where documents are named CORPUS_GENRE_NAME.",
            "",
            "With --tokenisation, the '# text' of the sentences makes up each document again, with an empty line at '# newpar',"
                    + " and the tokens and sentences cut from it are compared by their places; blanks do not count.",
            "",
            "Examples:",
            "  rapporteur bench score grammar dev.conllu",
            "  rapporteur bench score grammar --tokenisation ewt-dev.conllu gum-dev.conllu",
            "  rapporteur bench score grammar --format json dev.conllu"
        })
final class ScoreCommand implements Callable<Integer> {
    private static final String LANGUAGE = "en";

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(names = "--tokenisation", description = "Cut the text into tokens and sentences, too, and score that.")
    private boolean tokenisation;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private BenchCommand.ReportFormat format = BenchCommand.ReportFormat.table;

    @Parameters(index = "0", paramLabel = "TASK", description = "What to score: ${COMPLETION-CANDIDATES}.")
    private Task task = Task.grammar;

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
        String report = task.report(this);
        try (Output output = Output.to(null, streams)) {
            output.writer().write(report);
            output.keep();
        }
        return ExitCode.OK;
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
    enum Task {
        /** tags, lemmas and dependencies */
        grammar {
            @Override
            String report(ScoreCommand command) throws FailureException {
                return command.scoreGrammar();
            }
        };

        /** Scores the files of the command and returns what to print. */
        abstract String report(ScoreCommand command) throws FailureException;
    }
}
