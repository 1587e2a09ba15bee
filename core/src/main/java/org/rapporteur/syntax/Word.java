// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;
import org.rapporteur.text.Span;

/**
 * One syntactic word of a sentence and its place in the tree of Universal Dependencies.
 *
 * <p>Trees are projective: a word and all that hangs on it are one stretch of the text, from {@link #leftmost()} to
 * {@link #rightmost()}.
 */
public final class Word {
    private final int index;
    private final Span span;
    private final Token token;
    private final String universalRelation;
    private final List<Word> children = new ArrayList<>(4);
    private @Nullable Word head;
    private Word leftmost = this;
    private Word rightmost = this;

    Word(int index, Span span, Token token) {
        this.index = index;
        this.span = span;
        this.token = token;
        this.universalRelation = token.universalRelation();
    }

    /** Puts the word into its tree; called once for each word, before anyone else sees it. */
    void hangOn(Word governor) {
        head = governor;
        governor.children.add(this);
    }

    /** Tells the words above where their trees begin and end; called once for each word. */
    void widenThoseAbove() {
        for (Word above = head; above != null && above.widen(this); above = above.head) {}
    }

    private boolean widen(Word below) {
        if (below.index < leftmost.index) {
            leftmost = below;
            return true;
        }
        if (below.index > rightmost.index) {
            rightmost = below;
            return true;
        }
        return false;
    }

    /** Returns the number of the word in its sentence, from 0. */
    public int index() {
        return index;
    }

    /** Returns where it stands in the report. */
    public Span span() {
        return span;
    }

    /** Returns where it begins in the report, in UTF-16 units. */
    public int start() {
        return span.start();
    }

    /** Returns where it ends in the report, in UTF-16 units, exclusive. */
    public int end() {
        return span.end();
    }

    /** Returns its characters. */
    public String form() {
        return token.form();
    }

    /** Returns its dictionary form; names keep their capitals. */
    public String lemma() {
        return token.lemma();
    }

    /** Returns its universal part of speech. */
    public Upos upos() {
        return token.upos();
    }

    /** Returns its fine-grained tag, in the Penn style: {@code VBD}. */
    public String xpos() {
        return token.xpos();
    }

    /** Returns its relation to its head, with the subtype if any: {@code nsubj:pass}. */
    public String relation() {
        return token.relation();
    }

    /** Returns its relation to its head without the subtype: {@code nsubj}. */
    public String universalRelation() {
        return universalRelation;
    }

    /** Tells whether its relation to its head, subtype left aside, is the one given. */
    public boolean is(String relation) {
        return universalRelation.equals(relation);
    }

    /** Returns the word that governs it; null for the root. */
    public @Nullable Word head() {
        return head;
    }

    /** Returns the words that it governs, in the order of the text. */
    public List<Word> children() {
        return children;
    }

    /** Returns the words that it governs by a relation, subtypes included, in the order of the text. */
    public List<Word> children(String relation) {
        List<Word> found = new ArrayList<>(2);
        for (Word child : children) {
            if (child.is(relation)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Returns the first word that it governs by a relation, subtypes included; null if there is none. */
    public @Nullable Word child(String relation) {
        for (Word child : children) {
            if (child.is(relation)) {
                return child;
            }
        }
        return null;
    }

    /** Tells whether it governs a word by a relation, subtypes included. */
    public boolean has(String relation) {
        return child(relation) != null;
    }

    /** Returns the first word of its own tree. */
    public Word leftmost() {
        return leftmost;
    }

    /** Returns the last word of its own tree. */
    public Word rightmost() {
        return rightmost;
    }

    /** Returns the stretch of the text that it and all below it cover. */
    public Span subtree() {
        return new Span(leftmost.start(), rightmost.end());
    }

    /** Tells whether another word of the same sentence is this one or hangs somewhere below it. */
    public boolean dominates(Word other) {
        return leftmost.index <= other.index && other.index <= rightmost.index;
    }

    @Override
    public String toString() {
        return form() + "/" + xpos() + "/" + relation();
    }
}
