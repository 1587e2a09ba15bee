// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Takes one of two subjects from a verb that the parser gave two.
 *
 * <p>No verb of English has two subjects that nothing joins. The first of them is
 * <ul>
 * <li>a clause that the verb reports, where it has a copula and a subject of its own, and a comma stands before the second: {@code Norland
 * is the largest producer, the sources said};
 * <li>whom a relative clause is about: {@code to replace Ivo Maras who resigned in June}.
 * </ul>
 * The second belongs to the first where it is the name right behind a noun: {@code the news network Arlen One withdrew}; and where both
 * are of one name.
 */
final class DoubleSubjects {
    /** So far two subjects are told of one verb, in words. */
    private static final int LONGEST = 60;

    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl");
    private static final Set<String> PRONOUNS = Set.of("WP", "WDT");
    private static final String SUBJECT = "nsubj";

    private final List<Token> tokens;
    private final List<Token> changed;
    private final Tenses tenses;
    private final boolean[] led;
    private final boolean[] objects;

    private DoubleSubjects(List<Token> tokens) {
        this.tokens = tokens;
        changed = new ArrayList<>(tokens);
        tenses = new Tenses(tokens);
        led = new boolean[tokens.size()];
        objects = new boolean[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                led[token.head()] |= token.universalRelation().equals(SUBJECT);
                objects[token.head()] |= token.relation().equals("obj");
            }
        }
    }

    /** Returns the sentence with one subject for each verb; the same if each had one. */
    static Sentence of(Sentence sentence) {
        DoubleSubjects repair = new DoubleSubjects(sentence.tokens());
        for (int i = 2; i < sentence.tokens().size(); i++) {
            int verb = sentence.tokens().get(i).head();
            if (verb > i && repair.isSubject(i)) {
                int first = repair.first(i, verb);
                if (first >= 0) {
                    repair.part(first, i, verb);
                }
            }
        }
        return repair.changed.equals(sentence.tokens())
                ? sentence
                : new Sentence(repair.changed, sentence.startsParagraph());
    }

    private boolean isSubject(int word) {
        String relation = tokens.get(word).relation();
        return relation.equals(SUBJECT) || relation.equals("nsubj:pass");
    }

    /** Returns the subject of a verb before another; -1 for none. */
    private int first(int second, int verb) {
        for (int i = second - 1; i >= Math.max(0, second - LONGEST); i--) {
            if (tokens.get(i).head() == verb && isSubject(i)) {
                return i;
            }
        }
        return -1;
    }

    private void part(int first, int second, int verb) {
        boolean clause = tenses.isAided(first) && led[first];
        int begin = Phrases.beginOf(tokens, second);
        boolean comma = tokens.get(begin - 1).upos() == Upos.PUNCT;
        if (clause && comma) {
            changed.set(first, tokens.get(first).under(verb, "ccomp"));
        } else if (PRONOUNS.contains(tokens.get(second).xpos())) {
            Token told = tokens.get(verb);
            boolean fits = second == first + 1
                    || tokens.get(second - 1).head() == first
                    || tokens.get(second - 1).relation().equals("flat");
            boolean above = told.head() >= 0 && told.head() < first;
            if (fits && above && CLAUSES.contains(told.relation()) && !objects[told.head()]) {
                changed.set(first, tokens.get(first).under(told.head(), "obj"));
                changed.set(verb, told.under(first, "acl:relcl"));
            }
        } else if (begin == first + 1 && isName(first, second)) {
            changed.set(second, tokens.get(second).under(first, "flat"));
        } else if (begin == first + 1
                && Character.isLowerCase(tokens.get(first).form().codePointAt(0))
                && tokens.get(first).upos() == Upos.NOUN
                && tokens.get(begin).upos() == Upos.PROPN
                && tokens.get(second).upos() == Upos.PROPN) {
            changed.set(second, tokens.get(second).under(first, "appos"));
        }
    }

    /** Tells whether all the words of two subjects in a row are of one name: {@code Harrow Mills Inc}. */
    private boolean isName(int first, int second) {
        for (int i = Phrases.beginOf(tokens, first); i <= second; i++) {
            Token token = tokens.get(i);
            boolean determiner = i < first && token.relation().equals("det");
            if (token.upos() != Upos.PROPN && !determiner) {
                return false;
            }
        }
        return true;
    }
}
