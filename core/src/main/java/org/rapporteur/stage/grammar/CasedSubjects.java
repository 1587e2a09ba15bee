// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Subjects with a preposition. The parser at times takes what opens a sentence for its subject, and the subject for the second of a
 * list without an "and": {@code After talks with Norland, Arlen rejected the plan}. No subject of English has a preposition (Huddleston
 * and Pullum 2002, chapter 4); so the last noun behind the comma is the subject, and the rest tells when, where or how.
 */
final class CasedSubjects {
    /** So far before its verb a subject is looked for. */
    private static final int FAR = 40;

    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON);
    private static final Set<String> LISTED = Set.of("conj", "appos");

    private final List<Token> tokens;

    private CasedSubjects(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Returns the sentence with its subjects; the same if none has a preposition. */
    static Sentence of(Sentence sentence) {
        CasedSubjects repair = new CasedSubjects(sentence.tokens());
        List<Token> changed = null;
        for (int i = 1; i < sentence.tokens().size(); i++) {
            Token cased = sentence.tokens().get(i);
            int verb = cased.head();
            boolean subject =
                    verb > i + 1 && verb <= i + FAR && cased.universalRelation().equals("nsubj");
            int right = subject && repair.isCased(i) ? repair.subject(i, verb) : -1;
            if (right >= 0) {
                changed = changed == null ? new ArrayList<>(sentence.tokens()) : changed;
                changed.set(right, sentence.tokens().get(right).under(verb, cased.relation()));
                changed.set(i, cased.under(verb, "obl"));
            }
        }
        return changed == null ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    /** Tells whether a noun has a preposition that opens a sentence, or stands behind a comma, a quotation mark or what joins clauses. */
    private boolean isCased(int noun) {
        for (int i = noun - 1; i >= 0 && i >= noun - FAR && Phrases.isBelow(tokens, i, noun, FAR); i--) {
            Token token = tokens.get(i);
            if (token.head() == noun
                    && token.relation().equals("case")
                    && token.xpos().equals("IN")) {
                return i == 0 || opens(tokens.get(i - 1));
            }
        }
        return false;
    }

    private static boolean opens(Token before) {
        return before.upos() == Upos.PUNCT || before.upos() == Upos.SCONJ || before.upos() == Upos.CCONJ;
    }

    /** Returns the noun between the last comma and a verb that was listed with what has the preposition; -1 if none stands there. */
    private int subject(int cased, int verb) {
        int found = -1;
        for (int i = verb - 1; i > cased; i--) {
            Token token = tokens.get(i);
            if (token.form().equals(",")) {
                return found > i && isAlone(i + 1, found, verb) ? found : -1;
            }
            boolean listed = LISTED.contains(token.universalRelation()) && NOMINAL.contains(token.upos());
            if (listed && token.head() < i && Phrases.isBelow(tokens, i, cased, FAR)) {
                found = i; // the highest of them is the first
            }
            if (token.upos() == Upos.CCONJ && token.head() > cased && found < 0) {
                return -1; // the last of a list
            }
        }
        return -1;
    }

    /** Tells whether all from a comma to a verb belongs to a noun or to that verb, and nothing joins the noun to those before. */
    private boolean isAlone(int from, int noun, int verb) {
        for (int i = from; i < verb; i++) {
            Token token = tokens.get(i);
            boolean own = i == noun || Phrases.isBelow(tokens, i, noun, FAR);
            if (own && token.head() == noun && token.upos() == Upos.CCONJ && i < noun) {
                return false;
            }
            if (!own && token.head() != verb) {
                return false;
            }
        }
        return true;
    }
}
