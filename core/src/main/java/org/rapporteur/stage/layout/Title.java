// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import org.jspecify.annotations.Nullable;

/** Finds the title that came with a report at a place of its text, whatever the marks and blanks. */
final class Title {
    /** Fewer letters might begin any sentence. */
    private static final int FEWEST_LETTERS = 10;

    private Title() {}

    /**
     * Returns where the title ends in the text, its final mark included; the start if it does not stand there as a line or
     * a sentence of its own.
     */
    static int endOf(@Nullable String title, String text, int start) {
        if (title == null) {
            return start;
        }
        int at = start;
        int letters = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
                if (at == text.length() || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(c)) {
                    return start;
                }
                at++;
                letters++;
            }
        }
        int end = at;
        while (end < text.length() && isMark(text.charAt(end))) {
            end++;
        }
        boolean apart = end == text.length()
                || Lines.breaks(text.charAt(end))
                || end > at && Lines.isBlank(text.charAt(end))
                || isLastOfLine(text, end);
        return letters >= FEWEST_LETTERS && apart ? end : start;
    }

    private static boolean isMark(char c) {
        return ".?!…:;\"'”’)".indexOf(c) >= 0;
    }

    private static boolean isLastOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && Lines.isBlank(text.charAt(at)) && !Lines.breaks(text.charAt(at))) {
            at++;
        }
        return at == text.length() || Lines.breaks(text.charAt(at));
    }
}
