// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Makes a clause of its own of what is said to be: {@code The truth is that Norland attacked Arlen} tells that somebody attacked, and of a
 * truth only beside that.
 *
 * <p>The treebanks make the copula a word of the clause behind it, so that the verb there has a copula and two subjects, and the parser
 * often takes both for its own. Here the copula is the verb of the first subject, and the clause what it tells.
 */
final class ClausesOfBeing {
    /** So far a clause stands behind its copula, in words. */
    private static final int FAR = 40;

    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP");
    private static final Set<Upos> NOUNS = Set.of(Upos.NOUN, Upos.PROPN, Upos.NUM);
    private static final String SUBJECT = "nsubj";

    private final List<Token> tokens;
    private final List<Token> changed;
    private final int[] copulas;
    private final int[] first;
    private final int[] last;
    private final boolean[] helped;

    private ClausesOfBeing(List<Token> tokens) {
        this.tokens = tokens;
        changed = new ArrayList<>(tokens);
        int size = tokens.size();
        copulas = new int[size];
        first = new int[size];
        last = new int[size];
        helped = new boolean[size];
        Arrays.fill(copulas, -1);
        Arrays.fill(first, -1);
        Arrays.fill(last, -1);
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            int head = token.head();
            if (head <= i) {
                continue; // what matters stands before its head
            }
            boolean auxiliary =
                    token.relation().equals("cop") || token.universalRelation().equals("aux");
            if (copulas[head] < 0 && first[head] >= 0 && auxiliary && TENSED.contains(token.xpos())) {
                copulas[head] = i;
            } else if (auxiliary) {
                helped[head] |= copulas[head] >= 0 && last[head] > copulas[head];
            }
            if (token.universalRelation().equals(SUBJECT) || token.relation().equals("expl")) {
                first[head] = first[head] < 0 ? i : first[head];
                last[head] = i;
            }
        }
    }

    /** Returns the sentence with such clauses; the same if it has none. */
    static Sentence of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.stream().noneMatch(token -> token.relation().equals("cop"))) {
            return sentence;
        }
        ClausesOfBeing repair = new ClausesOfBeing(tokens);
        boolean any = false;
        for (int i = 3; i < tokens.size(); i++) {
            if (repair.isClause(i)) {
                repair.raise(i);
                any = true;
            }
        }
        return any ? new Sentence(repair.changed, sentence.startsParagraph()) : sentence;
    }

    private boolean isClause(int verb) {
        int copula = copulas[verb];
        if (copula < 0
                || !tokens.get(copula).relation().equals("cop")
                || last[verb] < copula
                || verb > copula + FAR
                || copula > first[verb] + FAR
                || !NOUNS.contains(tokens.get(first[verb]).upos())
                || tokens.get(last[verb]).xpos().startsWith("W")) {
            return false;
        }
        Token token = tokens.get(verb);
        boolean tensed = token.upos() == Upos.VERB && TENSED.contains(token.xpos()) || helped[verb];
        return tensed && begins(copula, verb);
    }

    /** Tells whether nothing but adverbs, and a word that leads a clause, stands between a copula and the subject or an opening of the clause. */
    private boolean begins(int copula, int verb) {
        for (int i = copula + 1; i < last[verb]; i++) {
            Token token = tokens.get(i);
            if (token.relation().equals("mark") && token.head() == verb) {
                return token.upos() == Upos.SCONJ;
            }
            boolean own = token.upos() == Upos.ADV
                    || token.upos() == Upos.PART
                    || token.form().equals(",");
            if (!own) {
                return token.upos() != Upos.ADP && Phrases.isBelow(tokens, i, last[verb], FAR);
            }
        }
        return true;
    }

    /** Puts the copula where the verb of its clause was. */
    private void raise(int verb) {
        int copula = copulas[verb];
        Token clause = changed.get(verb);
        for (int i = Math.max(0, copula - 2 * FAR); i < copula; i++) {
            Token token = changed.get(i);
            if (token.head() == verb) {
                changed.set(i, token.under(copula, i == first[verb] ? SUBJECT : token.relation()));
            }
        }
        for (int i = verb + 1; clause.head() < 0 && i < tokens.size(); i++) {
            Token token = changed.get(i);
            if (token.head() == verb && token.upos() == Upos.PUNCT) {
                changed.set(i, token.under(copula, token.relation()));
            }
        }
        Token being = changed.get(copula);
        changed.set(copula, being.analysed(Upos.VERB, being.xpos(), clause.head(), clause.relation()));
        changed.set(verb, clause.under(copula, "ccomp"));
        Token subject = changed.get(last[verb]);
        if (subject.relation().endsWith(":outer")) {
            changed.set(last[verb], subject.under(verb, SUBJECT));
        }
    }
}
