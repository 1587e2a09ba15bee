// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.conllu.ConlluException;
import org.rapporteur.grammar.conllu.ConlluReader;
import org.rapporteur.grammar.conllu.ConlluSentence;
import org.rapporteur.grammar.model.Model;
import org.rapporteur.grammar.segment.Segmenter;
import org.rapporteur.grammar.training.GrammarTrainer;
import org.rapporteur.grammar.training.LexiconSources;
import org.rapporteur.grammar.training.TrainingOptions;
import org.rapporteur.grammar.training.TrainingText;
import org.rapporteur.grammar.training.cluster.WordClusters;
import org.rapporteur.table.TableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code rapporteur train}: learns the model of the grammar from treebanks and running text. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Learns a grammar model from treebanks in CoNLL-U, a table of word classes and running text.",
        footer = {
            "",
            "A text has one paragraph to a line. It is cut into words, and all of it decides which words are of one class;"
                    + " of each --text the parser also learns, after several parsers have voted on its trees. The same"
                    + " input, options and seed give the same model. Give Java memory: RAPPORTEUR_JAVA_OPTS=-Xmx8g.",
            "",
            "Examples:",
            "  rapporteur train --treebank ewt.conllu --treebank gum.conllu=news,bio --listings classes.tsv.gz \\",
            "      --text news.txt --words glosses.txt --output english.model",
            "  rapporteur train --treebank small.conllu --teachers 0 --members 1 --output quick.model"
        })
final class TrainCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--treebank",
            paramLabel = "FILE[=GENRE,...]",
            required = true,
            description = {
                "CoNLL-U with tags, heads and relations; with genres only the documents named CORPUS_GENRE_... of these."
            })
    private List<String> treebanks = List.of();

    @Option(names = "--listings", paramLabel = "FILE", description = "What WordNet lists of words; may be .gz.")
    private @Nullable Path listings;

    @Option(names = "--text", paramLabel = "FILE", description = "Running text for word classes and for the parser.")
    private List<String> texts = List.of();

    @Option(names = "--words", paramLabel = "FILE", description = "Running text for word classes alone.")
    private List<String> words = List.of();

    @Option(
            names = "--sentences",
            paramLabel = "N",
            defaultValue = "15000",
            description = "Of how many sentences of each --text the parser learns (default: ${DEFAULT-VALUE}).")
    private int sentences;

    @Option(
            names = "--teachers",
            paramLabel = "N",
            defaultValue = "6",
            description = "How many parsers vote on the trees of the text (default: ${DEFAULT-VALUE}).")
    private int teachers;

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many models are learned in different orders and added up (default: ${DEFAULT-VALUE}).")
    private int members;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Decides the orders (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--model-version",
            paramLabel = "NAME",
            defaultValue = "unnamed",
            description = "What the model calls itself (default: ${DEFAULT-VALUE}).")
    private String modelVersion = "";

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "The model to write.")
    private Path output = Path.of("");

    TrainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        try {
            Input input = new Input(streams);
            List<ConlluSentence> treebank = treebank(input);
            List<List<String>> learned = new ArrayList<>();
            List<List<String>> all = new ArrayList<>();
            treebank.forEach(sentence -> all.add(sentence.forms()));
            Segmenter segmenter = Segmenter.english();
            for (String text : texts) {
                List<List<String>> cut =
                        TrainingText.sentences(input.read(text).lines().toList(), segmenter);
                all.addAll(cut);
                learned.addAll(TrainingText.sample(cut, sentences));
            }
            for (String text : words) {
                all.addAll(TrainingText.sentences(input.read(text).lines().toList(), segmenter));
            }
            streams.say("read " + treebank.size() + " trees and " + all.size() + " sentences.");
            WordClusters clusters = WordClusters.induce(all, TrainingText.classes(seed));
            streams.say("sorted " + clusters.entries().size() + " words into classes.");
            TrainingOptions options = TrainingOptions.standard().withSeed(seed).withEnsemble(teachers, members);
            Model model = new GrammarTrainer(new LexiconSources(listings(), clusters).lexicon(), options, streams::say)
                    .train(modelVersion, treebank, learned);
            write(model);
        } catch (ConlluException | TableException | IllegalArgumentException e) {
            throw new FailureException(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private List<ConlluSentence> treebank(Input input) throws IOException, FailureException {
        List<ConlluSentence> treebank = new ArrayList<>();
        for (String name : treebanks) {
            int split = name.lastIndexOf('=');
            String file = split < 0 ? name : name.substring(0, split);
            List<String> genres =
                    split < 0 ? List.of() : List.of(name.substring(split + 1).split(","));
            boolean taken = genres.isEmpty();
            try (ConlluReader reader = new ConlluReader(new StringReader(input.read(file)), file)) {
                while (reader.hasNext()) {
                    ConlluSentence sentence = reader.next();
                    taken = genres.isEmpty() || isTaken(sentence, genres, taken);
                    if (taken) {
                        treebank.add(sentence);
                    }
                }
            }
        }
        return treebank;
    }

    /** A document's name stands at its first sentence and holds until the next one's. */
    private static boolean isTaken(ConlluSentence sentence, List<String> genres, boolean before) {
        for (String comment : sentence.comments()) {
            if (comment.startsWith("# newdoc id = ")) {
                String[] name = comment.split("_", 3);
                return name.length == 3 && genres.contains(name[1]);
            }
        }
        return before;
    }

    private Map<String, LexiconSources.Listing> listings() throws FailureException {
        if (listings == null) {
            return Map.of();
        }
        boolean packed = listings.toString().endsWith(".gz");
        try (InputStream in = Files.newInputStream(listings);
                Reader reader = new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8)) {
            return LexiconSources.readListings(listings.toString(), reader);
        } catch (IOException e) {
            throw new FailureException(
                    "cannot read '" + listings + "' (" + e.getClass().getSimpleName() + "); name a table of words.", e);
        }
    }

    private void write(Model model) throws FailureException {
        Path file = output.toAbsolutePath();
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                model.write(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FailureException("cannot write '" + output + "' (" + e + "); name another file.", e);
        }
    }
}
