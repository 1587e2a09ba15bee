// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur grammar}: tokens, tags, lemmas and dependencies of texts, as CoNLL-U. */
@Command(
        name = "grammar",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Cuts texts into sentences and tokens, tags, lemmatises and parses them, and writes CoNLL-U.",
        footer = {
            "",
            "Each token has its place in MISC: TokenRange=START:END counts the code points of the file from 0, END exclusive"
                    + " (a byte order mark is not counted). A bad file is named, and the others are read.",
            "",
            "Examples:",
            "  rapporteur grammar --input text report.txt",
            "  rapporteur grammar --input text --output reports.conllu monday.txt tuesday.txt",
            "  cat report.txt | rapporteur grammar --input text -"
        })
final class GrammarCommand implements Callable<Integer> {
    private static final String LANGUAGE = "en";

    private final Streams streams;

    @Option(
            names = "--input",
            paramLabel = "KIND",
            defaultValue = "text",
            description = "What the files hold: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private InputKind kind = InputKind.text;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write there instead of to standard output; the file appears when it is complete.")
    private @Nullable Path output;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files in UTF-8; - is standard input.")
    private List<String> files = List.of();

    private @Nullable Grammar grammar;

    GrammarCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        Input input = new Input(streams);
        int failed = 0;
        try (Output result = Output.to(output, streams)) {
            for (String file : files) {
                try {
                    read(file, input, result);
                } catch (FailureException e) {
                    failed++;
                    streams.say(e.sentence());
                }
            }
            if (failed < files.size()) {
                result.keep();
            }
        }
        if (failed > 0 && files.size() > 1) {
            streams.say(failed + " of " + files.size() + " files could not be read.");
        }
        return failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void read(String file, Input input, Output result) throws IOException, FailureException {
        String text = input.read(file);
        if (text.isBlank()) {
            streams.say("there is no text in '" + Input.name(file) + "'.");
            return;
        }
        kind.write(Input.name(file), text, grammar(), result.writer());
    }

    /** Loads the grammar when there is something to read: a wrong file name is told at once. */
    private Grammar grammar() {
        if (grammar == null) {
            grammar = Grammar.of(LANGUAGE);
        }
        return grammar;
    }

    /** What an input file holds; the names are those of the option. */
    enum InputKind {
        /** running text */
        text {
            @Override
            void write(String name, String text, Grammar grammar, Appendable out) throws IOException {
                ConlluDocument document = new ConlluDocument(name, text, out);
                for (TextBlocks blocks = new TextBlocks(text); blocks.hasNext(); ) {
                    TextBlocks.Block block = blocks.next();
                    for (Sentence sentence : grammar.read(block.text())) {
                        document.write(sentence, block.start());
                    }
                }
            }
        };

        /** Reads the text of a file and writes its sentences. */
        abstract void write(String name, String text, Grammar grammar, Appendable out)
                throws IOException, FailureException;
    }
}
