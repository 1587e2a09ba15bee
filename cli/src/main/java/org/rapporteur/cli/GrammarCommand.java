// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.conllu.ConlluException;
import org.rapporteur.grammar.conllu.ConlluReader;
import org.rapporteur.grammar.conllu.ConlluSentence;
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
        description =
                "Cuts texts into sentences and tokens, tags, lemmatises and parses them, and writes CoNLL-U; or does so"
                        + " with the tokens of CoNLL-U files, in place of the analysis there.",
        footer = {
            "",
            "Each token of a text has its place in MISC: TokenRange=START:END counts the code points of the file from 0, END exclusive"
                    + " (a byte order mark is not counted). A bad file is named, and the others are read.",
            "",
            "Examples:",
            "  rapporteur grammar --input text report.txt",
            "  rapporteur grammar --input text --output reports.conllu monday.txt tuesday.txt",
            "  rapporteur grammar --input conllu gold.conllu > predicted.conllu",
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
            void write(String name, String content, Grammar grammar, Appendable out) throws IOException {
                ConlluDocument document = new ConlluDocument(name, out);
                for (TextBlocks blocks = new TextBlocks(content); blocks.hasNext(); ) {
                    String block = blocks.next();
                    document.write(block, grammar.read(block));
                }
            }
        },

        /** tokens, which get a new analysis */
        conllu {
            @Override
            void write(String name, String content, Grammar grammar, Appendable out)
                    throws IOException, FailureException {
                try {
                    // Once through to the end, so that nothing is written of a file that is malformed further on.
                    sentences(name, content).forEachRemaining(sentence -> {});
                    for (ConlluReader sentences = sentences(name, content); sentences.hasNext(); ) {
                        ConlluSentence sentence = sentences.next();
                        out.append(sentence.annotatedBy(grammar.parse(sentence.forms()))
                                .toString());
                    }
                } catch (ConlluException e) {
                    throw new FailureException(e.getMessage() + "; correct that line.", e);
                }
            }

            private ConlluReader sentences(String name, String content) {
                return new ConlluReader(new StringReader(content), name);
            }
        };

        /** Reads what a file holds and writes the sentences. */
        abstract void write(String name, String content, Grammar grammar, Appendable out)
                throws IOException, FailureException;
    }
}
