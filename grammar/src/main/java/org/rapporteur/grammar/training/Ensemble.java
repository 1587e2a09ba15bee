// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import java.util.List;
import org.rapporteur.grammar.parse.Parser;
import org.rapporteur.grammar.parse.State;
import org.rapporteur.grammar.words.Lexicon;
import org.rapporteur.grammar.words.WordSequence;

/**
 * Parsers that vote: each gives an arc its weight, and the projective tree with the most votes wins.
 *
 * <p>Every second parser reads from right to left, so that their errors differ.
 */
final class Ensemble {
    /** What sets the votes of one parser apart from another's, so that a tie has one outcome. */
    private static final float TIE = 0.01f;

    private final List<Parser> parsers;
    private final Lexicon lexicon;

    Ensemble(List<Parser> parsers, Lexicon lexicon) {
        this.parsers = List.copyOf(parsers);
        this.lexicon = lexicon;
    }

    static boolean readsBackwards(int parser) {
        return parser % 2 == 1;
    }

    /** Returns the sentence with the tree that the parsers agree on most. */
    TrainingSentence parse(List<String> forms, int[] tags) {
        int size = forms.size();
        TrainingSentence plain = TrainingSentence.of(forms, lexicon, tags, new int[size], new int[size]);
        TrainingSentence backwards = plain.reversed(lexicon);
        int[][] heads = new int[parsers.size()][size];
        int[][] relations = new int[parsers.size()][size];
        float[][] votes = new float[size + 1][size];
        for (int k = 0; k < parsers.size(); k++) {
            if (readsBackwards(k)) {
                arcs(parsers.get(k), backwards.words, backwards.tags, heads[k], relations[k]);
                heads[k] = TrainingSentence.reversedHeads(heads[k]);
                relations[k] = TrainingSentence.reversed(relations[k]);
            } else {
                arcs(parsers.get(k), plain.words, tags, heads[k], relations[k]);
            }
            for (int d = 0; d < size; d++) {
                votes[heads[k][d]][d] += weight(k);
            }
        }
        int[] tree = new Eisner(votes).heads();
        return TrainingSentence.of(forms, lexicon, tags, tree, relations(tree, heads, relations));
    }

    private static void arcs(Parser parser, WordSequence words, int[] tags, int[] heads, int[] relations) {
        State state = parser.parse(words, tags);
        state.arcs(heads, relations);
    }

    private static float weight(int parser) {
        return 1 - TIE * parser;
    }

    /** Returns for each arc the relation that most of the parsers with that arc gave it. */
    private int[] relations(int[] tree, int[][] heads, int[][] relations) {
        int[] chosen = new int[tree.length];
        for (int d = 0; d < tree.length; d++) {
            float best = 0;
            for (int k = 0; k < parsers.size(); k++) {
                float votes = 0;
                for (int other = 0; other < parsers.size(); other++) {
                    boolean same = heads[other][d] == tree[d] && relations[other][d] == relations[k][d];
                    votes += same ? weight(other) : 0;
                }
                if (votes > best) {
                    best = votes;
                    chosen[d] = relations[k][d];
                }
            }
        }
        return chosen;
    }
}
