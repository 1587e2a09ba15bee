// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.grammar.conllu.ConlluSentence;
import org.rapporteur.grammar.model.Model;
import org.rapporteur.grammar.parse.Parser;
import org.rapporteur.grammar.words.WordSequence;

class EnsembleTest {
    @Test
    void one_parser_alone_has_its_way() {
        Model model = Toy.model();
        Parser parser = model.parser();
        Ensemble ensemble = new Ensemble(List.of(parser), model.lexicon());
        for (ConlluSentence sentence : Toy.treebank(30, 9)) {
            WordSequence words = new WordSequence(sentence.forms(), model.lexicon());
            int[] tags = model.tagger().tag(words);
            int[] heads = new int[words.size()];
            int[] relations = new int[words.size()];
            parser.parse(words, tags).arcs(heads, relations);

            TrainingSentence parsed = ensemble.parse(sentence.forms(), tags);

            assertThat(parsed.heads).containsExactly(heads);
            assertThat(parsed.relations).containsExactly(relations);
            assertThat(parsed.tags).containsExactly(tags);
        }
    }

    // The second parser reads backwards and was never taught to: two that read forwards outvote it.
    @Test
    void two_parsers_outvote_one() {
        Model model = Toy.model();
        Parser parser = model.parser();
        Ensemble one = new Ensemble(List.of(parser), model.lexicon());
        Ensemble three = new Ensemble(List.of(parser, parser, parser), model.lexicon());
        for (ConlluSentence sentence : Toy.treebank(30, 9)) {
            int[] tags = model.tagger().tag(new WordSequence(sentence.forms(), model.lexicon()));

            TrainingSentence parsed = three.parse(sentence.forms(), tags);

            assertThat(parsed.heads).containsExactly(one.parse(sentence.forms(), tags).heads);
            assertThat(parsed.relations).containsExactly(one.parse(sentence.forms(), tags).relations);
        }
    }
}
