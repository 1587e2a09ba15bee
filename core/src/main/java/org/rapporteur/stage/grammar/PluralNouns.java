// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Makes a noun of a plural that was taken for a verb: {@code denied rebel claims that}, {@code denied media reports that}.
 *
 * <p>The tagger reads {@code claims} as a verb behind a singular noun. Where the parser gives it the place of a noun all the same, or makes
 * it a second verb that no conjunction joins, right behind a verb that has no object yet, the tree tells that it is none.
 */
final class PluralNouns {
    private static final Set<String> PLACES = Set.of("obj", "nsubj", "obl", "nmod");
    private static final String OBJECT = "obj";

    private final List<Token> tokens;
    /** For each word whether a word before it hangs on it. */
    private final boolean[] led;
    /** For each word whether it has an object. */
    private final boolean[] directed;

    private PluralNouns(List<Token> tokens) {
        this.tokens = tokens;
        led = new boolean[tokens.size()];
        directed = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (head >= 0) {
                led[head] |= i < head;
                directed[head] |= tokens.get(i).relation().equals(OBJECT);
            }
        }
    }

    /** Returns the sentence with its plurals; the same if nothing was to be done. */
    static Sentence of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        PluralNouns repair = null;
        List<Token> changed = null;
        for (int i = 2; i < tokens.size() - 1; i++) {
            Token verb = tokens.get(i);
            if (verb.xpos().equals("VBZ") && verb.upos() == Upos.VERB && isBehindNoun(tokens, i)) {
                repair = repair == null ? new PluralNouns(tokens) : repair;
                boolean alone = !repair.led[i - 1];
                boolean placed = alone && PLACES.contains(verb.universalRelation());
                boolean object = alone && verb.relation().equals("conj") && verb.head() == i - 2 && repair.isOpen(i);
                if (placed || object) {
                    changed = changed == null ? new ArrayList<>(tokens) : changed;
                    changed.set(i - 1, tokens.get(i - 1).under(i, "compound"));
                    changed.set(i, verb.analysed(Upos.NOUN, "NNS", verb.head(), placed ? verb.relation() : OBJECT));
                }
            }
        }
        return changed == null ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    /** Tells whether the word before is a singular that the parser hangs on it: {@code rebel claims}. */
    private static boolean isBehindNoun(List<Token> tokens, int plural) {
        Token before = tokens.get(plural - 1);
        boolean noun = before.xpos().equals("NN") || before.xpos().equals("NNP");
        boolean hangs =
                before.relation().equals("compound") || before.relation().equals("nsubj");
        return noun && hangs && before.head() == plural;
    }

    /** Tells whether the verb before both has no object, and what follows is a clause of theirs. */
    private boolean isOpen(int plural) {
        return tokens.get(plural - 2).upos() == Upos.VERB
                && tokens.get(plural + 1).xpos().equals("IN")
                && !directed[plural - 2];
    }
}
