// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.verbs.VerbKnowledge;

/**
 * Reads an adjective of a plan before an infinitive as one, where the parser took it for a preposition: {@code Talks due to open on
 * Monday were put off} tells of talks that are due, not of talks that open for a reason.
 *
 * <p>An infinitive behind it decides; {@code due to rain}, {@code due to falling prices} stay as they are. Where the tree does
 * not fit, it is left alone.
 */
final class Plans {
    /** No word is looked for further away. */
    private static final int NEAR = 40;

    private static final Set<Upos> OBJECTS = Set.of(Upos.DET, Upos.PROPN, Upos.PRON);
    private static final Set<String> INNER = Set.of("nmod", "conj", "flat", "compound", "appos");
    private static final String ATTRIBUTE = "acl";
    private static final String SUBJECT = "nsubj";

    private final Sentence sentence;
    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private final String[] tags;
    private final Upos[] classes;

    private Plans(Sentence sentence) {
        this.sentence = sentence;
        tokens = sentence.tokens();
        heads = tokens.stream().mapToInt(Token::head).toArray();
        relations = tokens.stream().map(Token::relation).toArray(String[]::new);
        tags = tokens.stream().map(Token::xpos).toArray(String[]::new);
        classes = tokens.stream().map(Token::upos).toArray(Upos[]::new);
    }

    /** Returns the sentence with its plans; the same if it has none. */
    static Sentence of(Sentence sentence, VerbKnowledge knowledge) {
        Plans repair = null;
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).upos() == Upos.ADJ
                    && knowledge.isPlan(
                            tokens.get(i).form().toLowerCase(Locale.ROOT),
                            tokens.get(i + 1).form().toLowerCase(Locale.ROOT))) {
                repair = repair == null ? new Plans(sentence) : repair;
                repair.plan(i);
            }
        }
        return repair == null ? sentence : repair.result();
    }

    private Sentence result() {
        List<Token> all = new ArrayList<>(tokens.size());
        for (int i = 0; i < heads.length; i++) {
            all.add(tokens.get(i).analysed(classes[i], tags[i], heads[i], relations[i]));
        }
        return new Sentence(all, sentence.startsParagraph());
    }

    private void plan(int plan) {
        int verb = infinitive(plan + 2);
        if (verb < 0) {
            return;
        }
        if (hasChild(plan, "cop")) {
            hang(verb, plan, "xcomp");
            mark(plan, verb);
        } else if (heads[verb] == plan) {
            int noun = heads[plan];
            boolean added = noun >= 0 && noun < plan && classes[noun] == Upos.NOUN;
            relations[plan] = added ? ATTRIBUTE : relations[plan];
            mark(plan, verb);
        } else if (attribute(plan, verb)) {
            mark(plan, verb);
        }
    }

    /** Returns the infinitive that begins with a word, past its auxiliaries; -1 for none. */
    private int infinitive(int first) {
        if (tags[first].equals("VB")) {
            boolean auxiliary = relations[first].startsWith("aux") || relations[first].equals("cop");
            int verb = auxiliary ? heads[first] : first;
            return verb >= first && verb < first + NEAR ? verb : -1;
        }
        boolean object = first + 1 < heads.length
                && tags[first].equals("NN")
                && (hasChild(first, "obj") || OBJECTS.contains(classes[first + 1]));
        if (!object) {
            return -1;
        }
        tags[first] = "VB"; // is due to resume talks
        classes[first] = Upos.VERB;
        return first;
    }

    private void mark(int plan, int verb) {
        hang(plan + 1, verb, "mark");
        tags[plan + 1] = "TO";
        classes[plan + 1] = Upos.PART;
    }

    /** Hangs the plan on the noun before it; tells whether there is one. */
    private boolean attribute(int plan, int verb) {
        int noun = noun(plan);
        if (noun < 0) {
            return false;
        }
        if (heads[noun] == verb && !give(noun, verb)) {
            return false;
        }
        if (isUnder(noun, plan) || isUnder(noun, verb)) {
            return false;
        }
        hang(plan, noun, ATTRIBUTE);
        hang(verb, plan, "xcomp");
        return true;
    }

    /** Returns the noun of the phrase that ends before a word: {@code talks} in {@code talks with Norway due}; -1 for none. */
    private int noun(int plan) {
        int noun = plan > 1 && tokens.get(plan - 1).form().equals(",") ? plan - 2 : plan - 1;
        for (int i = 0; i < NEAR && INNER.contains(relations[noun]) && heads[noun] >= 0 && heads[noun] < plan; i++) {
            noun = heads[noun];
        }
        boolean nominal = classes[noun] == Upos.NOUN || classes[noun] == Upos.PROPN;
        return nominal ? noun : -1;
    }

    /** The noun is the subject of the finite verb behind, not of the infinitive; tells whether there is such a verb. */
    private boolean give(int noun, int verb) {
        for (int i = verb + 1; i < heads.length && i < verb + NEAR; i++) {
            if (!isFinite(i) || hasChild(i, SUBJECT)) {
                continue;
            }
            if (heads[i] == verb) {
                hang(i, heads[verb], relations[verb]);
                for (int child = 0; child < heads.length; child++) {
                    boolean outside = child < noun || child > i;
                    if (outside && heads[child] == verb) {
                        hang(child, i, relations[child]);
                    }
                }
            } else if (heads[verb] != i) {
                continue;
            }
            hang(noun, i, hasChild(i, "aux:pass") ? "nsubj:pass" : SUBJECT);
            return true;
        }
        return false;
    }

    private boolean isFinite(int word) {
        if (LateSubjects.FINITE.contains(tags[word])) {
            return !relations[word].startsWith("aux") && !relations[word].equals("cop");
        }
        for (int i = Math.max(0, word - NEAR); i < word; i++) {
            boolean auxiliary = relations[i].startsWith("aux") || relations[i].equals("cop");
            if (heads[i] == word && auxiliary && LateSubjects.FINITE.contains(tags[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean hasChild(int word, String relation) {
        int end = Math.min(heads.length, word + NEAR);
        for (int i = Math.max(0, word - NEAR); i < end; i++) {
            if (heads[i] == word && relations[i].equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word hangs, at whatever depth, on another. */
    private boolean isUnder(int word, int above) {
        int top = word;
        for (int i = 0; i < heads.length && top >= 0; i++) {
            if (top == above) {
                return true;
            }
            top = heads[top];
        }
        return false;
    }

    private void hang(int word, int head, String relation) {
        heads[word] = head;
        relations[word] = relation;
    }
}
