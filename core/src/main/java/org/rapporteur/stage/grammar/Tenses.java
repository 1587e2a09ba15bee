// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/** Tells which words of a sentence have a tense: those that are tagged so, and those with an auxiliary or a copula that is. */
final class Tenses {
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP");
    private static final String MODAL = "MD";

    private final List<Token> tokens;
    private final boolean[] aided;

    Tenses(List<Token> tokens) {
        this.tokens = tokens;
        aided = new boolean[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                boolean finite = TENSED.contains(token.xpos()) || token.xpos().equals(MODAL);
                aided[token.head()] |= finite
                        && (token.relation().startsWith("aux")
                                || token.relation().equals("cop"));
            }
        }
    }

    /** Tells whether an auxiliary or a copula with a tense belongs to a word. */
    boolean isAided(int word) {
        return aided[word];
    }

    /** Tells whether a word is a verb with a tense. */
    boolean isFinite(int word) {
        Token token = tokens.get(word);
        return token.upos() == Upos.VERB && (TENSED.contains(token.xpos()) || aided[word]);
    }
}
