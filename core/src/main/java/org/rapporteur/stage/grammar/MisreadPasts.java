// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Reads a past tense as one where the parser took it for a participle and yet gave it a subject: {@code He named a new chief},
 * {@code said its board approved the sale}.
 *
 * <p>A participle has a subject with the help of an auxiliary only. So what has a subject that does something is a past tense; and what has one to
 * which something is done is so too, where an object or a clause follows, where a pronoun is the subject, or where it is the verb of a sentence with a
 * full stop. Nothing is changed where another verb without a subject of its own may be what is told: {@code All persons born there
 * are citizens}.
 */
final class MisreadPasts {
    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "parataxis", "advcl", "acl:relcl");
    private static final Set<String> COMPLEMENTS = Set.of("obj", "ccomp", "compound:prt");
    private static final Set<String> LATER = Set.of("ccomp", "parataxis", "advcl", "conj");
    private static final String SUBJECT = "nsubj";
    private static final String PASSIVE = "nsubj:pass";
    private static final String PARTICIPLE = "VBN";
    private static final String PAST = "VBD";

    private final List<Token> tokens;
    private final Tenses tenses;
    private final boolean stopped;
    private final int[] subjects;
    private final boolean[] helped;
    private final boolean[] marked;
    private final boolean[] joined;
    private final boolean[] active;
    private final boolean[] acted;
    /** For each word whether a later verb hangs on it that has a tense, no subject and nothing that joins it. */
    private final boolean[] open;

    private MisreadPasts(List<Token> tokens) {
        this.tokens = tokens;
        int size = tokens.size();
        tenses = new Tenses(tokens);
        stopped = isStopped(tokens);
        subjects = new int[size];
        helped = new boolean[size];
        marked = new boolean[size];
        joined = new boolean[size];
        active = new boolean[size];
        acted = new boolean[size];
        open = new boolean[size];
        for (int i = 0; i < size; i++) {
            if (tokens.get(i).head() >= 0) {
                note(i, tokens.get(i));
            }
        }
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            boolean tensed = tenses.isFinite(i) || tenses.isAided(i);
            if (token.head() >= 0 && token.head() < i && tensed && subjects[i] == 0 && !joined[i] && !marked[i]) {
                // Goes on with another past tense: destroyed homes, ripped up roads.
                boolean goesOn = token.relation().equals("conj") && !tenses.isAided(i);
                open[token.head()] |= !goesOn && LATER.contains(token.universalRelation());
            }
        }
    }

    private void note(int word, Token token) {
        String relation = token.universalRelation();
        int head = token.head();
        if (relation.equals(SUBJECT) || relation.equals("csubj") || relation.equals("expl")) {
            boolean one = subjects[head] == 0 && relation.equals(SUBJECT);
            subjects[head] = one ? word + 1 : -1;
        }
        helped[head] |= relation.equals("aux") || relation.equals("cop");
        marked[head] |= relation.equals("mark");
        joined[head] |= relation.equals("cc");
        active[head] |= word > head && COMPLEMENTS.contains(token.relation());
        acted[head] |= token.relation().equals("obl:agent");
    }

    /** Returns the sentence with its past tenses; the same if none was misread. */
    static Sentence of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Token> changed = null;
        MisreadPasts repair = null;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.xpos().equals(PARTICIPLE) && token.upos() == Upos.VERB && CLAUSES.contains(token.relation())) {
                repair = repair == null ? new MisreadPasts(tokens) : repair;
                if (repair.isPast(i)) {
                    int subject = repair.subjects[i] - 1;
                    changed = changed == null ? new ArrayList<>(tokens) : changed;
                    changed.set(i, token.analysed(Upos.VERB, PAST, token.head(), token.relation()));
                    changed.set(subject, tokens.get(subject).under(i, SUBJECT));
                }
            }
        }
        return changed == null ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    private boolean isPast(int verb) {
        Token clause = tokens.get(verb);
        int subject = subjects[verb] - 1;
        if (subject < 0 || subject > verb || helped[verb] || open[verb]) {
            return false;
        }
        boolean circumstance = clause.relation().equals("advcl");
        if (circumstance && !marked[verb] || isOpen(clause.head(), verb) || !isNear(subject, verb)) {
            return false;
        }
        boolean comma = verb + 1 < tokens.size() && tokens.get(verb + 1).form().equals(",");
        if (comma && clause.head() < 0) {
            return false; // that said,
        }
        String relation = tokens.get(subject).relation();
        if (relation.equals(SUBJECT)) {
            return true;
        }
        if (!relation.equals(PASSIVE) || circumstance) {
            return false;
        }
        boolean pronoun = tokens.get(subject).xpos().equals("PRP");
        boolean told = clause.head() < 0 && stopped && !acted[verb];
        return active[verb] && stopped || pronoun && !acted[verb] || told;
    }

    /** Tells whether the verb above a clause, behind it, is itself one without a subject. */
    private boolean isOpen(int above, int verb) {
        return above > verb && subjects[above] == 0;
    }

    /** Tells whether nothing but adverbs and phrases between two commas stands between a subject and its verb. */
    private boolean isNear(int subject, int verb) {
        int commas = 0;
        for (int i = subject + 1; i < verb; i++) {
            Token token = tokens.get(i);
            boolean owned = token.xpos().equals("POS")
                    && (token.head() != subject || tokens.get(subject).upos() != Upos.PROPN); // Moody | 's
            if (owned || token.xpos().equals(":")) {
                return false;
            }
            commas += token.form().equals(",") ? 1 : 0;
        }
        return commas != 1;
    }

    /** A heading has no stop: there a participle stands for a passive. */
    static boolean isStopped(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0 && tokens.get(i).upos() == Upos.PUNCT; i--) {
            if (tokens.get(i).form().equals(".")) {
                return true;
            }
        }
        return false;
    }
}
