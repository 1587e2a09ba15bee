// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.verbs.VerbKnowledge;

/**
 * Reads a perfect as one where the parser took its auxiliary for the verb: {@code The envoys have all condemned the raid}, {@code The
 * army has since retreated}, {@code denied having sent them}.
 *
 * <p>What stands between the two misleads it. No attribute stands before a determiner, though, so a participle with one behind
 * it belongs to no noun; and a verb of having that has nothing is an auxiliary. Where the tree does not fit, it is left alone.
 */
final class Perfects {
    /** How many words may stand between the auxiliary and its participle. */
    private static final int NEAR = 3;

    private static final String PARTICIPLE = "VBN";
    private static final String GERUND = "VBG";
    private static final String OBJECT = "obj";
    private static final Set<String> CLAUSES = Set.of("advcl", "xcomp");

    private Perfects() {}

    /** Returns the sentence with its perfects; the same if none was taken for something else. */
    static Sentence of(Sentence sentence, VerbKnowledge knowledge) {
        List<Token> tokens = sentence.tokens();
        List<Token> changed = tokens;
        for (int i = 1; i + 2 < tokens.size(); i++) {
            int participle = isHaving(tokens.get(i), knowledge) ? participle(changed, i) : -1;
            if (participle >= 0) {
                changed = read(changed, i, participle);
            }
        }
        return changed == tokens ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    private static boolean isHaving(Token token, VerbKnowledge knowledge) {
        return token.upos() == Upos.VERB && knowledge.isAuxiliary(token.lemma());
    }

    /** Returns the participle that a verb of having is the auxiliary of; -1 for none. */
    private static int participle(List<Token> tokens, int having) {
        int last = Math.min(tokens.size() - 1, having + NEAR);
        for (int i = having + 1; i <= last; i++) {
            Token token = tokens.get(i);
            if (token.xpos().equals(PARTICIPLE)) {
                if (tokens.get(having).xpos().equals(GERUND)) {
                    return isOnly(tokens, i, having) ? i : -1;
                }
                return i > having + 1 && (isBeforeDeterminer(tokens, i, having) || isOnly(tokens, i, having)) ? i : -1;
            }
            boolean between = token.upos() == Upos.ADV
                    || token.upos() == Upos.DET
                    || token.relation().equals("mark");
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** Have all condemned the raid. */
    private static boolean isBeforeDeterminer(List<Token> tokens, int participle, int having) {
        Token token = tokens.get(participle);
        int noun = token.relation().equals("amod") ? token.head() : -1;
        if (noun < participle
                || tokens.get(noun).head() != having
                || !tokens.get(noun).relation().equals(OBJECT)) {
            return false;
        }
        for (int i = participle + 1; i < noun; i++) {
            Token child = tokens.get(i);
            boolean determiner =
                    child.relation().equals("det") || child.relation().equals("nmod:poss");
            if (child.head() == noun && determiner) {
                return true;
            }
        }
        return false;
    }

    /** Has since retreated. */
    private static boolean isOnly(List<Token> tokens, int participle, int having) {
        Token clause = tokens.get(participle);
        if (clause.head() != having || !CLAUSES.contains(clause.relation())) {
            return false;
        }
        for (Token token : tokens) {
            boolean object = token.head() == having && token.relation().equals(OBJECT);
            boolean own = token.head() == participle
                    && (token.universalRelation().equals("nsubj")
                            || token.universalRelation().equals("aux"));
            if (object || own) {
                return false;
            }
        }
        return true;
    }

    private static List<Token> read(List<Token> tokens, int having, int participle) {
        int noun = tokens.get(participle).relation().equals("amod")
                ? tokens.get(participle).head()
                : -1;
        Token old = tokens.get(having);
        List<Token> changed = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i == participle) {
                // Denied having sent them: what follows a verb at once is what it tells of.
                boolean told = old.xpos().equals(GERUND) && old.head() == having - 1;
                changed.add(token.analysed(Upos.VERB, PARTICIPLE, old.head(), told ? "xcomp" : old.relation()));
            } else if (i == having) {
                changed.add(token.analysed(Upos.AUX, token.xpos(), participle, "aux"));
            } else if (i > having && i < participle) {
                changed.add(with(token, participle, "advmod"));
            } else if (token.head() == having || token.head() == participle) {
                changed.add(with(token, participle, i == noun ? OBJECT : token.relation()));
            } else {
                changed.add(token);
            }
        }
        return changed;
    }

    private static Token with(Token token, int head, String relation) {
        return token.under(head, relation);
    }
}
