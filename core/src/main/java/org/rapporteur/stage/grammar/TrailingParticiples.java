// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Lets a participle behind a comma go on from the verb of its sentence where the parser hung it on an infinitive: {@code Norway urged Chad
 * to free the miners, accusing it of lying} has Norway accuse, and not Chad.
 *
 * <p>Such a participle has the subject of a clause with a tense: it tells what else the one does who does that.
 */
final class TrailingParticiples {
    /** So far up the tree a verb with a tense is looked for. */
    private static final int REACH = 6;

    private static final Set<String> BELOW = Set.of("xcomp", "advcl", "acl", "conj", "ccomp");
    private static final String CIRCUMSTANCE = "advcl";

    private final List<Token> tokens;
    private final Tenses tenses;
    private final boolean[] marked;

    private TrailingParticiples(List<Token> tokens) {
        this.tokens = tokens;
        tenses = new Tenses(tokens);
        marked = new boolean[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                marked[token.head()] |=
                        token.relation().equals("mark") || token.relation().startsWith("nsubj");
            }
        }
    }

    /** Returns the sentence with its participles behind commas on verbs with a tense; the same if they were. */
    static Sentence of(Sentence sentence) {
        TrailingParticiples repair = new TrailingParticiples(sentence.tokens());
        List<Token> changed = null;
        for (int i = 2; i < sentence.tokens().size(); i++) {
            int verb = repair.isTrailing(i) ? repair.above(i) : -1;
            if (verb >= 0) {
                changed = changed == null ? new ArrayList<>(sentence.tokens()) : changed;
                changed.set(i, changed.get(i).under(verb, CIRCUMSTANCE));
            }
        }
        return changed == null ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    private boolean isTrailing(int word) {
        Token token = tokens.get(word);
        return token.xpos().equals("VBG")
                && token.upos() == Upos.VERB
                && token.relation().equals(CIRCUMSTANCE)
                && !marked[word]
                && tokens.get(word - 1).form().equals(",");
    }

    /** Returns the first verb with a tense above the infinitive that a participle hangs on; -1 if it hangs on none. */
    private int above(int participle) {
        int at = tokens.get(participle).head();
        if (at < 0 || at > participle || !tokens.get(at).xpos().equals("VB") || tenses.isAided(at)) {
            return -1;
        }
        for (int i = 0; i < REACH && BELOW.contains(tokens.get(at).universalRelation()); i++) {
            at = tokens.get(at).head();
            if (at < 0 || at > participle) {
                return -1;
            }
            if (tenses.isFinite(at)) {
                return at;
            }
        }
        return -1;
    }
}
