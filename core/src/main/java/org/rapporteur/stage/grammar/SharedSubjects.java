// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Puts right whose a noun before a verb is, where the parser gave the verb two subjects or took its neighbour's object.
 *
 * <p>{@code Norway, Finland, and Chad condemned it}: what "and" leads to between two subjects goes on from the first. {@code The
 * gunmen shelled Arlen, the army said}: a name right behind a verb that lacks its object is the object, and what looks like an apposition
 * to it, without a comma behind, is the subject of the verb of saying.
 */
final class SharedSubjects {
    /** No subject is longer. */
    private static final int LONGEST = 30;

    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON);
    private static final String SUBJECT = "nsubj";

    private final List<Token> tokens;
    private final List<Token> changed;
    private final Tenses tenses;

    private SharedSubjects(List<Token> tokens) {
        this.tokens = tokens;
        changed = new ArrayList<>(tokens);
        tenses = new Tenses(tokens);
    }

    /** Returns the sentence with its subjects shared and told apart; the same if nothing was to be done. */
    static Sentence of(Sentence sentence) {
        SharedSubjects repair = new SharedSubjects(sentence.tokens());
        for (int i = 1; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).relation().equals(SUBJECT)) {
                repair.subject(i);
            }
        }
        return repair.changed.equals(sentence.tokens())
                ? sentence
                : new Sentence(repair.changed, sentence.startsParagraph());
    }

    private void subject(int noun) {
        int verb = tokens.get(noun).head();
        if (verb <= noun
                || verb - noun > LONGEST
                || !NOMINAL.contains(tokens.get(noun).upos())) {
            return;
        }
        int first = first(noun, verb);
        int and = Phrases.beginOf(tokens, noun) - 1;
        if (first >= 0 && and > first && isAnd(and, verb)) {
            hang(noun, first, "conj");
            hang(and, noun, "cc");
        } else if (first < 0) {
            object(noun, verb);
        }
    }

    /** Returns the other subject of a verb before a noun; -1 for none. */
    private int first(int noun, int verb) {
        for (int i = noun - 1; i >= 0 && i >= noun - LONGEST; i--) {
            Token token = tokens.get(i);
            boolean named = NOMINAL.contains(token.upos()) || isCapital(token); // Standard and Poor's
            if (token.head() == verb && token.relation().equals(SUBJECT) && named) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCapital(Token token) {
        return token.upos() == Upos.ADJ && Character.isUpperCase(token.form().codePointAt(0));
    }

    private boolean isAnd(int word, int verb) {
        Token token = tokens.get(word);
        return token.head() == verb && token.relation().equals("cc");
    }

    private void object(int name, int saying) {
        int verb = Phrases.beginOf(tokens, name) - 1;
        if (verb < 1 || saying < 2) {
            return;
        }
        Token clause = tokens.get(verb);
        boolean fits = tokens.get(name).upos() == Upos.PROPN
                && clause.upos() == Upos.VERB
                && clause.head() == saying
                && clause.relation().equals("ccomp")
                && tenses.isFinite(verb);
        int speaker = fits ? apposed(name, saying) : -1;
        if (speaker >= 0 && !hasObject(verb, name)) {
            hang(name, verb, "obj");
            hang(speaker, saying, SUBJECT);
        }
    }

    /** Returns what is apposed to a name behind a comma and ends right before a verb; -1 for nothing. */
    private int apposed(int name, int verb) {
        int comma = -1;
        for (int i = name + 1; i < verb; i++) {
            if (tokens.get(i).form().equals(",")) {
                if (comma >= 0) {
                    return -1;
                }
                comma = i;
            }
        }
        for (int i = verb - 1; comma >= 0 && i > comma; i--) {
            Token token = tokens.get(i);
            if (token.head() == name) {
                return token.relation().equals("appos") ? i : -1;
            }
        }
        return -1;
    }

    private boolean hasObject(int verb, int name) {
        for (int i = verb + 1; i < name; i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).relation().equals("obj")) {
                return true;
            }
        }
        return false;
    }

    private void hang(int word, int head, String relation) {
        changed.set(word, changed.get(word).under(head, relation));
    }
}
