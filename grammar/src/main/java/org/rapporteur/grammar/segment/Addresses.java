// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/** Finds where web and mail addresses, host and file names end. */
final class Addresses {
    // RFC 5321 grants a mailbox 64 characters and a host 255.
    private static final int LONGEST_MAILBOX = 64;
    private static final int LONGEST_HOST = 255;
    private static final String AFTER_ADDRESS = ".,;:!?'\")]}>*…’”»";
    private static final String NOT_IN_ADDRESS = "<>\"“”«»|";

    private final CharSequence text;
    private final Lexicon lexicon;

    Addresses(CharSequence text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Returns where a web address ends that begins at {@code start}: marks that belong to the sentence are left. */
    int urlEnd(int start, int limit) {
        int end = start;
        int unclosed = 0;
        while (end < limit && NOT_IN_ADDRESS.indexOf(text.charAt(end)) < 0) {
            unclosed += step(text.charAt(end));
            end++;
        }
        while (end > start + 1 && AFTER_ADDRESS.indexOf(text.charAt(end - 1)) >= 0) {
            char last = text.charAt(end - 1);
            if (last == ')' && unclosed >= 0) {
                break;
            }
            unclosed -= step(last);
            end--;
        }
        return end;
    }

    private static int step(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }

    /** Returns where the mail address ends that begins at {@code start}, or {@code start} if none does. */
    int mailEnd(int start, int limit) {
        int bound = Math.min(limit, start + LONGEST_MAILBOX + 1);
        int at = start;
        while (at < bound && isMailbox(text.charAt(at))) {
            at++;
        }
        if (at == start || at == bound || text.charAt(at) != '@') {
            return start;
        }
        int end = at + 1;
        bound = Math.min(limit, end + LONGEST_HOST);
        while (end < bound && isHost(text.charAt(end))) {
            end++;
        }
        while (end > at && !isAlphanumeric(text.charAt(end - 1))) {
            end--;
        }
        return end > at ? end : start;
    }

    /**
     * Returns where the host or file name ends that begins at {@code start} and has its first full stop at
     * {@code stop}, or {@code start} if the parts are none.
     */
    int nameEnd(int start, int stop, int limit) {
        int bound = Math.min(limit, stop + LONGEST_HOST);
        int end = stop;
        int last = stop;
        int stops = 0;
        while (end + 1 < bound && text.charAt(end) == '.' && isAlphanumeric(text.charAt(end + 1))) {
            last = end;
            stops++;
            end++;
            while (end < bound && isNamePart(text.charAt(end), end, bound)) {
                end++;
            }
        }
        if (stops == 0) {
            return start;
        }
        if (isKnownName(last + 1, end)) {
            return end < limit && (text.charAt(end) == '/' || text.charAt(end) == ':') ? urlEnd(start, limit) : end;
        }
        return stops > 1 && Glyph.isLower(text.charAt(stop + 1)) && Glyph.isLower(text.charAt(last + 1)) ? end : start;
    }

    private boolean isKnownName(int start, int end) {
        // "the end.In" misses a blank; it is no host in India.
        boolean titleCase = Glyph.isUpper(text.charAt(start)) && Glyph.isLower(text.charAt(end - 1));
        return !titleCase && lexicon.domains.contains(text, start, end);
    }

    private boolean isNamePart(char c, int at, int bound) {
        return isAlphanumeric(c) || ((c == '-' || c == '_') && at + 1 < bound && isAlphanumeric(text.charAt(at + 1)));
    }

    private static boolean isMailbox(char c) {
        return isHost(c) || c == '+' || c == '%' || c == '\'';
    }

    private static boolean isHost(char c) {
        return isAlphanumeric(c) || c == '.' || c == '-' || c == '_';
    }

    private static boolean isAlphanumeric(char c) {
        byte glyph = Glyph.of(c);
        return c != '_' && (glyph == Glyph.LETTER || glyph == Glyph.DIGIT);
    }
}
