// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import org.jspecify.annotations.Nullable;

/**
 * How far one analysis of a sentence has come: a stack, the next word, and the moves that led here.
 *
 * <p>Words are numbered from 0; the number of words stands for the artificial root, which lies behind the last word. A state
 * never changes; a move makes a new one that points back at this.
 */
public final class State {
    /** Moves the next word onto the stack. */
    public static final int SHIFT = 0;

    /** Makes the top of the stack a dependent of the next word. */
    public static final int LEFT = 1;

    /** Makes the top of the stack a dependent of the word below it. */
    public static final int RIGHT = 2;

    /** How many kinds of move there are. */
    public static final int MOVES = 3;

    final @Nullable Node top;
    final Node next;
    final @Nullable State previous;
    final int move;
    final int relation;
    final float score;

    private State(@Nullable Node top, Node next, @Nullable State previous, int move, int relation, float score) {
        this.top = top;
        this.next = next;
        this.previous = previous;
        this.move = move;
        this.relation = relation;
        this.score = score;
    }

    /** Returns the state before the first move. */
    public static State start() {
        return new State(null, Node.of(0), null, SHIFT, 0, 0);
    }

    /** Returns the word on top of the stack, if there is one. */
    public @Nullable Node top() {
        return top;
    }

    /** Returns the next word. */
    public Node next() {
        return next;
    }

    /** Returns the state before the last move, if there was one. */
    public @Nullable State previous() {
        return previous;
    }

    /** Returns the last move. */
    public int move() {
        return move;
    }

    /** Returns the number of the relation that the last move gave. */
    public int relation() {
        return relation;
    }

    /** Returns the sum of the scores of the moves so far. */
    public float score() {
        return score;
    }

    /**
     * Tells whether a move may be made; the root takes exactly one dependent.
     *
     * @param size the number of words of the sentence
     */
    public boolean allows(int move, int size) {
        Node node = top;
        if (node == null) {
            return move == SHIFT && next.word < size;
        }
        boolean atRoot = next.word == size;
        return switch (move) {
            case SHIFT -> !atRoot;
            case LEFT -> !atRoot || node.below == null;
            default -> node.below != null;
        };
    }

    /**
     * Returns the word that a left or right move would attach.
     *
     * @throws IllegalStateException if the stack is empty
     */
    public Node dependent() {
        if (top == null) {
            throw new IllegalStateException("There is no word on the stack that could be attached");
        }
        return top;
    }

    /**
     * Returns the word that a left or right move would attach the top of the stack to.
     *
     * @throws IllegalStateException if there is none
     */
    public Node headOf(int direction) {
        Node head = direction == LEFT ? next : dependent().below;
        if (head == null) {
            throw new IllegalStateException("There is no word under the top of the stack");
        }
        return head;
    }

    /** Tells whether another state differs from this one only where no feature of a move looks. */
    boolean looksLike(State other) {
        Node a = top;
        Node b = other.top;
        if (a == null || b == null) {
            return a == b && next.looksLike(other.next);
        }
        return a.looksLike(b) && next.looksLike(other.next) && looksLike(a.below, b.below);
    }

    private static boolean looksLike(@Nullable Node a, @Nullable Node b) {
        if (a == b || a == null || b == null) {
            return a == b;
        }
        return a.looksLike(b) && word(a.below) == word(b.below);
    }

    private static int word(@Nullable Node node) {
        return node == null ? Node.NONE : node.word;
    }

    /** Returns the state after a shift that scored {@code gain}. */
    public State shift(float gain) {
        return new State(next.on(top), Node.of(next.word + 1), this, SHIFT, 0, score + gain);
    }

    /**
     * Returns the state after a left or right move.
     *
     * @param direction {@link #LEFT} or {@link #RIGHT}, and {@link #allows allowed} here
     * @param label the number of the relation of the new arc
     * @param gain what the move scored
     */
    public State attach(int direction, int label, float gain) {
        Node dependent = dependent();
        Node head = headOf(direction);
        return direction == LEFT
                ? new State(dependent.below, head.withLeft(dependent.word, label), this, LEFT, label, score + gain)
                : new State(head.withRight(dependent.word, label), next, this, RIGHT, label, score + gain);
    }

    /**
     * Writes the arcs made so far.
     *
     * @param heads receives the head of each word
     * @param relations receives the number of its relation
     */
    public void arcs(int[] heads, int[] relations) {
        State after = this;
        for (State before = previous; before != null; before = before.previous) {
            if (after.move != SHIFT) {
                int dependent = before.dependent().word;
                heads[dependent] = before.headOf(after.move).word;
                relations[dependent] = after.relation;
            }
            after = before;
        }
    }
}
