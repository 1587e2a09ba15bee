// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.syntax.Word;

/** Finds the name before a second noun phrase between commas, which the tree takes for the subject. */
final class Appositions {
    /** How many words such a name has at most. */
    private static final int LONGEST = 8;

    private Appositions() {}

    /**
     * Returns the first word of the noun phrase that a subject between two commas tells more of: {@code Her chief of staff, Jon Tarn,
     * said}; null if the subject stands alone.
     */
    static @Nullable Word before(List<Word> words, Word subject, Word verb) {
        int comma = subject.leftmost().index() - 1;
        int close = VerbCues.firstWord(words, verb).index() - 1;
        boolean between = comma > 0
                && subject.rightmost().index() < verb.index()
                && words.get(comma).form().equals(",")
                && close > subject.index()
                && words.get(close).form().equals(",");
        if (!between || !Clauses.hasTense(verb)) {
            return null;
        }
        int first = comma - 1;
        while (first > 0 && first > comma - LONGEST && isPart(words.get(first - 1))) {
            first--;
        }
        boolean begins = first == 0 || words.get(first - 1).upos() == Upos.PUNCT && !isComma(words.get(first - 1));
        Word head = words.get(comma - 1);
        boolean named = head.upos() == Upos.PROPN || subject.upos() == Upos.PROPN && head.upos() == Upos.NOUN;
        return begins && named && isPart(head) && begins(words.get(first)) ? words.get(first) : null;
    }

    private static boolean isComma(Word word) {
        return word.form().equals(",");
    }

    private static boolean begins(Word word) {
        return word.upos() == Upos.PROPN
                || word.upos() == Upos.DET
                || word.upos() == Upos.PRON
                || word.upos() == Upos.ADJ && Character.isUpperCase(word.form().charAt(0));
    }

    private static boolean isPart(Word word) {
        return word.upos() == Upos.PROPN
                || word.upos() == Upos.NOUN
                || word.upos() == Upos.ADJ
                || word.upos() == Upos.DET
                || word.upos() == Upos.PART
                || word.xpos().equals("PRP$")
                || word.xpos().equals("HYPH");
    }
}
