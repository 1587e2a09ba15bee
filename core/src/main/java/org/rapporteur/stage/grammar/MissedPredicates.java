// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Makes the predicate of a sentence of what was taken for a relative clause: {@code Harrow, the old rival of the mayor, was arrested.}
 *
 * <p>Behind an apposition the parser may hang the verb on the noun before it, and leave the sentence with a noun at its top. A clause
 * that describes a noun has a relative pronoun or a subject of its own, though, where its verb has a tense; a verb with a tense behind a
 * comma that has neither is what the noun at the top is the subject of.
 */
final class MissedPredicates {
    /** How far a verb may stand behind its subject, and its auxiliaries before it, in words. */
    private static final int FAR = 40;

    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final String JOINED = "conj";
    private static final String SUBJECT = "nsubj";
    private static final Set<String> PRONOUNS = Set.of("WP", "WDT", "WRB", "WP$");

    private final List<Token> tokens;

    private MissedPredicates(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Returns the sentence with its predicate at the top; the same if it is there. */
    static Sentence of(Sentence sentence) {
        MissedPredicates repair = new MissedPredicates(sentence.tokens());
        int top = repair.top();
        int verb = top < 0 ? -1 : repair.predicate(top);
        return verb < 0 ? sentence : new Sentence(repair.with(top, verb), sentence.startsParagraph());
    }

    /** Returns the noun at the top of a sentence that has no predicate; -1 if it has one. */
    private int top() {
        int top = -1;
        for (int i = 0; i < tokens.size() && top < 0; i++) {
            top = tokens.get(i).head() < 0 ? i : -1;
        }
        if (top < 0 || !isNominal(top)) {
            return -1;
        }
        for (int i = 0; i < tokens.size(); i++) {
            String relation = tokens.get(i).universalRelation();
            boolean predicate = relation.equals("cop") || relation.equals(SUBJECT) || relation.equals("expl");
            if (tokens.get(i).head() == top && (predicate || i < top && relation.equals("case"))) {
                return -1;
            }
        }
        return top;
    }

    private boolean isNominal(int word) {
        Upos upos = tokens.get(word).upos();
        return upos == Upos.NOUN || upos == Upos.PROPN;
    }

    private int predicate(int top) {
        int end = Math.min(tokens.size(), top + FAR);
        for (int i = top + 2; i < end; i++) {
            Token token = tokens.get(i);
            boolean joined = token.relation().equals(JOINED);
            boolean describes = joined || token.universalRelation().equals("acl");
            if (token.upos() == Upos.VERB && describes && isPredicate(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether a verb has a tense, a comma before it, and neither subject nor relative pronoun. */
    private boolean isPredicate(int verb) {
        int first = verb;
        boolean joined = tokens.get(verb).relation().equals(JOINED);
        boolean tensed = joined || TENSED.contains(tokens.get(verb).xpos());
        for (int i = verb - 1; i >= Math.max(0, verb - FAR); i--) {
            Token token = tokens.get(i);
            if (token.head() == verb && !token.form().equals(",")) {
                String relation = token.universalRelation();
                if (PRONOUNS.contains(token.xpos())
                        || relation.equals(SUBJECT)
                        || relation.equals("csubj")
                        || relation.equals("expl")
                        || relation.equals("cc")
                        || relation.equals("mark")) {
                    return false;
                }
                tensed |= relation.equals("aux") && TENSED.contains(token.xpos());
                first = i;
            }
        }
        return tensed && first > 0 && tokens.get(first - 1).form().equals(",");
    }

    private List<Token> with(int noun, int verb) {
        List<Token> changed = new ArrayList<>(tokens);
        boolean passive = false;
        boolean helped = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            passive |= token.head() == verb && token.relation().equals("aux:pass");
            helped |= token.head() == verb && token.universalRelation().equals("aux");
            if (i > verb && token.head() >= 0 && token.head() < verb) {
                String relation = token.universalRelation().equals("nmod") ? "obl" : token.relation();
                changed.set(i, token.under(verb, relation));
            }
        }
        Token predicate = tokens.get(verb);
        String tag = predicate.xpos().equals("VBN") && !helped ? "VBD" : predicate.xpos();
        changed.set(
                verb,
                predicate.analysed(
                        predicate.upos(), tag, Token.ROOT, tokens.get(noun).relation()));
        changed.set(noun, tokens.get(noun).under(verb, passive ? "nsubj:pass" : SUBJECT));
        return changed;
    }
}
