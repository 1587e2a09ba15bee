// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import org.rapporteur.grammar.parse.Parser;

/**
 * The settings of a training run.
 *
 * @param seed decides the order of sentences
 * @param folds into how many parts the treebank is cut for jackknifed tags
 * @param tagEpochs how often the tagger sees the treebank
 * @param tagBits logarithm of the number of rows of the tagger's table
 * @param tagMargin by how much the right tag must win, else the tagger learns
 * @param parseEpochs how often the parser sees the treebank
 * @param moveBits logarithm of the number of rows of the table of moves
 * @param labelBits logarithm of the number of rows of the table of relations
 * @param labelMargin by how much the right relation must win
 * @param width how many analyses are kept while training
 * @param search how widely the finished parser searches
 * @param pruning which weights of the finished model are dropped
 * @param teachers how many parsers vote on running text; 0 for none
 * @param textEpochs how often the parser sees the running text, before it goes on with the treebank alone
 * @param members how many models of tagger and parser, learned in different orders, are added up
 */
public record TrainingOptions(
        long seed,
        int folds,
        int tagEpochs,
        int tagBits,
        float tagMargin,
        int parseEpochs,
        int moveBits,
        int labelBits,
        float labelMargin,
        int width,
        Parser.Search search,
        Pruning pruning,
        int teachers,
        int textEpochs,
        int members) {
    /** Weights that round to less than this while the parts learn from each other are dropped. */
    static final float LEAST = 1;

    /**
     * Which weights of the finished model are dropped, for its size and speed: those smaller than these, of 511.
     *
     * @param tags the least weight of a tag
     * @param moves the least weight of a move
     * @param labels the least weight of a relation
     */
    public record Pruning(int tags, int moves, int labels) {}

    /** Returns the settings that the shipped model was trained with. */
    public static TrainingOptions standard() {
        return new TrainingOptions(
                1, 5, 6, 19, 10, 8, 22, 18, 10, 8, new Parser.Search(8, 120), new Pruning(5, 16, 16), 6, 2, 4);
    }

    /** Returns these settings with another seed. */
    public TrainingOptions withSeed(long other) {
        return new TrainingOptions(
                other,
                folds,
                tagEpochs,
                tagBits,
                tagMargin,
                parseEpochs,
                moveBits,
                labelBits,
                labelMargin,
                width,
                search,
                pruning,
                teachers,
                textEpochs,
                members);
    }

    /** Returns these settings with another number of teachers, and of models that are added up. */
    public TrainingOptions withEnsemble(int otherTeachers, int otherMembers) {
        return new TrainingOptions(
                seed,
                folds,
                tagEpochs,
                tagBits,
                tagMargin,
                parseEpochs,
                moveBits,
                labelBits,
                labelMargin,
                width,
                search,
                pruning,
                otherTeachers,
                textEpochs,
                otherMembers);
    }
}
