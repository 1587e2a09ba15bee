// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import org.jspecify.annotations.Nullable;

/**
 * A word on the stack, or the next word, with the outermost dependents that it has so far.
 *
 * <p>Nodes never change; the analyses on a beam share them, so that a move costs the same however long the sentence is.
 */
public final class Node {
    /** Stands for a dependent that is not there. */
    public static final int NONE = -1;

    final int word;
    final @Nullable Node below;
    final int left;
    final int leftSecond;
    final int right;
    final int rightSecond;
    final int leftRelation;
    final int leftSecondRelation;
    final int rightRelation;
    final int rightSecondRelation;
    final int leftCount;
    final int rightCount;

    /** Whether the scores below are known; kept here by {@link MoveScorer} for the stack that this node tops. */
    boolean weighed;

    float shiftScore;
    float leftScore;
    float rightScore;

    private Node(
            int word,
            @Nullable Node below,
            int left,
            int leftSecond,
            int right,
            int rightSecond,
            int leftRelation,
            int leftSecondRelation,
            int rightRelation,
            int rightSecondRelation,
            int leftCount,
            int rightCount) {
        this.word = word;
        this.below = below;
        this.left = left;
        this.leftSecond = leftSecond;
        this.right = right;
        this.rightSecond = rightSecond;
        this.leftRelation = leftRelation;
        this.leftSecondRelation = leftSecondRelation;
        this.rightRelation = rightRelation;
        this.rightSecondRelation = rightSecondRelation;
        this.leftCount = leftCount;
        this.rightCount = rightCount;
    }

    /** Returns a word without dependents that lies on no stack. */
    static Node of(int word) {
        return new Node(word, null, NONE, NONE, NONE, NONE, 0, 0, 0, 0, 0, 0);
    }

    /** Returns the number of the word in its sentence. */
    public int word() {
        return word;
    }

    /** Returns the node under this one on the stack, if there is one. */
    public @Nullable Node below() {
        return below;
    }

    /** Keeps the part of the moves' scores that depends on this stack alone. */
    void weigh(float[] scores) {
        shiftScore = scores[State.SHIFT];
        leftScore = scores[State.LEFT];
        rightScore = scores[State.RIGHT];
        weighed = true;
    }

    /** Tells whether this is the same word with the same dependents. */
    boolean looksLike(Node other) {
        return this == other
                || word == other.word
                        && left == other.left
                        && right == other.right
                        && leftSecond == other.leftSecond
                        && rightSecond == other.rightSecond
                        && leftRelation == other.leftRelation
                        && rightRelation == other.rightRelation
                        && leftSecondRelation == other.leftSecondRelation
                        && rightSecondRelation == other.rightSecondRelation
                        && leftCount == other.leftCount
                        && rightCount == other.rightCount;
    }

    Node on(@Nullable Node stack) {
        return new Node(
                word,
                stack,
                left,
                leftSecond,
                right,
                rightSecond,
                leftRelation,
                leftSecondRelation,
                rightRelation,
                rightSecondRelation,
                leftCount,
                rightCount);
    }

    Node withLeft(int dependent, int relation) {
        return new Node(
                word,
                below,
                dependent,
                left,
                right,
                rightSecond,
                relation,
                leftRelation,
                rightRelation,
                rightSecondRelation,
                leftCount + 1,
                rightCount);
    }

    Node withRight(int dependent, int relation) {
        return new Node(
                word,
                below,
                left,
                leftSecond,
                dependent,
                right,
                leftRelation,
                leftSecondRelation,
                relation,
                rightRelation,
                leftCount,
                rightCount + 1);
    }
}
