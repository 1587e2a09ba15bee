// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.conllu;

/**
 * One line of a CoNLL-U sentence: a word, a multiword token ({@code 3-4}) or an empty node ({@code 8.1}).
 *
 * @param id the first column as written
 * @param form the surface form
 * @param lemma the lemma, or {@code _}
 * @param upos the universal part of speech, or {@code _}
 * @param xpos the fine-grained tag, or {@code _}
 * @param feats morphological features, as text
 * @param head number of the governing word, {@code 0} for the root, or {@code _}
 * @param deprel relation to the head, or {@code _}
 * @param deps enhanced dependencies, as text
 * @param misc anything else, as text
 */
public record ConlluRow(
        String id,
        String form,
        String lemma,
        String upos,
        String xpos,
        String feats,
        String head,
        String deprel,
        String deps,
        String misc) {
    /** Tells whether this line is a syntactic word: neither a multiword token nor an empty node. */
    public boolean isWord() {
        return id.indexOf('-') < 0 && id.indexOf('.') < 0;
    }

    /**
     * Returns the head as an index into the sentence's words, counted from 0.
     *
     * @return the index, or -1 for the root
     * @throws NumberFormatException if the column holds no number
     */
    public int headIndex() {
        return Integer.parseInt(head) - 1;
    }

    @Override
    public String toString() {
        return String.join("\t", id, form, lemma, upos, xpos, feats, head, deprel, deps, misc);
    }
}
