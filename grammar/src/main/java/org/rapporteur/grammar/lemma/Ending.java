// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.lemma;

/**
 * How a word ends: letters and classes of letters, read from the last backwards.
 *
 * <p>A lower-case letter or a sign stands for itself, {@code V} for a vowel, {@code C} for a consonant, {@code K} for a
 * consonant that English writes twice before an ending ("stop, stopped"), {@code D} for such a one written twice,
 * {@code N} for a digit, and {@code ^} at the front for the beginning of the word.
 */
final class Ending {
    private static final String VOWELS = "aeiouy";
    private static final String DOUBLING = "bdgklmnprtvz";
    private static final String DOUBLED = "bdgkmnprtv";

    private final String pattern;

    Ending(String pattern) {
        this.pattern = pattern;
    }

    /** Tells whether the first {@code length} characters of the word end so. */
    boolean ends(String word, int length) {
        int at = length;
        for (int i = pattern.length() - 1; i >= 0; i--) {
            char symbol = pattern.charAt(i);
            if (symbol == '^') {
                return at == 0;
            }
            int width = symbol == 'D' ? 2 : 1;
            at -= width;
            if (at < 0 || !fits(symbol, word, at)) {
                return false;
            }
        }
        return true;
    }

    /** Orders by how much is asked: of two endings of one word the more exact has the higher weight. */
    int weight() {
        int weight = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char symbol = pattern.charAt(i);
            weight += symbol == 'D' ? 20 : Character.isUpperCase(symbol) ? 10 : 12;
        }
        return weight;
    }

    /** Counts the groups of vowels in the first {@code length} characters: a fair guess at the syllables. */
    static int syllables(String word, int length) {
        int groups = 0;
        boolean inGroup = false;
        for (int i = 0; i < length; i++) {
            // The u of "qu" is spoken as a consonant.
            boolean vowel = isVowel(word.charAt(i)) && !(word.charAt(i) == 'u' && i > 0 && word.charAt(i - 1) == 'q');
            if (vowel && !inGroup) {
                groups++;
            }
            inGroup = vowel;
        }
        return groups;
    }

    private static boolean fits(char symbol, String word, int at) {
        char letter = word.charAt(at);
        return switch (symbol) {
            case 'V' -> isVowel(letter);
            case 'C' -> Character.isLetter(letter) && !isVowel(letter);
            case 'K' -> DOUBLING.indexOf(letter) >= 0;
            case 'N' -> letter >= '0' && letter <= '9';
            case 'D' -> DOUBLED.indexOf(letter) >= 0 && word.charAt(at + 1) == letter;
            default -> letter == symbol;
        };
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
