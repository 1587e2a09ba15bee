// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.syntax.Word;

/** What is put in between a speaker and a verb, by commas and brackets. */
final class Insertions {
    /** How many words may be put in between. */
    private static final int LONGEST = 35;

    private Insertions() {}

    /**
     * Returns the place before what is put in between a speaker and a verb: {@code The envoy, who had left Oslo, said},
     * {@code Ilse Harrow (Green) said}; the place given if nothing is.
     */
    static int before(List<Word> words, int at) {
        String closing = words.get(at).form();
        if (!closing.equals(",") && !closing.equals(")")) {
            return at;
        }
        if (closing.equals(",") && at > 1 && words.get(at - 1).form().equals(")")) {
            int name = before(words, at - 1);
            if (name < at - 1 && Sources.isNominal(words.get(name))) {
                return name; // Ilse Harrow (Green), said
            }
        }
        String opening = closing.equals(")") ? "(" : ",";
        int nearest = -1;
        for (int i = at - 1; i > 0 && i > at - LONGEST; i--) {
            int noun = opening.equals(",") && words.get(i - 1).form().equals(")") ? before(words, i - 1) : i - 1;
            if (!words.get(i).form().equals(opening) || !Sources.isNominal(words.get(noun))) {
                continue;
            }
            nearest = nearest < 0 ? noun : nearest;
            if (words.get(i + 1).xpos().startsWith("W")) {
                return nearest > i && isSetting(words, i) ? nearest : noun;
            }
        }
        return nearest < 0 ? at : nearest;
    }

    /** Tells whether the first comma of a sentence ends where something is said: {@code In a letter, which was short, Ilse Harrow, the mayor}. */
    private static boolean isSetting(List<Word> words, int comma) {
        for (int i = 0; i < comma; i++) {
            if (words.get(i).form().equals(",")) {
                return false;
            }
        }
        return words.get(0).upos() == Upos.ADP;
    }

    /**
     * Returns the speaker before a participle or relative clause between commas, which the tree takes the subject from: {@code The envoy,
     * speaking after the talks, said}; null if there is none.
     */
    static @Nullable Word speakerBefore(List<Word> words, Word verb) {
        int close = VerbCues.firstWord(words, verb).index() - 1;
        Word own = verb.child("nsubj");
        boolean fits = close > 0
                && words.get(close).form().equals(",")
                && Clauses.isFinite(verb)
                && (own == null || own.index() < close);
        for (int i = close - 2; fits && i > 0 && i > close - LONGEST; i--) {
            if (!words.get(i).form().equals(",")) {
                continue;
            }
            boolean relative = words.get(i + 1).xpos().startsWith("W");
            boolean participle = relative || words.get(i + 1).xpos().equals("VBG");
            boolean inside = own == null || own.index() > i;
            Word noun = words.get(before(words, i - 1));
            return participle && inside && Sources.isNominal(noun) ? top(words, noun, verb, relative) : null;
        }
        return null;
    }

    /**
     * Returns the head of the noun phrase that ends with a word.
     *
     * @param near whether a comma ends the phrase: {@code At one point, Ilse Harrow, who had left, said}
     */
    private static Word top(List<Word> words, Word noun, Word verb, boolean near) {
        Word word = noun;
        for (Word head = word.head();
                head != null
                        && head.index() < word.index()
                        && noun.index() - head.index() < LONGEST
                        && Sources.isNominal(head)
                        && !(near && hasComma(words, head, word));
                head = word.head()) {
            word = head;
        }
        return word.dominates(verb) && word != noun ? noun : word;
    }

    private static boolean hasComma(List<Word> words, Word first, Word last) {
        for (int i = first.index() + 1; i < last.index(); i++) {
            if (words.get(i).form().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
