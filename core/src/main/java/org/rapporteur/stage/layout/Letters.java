// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import org.rapporteur.text.Span;

/** What the capitals and the final marks of a stretch of text show, whatever the words. */
final class Letters {
    /** A judgement about capitals needs no more than this. */
    private static final int ENOUGH = 4_000;

    private Letters() {}

    /** Tells whether there are letters, and no small ones but for a few. */
    static boolean areAllCapital(CharSequence text) {
        int capital = 0;
        int small = 0;
        for (int at = 0; at < Math.min(text.length(), ENOUGH); at++) {
            char c = text.charAt(at);
            capital += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
        }
        return capital > 0 && small * 20 < capital;
    }

    /** Tells whether it ends like a sentence: in a stop or another final mark, quotation marks and brackets aside. */
    static boolean isStopped(String text, Span span) {
        int at = lastMark(text, span);
        return at >= span.start() && ".!?…;:。".indexOf(text.charAt(at)) >= 0;
    }

    /** Returns the place of the last character that is neither blank nor a closing mark; before the span if there is none. */
    static int lastMark(String text, Span span) {
        int at = span.end() - 1;
        while (at >= span.start() && (Lines.isBlank(text.charAt(at)) || "\"'”’»)]".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at;
    }

    /** Tells whether the last word is one of initials, so that its full stop need not end a sentence: {@code U.S.}. */
    static boolean endsInInitials(String text, Span span) {
        int at = lastMark(text, span);
        return at - 2 >= span.start()
                && text.charAt(at) == '.'
                && Character.isUpperCase(text.charAt(at - 1))
                && !Character.isLetter(text.charAt(at - 2));
    }

    /** Returns how many words there are, as blanks part them, up to a limit. */
    static int words(String text, Span span, int limit) {
        int words = 0;
        boolean inside = false;
        for (int at = span.start(); at < span.end() && words <= limit; at++) {
            boolean blank = Lines.isBlank(text.charAt(at));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
