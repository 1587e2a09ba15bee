// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Reads running text, or tokens already cut, into sentences with tags, lemmas and dependencies.
 *
 * <p>A grammar is unchangeable and may be used by many threads at once. The same input always gives the same output, and
 * the work grows in proportion to the length of the text.
 */
public interface Grammar {
    /** Returns the language that this grammar reads, as a BCP 47 code: {@code en}. */
    String language();

    /** Returns the name and version of the grammar and its model, for the record's producer. */
    String version();

    /**
     * Cuts a text into sentences and tokens, and tags, lemmatises and parses them.
     *
     * @param text any text; an empty or blank one has no sentences
     * @return the sentences in order; every character that is not blank lies in exactly one token
     */
    default List<Sentence> read(String text) {
        return read(text, GrammarPart.Listener.NONE);
    }

    /**
     * Does what {@link #read(String)} does, and tells a listener as each part of the work is done.
     *
     * @param text any text
     * @param listener is told after the segmentation of the text, and after each further part of each sentence
     * @return the sentences in order
     */
    List<Sentence> read(String text, GrammarPart.Listener listener);

    /**
     * Cuts a text into sentences and tokens, and does no more.
     *
     * @param text any text
     * @return the sentences in order, covering every character that is not blank
     */
    List<Segment> segment(String text);

    /**
     * Tags, lemmatises and parses one sentence whose tokens are given.
     *
     * @param forms the tokens, in order; offsets of the result are counted as if one blank stood between them
     * @return the sentence
     * @throws IllegalArgumentException if there is no token, or one is empty
     */
    default Sentence parse(List<String> forms) {
        return parse(forms, GrammarPart.Listener.NONE);
    }

    /**
     * Does what {@link #parse(List)} does, and tells a listener as each part of the work is done.
     *
     * @param forms the tokens, in order
     * @param listener is told after each part
     * @return the sentence
     * @throws IllegalArgumentException if there is no token, or one is empty
     */
    Sentence parse(List<String> forms, GrammarPart.Listener listener);

    /**
     * Tells whether the language has a word that is no name, inflected or not.
     *
     * <p>A grammar that knows no words has none.
     *
     * @param word the word in small letters
     */
    default boolean hasWord(String word) {
        return false;
    }

    /**
     * Finds the grammar of a language among those on the class path.
     *
     * @param language a BCP 47 code: {@code en}
     * @return the first grammar that reads the language
     * @throws IllegalStateException if there is none; the message says what to add
     */
    static Grammar of(String language) {
        for (Grammar grammar : ServiceLoader.load(Grammar.class)) {
            if (grammar.language().equals(language)) {
                return grammar;
            }
        }
        throw new IllegalStateException("No grammar for language '" + language
                + "' is on the class path; add the module rapporteur-grammar-model (English), or another provider of "
                + Grammar.class.getName());
    }
}
