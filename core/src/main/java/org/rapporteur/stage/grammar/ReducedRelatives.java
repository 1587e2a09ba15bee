// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Reads a relative clause without its pronoun before the verb of the sentence: {@code The aid the bank has promised has not arrived}.
 *
 * <p>The parser may take its verb for that of the sentence, and what is told for what that verb reports. Of two nouns in a row
 * that no comma and no word joins, though, only the second does what the first verb tells, where a later verb with a tense has no subject: that is the first noun.
 */
final class ReducedRelatives {
    /** So far the verb of the sentence stands behind that of the clause, in words. */
    private static final int FAR = 40;

    private static final Set<Upos> NOUNS = Set.of(Upos.NOUN, Upos.PROPN);
    private static final Set<String> FIRST =
            Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:unmarked", "dislocated");
    private static final Set<String> LATER = Set.of("ccomp", "advcl", "parataxis", "conj");
    private static final Set<String> WITHOUT = Set.of("nsubj", "csubj", "expl", "mark", "cc");
    private static final String OBJECT = "obj";
    private static final String PARTICIPLE = "VBN";
    private static final String PAST = "VBD";
    private static final String SUBJECT = "nsubj";
    private static final String PASSIVE = "nsubj:pass";
    private static final String RELATIVE = "acl:relcl";

    private final List<Token> changed;
    private List<Token> tokens;
    private Tenses tenses;

    private ReducedRelatives(List<Token> tokens) {
        this.tokens = tokens;
        changed = new ArrayList<>(tokens);
        tenses = new Tenses(tokens);
    }

    /** Returns the sentence with such clauses on their nouns; the same if they were. */
    static Sentence of(Sentence sentence) {
        ReducedRelatives repair = new ReducedRelatives(sentence.tokens());
        for (int i = 1; i < sentence.tokens().size(); i++) {
            repair.subject(i);
            repair.tense(i);
            if (repair.tokens.get(i).relation().startsWith(SUBJECT) && repair.read(i)) {
                return new Sentence(repair.changed, sentence.startsParagraph());
            }
        }
        return repair.changed.equals(sentence.tokens())
                ? sentence
                : new Sentence(repair.changed, sentence.startsParagraph());
    }

    /** What was taken for the object of a noun does what the verb right behind it tells: {@code The deal the two sides signed}. */
    private void subject(int noun) {
        Token token = tokens.get(noun);
        int verb = noun + 1;
        int first = token.head();
        boolean object = token.relation().equals(OBJECT)
                && NOUNS.contains(token.upos())
                && first >= 0
                && first == Phrases.beginOf(tokens, noun) - 1
                && NOUNS.contains(tokens.get(first).upos())
                && verb < tokens.size()
                && tokens.get(verb).upos() == Upos.VERB;
        if (!object) {
            return;
        }
        Token clause = tokens.get(verb);
        boolean described = clause.head() == first
                && clause.xpos().equals(PARTICIPLE)
                && FIRST.contains(tokens.get(first).relation());
        boolean above = tokens.get(first).head() == verb && clause.xpos().equals(PAST);
        if (described || above) {
            changed.set(noun, token.under(verb, SUBJECT));
            if (described) {
                changed.set(verb, clause.analysed(clause.upos(), PAST, first, RELATIVE));
            }
            tokens = List.copyOf(changed);
            tenses = new Tenses(tokens);
        }
    }

    /** A verb right behind its subject, on the noun before that, has a tense: {@code The village the army shelled is burning}. */
    private void tense(int noun) {
        Token token = tokens.get(noun);
        int verb = token.head();
        if (!token.relation().equals(SUBJECT) || verb != noun + 1) {
            return;
        }
        Token clause = tokens.get(verb);
        boolean behind = clause.head() >= 0 && clause.head() == Phrases.beginOf(tokens, noun) - 1;
        if (clause.relation().equals("acl") && clause.xpos().equals(PARTICIPLE) && behind) {
            changed.set(verb, clause.analysed(clause.upos(), PAST, clause.head(), RELATIVE));
            tokens = List.copyOf(changed);
            tenses = new Tenses(tokens);
        }
    }

    private boolean read(int second) {
        int verb = tokens.get(second).head();
        if (verb <= second || verb > second + FAR || tokens.get(verb).upos() != Upos.VERB) {
            return false;
        }
        int first = first(second, verb);
        if (first < 0) {
            return false;
        }
        int later = tenses.isFinite(verb) ? later(verb) : -1;
        if (later >= 0) {
            raise(first, verb, later);
            return true;
        }
        return false;
    }

    /** Returns the noun that stands right before the subject of a verb and hangs on the verb too; -1 for none. */
    private int first(int second, int verb) {
        int begin = Phrases.beginOf(tokens, second);
        if (begin < 1) {
            return -1;
        }
        int at = begin - 1;
        while (tokens.get(at).head() >= 0 && tokens.get(at).head() < at) {
            at = tokens.get(at).head();
        }
        Token token = tokens.get(at);
        boolean noun = NOUNS.contains(token.upos()) && FIRST.contains(token.relation()) && token.head() == verb;
        return noun && isPlain(at, begin) ? at : -1;
    }

    /** Tells whether a noun has no preposition before it, and neither mark nor clause behind. */
    private boolean isPlain(int noun, int end) {
        for (int i = Phrases.beginOf(tokens, noun); i < end; i++) {
            Token token = tokens.get(i);
            boolean preposition = token.head() == noun && token.relation().equals("case") && i < noun;
            if (preposition || i > noun && (token.upos() == Upos.PUNCT || token.upos() == Upos.VERB)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the verb with a tense and no subject that was hung on another behind it; -1 for none. */
    private int later(int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + FAR); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb) {
                if (token.relation().equals(OBJECT) || token.upos() == Upos.PUNCT) {
                    return -1;
                }
                boolean tensed = tenses.isFinite(i) || tenses.isAided(i);
                if (tensed && LATER.contains(token.relation())) {
                    return isWithout(i) ? i : -1;
                }
            }
        }
        return -1;
    }

    /** Tells whether a verb has no subject and nothing that joins it. */
    private boolean isWithout(int verb) {
        for (int i = Math.max(0, verb - FAR); i < Math.min(tokens.size(), verb + FAR); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb) {
                boolean joins = WITHOUT.contains(token.universalRelation())
                        || token.xpos().startsWith("W");
                if (joins && i < verb || token.universalRelation().equals("expl")) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Puts the later verb where the first was, which is about the noun. */
    private void raise(int noun, int verb, int main) {
        boolean passive = false;
        int begin = Phrases.beginOf(tokens, noun);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            passive |= token.head() == main && token.relation().equals("aux:pass");
            if (token.head() == verb && (i < begin || i > main)) {
                changed.set(i, token.under(main, token.relation()));
            }
        }
        Token old = tokens.get(verb);
        changed.set(main, tokens.get(main).under(old.head(), old.relation()));
        changed.set(verb, old.under(noun, RELATIVE));
        changed.set(noun, tokens.get(noun).under(main, passive ? PASSIVE : SUBJECT));
    }
}
