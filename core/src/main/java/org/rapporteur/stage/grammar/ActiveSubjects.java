// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.knowledge.verbs.VerbKnowledge;

/**
 * Tells of one who does something what the parser tells of one to whom it is done: {@code The army has since left Arlen}.
 *
 * <p>The participle of a perfect looks like that of a passive, and a word between it and its auxiliary misleads the parser. A verb has
 * somebody do something, though, if "have" is the last of its auxiliaries, or it has a past tense of its own and no auxiliary.
 */
final class ActiveSubjects {
    private static final String PASSIVE = "nsubj:pass";
    private static final String ACTIVE = "nsubj";
    /** So many words behind a verb its object stands at most. */
    private static final int NEAR = 6;

    private final List<Token> tokens;
    private final VerbKnowledge knowledge;
    /** For each word its last auxiliary; -1 for none. */
    private final int[] auxiliaries;
    /** For each word whether it has a subject of another kind. */
    private final boolean[] led;

    private ActiveSubjects(List<Token> tokens, VerbKnowledge knowledge) {
        this.tokens = tokens;
        this.knowledge = knowledge;
        led = new boolean[tokens.size()];
        auxiliaries = new int[tokens.size()];
        Arrays.fill(auxiliaries, -1);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() >= 0 && token.upos() == Upos.AUX) {
                auxiliaries[token.head()] = i;
            }
            if (token.head() >= 0 && token.relation().equals(ACTIVE)) {
                led[token.head()] = true;
            }
        }
    }

    /** Returns the sentence with the subjects of its active verbs; the same if they were. */
    static Sentence of(Sentence sentence, VerbKnowledge knowledge) {
        List<Token> tokens = sentence.tokens();
        List<Token> changed = null;
        ActiveSubjects repair = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.relation().equals(PASSIVE)) {
                repair = repair == null ? new ActiveSubjects(tokens, knowledge) : repair;
                if (repair.isActive(token.head())) {
                    changed = changed == null ? new ArrayList<>(tokens) : changed;
                    changed.set(i, token.under(token.head(), ACTIVE));
                }
            }
        }
        return changed == null ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    /** Tells whether a verb has an object right behind it, as no passive without an auxiliary has: {@code said it seized Arlen}. */
    private boolean hasObject(int verb) {
        for (int i = verb + 1; i < tokens.size() && i <= verb + NEAR; i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).relation().equals("obj")) {
                return true;
            }
        }
        return false;
    }

    private boolean isActive(int verb) {
        if (led[verb]) {
            return false;
        }
        String tag = tokens.get(verb).xpos();
        int last = auxiliaries[verb];
        if (last < 0) {
            return tag.equals("VBD") || tag.equals("VBN") && hasObject(verb);
        }
        String lemma = tokens.get(last).lemma();
        boolean having = knowledge.isAuxiliary(lemma) && knowledge.modality(lemma) == Modality.NONE;
        return tag.equals("VBN") && having;
    }
}
