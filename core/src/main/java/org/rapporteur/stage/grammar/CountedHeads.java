// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final String OBJECT = "obj";

    /** What the noun takes over from what bounds its number. */
    private static final Set<String> ROLES = Set.of(OBJECT, "nsubj");

    private CountedHeads() {}

    /** Returns the sentence with its numbers at what they count; the same if nothing was to be done. */
    static Sentence of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.stream().noneMatch(token -> token.relation().equals(COUNTS))) {
            return sentence;
        }
        List<Token> changed = new ArrayList<>(tokens);
        boolean any = false;
        for (int i = 0; i < tokens.size() - 2; i++) {
            int sort = tokens.get(i).head();
            if (tokens.get(i).relation().equals(COUNTS) && sort == i + 1 && isSort(tokens, sort)) {
                changed.set(i, tokens.get(i).under(sort + 1, COUNTS));
                any = true;
            }
        }
        for (int i = 1; i < tokens.size() - 2; i++) {
            any |= bound(changed, i);
        }
        return any ? new Sentence(changed, sentence.startsParagraph()) : sentence;
    }

    /** Puts the noun behind a number in the place of what bounds the number, and tells whether it did: {@code as many as 16 villagers}. */
    private static boolean bound(List<Token> tokens, int number) {
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
            return false;
        }
        boolean compared = many.xpos().equals("JJ")
                && ROLES.contains(many.universalRelation())
                && tokens.get(bound - 1).lemma().equals(before.lemma());
        boolean upTo = many.relation().equals("compound:prt") && bound - 1 == noun.head();
        if (!compared && !upTo) {
            return false;
        }
        tokens.set(number + 1, noun.under(noun.head(), compared ? many.relation() : OBJECT));
        tokens.set(bound, many.under(number, "advmod"));
        return true;
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
