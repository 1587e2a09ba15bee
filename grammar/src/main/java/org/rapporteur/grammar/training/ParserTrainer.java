// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.linear.Rounding;
import org.rapporteur.grammar.linear.SparseTable;
import org.rapporteur.grammar.linear.TrainingTable;
import org.rapporteur.grammar.linear.TripleTable;
import org.rapporteur.grammar.parse.Beam;
import org.rapporteur.grammar.parse.Labeller;
import org.rapporteur.grammar.parse.MoveScorer;
import org.rapporteur.grammar.parse.Node;
import org.rapporteur.grammar.parse.ParseFeatures;
import org.rapporteur.grammar.parse.Parser;
import org.rapporteur.grammar.parse.State;
import org.rapporteur.grammar.parse.TagKinds;

/** Learns a parser: a structured perceptron over a beam for the moves, and an averaged perceptron for the relations. */
final class ParserTrainer {
    private final TagKinds kinds;
    private final TrainingOptions options;
    private final Consumer<String> progress;
    private final TrainingTable moves;
    private final TrainingTable labels;

    ParserTrainer(Inventory tags, Inventory relations, TrainingOptions options, Consumer<String> progress) {
        this.kinds = new TagKinds(tags.names());
        this.options = options;
        this.progress = progress;
        this.moves = new TrainingTable(State.MOVES, options.moveBits());
        this.labels = new TrainingTable(relations.size(), options.labelBits());
    }

    /** The parts of a trained parser. */
    record Trained(
            List<String> tags, List<String> relations, TripleTable moves, SparseTable labels, Parser.Search search) {
        Parser parser() {
            return new Parser(tags, relations, moves, labels, search);
        }
    }

    /**
     * Learns from a treebank and from text.
     *
     * @param treebank sentences with right trees, seen in every epoch
     * @param text sentences with trees that other parsers gave, seen in the first epochs only
     * @param seed decides the order
     */
    Weights train(List<TrainingSentence> treebank, List<TrainingSentence> text, long seed) {
        Random random = new Random(seed);
        for (int epoch = 0; epoch < options.parseEpochs(); epoch++) {
            List<TrainingSentence> order = new ArrayList<>(treebank);
            if (epoch < options.textEpochs()) {
                order.addAll(text);
            }
            Collections.shuffle(order, random);
            int wrong = 0;
            for (TrainingSentence sentence : order) {
                wrong += new Lesson(sentence).learn() ? 1 : 0;
            }
            progress.accept(String.format(
                    Locale.ROOT,
                    "parser %d, epoch %d of %d: %.1f %% of %d sentences still wrong",
                    seed,
                    epoch + 1,
                    options.parseEpochs(),
                    100.0 * wrong / order.size(),
                    order.size()));
        }
        return new Weights(moves.averages(), labels.averages());
    }

    /** What one run learned. */
    record Weights(float[] moves, float[] labels) {
        /** Adds up what several runs learned, so that their scores vote. */
        static Weights sum(List<Weights> members) {
            return new Weights(
                    mean(members.stream().map(Weights::moves).toList()),
                    mean(members.stream().map(Weights::labels).toList()));
        }

        private static float[] mean(List<float[]> members) {
            float[] sum = new float[members.get(0).length];
            for (float[] member : members) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += member[i] / members.size();
                }
            }
            return sum;
        }
    }

    /** Rounds what was learned. */
    static Trained freeze(Weights weights, Inventory tags, Inventory relations, TrainingOptions options) {
        Rounding moveRounding = Rounding.of(weights.moves(), TrainingOptions.LEAST);
        Rounding labelRounding = Rounding.of(weights.labels(), TrainingOptions.LEAST);
        return new Trained(
                tags.names(),
                relations.names(),
                TripleTable.freeze(options.moveBits(), weights.moves(), moveRounding),
                SparseTable.freeze(relations.size(), options.labelBits(), weights.labels(), labelRounding),
                new Parser.Search(options.search().width(), options.search().margin() * moveRounding.scale()));
    }

    /** One sentence seen once. */
    private final class Lesson {
        private final TrainingSentence sentence;
        private final ParseFeatures features;
        private final Labeller labeller;
        private final MoveScorer scorer;
        private final Oracle oracle;
        private final float[] goldScores = new float[State.MOVES];
        private final Beam beam = new Beam(options.width(), Float.MAX_VALUE);
        private State gold = beam.state(0);
        private @Nullable State worst;
        private State goldAtWorst = gold;
        private float violation;

        Lesson(TrainingSentence sentence) {
            this.sentence = sentence;
            this.features = new ParseFeatures(sentence.words, sentence.tags, kinds);
            this.scorer = new MoveScorer(sentence.size(), features, moves);
            this.labeller = new Labeller(sentence.size(), features, labels);
            this.oracle = new Oracle(sentence.heads);
        }

        /** Searches, learns from the worst step, and tells whether the best analysis was wrong. */
        boolean learn() {
            moves.step();
            for (int step = 0; step < 2 * sentence.size(); step++) {
                State before = gold;
                int move = goldMove();
                gold = goldAfter(move);
                beam.expand(sentence.size(), scorer);
                for (int i = 0; i < beam.size(); i++) {
                    boolean right = beam.state(i) == before && beam.move(i) == move;
                    beam.replace(i, right ? gold : labeller.after(beam.state(i), beam.move(i), beam.gain(i)));
                }
                compare(beam.state(0));
            }
            boolean wrong = beam.state(0) != gold;
            if (wrong) {
                learnRelations(beam.state(0));
            }
            update();
            return wrong;
        }

        private int goldMove() {
            scorer.score(gold, goldScores);
            if (gold.top() == null) {
                return State.SHIFT;
            }
            int best = -1;
            int least = Integer.MAX_VALUE;
            for (int move = 0; move < State.MOVES; move++) {
                if (gold.allows(move, sentence.size())) {
                    int cost = oracle.cost(gold, move);
                    if (cost < least || cost == least && goldScores[move] > goldScores[best]) {
                        best = move;
                        least = cost;
                    }
                }
            }
            return best;
        }

        private State goldAfter(int move) {
            oracle.moved(gold, move);
            if (move == State.SHIFT) {
                return gold.shift(goldScores[move]);
            }
            int relation = labeller.relation(gold.headOf(move), gold.dependent());
            learnRelation(gold.headOf(move), gold.dependent());
            return gold.attach(move, relation, goldScores[move]);
        }

        private void compare(State best) {
            if (best != gold) {
                float difference = best.score() - gold.score();
                if (worst == null || difference > violation) {
                    violation = difference;
                    worst = best;
                    goldAtWorst = gold;
                }
            }
        }

        /** Moves the weights from the wrong moves to the right ones, back to where the two analyses part. */
        private void update() {
            State wrong = worst;
            State right = goldAtWorst;
            while (wrong != null && right != null && wrong != right) {
                update(wrong, -1);
                update(right, 1);
                wrong = wrong.previous();
                right = right.previous();
            }
        }

        private void update(State after, float delta) {
            State before = after.previous();
            if (before != null && before.top() != null) {
                int count = features.move(before);
                moves.update(features.features(), count, after.move(), delta);
            }
        }

        /** Learns the relations of the arcs that a wrong analysis got right. */
        private void learnRelations(State state) {
            State after = state;
            for (State before = state.previous(); before != null; before = before.previous()) {
                if (after.move() != State.SHIFT) {
                    Node head = before.headOf(after.move());
                    labeller.relation(head, before.dependent());
                    learnRelation(head, before.dependent());
                }
                after = before;
            }
        }

        private void learnRelation(Node head, Node dependent) {
            if (sentence.heads[dependent.word()] == head.word()) {
                labels.learn(
                        features.features(),
                        labeller.count(),
                        sentence.relations[dependent.word()],
                        1,
                        labeller.scores(),
                        options.labelMargin());
            }
        }
    }
}
