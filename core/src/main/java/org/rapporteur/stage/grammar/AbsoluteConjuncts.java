// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

/**
 * Reads the second of two absolute clauses as one: {@code The talks broke up, with Norway refusing to drop its claim to the lake and Chad
 * insisting on a vote}.
 *
 * <p>The parser joins the second subject to the last noun of the first clause, as if Norway refused to drop the lake and Chad. What has a
 * name right before it, and is a participle as the verb of the first clause is, goes on from that, though. The absolute clause with its
 * preposition is described by Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapter 14, section 10.
 */
final class AbsoluteConjuncts {
    /** No first clause is longer. */
    private static final int LONGEST = 60;

    private static final String PARTICIPLE = "VBG";
    private static final String SUBJECT = "nsubj";
    private static final String JOINED = "conj";

    private final List<Token> tokens;
    private final boolean[] marked;
    private final boolean[] led;

    private AbsoluteConjuncts(List<Token> tokens) {
        this.tokens = tokens;
        marked = new boolean[tokens.size()];
        led = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() > i) {
                marked[token.head()] |= token.relation().equals("mark") && token.upos() != Upos.PART;
                led[token.head()] |= token.relation().equals(SUBJECT);
            }
        }
    }

    /** Returns the sentence with its absolute clauses joined to each other; the same if they were. */
    static Sentence of(Sentence sentence) {
        AbsoluteConjuncts repair = new AbsoluteConjuncts(sentence.tokens());
        List<Token> changed = null;
        for (int verb = 4; verb < sentence.tokens().size(); verb++) {
            int subject = repair.isFree(verb) ? repair.subject(verb) : -1;
            int first = subject < 0 ? -1 : repair.first(subject, verb);
            if (first >= 0) {
                changed = changed == null ? new ArrayList<>(sentence.tokens()) : changed;
                repair.join(changed, first, subject, verb);
            }
        }
        return changed == null ? sentence : new Sentence(changed, sentence.startsParagraph());
    }

    private boolean isFree(int verb) {
        return isParticiple(verb) && !led[verb] && !marked[verb];
    }

    private boolean isParticiple(int word) {
        return tokens.get(word).upos() == Upos.VERB && tokens.get(word).xpos().equals(PARTICIPLE);
    }

    /** Returns the head of the name right before a verb, if that is a conjunct; -1 if not. */
    private int subject(int verb) {
        int head = verb - 1;
        while (head >= 0 && tokens.get(head).relation().equals("flat")) {
            head = tokens.get(head).head();
        }
        boolean fits = head > 0
                && tokens.get(head).upos() == Upos.PROPN
                && tokens.get(head).relation().equals(JOINED)
                && tokens.get(head).head() < head;
        return fits ? head : -1;
    }

    /** Returns the verb of the absolute clause that the name before another verb was read into; -1 for none. */
    private int first(int subject, int verb) {
        int above = subject;
        for (int i = 0; i < LONGEST; i++) {
            above = tokens.get(above).head();
            if (above < 0 || above < subject - LONGEST) {
                return -1;
            }
            if (isParticiple(above) && marked[above] && led[above]) {
                return above < subject && isBehind(above, verb) ? above : -1;
            }
        }
        return -1;
    }

    /** Tells whether a verb hangs on another word than the noun before the conjunct: whatever it is there, it was read past its subject. */
    private boolean isBehind(int first, int verb) {
        int head = tokens.get(verb).head();
        return head >= 0
                && head < verb
                && (head >= first || head == tokens.get(first).head());
    }

    private void join(List<Token> changed, int first, int subject, int verb) {
        changed.set(verb, changed.get(verb).under(first, JOINED));
        changed.set(subject, changed.get(subject).under(verb, SUBJECT));
        for (int i = subject - 1; i > first; i--) {
            if (tokens.get(i).head() == subject && tokens.get(i).relation().equals("cc")) {
                changed.set(i, changed.get(i).under(verb, "cc"));
            }
        }
    }
}
