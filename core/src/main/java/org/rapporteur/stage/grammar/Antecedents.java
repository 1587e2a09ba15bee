// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Hangs a relative clause on the noun before its comma where the parser joined it to the clause before: {@code the accord, from which
 * Norway withdrew}.
 */
final class Antecedents {
    /** How far a verb may stand behind its pronoun, in words. */
    private static final int FAR = 20;

    private static final Set<String> JOINED = Set.of("conj", "parataxis");
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP");

    private final List<Token> tokens;

    private Antecedents(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Returns the sentence with its relative clauses on their nouns; the same if they were. */
    static Sentence of(Sentence sentence) {
        Antecedents repair = new Antecedents(sentence.tokens());
        List<Token> changed = null;
        for (int i = 3; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            int noun = JOINED.contains(token.relation()) && TENSED.contains(token.xpos()) ? repair.noun(i) : -1;
            if (noun > token.head()) {
                changed = changed == null ? new ArrayList<>(sentence.tokens()) : changed;
                changed.set(i, token.analysed(token.upos(), token.xpos(), noun, "acl:relcl"));
            }
        }
        return changed == null ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    /** Returns the noun before the comma and the pronoun, or preposition and pronoun, that a clause begins with; -1 for none. */
    private int noun(int verb) {
        int pronoun = pronoun(verb);
        int first = pronoun > 1 && tokens.get(pronoun - 1).head() == pronoun ? pronoun - 1 : pronoun;
        int noun = first < 2 || !tokens.get(first - 1).form().equals(",") ? -1 : first - 2;
        if (noun >= 0 && tokens.get(noun).relation().equals("flat")) {
            noun = tokens.get(noun).head();
        }
        boolean nominal = noun >= 0
                && (tokens.get(noun).upos() == Upos.NOUN || tokens.get(noun).upos() == Upos.PROPN);
        return nominal ? noun : -1;
    }

    private int pronoun(int verb) {
        for (int i = Math.max(0, verb - FAR); i < verb; i++) {
            String tag = tokens.get(i).xpos();
            if ((tag.equals("WP") || tag.equals("WDT")) && tokens.get(i).head() == verb) {
                return i;
            }
        }
        return -1;
    }
}
