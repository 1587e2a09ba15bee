// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Gives a sentence whose only verb was taken for a participle its verb back: {@code Protesters set fire to the hall.}
 *
 * <p>Past tense and participle of most English verbs look alike. A participle that hangs on the noun of a sentence without any other
 * verb, and has an object, is the verb of the sentence; so is one that goes on from a past tense and has no auxiliary of its own:
 * {@code stormed the hall and set fire to it}. No adjective stands before a number: {@code killed two and wounded ten others}.
 */
final class PastTenses {
    /** What hangs on a verb and not on a noun. */
    private static final Set<String> OF_CLAUSE = Set.of("advcl", "advmod", "obl", "punct", "parataxis", "mark", "cc");

    /** How far a verb may stand from what goes on from it, in words. */
    private static final int NEAR = 25;

    private static final String PARTICIPLE = "VBN";
    private static final String PAST = "VBD";

    private PastTenses() {}

    /** Returns the sentence with its past tenses; the same if none was missing. */
    static Sentence of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int verb = onlyVerb(tokens);
        List<Token> changed = counting(coordinated(verb < 0 ? main(tokens) : withVerb(tokens, verb)));
        return changed == tokens ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    /** The verb of the sentence, if it has a subject and was taken for a participle. */
    private static List<Token> main(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int root = i;
            if (token.head() < 0 && token.xpos().equals(PARTICIPLE)) {
                int name = MisreadPasts.isStopped(tokens) && hasObject(tokens, root) ? name(tokens, root) : -1;
                if (name >= 0) {
                    List<Token> changed = new ArrayList<>(tokens);
                    changed.set(i, with(token, PAST, -1, token.relation()));
                    changed.set(name, tokens.get(name).under(i, "nsubj"));
                    return changed;
                }
                return tokens;
            }
        }
        return tokens;
    }

    /** Returns the name before a verb that was taken for a time or place: {@code Oslo, the old port, rejected it}; -1 if none is there. */
    private static int name(List<Token> tokens, int verb) {
        for (int i = 0; i < verb; i++) {
            Token token = tokens.get(i);
            boolean unmarked = token.relation().equals("obl:unmarked");
            if (token.head() == verb && unmarked && token.upos() == Upos.PROPN) {
                return i;
            }
        }
        return -1;
    }

    private static List<Token> coordinated(List<Token> tokens) {
        List<Token> changed = tokens;
        boolean[] helped = new boolean[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0 && isAuxiliary(token)) {
                helped[token.head()] = true;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean second = token.xpos().equals(PARTICIPLE)
                    && token.upos() == Upos.VERB
                    && token.relation().equals("conj")
                    && !helped[i]
                    && !helped[token.head()]
                    && changed.get(token.head()).xpos().equals(PAST);
            if (second) {
                changed = changed == tokens ? new ArrayList<>(tokens) : changed;
                changed.set(i, with(token, PAST, token.head(), token.relation()));
            }
        }
        return changed;
    }

    private static List<Token> counting(List<Token> tokens) {
        List<Token> changed = tokens;
        for (int i = 2; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean counts = token.upos() == Upos.ADJ
                    && token.form().endsWith("ed")
                    && tokens.get(i - 1).upos() == Upos.CCONJ
                    && tokens.get(i + 1).upos() == Upos.NUM;
            int verb = counts ? verbBefore(changed, i) : -1;
            int object = verb < 0 ? -1 : counted(tokens, i);
            if (object >= 0) {
                changed = changed == tokens ? new ArrayList<>(tokens) : changed;
                count(changed, i, verb, object);
            }
        }
        return changed;
    }

    /** Returns the past tense with an object that is next before a word; -1 for none. */
    private static int verbBefore(List<Token> tokens, int word) {
        for (int i = word - 1; i > 0 && i >= word - NEAR; i--) {
            if (tokens.get(i).xpos().equals(PAST) && object(tokens, i) > i && object(tokens, i) < word) {
                return i;
            }
        }
        return -1;
    }

    private static int object(List<Token> tokens, int verb) {
        int last = Math.min(tokens.size() - 1, verb + NEAR);
        for (int i = verb + 1; i <= last; i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).relation().equals("obj")) {
                return i;
            }
        }
        return -1;
    }

    /** Returns what is counted behind a word, where it belongs to the word or to what stands before it; -1 for nothing. */
    private static int counted(List<Token> tokens, int word) {
        int number = word + 1;
        int noun = tokens.get(number).head();
        boolean alone = noun <= word;
        int object = alone ? number : noun;
        return tokens.get(object).head() <= word ? object : -1;
    }

    private static void count(List<Token> tokens, int word, int verb, int object) {
        int before = object(tokens, verb);
        for (int i = before + 1; i < word; i++) {
            Token token = tokens.get(i);
            if (token.head() == object) {
                tokens.set(i, with(token, token.xpos(), before, token.relation()));
            }
        }
        tokens.set(word, tokens.get(word).analysed(Upos.VERB, PAST, verb, "conj"));
        tokens.set(object, with(tokens.get(object), tokens.get(object).xpos(), word, "obj"));
        tokens.set(word - 1, with(tokens.get(word - 1), tokens.get(word - 1).xpos(), word, "cc"));
    }

    private static boolean isAuxiliary(Token token) {
        return token.universalRelation().equals("aux") || token.relation().equals("cop");
    }

    /** Returns the participle that is the verb of the sentence; -1 if the sentence has another, or none. */
    private static int onlyVerb(List<Token> tokens) {
        int verb = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token noun = token.head() < 0 ? null : tokens.get(token.head());
            if (verb < 0
                    && noun != null
                    && noun.head() < 0
                    && token.xpos().equals(PARTICIPLE)
                    && token.relation().equals("acl")
                    && token.head() < i
                    && (noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN)) {
                verb = i;
            }
        }
        return verb >= 0
                        && MisreadPasts.isStopped(tokens)
                        && hasObject(tokens, verb)
                        && !hasVerb(tokens, tokens.get(verb).head(), verb)
                ? verb
                : -1;
    }

    private static boolean hasObject(List<Token> tokens, int verb) {
        return tokens.stream()
                        .anyMatch(token ->
                                token.head() == verb && token.relation().equals("obj"))
                && tokens.stream().noneMatch(token -> token.head() == verb && isAuxiliary(token));
    }

    /** Whether the noun is itself said to be something, or has a finite verb beside it. */
    private static boolean hasVerb(List<Token> tokens, int noun, int verb) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean below = token.head() == noun && i != verb;
            boolean clause = LateSubjects.FINITE.contains(token.xpos())
                    && !token.relation().equals("acl:relcl");
            if (below && (isAuxiliary(token) || token.universalRelation().equals("nsubj") || clause)) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> withVerb(List<Token> tokens, int verb) {
        int noun = tokens.get(verb).head();
        List<Token> changed = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean moves = token.head() == noun && (i > verb || OF_CLAUSE.contains(token.universalRelation()));
            if (i == verb) {
                changed.add(with(token, PAST, -1, tokens.get(noun).relation()));
            } else if (i == noun) {
                changed.add(with(token, token.xpos(), verb, "nsubj"));
            } else {
                changed.add(moves ? with(token, token.xpos(), verb, token.relation()) : token);
            }
        }
        return changed;
    }

    private static Token with(Token token, String xpos, int head, String relation) {
        return token.analysed(token.upos(), xpos, head, relation);
    }
}
