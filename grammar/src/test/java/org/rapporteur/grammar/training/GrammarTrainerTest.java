// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.conllu.ConlluRow;
import org.rapporteur.grammar.conllu.ConlluSentence;
import org.rapporteur.grammar.model.Model;
import org.rapporteur.grammar.model.PerceptronGrammar;

class GrammarTrainerTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 8})
    void learns_a_small_language_whatever_the_seed(long seed) {
        Model model = seed == 1 ? Toy.model() : Toy.train(Toy.options(seed), "toy " + seed);

        double[] rates = rates(new PerceptronGrammar(model), Toy.treebank(150, 5));

        assertThat(rates[0]).as("tags").isGreaterThanOrEqualTo(0.95);
        assertThat(rates[1]).as("heads").isGreaterThanOrEqualTo(0.95);
        assertThat(rates[2]).as("heads and relations").isGreaterThanOrEqualTo(0.95);
    }

    private static double[] rates(PerceptronGrammar grammar, List<ConlluSentence> treebank) {
        double[] right = new double[3];
        int words = 0;
        for (ConlluSentence sentence : treebank) {
            Sentence parse = grammar.parse(sentence.forms());
            for (int i = 0; i < parse.tokens().size(); i++) {
                ConlluRow row = sentence.words().get(i);
                Token token = parse.tokens().get(i);
                boolean head = token.head() == row.headIndex();
                right[0] += token.xpos().equals(row.xpos()) ? 1 : 0;
                right[1] += head ? 1 : 0;
                right[2] += head && token.relation().equals(row.deprel()) ? 1 : 0;
                words++;
            }
        }
        return new double[] {right[0] / words, right[1] / words, right[2] / words};
    }

    @Test
    void the_same_seed_gives_the_same_model_to_the_byte() throws IOException {
        Model again = Toy.train(Toy.options(1), "toy 1");

        assertThat(bytes(again)).isEqualTo(bytes(Toy.model()));
    }

    private static byte[] bytes(Model model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }

    @Test
    void a_model_knows_the_tags_and_relations_of_its_treebank() {
        Model model = Toy.model();

        assertThat(model.version()).isEqualTo("toy 1");
        assertThat(model.tags()).containsExactly(".", "DT", "JJ", "NN", "NNP", "RB", "VBD");
        assertThat(model.relations()).containsExactly("_", "advmod", "amod", "det", "nsubj", "obj", "punct", "root");
        assertThat(model.search().width()).isEqualTo(4);
    }

    @Test
    void tells_what_it_has_done() {
        List<String> progress = Collections.synchronizedList(new ArrayList<>());

        new GrammarTrainer(Toy.lexicon(), Toy.options(1).withEnsemble(0, 1), progress::add)
                .train("toy", Toy.treebank(10, 1), List.of());

        assertThat(progress).hasSize(5).startsWith("tagger: learned from 10 sentences");
        assertThat(progress.get(1)).startsWith("parser 1, epoch 1 of 4: ").endsWith(" % of 10 sentences still wrong");
    }

    @Test
    void learns_from_a_treebank_with_one_tag_and_one_relation() {
        ConlluRow row = new ConlluRow("1", "Yes", "_", "_", "UH", "_", "0", "root", "_", "_");
        List<ConlluSentence> treebank = Collections.nCopies(4, new ConlluSentence(List.of(), List.of(row)));

        Model model =
                new GrammarTrainer(Toy.lexicon(), Toy.options(1), progress -> {}).train("toy", treebank, List.of());

        Token token = new PerceptronGrammar(model).parse(List.of("No")).tokens().get(0);
        assertThat(token.xpos()).isEqualTo("UH");
        assertThat(token.relation()).isEqualTo("root");
    }

    @Test
    void refuses_an_empty_treebank() {
        GrammarTrainer trainer = new GrammarTrainer(Toy.lexicon(), Toy.options(1), progress -> {});

        assertThatThrownBy(() -> trainer.train("toy", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The treebank has no sentence to learn from");
    }

    @Test
    void another_seed_or_ensemble_leaves_the_other_settings() {
        TrainingOptions standard = TrainingOptions.standard();

        TrainingOptions other = standard.withSeed(9).withEnsemble(3, 2);

        assertThat(other.seed()).isEqualTo(9);
        assertThat(other.teachers()).isEqualTo(3);
        assertThat(other.members()).isEqualTo(2);
        assertThat(other.withSeed(standard.seed()).withEnsemble(standard.teachers(), standard.members()))
                .isEqualTo(standard);
    }
}
