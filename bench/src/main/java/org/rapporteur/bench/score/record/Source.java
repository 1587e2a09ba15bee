// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.BitSet;
import java.util.Locale;
import org.rapporteur.bench.score.record.FunctionWords.Kind;
import org.rapporteur.text.Span;

/** Who says something, by the tokens of the words for them; none if nobody is named. */
record Source(BitSet tokens) {
    /** A source may have so many tokens more than gold's. */
    private static final int LONGEST_EXTRA = 10;

    private static final double HALF = 0.5;

    /** What kind of words a source is. */
    enum Speaker {
        /** with a name in it */
        NAME,
        /** without */
        NOUN_PHRASE,
        /** pronouns alone */
        PRONOUN,
        /** nobody is named */
        NONE;

        String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Tells whether a source that was found is that of gold: it has its head, or half of the tokens of both. */
    static boolean isRight(Source gold, Source found, GoldText text) {
        if (gold.tokens.isEmpty() || found.tokens.isEmpty()) {
            return gold.tokens.isEmpty() && found.tokens.isEmpty();
        }
        if (found.tokens.cardinality() > gold.tokens.cardinality() + LONGEST_EXTRA) {
            return false;
        }
        return Pairing.jaccard(gold.tokens, found.tokens) >= HALF
                || found.tokens.get(gold.head(text))
                || gold.lastCapital(text) >= 0 && found.tokens.get(gold.lastCapital(text));
    }

    /** Guesses the head: the last token before the first comma, bracket, preposition or relative pronoun. */
    private int head(GoldText text) {
        int head = tokens.nextSetBit(0);
        for (int next = tokens.nextSetBit(head + 1); next >= 0; next = tokens.nextSetBit(next + 1)) {
            String between = between(head, next, text);
            if (between.indexOf(',') >= 0
                    || between.indexOf('(') >= 0
                    || FunctionWords.is(Kind.AFTER_HEAD, text.word(next))) {
                break;
            }
            head = next;
        }
        return head;
    }

    /** Returns the last token with a capital before the first comma, or -1: the head of a name, if the guess was wrong. */
    private int lastCapital(GoldText text) {
        int capital = -1;
        int before = -1;
        for (int next = tokens.nextSetBit(0); next >= 0; next = tokens.nextSetBit(next + 1)) {
            if (before >= 0 && between(before, next, text).indexOf(',') >= 0) {
                break;
            }
            if (isCapital(next, text)) {
                capital = next;
            }
            before = next;
        }
        return capital;
    }

    Speaker speaker(GoldText text) {
        if (tokens.isEmpty()) {
            return Speaker.NONE;
        }
        if (tokens.stream().allMatch(token -> FunctionWords.is(Kind.PRONOUN, text.word(token)))) {
            return Speaker.PRONOUN;
        }
        int first = tokens.nextSetBit(0);
        int[] capitals = tokens.stream()
                .filter(token -> isCapital(token, text))
                .filter(token -> token != first || !FunctionWords.is(Kind.BEFORE_HEAD, text.word(token)))
                .toArray();
        // A capital at the beginning alone is that of the sentence, if more follows.
        boolean isSentenceCase = capitals.length == 1 && capitals[0] == first && tokens.cardinality() > 1;
        return capitals.length == 0 || isSentenceCase ? Speaker.NOUN_PHRASE : Speaker.NAME;
    }

    private static boolean isCapital(int token, GoldText text) {
        return Character.isUpperCase(text.text().codePointAt(text.token(token).start()));
    }

    private static String between(int one, int other, GoldText text) {
        return text.slice(new Span(text.token(one).end(), text.token(other).start()));
    }
}
