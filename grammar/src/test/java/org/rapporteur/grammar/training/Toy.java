// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.grammar.conllu.ConlluRow;
import org.rapporteur.grammar.conllu.ConlluSentence;
import org.rapporteur.grammar.model.Model;
import org.rapporteur.grammar.parse.Parser;
import org.rapporteur.grammar.words.Lexicon;

/** A language of two dozen words, its treebank, and a model that learned it in a moment. */
public final class Toy {
    private static final List<String> NAMES = List.of("Anna", "Boris", "Carla", "Dmitri");
    private static final List<String> NOUNS = List.of("dog", "cat", "house", "report", "minister");
    private static final List<String> ADJECTIVES = List.of("old", "small", "new");
    private static final List<String> SLEEPS = List.of("slept", "left", "arrived");
    private static final List<String> SEES = List.of("saw", "read", "found");
    private static final List<String> ADVERBS = List.of("early", "soon");

    private static final class Holder {
        static final Model MODEL = train(options(1), "toy 1");
    }

    private final Random random;
    private final List<String> forms = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    private Toy(Random random) {
        this.random = random;
    }

    /** Returns the model; trained at the first call. */
    public static Model model() {
        return Holder.MODEL;
    }

    static Model train(TrainingOptions options, String version) {
        List<List<String>> text =
                treebank(40, 77).stream().map(ConlluSentence::forms).toList();
        return new GrammarTrainer(lexicon(), options, progress -> {}).train(version, treebank(150, 5), text);
    }

    static TrainingOptions options(long seed) {
        return new TrainingOptions(
                seed,
                2,
                3,
                11,
                2,
                4,
                14,
                11,
                2,
                4,
                new Parser.Search(4, 60),
                new TrainingOptions.Pruning(1, 1, 1),
                2,
                1,
                2);
    }

    static Lexicon lexicon() {
        return Lexicon.of(Map.of(
                "dog", new Lexicon.Entry("0110", "animal", "", "n"),
                "cat", new Lexicon.Entry("0110", "animal", "", "n"),
                "read", new Lexicon.Entry("10", "", "communication", "v")));
    }

    /** Draws sentences of two to eight words. */
    public static List<ConlluSentence> treebank(int size, long seed) {
        Random random = new Random(seed);
        List<ConlluSentence> sentences = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sentences.add(new Toy(random).sentence());
        }
        return sentences;
    }

    private ConlluSentence sentence() {
        int subject = phrase("nsubj");
        boolean hasObject = random.nextBoolean();
        int verb = add(pick(hasObject ? SEES : SLEEPS), "VBD", -1, "root");
        heads.set(subject, verb);
        if (hasObject) {
            heads.set(phrase("obj"), verb);
        } else if (random.nextBoolean()) {
            add(pick(ADVERBS), "RB", verb, "advmod");
        }
        if (random.nextInt(4) > 0) {
            add(".", ".", verb, "punct");
        }
        List<ConlluRow> rows = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            rows.add(new ConlluRow(
                    Integer.toString(i + 1),
                    forms.get(i),
                    "_",
                    "_",
                    tags.get(i),
                    "_",
                    Integer.toString(heads.get(i) + 1),
                    relations.get(i),
                    "_",
                    "_"));
        }
        return new ConlluSentence(List.of(), rows);
    }

    private int phrase(String relation) {
        if (random.nextInt(3) == 0) {
            return add(pick(NAMES), "NNP", -1, relation);
        }
        boolean described = random.nextInt(3) == 0;
        int noun = forms.size() + (described ? 2 : 1);
        add(random.nextBoolean() ? "the" : "a", "DT", noun, "det");
        if (described) {
            add(pick(ADJECTIVES), "JJ", noun, "amod");
        }
        return add(pick(NOUNS), "NN", -1, relation);
    }

    private int add(String form, String tag, int head, String relation) {
        forms.add(form);
        tags.add(tag);
        heads.add(head);
        relations.add(relation);
        return forms.size() - 1;
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
