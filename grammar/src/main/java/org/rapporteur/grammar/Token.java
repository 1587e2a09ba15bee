// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar;

/**
 * One syntactic word of a sentence, as Universal Dependencies draws it.
 *
 * <p>A clitic is a token of its own ({@code do} + {@code n't}, {@code Russia} + {@code 's}), so neighbouring tokens may
 * touch without a blank between them.
 *
 * @param start where the token begins in the text, in UTF-16 units, inclusive
 * @param end where it ends, in UTF-16 units, exclusive
 * @param form the token's own characters: the text between {@code start} and {@code end}, unless it was read otherwise than it
 *     stands there and then {@linkplain #at put in its place}
 * @param lemma the dictionary form; names keep their capitals
 * @param upos the universal part of speech
 * @param xpos the fine-grained tag, in the Penn style of the English treebanks
 * @param head index of the governing token in {@link Sentence#tokens()}, or {@link #ROOT}
 * @param relation the universal relation to the head, with its subtype if any: {@code nsubj:pass}
 */
public record Token(int start, int end, String form, String lemma, Upos upos, String xpos, int head, String relation) {
    /** The {@link #head} of the token that governs its sentence. */
    public static final int ROOT = -1;

    /** Tells whether this token governs its sentence. */
    public boolean isRoot() {
        return head == ROOT;
    }

    /**
     * Returns this token as it was read, at another place.
     *
     * @param newStart where it begins, in UTF-16 units, inclusive
     * @param newEnd where it ends, exclusive
     */
    public Token at(int newStart, int newEnd) {
        return new Token(newStart, newEnd, form, lemma, upos, xpos, head, relation);
    }

    /**
     * Returns this token with another analysis: the same characters in another place of the tree.
     *
     * @param newHead index of the governing token, or {@link #ROOT}
     */
    public Token analysed(Upos newUpos, String newXpos, int newHead, String newRelation) {
        return new Token(start, end, form, lemma, newUpos, newXpos, newHead, newRelation);
    }

    /**
     * Returns this token elsewhere in the tree.
     *
     * @param newHead index of the governing token, or {@link #ROOT}
     */
    public Token under(int newHead, String newRelation) {
        return analysed(upos, xpos, newHead, newRelation);
    }

    /** Returns the relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
    public String universalRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
