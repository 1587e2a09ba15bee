// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.text.Normalizer;
import java.util.Map;

/**
 * Makes Latin words with diacritics and other apostrophes comparable: {@code Erdoğan} and {@code Erdogan}.
 *
 * <p>Only what readers see as the same name is made the same. A letter of another script that merely looks Latin, a
 * zero-width or another invisible character stays as it is: such a word equals no name and is never linked in silence.
 */
public final class WordFolding {
    private static final int ASCII = 0x80;
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('\u2019', "'"),
            Map.entry('\u2018', "'"),
            Map.entry('\u02BC', "'"),
            Map.entry('\u02BB', "'"),
            Map.entry('\u2010', "-"),
            Map.entry('\u2011', "-"),
            Map.entry('ı', "i"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "Ae"),
            Map.entry('œ', "oe"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "Th"),
            Map.entry('ə', "a"),
            Map.entry('Ə', "A"));

    private WordFolding() {}

    /** Returns a word without diacritics; the same object if it has none. */
    public static String fold(String word) {
        int first = 0;
        while (first < word.length() && word.charAt(first) < ASCII) {
            first++;
        }
        if (first == word.length()) {
            return word;
        }
        StringBuilder folded = new StringBuilder(word.length());
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = decomposed.charAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                String plain = LETTERS.get(letter);
                if (plain == null) {
                    folded.append(letter);
                } else {
                    folded.append(plain);
                }
            }
        }
        return folded.toString();
    }
}
