// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import java.util.List;
import org.rapporteur.grammar.linear.WeightTable;
import org.rapporteur.grammar.words.WordSequence;

/** Finds the head and the relation of each word of a sentence, by beam search over the moves. */
public final class Parser {
    private final List<String> relations;
    private final WeightTable moves;
    private final WeightTable labels;
    private final Search search;
    private final TagKinds kinds;

    /**
     * How widely the parser searches.
     *
     * @param width how many analyses are kept at most
     * @param margin how far behind the best one an analysis may lie
     */
    public record Search(int width, float margin) {}

    /**
     * Makes a parser of trained parts.
     *
     * @param tags the names of the tags that sentences will bear
     * @param relations the names of the relations; number 0 stands for a word without one
     * @param moves weights of the three moves
     * @param labels weights of the relations
     * @param search how widely to search
     * @throws IllegalArgumentException if the tables have another number of classes
     */
    public Parser(List<String> tags, List<String> relations, WeightTable moves, WeightTable labels, Search search) {
        if (moves.classes() != State.MOVES || labels.classes() != relations.size()) {
            throw new IllegalArgumentException("Found weights for " + moves.classes() + " moves and " + labels.classes()
                    + " relations, expected " + State.MOVES + " and " + relations.size());
        }
        this.relations = List.copyOf(relations);
        this.moves = moves;
        this.labels = labels;
        this.search = search;
        this.kinds = new TagKinds(tags);
    }

    /** Returns the names of the relations, in the order of their numbers. */
    public List<String> relations() {
        return relations;
    }

    /**
     * Parses a tagged sentence.
     *
     * @param words its words, at least one
     * @param tags their tags, as numbers
     * @return the best final state
     */
    public State parse(WordSequence words, int[] tags) {
        ParseFeatures features = new ParseFeatures(words, tags, kinds);
        Labeller labeller = new Labeller(words.size(), features, labels);
        MoveScorer scorer = new MoveScorer(words.size(), features, moves);
        Beam beam = new Beam(search.width(), search.margin());
        for (int step = 0; step < 2 * words.size(); step++) {
            beam.expand(words.size(), scorer);
            for (int i = 0; i < beam.size(); i++) {
                beam.replace(i, labeller.after(beam.state(i), beam.move(i), beam.gain(i)));
            }
        }
        return beam.state(0);
    }
}
