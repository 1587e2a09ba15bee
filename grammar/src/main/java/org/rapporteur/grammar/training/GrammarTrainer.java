// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.rapporteur.grammar.conllu.ConlluRow;
import org.rapporteur.grammar.conllu.ConlluSentence;
import org.rapporteur.grammar.model.Model;
import org.rapporteur.grammar.parse.Parser;
import org.rapporteur.grammar.tag.Tagger;
import org.rapporteur.grammar.words.Lexicon;
import org.rapporteur.grammar.words.WordSequence;

/**
 * Learns a whole model: tagger, teachers, and the parser that learns from them.
 *
 * <p>Independent parts learn at the same time on the machine's processors; that does not change the result.
 */
public final class GrammarTrainer {
    private final Lexicon lexicon;
    private final TrainingOptions options;
    private final Consumer<String> progress;

    /**
     * Prepares a training run.
     *
     * @param lexicon classes of words, which become part of the model
     * @param options the settings
     * @param progress is told in a sentence what was done; may be called from several threads
     */
    public GrammarTrainer(Lexicon lexicon, TrainingOptions options, Consumer<String> progress) {
        this.lexicon = lexicon;
        this.options = options;
        this.progress = progress;
    }

    /**
     * Learns from a treebank, and from running text where there are teachers.
     *
     * @param version what the model is to be called
     * @param treebank sentences with tags, heads and relations
     * @param text sentences of running text, cut into words as in the treebank; without teachers it is not looked at
     * @return the model
     * @throws IllegalArgumentException if the treebank is empty
     */
    public Model train(String version, List<ConlluSentence> treebank, List<List<String>> text) {
        if (treebank.isEmpty()) {
            throw new IllegalArgumentException("The treebank has no sentence to learn from");
        }
        Inventory tags = Inventory.of("", column(treebank, ConlluRow::xpos));
        Inventory relations = Inventory.of("_", withNone(column(treebank, ConlluRow::deprel)));
        List<TrainingSentence> sentences = treebank.stream()
                .map(sentence -> TrainingSentence.of(sentence, tags, relations, lexicon))
                .toList();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            TaggerTrainer.Trained tagger = tag(sentences, tags, workers);
            List<TrainingSentence> parsed = parse(sentences, text, tags, relations, tagger.tagger(), workers);
            ParserTrainer.Trained parser = learn(sentences, parsed, tags, relations, workers);
            return new Model(
                    version,
                    lexicon,
                    tagger.tags(),
                    tagger.dictionary(),
                    tagger.weights().without(options.pruning().tags()),
                    parser.relations(),
                    parser.moves().without(options.pruning().moves()),
                    parser.labels().without(options.pruning().labels()),
                    parser.search());
        } finally {
            workers.shutdownNow();
        }
    }

    /** Gives each sentence tags of a tagger that has not seen it, and returns a tagger that has seen them all. */
    private TaggerTrainer.Trained tag(List<TrainingSentence> sentences, Inventory tags, ExecutorService workers) {
        int folds = options.folds();
        List<Callable<TaggerTrainer.Trained>> lessons = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            List<TrainingSentence> seen = IntStream.range(0, sentences.size())
                    .filter(i -> i % folds != left)
                    .mapToObj(sentences::get)
                    .toList();
            lessons.add(() -> new TaggerTrainer(tags, options).train(seen, options.seed() + left));
        }
        lessons.add(() -> new TaggerTrainer(tags, options).train(sentences, options.seed() + folds));
        List<TaggerTrainer.Trained> trained = all(lessons, workers);
        for (int i = 0; i < sentences.size(); i++) {
            TrainingSentence sentence = sentences.get(i);
            sentence.tags = trained.get(i % folds).tagger().tag(sentence.words);
        }
        progress.accept("tagger: learned from " + sentences.size() + " sentences");
        return trained.get(folds);
    }

    private List<TrainingSentence> parse(
            List<TrainingSentence> sentences,
            List<List<String>> text,
            Inventory tags,
            Inventory relations,
            Tagger tagger,
            ExecutorService workers) {
        if (options.teachers() == 0) {
            return List.of();
        }
        List<TrainingSentence> backwards =
                sentences.stream().map(sentence -> sentence.reversed(lexicon)).toList();
        List<Callable<Parser>> lessons = new ArrayList<>();
        for (int k = 0; k < options.teachers(); k++) {
            long seed = options.seed() + 100 + k;
            List<TrainingSentence> order = Ensemble.readsBackwards(k) ? backwards : sentences;
            lessons.add(() -> {
                ParserTrainer.Weights weights =
                        new ParserTrainer(tags, relations, options, progress).train(order, List.of(), seed);
                return ParserTrainer.freeze(weights, tags, relations, options).parser();
            });
        }
        Ensemble ensemble = new Ensemble(all(lessons, workers), lexicon);
        List<TrainingSentence> parsed = all(
                text.stream()
                        .<Callable<TrainingSentence>>map(
                                forms -> () -> ensemble.parse(forms, tagger.tag(new WordSequence(forms, lexicon))))
                        .toList(),
                workers);
        progress.accept("teachers: parsed " + parsed.size() + " sentences of running text");
        return parsed;
    }

    /** Learns several times in different orders, and adds the models up. */
    private ParserTrainer.Trained learn(
            List<TrainingSentence> sentences,
            List<TrainingSentence> parsed,
            Inventory tags,
            Inventory relations,
            ExecutorService workers) {
        List<Callable<ParserTrainer.Weights>> lessons = new ArrayList<>();
        for (int member = 0; member < options.members(); member++) {
            long seed = options.seed() + member;
            lessons.add(() -> new ParserTrainer(tags, relations, options, progress).train(sentences, parsed, seed));
        }
        ParserTrainer.Weights weights = ParserTrainer.Weights.sum(all(lessons, workers));
        return ParserTrainer.freeze(weights, tags, relations, options);
    }

    private interface Column {
        String of(ConlluRow row);
    }

    private static Set<String> column(List<ConlluSentence> treebank, Column column) {
        Set<String> values = new HashSet<>();
        for (ConlluSentence sentence : treebank) {
            sentence.words().forEach(row -> values.add(column.of(row)));
        }
        return values;
    }

    private static Set<String> withNone(Set<String> relations) {
        relations.add("_");
        return relations;
    }

    private static <T> List<T> all(List<Callable<T>> lessons, ExecutorService workers) {
        try {
            List<T> results = new ArrayList<>(lessons.size());
            for (Future<T> lesson : workers.invokeAll(lessons)) {
                results.add(lesson.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The training was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The training failed: " + e.getCause(), e);
        }
    }
}
