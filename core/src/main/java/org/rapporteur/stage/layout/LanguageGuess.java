// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.layout.Languages;

/** Counts scripts and function words, and tells the language that they make likeliest. */
final class LanguageGuess {
    /** With fewer function words of a language nothing is told. */
    private static final int FEWEST_WORDS = 4;
    /** With fewer letters of a script nothing is told. */
    private static final int FEWEST_LETTERS = 20;

    private static final int LONGEST_WORD = 12;

    private final Languages languages;
    private final int[] counts;
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int words;
    private int latin;
    private int allLetters;

    LanguageGuess(Languages languages) {
        this.languages = languages;
        counts = new int[languages.codes().size()];
    }

    /** Counts a stretch of text. */
    void read(String text, int start, int end) {
        int word = -1;
        for (int at = start; at < end; ) {
            int c = text.codePointAt(at);
            boolean letter = c < 0x80 ? Character.isLetter(c) : Character.isLetter(c) || isMark(c);
            if (letter) {
                word = word < 0 ? at : word;
                count(c);
            } else if (word >= 0) {
                count(text, word, at);
                word = -1;
            }
            at += Character.charCount(c);
        }
        if (word >= 0) {
            count(text, word, end);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void count(int c) {
        allLetters++;
        if (c < 0x250) {
            latin++;
        } else {
            letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
    }

    private void count(String text, int start, int end) {
        if (end == start + 1 && Character.isUpperCase(text.charAt(start))) {
            return; // an initial: U.S.
        }
        words++;
        if (end - start > LONGEST_WORD) {
            return;
        }
        long mask = languages.of(text.substring(start, end).toLowerCase(Locale.ROOT));
        while (mask != 0) {
            counts[Long.numberOfTrailingZeros(mask)]++;
            mask &= mask - 1;
        }
    }

    /** Returns the likeliest language (ISO 639-1); null if the text is too short or too mixed to tell. */
    @Nullable
    String language() {
        for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
            if (script.getValue() >= FEWEST_LETTERS && 2 * (allLetters - latin) > allLetters) {
                List<String> candidates = languages.in(mostUsed());
                return candidates.isEmpty() ? null : bestOf(candidates);
            }
        }
        return byWords();
    }

    /** A text with kana is Japanese, however many Chinese characters it has. */
    private UnicodeScript mostUsed() {
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 10 > allLetters) {
            return UnicodeScript.HIRAGANA;
        }
        UnicodeScript most = UnicodeScript.COMMON;
        for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
            most = script.getValue() > letters.getOrDefault(most, 0) ? script.getKey() : most;
        }
        return most;
    }

    private String bestOf(List<String> candidates) {
        String best = candidates.get(0);
        int most = 0;
        for (String candidate : candidates) {
            int index = languages.codes().indexOf(candidate);
            if (index >= 0 && counts[index] > most) {
                most = counts[index];
                best = candidate;
            }
        }
        return best;
    }

    private @Nullable String byWords() {
        int english = counts[languages.codes().indexOf(Locale.ENGLISH.getLanguage())];
        int best = 0;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        if (english >= FEWEST_WORDS && english >= counts[best]) {
            return Locale.ENGLISH.getLanguage();
        }
        // In running text every fourth word or so is one of these; in a table of figures some letters look like them.
        boolean clear = counts[best] >= FEWEST_WORDS && counts[best] >= 2 * english && counts[best] * 7 >= words;
        return clear ? languages.codes().get(best) : null;
    }
}
