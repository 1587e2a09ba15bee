// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.List;
import org.rapporteur.grammar.Token;

/** Which words of a tree belong together. */
final class Phrases {
    private Phrases() {}

    /** Returns the first word of the phrase that leads to a noun. */
    static int beginOf(List<Token> tokens, int noun) {
        int begin = noun;
        while (begin > 0 && isBelow(tokens, begin - 1, noun, noun - begin + 2)) {
            begin--;
        }
        return begin;
    }

    /**
     * Tells whether a word is another, or hangs below it.
     *
     * @param reach how many words above it are looked at
     */
    static boolean isBelow(List<Token> tokens, int word, int above, int reach) {
        int at = word;
        for (int i = 0; i < reach && at >= 0 && at != above; i++) {
            at = tokens.get(at).head();
        }
        return at == above;
    }
}
