// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * How far a noun phrase reaches: from its article up to and including its head.
 *
 * <p>Relations of the tree are those of Universal Dependencies; the walk up from a word is bounded, so that a phrase costs
 * no more than its length.
 */
final class Extent {
    private static final Set<String> BEFORE = Set.of(
            "det", "amod", "compound", "nummod", "nmod:poss", "nmod:desc", "nmod:unmarked", "flat", "nmod", "goeswith");
    private static final int LONGEST = 24;
    private static final int DEEPEST = 8;

    private Extent() {}

    /** Returns the first word of the phrase whose core is the words from one to another, exclusive. */
    static int left(List<Word> words, int from, int to) {
        int start = from;
        while (start > 0 && from - start < LONGEST) {
            if (closesSpeech(words, start - 1)) {
                break;
            }
            if (stands(words.get(start - 1), start, to)) {
                start--;
            } else if (start < from && (isJoined(words, start) || isListed(words, start, to))) {
                start -= 2;
            } else {
                break;
            }
        }
        start = behindComma(words, start, from);
        while (start < from && (isBare(words.get(start)) || isHalf(words.get(start), start))) {
            start++;
        }
        return start;
    }

    /** {@code "The talks failed," spokesman Ivo Tarn said}: behind a comma and a closing mark begins another phrase. */
    private static boolean closesSpeech(List<Word> words, int at) {
        return at > 0
                && words.get(at).xpos().equals("''")
                && words.get(at - 1).is("punct")
                && words.get(at - 1).form().equals(",");
    }

    /** {@code In Ravelin, health officials}: a name before a comma that no conjunction follows is no part of the phrase. */
    private static int behindComma(List<Word> words, int start, int from) {
        int begin = start;
        for (int i = start + 1; i < from; i++) {
            Word word = words.get(i);
            if (word.is("cc")) {
                return start;
            }
            boolean comma = word.form().equals(",") && words.get(i - 1).upos() == Upos.PROPN;
            begin = comma && !words.get(i - 1).is("amod") ? i + 1 : begin;
        }
        return begin;
    }

    /** {@code Norlander, Ruritanian and Sudrian officials}: adjectives that a comma and a conjunction join. */
    private static boolean isListed(List<Word> words, int start, int to) {
        if (start < 2
                || !words.get(start - 1).form().equals(",")
                || !words.get(start).is("conj")) {
            return false;
        }
        Word before = words.get(start - 2);
        Word first = words.get(start).head();
        return (first == before || before.is("conj") && before.head() == first) && stands(before, start, to);
    }

    /** {@code U.S.-led forces}: a participle with what is joined to it by a hyphen. */
    private static boolean isJoined(List<Word> words, int start) {
        return start > 1
                && words.get(start).xpos().equals("VBN")
                && words.get(start - 1).xpos().equals("HYPH")
                && words.get(start - 1).end() == words.get(start).start()
                && words.get(start - 2).end() == words.get(start - 1).start();
    }

    /** Tells whether a preposition before the phrase leads to the word: of "at least 30 people" the phrase is "30 people". */
    private static boolean isHalf(Word word, int start) {
        Word preposition = word.is("nmod") ? word.child("case") : null;
        return preposition != null && preposition.index() < start;
    }

    /** Tells whether a word hangs, as what may precede a noun, on one of the words from one to another. */
    private static boolean stands(Word word, int from, int to) {
        Word below = word;
        for (int i = 0; i < DEEPEST; i++) {
            Word above = below.head();
            if (above == null || above.index() >= to) {
                return false;
            }
            boolean inner = below.is("cc") && above.is("conj"); // Norlander and Sudrian presidents
            if (above.index() >= from && !inner) {
                boolean before = BEFORE.contains(below.relation()) || BEFORE.contains(below.universalRelation());
                // the internationally recognised government
                boolean degree = below.is("advmod") && above.is("amod");
                return (before || degree) && !below.is("case");
            }
            below = above;
        }
        return false;
    }

    private static boolean isBare(Word word) {
        return word.is("punct") || word.is("case") || word.is("cc");
    }

    /** Returns the word that governs the words from one to another: the first whose head lies outside. */
    static Word head(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            Word above = words.get(i).head();
            if ((above == null || above.index() < from || above.index() >= to)
                    && !words.get(i).is("punct")) {
                return words.get(i);
            }
        }
        return words.get(to - 1);
    }

    /** Returns the article or other determiner of a phrase; null if it has none. */
    static @Nullable Word determiner(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).is("det")) {
                return words.get(i);
            }
        }
        return null;
    }

    /** Returns what the words from one to another, exclusive, cover. */
    static Span span(List<Word> words, int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /** {@code F-16 fighters}: a number that a hyphen joins to letters counts nobody. */
    static boolean isDesignation(List<Word> words, int at) {
        return words.get(at).upos() == Upos.NUM
                && at > 1
                && words.get(at - 1).form().equals("-")
                && words.get(at - 1).end() == words.get(at).start()
                && words.get(at - 2).end() == words.get(at - 1).start();
    }

    /** {@code an all-women crew} */
    static boolean isHyphened(List<Word> words, Word head) {
        int i = head.index();
        boolean before = i > 1
                && words.get(i - 1).is("punct")
                && words.get(i - 1).end() == head.start()
                && words.get(i - 2).end() == words.get(i - 1).start()
                && words.get(i - 1).span().length() == 1
                && words.get(i - 1).form().charAt(0) == '-';
        return before && head.head() != null && head.head().index() > i;
    }
}
