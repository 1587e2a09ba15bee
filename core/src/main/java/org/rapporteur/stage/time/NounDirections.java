// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge.Side;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.syntax.Word;

/** Tells by the nouns and prepositions above an expression, before any verb, whether it lies before the report's day or after it. */
final class NounDirections {
    private final TimeKnowledge knowledge;

    NounDirections(TimeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the side that a noun, or another word without a tense, puts what hangs on it. */
    Direction of(Word noun) {
        if (knowledge.is(Side.AHEAD_NOUN, noun.lemma()) || isLedAhead(noun) || isFor(noun)) {
            return Direction.FUTURE;
        }
        if (isSince(noun)) {
            return Direction.PAST;
        }
        for (Word child : noun.children()) {
            if (child.index() < noun.index() && knowledge.is(Side.NEXT_WORD, child.form())) {
                return Direction.FUTURE;
            }
            if (child.index() < noun.index() && knowledge.is(Side.BACK_WORD, child.form())) {
                return Direction.PAST;
            }
        }
        return isDueSomewhere(noun) || noun.upos() == Upos.ADJ && knowledge.is(Side.AHEAD, noun.lemma())
                ? Direction.FUTURE
                : Direction.UNKNOWN;
    }

    /** {@code sits for the first time since the May election}. */
    private boolean isSince(Word noun) {
        Word preposition = noun.child("case");
        TimeWord word = preposition == null ? null : knowledge.word(preposition.lemma());
        return word != null && word.role() == Role.SINCE;
    }

    /** {@code the envoy, due back from Doha on Monday}. */
    private boolean isDueSomewhere(Word noun) {
        for (Word child : noun.children()) {
            Word preposition = child.is("nmod") ? child.child("case") : null;
            if (preposition != null && knowledge.is(Side.SET, preposition.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** {@code tickets for Saturday's match}. */
    private boolean isFor(Word noun) {
        Word above = noun.head();
        Word preposition = noun.child("case");
        TimeWord word = preposition == null || above == null ? null : knowledge.word(preposition.lemma());
        return word != null && above != null && word.role() == Role.FOR && knowledge.is(Side.AHEAD_FOR, above.lemma());
    }

    /** {@code ahead of Thursday's summit}, {@code due in March}. */
    boolean isLedAhead(Word word) {
        for (Word child : word.children()) {
            if (child.is("case")
                    && child.index() < word.index()
                    && knowledge.is(Side.AHEAD_PREPOSITION, child.lemma())
                    && !isUntil(child)) {
                return true;
            }
            Word before = child.is("case") ? precedingAdverb(child) : null;
            if (before != null && knowledge.is(Side.AHEAD_PREPOSITION, before.lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isUntil(Word preposition) {
        TimeWord word = knowledge.word(preposition.lemma());
        return word != null && word.role() == Role.UNTIL;
    }

    private static @Nullable Word precedingAdverb(Word preposition) {
        Word noun = preposition.head();
        Word verb = noun == null ? null : noun.head();
        if (noun == null || verb == null || verb.index() == preposition.index() - 1) {
            return verb;
        }
        Word adverb = childAt(verb, preposition.index() - 1);
        return adverb == null ? childAt(noun, preposition.index() - 1) : adverb;
    }

    private static @Nullable Word childAt(Word word, int index) {
        for (Word child : word.children()) {
            if (child.index() == index) {
                return child;
            }
        }
        return null;
    }
}
