// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;

/**
 * Puts a number with what it counts: of {@code six police officers} the officers are six.
 *
 * <p>The parser gives a number to the next plural; where that only tells the sort of the plural right behind it, the number counts the
 * latter, as Universal Dependencies have it ({@code nummod} of the head noun).
 */
final class CountedHeads {
    private static final String PLURAL = "NNS";

    private CountedHeads() {}

    /** Returns the sentence with its numbers at what they count; the same if nothing was to be done. */
    static Sentence of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Token> changed = null;
        for (int i = 0; i < tokens.size() - 2; i++) {
            int sort = tokens.get(i).head();
            if (tokens.get(i).relation().equals("nummod") && sort == i + 1 && isSort(tokens, sort)) {
                changed = changed == null ? new ArrayList<>(tokens) : changed;
                changed.set(i, tokens.get(i).under(sort + 1, "nummod"));
            }
        }
        return changed == null ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    /** Tells whether a plural only tells the sort of the plural right behind it. */
    private static boolean isSort(List<Token> tokens, int noun) {
        Token token = tokens.get(noun);
        return token.xpos().equals(PLURAL)
                && token.relation().equals("compound")
                && token.head() == noun + 1
                && tokens.get(noun + 1).xpos().equals(PLURAL);
    }
}
