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
 * latter, as Universal Dependencies have it ({@code nummod} of the head noun). What words before a number only bound ({@code as many as 16
 * villagers}, {@code killed up to 16 villagers}) is what the verb is directed at.
 */
final class CountedHeads {
    private static final String PLURAL = "NNS";
    private static final String COUNTS = "nummod";
    private static final String OBLIQUE = "obl";

    private CountedHeads() {}

    /** Returns the sentence with its numbers at what they count; the same if nothing was to be done. */
    static Sentence of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Token> changed = null;
        for (int i = 0; i < tokens.size() - 2; i++) {
            int sort = tokens.get(i).head();
            if (tokens.get(i).relation().equals(COUNTS) && sort == i + 1 && isSort(tokens, sort)) {
                changed = changed == null ? new ArrayList<>(tokens) : changed;
                changed.set(i, tokens.get(i).under(sort + 1, COUNTS));
            }
        }
        List<Token> counted = changed == null ? tokens : changed;
        for (int i = 1; i < tokens.size() - 2; i++) {
            counted = bounded(counted, i);
        }
        return counted.equals(tokens) ? sentence : new Sentence(counted, sentence.startsParagraph());
    }

    /** Returns the words with the noun behind a number in the place of what bounds the number: {@code as many as 16 villagers}. */
    private static List<Token> bounded(List<Token> tokens, int number) {
        Token noun = tokens.get(number + 1);
        Token before = tokens.get(number - 1);
        boolean counts = tokens.get(number).relation().equals(COUNTS)
                && tokens.get(number).head() == number + 1
                && noun.relation().equals(OBLIQUE)
                && before.relation().equals("case")
                && before.head() == number + 1;
        int bound = number - 2;
        Token many = counts && bound > 0 ? tokens.get(bound) : null;
        if (many == null || many.head() != noun.head()) {
            return tokens;
        }
        boolean compared = many.xpos().equals("JJ")
                && many.universalRelation().matches("obj|nsubj")
                && tokens.get(bound - 1).lemma().equals(before.lemma());
        boolean upTo = many.relation().equals("compound:prt") && bound - 1 == noun.head();
        if (!compared && !upTo) {
            return tokens;
        }
        List<Token> changed = new ArrayList<>(tokens);
        changed.set(number + 1, noun.under(noun.head(), compared ? many.relation() : "obj"));
        changed.set(bound, many.under(number, "advmod"));
        return changed;
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
