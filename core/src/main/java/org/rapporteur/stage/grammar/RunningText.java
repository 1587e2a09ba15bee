// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;

/** How the words of a report stand in its running text, where capitals tell names: {@code the talks}, {@code Hope}. */
final class RunningText {
    private final Set<String> small = new HashSet<>();
    private final Set<String> large = new HashSet<>();
    private final Set<List<String>> pairs = new HashSet<>();

    /** Takes up the words of a sentence; its first, which has a capital in any case, tells nothing. */
    void add(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            int first = form.codePointAt(0);
            if (Character.isLowerCase(first)) {
                small.add(form);
            } else if (i > 0
                    && Character.isUpperCase(first)
                    && Character.isLetterOrDigit(tokens.get(i - 1).form().codePointAt(0))) {
                large.add(form);
                String last = tokens.get(i - 1).form();
                if (Character.isUpperCase(last.codePointAt(0))) {
                    pairs.add(List.of(last, form));
                }
            }
        }
    }

    /** Tells whether a word is only ever written with small letters; given in small letters. */
    boolean isSmall(String word, String capitalised) {
        return small.contains(word) && !large.contains(capitalised);
    }

    /** Tells whether a word is only ever written with a capital. */
    boolean isLarge(String word, String capitalised) {
        return large.contains(capitalised) && !small.contains(word);
    }

    /** Tells whether two words with capitals follow each other: {@code Civic Party}. */
    boolean isPair(String first, String second) {
        return pairs.contains(List.of(first, second));
    }
}
