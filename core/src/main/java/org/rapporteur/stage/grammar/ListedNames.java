// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;

/**
 * Coordinates persons who stand in a list with their titles: {@code President Ana Petrova, Chancellor Ilse Harrow and King Tomas met}.
 *
 * <p>The parser may take the second for more of the first one's name. A name with a title of its own behind a comma is another
 * person's, though, where "and" leads to one more.
 */
final class ListedNames {
    private static final int FAR = 12;
    private static final String TITLE = "nmod:desc";
    private static final String NAME = "NNP";
    private static final String JOINED = "conj";

    private final List<Token> tokens;
    private final boolean[] titled;
    /** For each word whether a name goes on behind it. */
    private final boolean[] longer;

    private final int[] last;

    private ListedNames(List<Token> tokens) {
        this.tokens = tokens;
        titled = new boolean[tokens.size()];
        longer = new boolean[tokens.size()];
        last = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() >= 0) {
                titled[token.head()] |= token.relation().equals(TITLE);
                longer[token.head()] |= token.relation().equals("flat");
            }
        }
        int and = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.relation().equals("cc")) {
                and = i;
            } else if (token.form().equals(",")) {
                and = -1;
            } else if (token.relation().equals(JOINED) && and >= 0) {
                last[token.head()] = i;
            }
        }
    }

    /** Returns the sentence with its lists of persons; the same if it has none that was missed. */
    static Sentence of(Sentence sentence) {
        ListedNames repair = new ListedNames(sentence.tokens());
        List<Token> changed = null;
        for (int i = 2; i < sentence.tokens().size(); i++) {
            if (repair.isAnother(i)) {
                changed = changed == null ? new ArrayList<>(sentence.tokens()) : changed;
                changed.set(i, changed.get(i).under(changed.get(i).head(), JOINED));
            }
        }
        return changed == null ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    private boolean isAnother(int name) {
        Token token = tokens.get(name);
        boolean same = token.relation().equals("flat") || token.relation().equals("appos");
        return same
                && token.xpos().equals(NAME)
                && (titled[name] || token.relation().equals("appos") && longer[name])
                && (titled[token.head()] || longer[token.head()])
                && last[token.head()] > name
                && followsComma(name);
    }

    private boolean followsComma(int name) {
        int first = name;
        for (int i = name - 1; i >= Math.max(0, name - FAR); i--) {
            int head = tokens.get(i).head();
            if (head < first && head != name
                    || head > name
                    || tokens.get(i).form().equals(",")) {
                return tokens.get(i).form().equals(",");
            }
            first = i;
        }
        return false;
    }
}
