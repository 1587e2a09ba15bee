// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Puts the verb of a sentence above the phrase that opens it: {@code To curb the fever, the government closed the schools}.
 *
 * <p>The parser takes a noun with a preposition, an infinitive or a participle at the beginning for what the sentence tells, and its verb
 * for a clause beside that, or one about the noun. A sentence tells nothing of that form, though, if behind a comma there is a verb with a tense and
 * a subject that is no relative pronoun, without a conjunction.
 */
final class FrontedPhrases {
    /** So far the verb of the sentence stands behind what opens it, in words. */
    private static final int FAR = 60;

    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.NUM);
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");
    private static final Set<String> BESIDE = Set.of("acl", "conj", "parataxis", "ccomp", "advcl");
    private static final Set<String> PREDICATE = Set.of("nsubj", "csubj", "expl", "cop", "aux");

    private final List<Token> tokens;
    private final Tenses tenses;

    private FrontedPhrases(List<Token> tokens) {
        this.tokens = tokens;
        tenses = new Tenses(tokens);
    }

    /** Returns the sentence with its verb at the top; the same if it is there. */
    static Sentence of(Sentence sentence) {
        FrontedPhrases repair = new FrontedPhrases(sentence.tokens());
        int top = repair.top();
        int verb = top < 0 ? -1 : repair.verb(top);
        return verb < 0 ? sentence : new Sentence(repair.with(top, verb), sentence.startsParagraph());
    }

    /** Returns what opens the sentence and was put at its top; -1 if something else is there. */
    private int top() {
        int top = 0;
        while (top < tokens.size() && tokens.get(top).head() >= 0) {
            top++;
        }
        if (top == tokens.size()) {
            return -1;
        }
        boolean cased = false;
        boolean infinitive = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == top) {
                if (PREDICATE.contains(token.universalRelation())) {
                    return -1;
                }
                cased |= i < top && token.relation().equals("case");
                infinitive |= i < top && token.relation().equals("mark") && token.upos() == Upos.PART;
            }
        }
        String tag = tokens.get(top).xpos();
        boolean phrase = NOMINAL.contains(tokens.get(top).upos()) && cased;
        boolean clause =
                tokens.get(top).upos() == Upos.VERB && (PARTICIPLES.contains(tag) || tag.equals("VB") && infinitive);
        return phrase || clause ? top : -1;
    }

    private int verb(int top) {
        int end = Math.min(tokens.size(), top + FAR);
        for (int i = top + 2; i < end; i++) {
            boolean beside = BESIDE.contains(tokens.get(i).universalRelation())
                    && tokens.get(i).head() >= 0
                    && tokens.get(i).head() < i;
            if (beside && (tenses.isFinite(i) || tenses.isAided(i)) && begin(i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the first word of a clause that has a subject, no word that joins or relates it, and a comma before it; -1 for others. */
    private int begin(int verb) {
        boolean subject = false;
        int first = verb;
        for (int i = verb - 1; i > 0 && i >= verb - FAR && Phrases.isBelow(tokens, i, verb, FAR); i--) {
            Token token = tokens.get(i);
            if (token.upos() == Upos.PUNCT) {
                continue;
            }
            first = i;
            if (token.head() == verb) {
                String relation = token.universalRelation();
                if (relation.equals("mark")
                        || relation.equals("cc")
                        || token.xpos().startsWith("W")) {
                    return -1;
                }
                subject |= relation.equals("nsubj") || relation.equals("expl");
            }
        }
        return subject && first > 0 && tokens.get(first - 1).form().equals(",") ? first : -1;
    }

    private List<Token> with(int top, int verb) {
        List<Token> changed = new ArrayList<>(tokens);
        int begin = begin(verb);
        for (int i = begin - 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i != verb && token.head() < begin - 1) {
                changed.set(i, token.under(verb, token.relation()));
            }
        }
        Token opening = tokens.get(top);
        changed.set(verb, changed.get(verb).under(Token.ROOT, opening.relation()));
        changed.set(top, opening.under(verb, opening.upos() == Upos.VERB ? "advcl" : "obl"));
        return changed;
    }
}
