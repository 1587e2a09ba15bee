// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

/**
 * Signs of no width: soft hyphens where a page may break a word, joiners, and what steers the direction of writing (general
 * category Cf of Unicode). Within a word they are none of its letters.
 */
public final class UnseenSigns {
    private static final char FIRST = 0xAD;

    private UnseenSigns() {}

    /** Tells whether a character is one. */
    public static boolean isOne(char c) {
        return c >= FIRST && Character.getType(c) == Character.FORMAT;
    }

    /** Tells whether a text has one. */
    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOne(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the place of the first character from {@code at} on that is none; the length of the text if there is no other. */
    public static int past(String text, int at) {
        int end = at;
        while (end < text.length() && isOne(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns a text without them. */
    public static String without(String text) {
        if (!areIn(text)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = past(text, 0); i < text.length(); i = past(text, i + 1)) {
            seen.append(text.charAt(i));
        }
        return seen.toString();
    }
}
