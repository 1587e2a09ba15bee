// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Joins a finite verb to the finite verb before it where the parser joined it to an infinitive or a noun: {@code Norway wants to
 * avoid a war and is speaking to all sides} tells of two things that Norway does, and not of one that it wants to do besides.
 *
 * <p>Only like is coordinated with like: what has a tense goes on from what has one.
 */
final class FiniteConjuncts {
    /** So far up the tree a finite verb is looked for. */
    private static final int REACH = 6;

    private static final Set<String> NON_FINITE = Set.of("VB", "VBG");
    private static final String JOINED = "conj";

    private final List<Token> tokens;
    private final Tenses tenses;
    private final boolean[] led;

    private FiniteConjuncts(List<Token> tokens) {
        this.tokens = tokens;
        tenses = new Tenses(tokens);
        led = new boolean[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                String relation = token.relation();
                led[token.head()] |= relation.startsWith("nsubj") || relation.equals("expl");
            }
        }
    }

    /** Returns the sentence with its finite verbs joined to each other; the same if they were. */
    static Sentence of(Sentence sentence) {
        FiniteConjuncts repair = new FiniteConjuncts(sentence.tokens());
        List<Token> changed = null;
        for (int i = 1; i < sentence.tokens().size(); i++) {
            int verb = repair.above(i);
            if (verb >= 0) {
                changed = changed == null ? new ArrayList<>(sentence.tokens()) : changed;
                changed.set(i, changed.get(i).under(verb, JOINED));
            }
        }
        return changed == null ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    /** Returns the verb that a conjunct goes on from in place of its head; -1 if its head is that, or there is none. */
    private int above(int conjunct) {
        Token token = tokens.get(conjunct);
        if (!token.relation().equals(JOINED) || led[conjunct] || !tenses.isFinite(conjunct)) {
            return -1;
        }
        int head = token.head();
        if (head < 0 || head >= conjunct || !isNoMatch(head)) {
            return -1;
        }
        int above = tokens.get(head).head();
        for (int i = 0; i < REACH && above >= 0 && above < conjunct; i++) {
            if (tenses.isFinite(above)) {
                return above;
            }
            above = tokens.get(above).head();
        }
        return -1;
    }

    /** Tells whether a word has no tense: an infinitive, a gerund, or a noun that is no predicate. */
    private boolean isNoMatch(int word) {
        Token token = tokens.get(word);
        boolean nominal = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
        return !tenses.isAided(word) && (nominal || token.upos() == Upos.VERB && NON_FINITE.contains(token.xpos()));
    }
}
