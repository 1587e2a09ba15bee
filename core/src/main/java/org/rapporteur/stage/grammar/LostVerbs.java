// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Gives a sentence that tells nothing its verb, where the parser took that for a participle which describes the noun before it: {@code In a
 * statement, Ivo Maras, a spokesman for the force, blamed Norland for the raid.}
 *
 * <p>A sentence with a full stop has a verb with a tense. If all that it has stand in clauses below others, a participle behind a noun that
 * nobody is told to have done {@code by} is the verb, and the noun's whole phrase its subject, without the phrase that opens the sentence.
 */
final class LostVerbs {
    /** So far up the tree a phrase goes on. */
    private static final int REACH = 20;

    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> PASTS = Set.of("VBN", "VBD");
    private static final Set<String> BELOW = Set.of("acl", "advcl", "ccomp", "csubj");
    private static final Set<String> OWN = Set.of("nsubj", "csubj", "expl", "aux", "cop", "mark", "cc");
    private static final Set<String> COMPLEMENTS = Set.of("obj", "ccomp", "xcomp");
    private static final Set<String> DESCRIBING = Set.of("acl", "appos");
    private static final Set<String> PHRASE = Set.of("nmod", "conj", "appos", "flat", "compound", "acl", "obj", "list");
    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM);
    private static final String ATTRIBUTE = "acl";
    private static final String SUBJECT = "nsubj";

    private final List<Token> tokens;
    private final boolean[] cased;
    private final boolean[] own;
    private final boolean[] counted;
    private final boolean[] complemented;
    private final int[] agents;

    private LostVerbs(List<Token> tokens) {
        this.tokens = tokens;
        int size = tokens.size();
        cased = new boolean[size];
        own = new boolean[size];
        counted = new boolean[size];
        complemented = new boolean[size];
        agents = new int[size];
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            if (token.head() >= 0) {
                cased[token.head()] |= token.relation().equals("case") && i < token.head();
                own[token.head()] |= OWN.contains(token.universalRelation());
                counted[token.head()] |= token.relation().equals("nummod");
                complemented[token.head()] |= i > token.head() && COMPLEMENTS.contains(token.relation());
                if (token.relation().equals("obl:agent")) {
                    agents[token.head()] = i + 1;
                }
            }
        }
    }

    /** Returns the sentence with its verb; the same if it has one. */
    static Sentence of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (!MisreadPasts.isStopped(tokens) || !hasCandidate(tokens) || hasVerb(tokens)) {
            return sentence;
        }
        LostVerbs repair = new LostVerbs(tokens);
        int verb = repair.verb();
        int noun = verb < 0 ? -1 : repair.subject(verb);
        return noun < 0 ? sentence : new Sentence(repair.with(noun, verb), sentence.startsParagraph());
    }

    private static boolean hasCandidate(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.relation().equals(ATTRIBUTE) && PASTS.contains(token.xpos()));
    }

    /** Tells whether a verb with a tense stands in no clause below another, or is an order. */
    private static boolean hasVerb(List<Token> tokens) {
        boolean[] below = new boolean[tokens.size()];
        boolean[] known = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean verbal = token.upos() == Upos.VERB || token.upos() == Upos.AUX;
            boolean order = token.head() < 0 && (verbal && !token.xpos().equals("VBG") || token.upos() == Upos.CCONJ);
            if (order || verbal && TENSED.contains(token.xpos()) && !isBelow(tokens, i, below, known)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a word stands in a clause below another; each word is asked about once. */
    private static boolean isBelow(List<Token> tokens, int word, boolean[] below, boolean[] known) {
        int top = word;
        while (top >= 0 && !known[top] && !BELOW.contains(tokens.get(top).universalRelation())) {
            top = tokens.get(top).head();
        }
        boolean found = top >= 0 && (!known[top] || below[top]);
        for (int i = word; i >= 0 && !known[i]; i = tokens.get(i).head()) {
            known[i] = true;
            below[i] = found;
            if (i == top) {
                break;
            }
        }
        return found;
    }

    /** Returns the participle that is the verb; -1 for none. */
    private int verb() {
        int verb = -1;
        for (int i = 1; i < tokens.size(); i++) {
            boolean first = verb < 0 || tokens.get(i).head() < verb;
            if (first && isCandidate(i)) {
                verb = i;
            }
        }
        return verb;
    }

    private boolean isCandidate(int verb) {
        Token token = tokens.get(verb);
        int noun = token.head();
        if (!token.relation().equals(ATTRIBUTE)
                || !PASTS.contains(token.xpos())
                || token.upos() != Upos.VERB
                || noun < 0
                || noun > verb
                || own[verb]) {
            return false;
        }
        int agent = agents[verb] - 1;
        boolean acted = agent >= 0 && !counted[agent] && tokens.get(agent).upos() != Upos.NUM; // fell by two percent
        return !acted && isNoun(noun) && !isLoose(verb);
    }

    /** Tells whether what stands before a participle may not be an apposition that ends: {@code the team, led by Ana Petrova, used}. */
    private boolean isLoose(int verb) {
        int first = verb;
        while (first > 1
                && tokens.get(first - 1).head() == verb
                && tokens.get(first - 1).upos() == Upos.ADV) {
            first--;
        }
        if (!tokens.get(first - 1).form().equals(",")) {
            return false;
        }
        for (int i = first - 2; i > 0; i--) {
            if (tokens.get(i).form().equals(",")) {
                return !complemented[verb];
            }
        }
        return true;
    }

    /** Returns the noun at the top of the phrase before a verb; -1 if it has a preposition, or may not do anything. */
    private int subject(int verb) {
        int noun = tokens.get(verb).head();
        for (int i = 0; i < REACH; i++) {
            int above = tokens.get(noun).head();
            boolean goesOn = above >= 0
                    && above < noun
                    && PHRASE.contains(tokens.get(noun).universalRelation())
                    && tokens.get(above).upos() != Upos.PUNCT
                    && !isOpening(above, noun);
            if (!goesOn) {
                break;
            }
            noun = above;
        }
        noun = first(noun);
        boolean fits = !cased[noun]
                && !own[noun]
                && !complemented[noun]
                && isNoun(noun)
                && tokens.get(noun).head() < verb;
        return fits && !hasVerb(noun, verb) ? noun : -1;
    }

    /** Tells whether a verb with a tense stands between a noun and the participle, other than in a relative clause. */
    private boolean hasVerb(int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            Token token = tokens.get(i);
            boolean tensed = TENSED.contains(token.xpos());
            int top = tensed && token.upos() == Upos.AUX && token.head() >= 0 ? token.head() : i;
            if (tensed && !tokens.get(top).relation().equals("acl:relcl")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first of the nouns that stand in a row behind the phrase that opens the sentence: {@code Ivo Maras, a spokesman}. */
    private int first(int noun) {
        int above = tokens.get(noun).head();
        if (above < 0 || above > noun || !isOpening(above, noun)) {
            return noun;
        }
        int first = noun;
        int others = 0;
        for (int i = above + 1; i < noun; i++) {
            boolean name = tokens.get(i).relation().equals("flat");
            if (tokens.get(i).head() == above && isNoun(i) && !cased[i] && !name) {
                first = i;
                others++;
            }
        }
        return others == 1 && tokens.get(first).upos() == Upos.PROPN ? first : noun;
    }

    /** Tells whether a noun belongs to a phrase with a preposition, or tells a time, that opens the sentence and ends with a comma. */
    private boolean isOpening(int noun, int next) {
        int top = noun;
        while (tokens.get(top).head() >= 0 && tokens.get(top).head() < top) {
            top = tokens.get(top).head();
        }
        boolean beside = tokens.get(next).relation().equals("appos");
        boolean time = tokens.get(next).relation().equals("conj") && !isJoined(next);
        boolean opens = cased[top] ? top == noun || beside : top == noun && time;
        if (!opens || Phrases.beginOf(tokens, top) > 0) {
            return false;
        }
        return !hasComma(top, noun) && hasComma(noun, next);
    }

    private boolean hasComma(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(int word) {
        return NOMINAL.contains(tokens.get(word).upos());
    }

    private boolean isJoined(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            if (tokens.get(i).head() == noun && tokens.get(i).relation().equals("cc")) {
                return true;
            }
        }
        return false;
    }

    private List<Token> with(int noun, int verb) {
        List<Token> changed = new ArrayList<>(tokens);
        int begin = Phrases.beginOf(tokens, noun);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean stop = i == tokens.size() - 1 && token.upos() == Upos.PUNCT;
            if (i > verb && DESCRIBING.contains(token.universalRelation()) && token.head() < verb) {
                changed.set(i, token.under(nounBefore(i, verb), token.relation()));
            } else if (i > verb && (token.head() < verb || stop)) {
                boolean nominal = token.universalRelation().equals("nmod");
                changed.set(i, token.under(verb, nominal ? "obl" : token.relation()));
            } else if (token.head() < 0 && i != noun) {
                changed.set(i, token.under(verb, opening(i)));
            } else if (i > noun && i < verb && token.head() >= 0 && token.head() < begin && isNoun(i)) {
                changed.set(i, token.under(noun, "appos"));
            } else if (i < begin && token.head() == noun) {
                changed.set(i, token.under(verb, token.relation()));
            }
        }
        int agent = agents[verb] - 1;
        if (agent >= 0) {
            changed.set(agent, tokens.get(agent).under(verb, "obl"));
        }
        changed.set(verb, tokens.get(verb).analysed(Upos.VERB, "VBD", Token.ROOT, "root"));
        changed.set(noun, tokens.get(noun).under(verb, SUBJECT));
        return changed;
    }

    /** Returns the noun behind a verb that stands next before a clause or an apposition; the verb if there is none. */
    private int nounBefore(int word, int verb) {
        for (int i = Phrases.beginOf(tokens, word) - 1; i > verb; i--) {
            if (isNoun(i)) {
                return i;
            }
        }
        return verb;
    }

    /** Returns how what opened the sentence hangs on its verb. */
    private String opening(int word) {
        Upos upos = tokens.get(word).upos();
        if (NOMINAL.contains(upos)) {
            return cased[word] ? "obl" : "obl:unmarked";
        }
        return upos == Upos.VERB ? "advcl" : "advmod";
    }
}
