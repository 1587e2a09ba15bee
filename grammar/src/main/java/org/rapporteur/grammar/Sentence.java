// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar;

import java.util.List;

/**
 * One sentence of a text: a tree of tokens in the order of the text.
 *
 * @param tokens at least one token; exactly one of them is the root
 * @param startsParagraph whether the sentence is the first of its paragraph
 */
public record Sentence(List<Token> tokens, boolean startsParagraph) {
    /**
     * Keeps an unchangeable copy of the tokens.
     *
     * @throws IllegalArgumentException if there is no token
     */
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence has at least one token, but none was given");
        }
    }

    /** Returns where the first token begins, in UTF-16 units of the text. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Returns where the last token ends, in UTF-16 units of the text, exclusive. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
