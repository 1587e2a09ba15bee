// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

/**
 * Lines of text of a given width, in colour if the screen has any: words are put one after the other, and {@link #end} wraps
 * them.
 *
 * <p>What comes from a report is shown as one line of text, whatever is in it: no sign in it steers the terminal.
 */
final class Paper {
    private static final String RESET = "\u001B[0m";

    private final Screen screen;
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();

    /** How words look. */
    enum Style {
        /** like all others */
        PLAIN(""),
        /** headlines */
        TITLE("\u001B[1m"),
        /** titles of lists */
        SECTION("\u001B[1;4m"),
        /** who says or does something */
        WHO("\u001B[1;36m"),
        /** what someone does */
        DEED("\u001B[1;33m"),
        /** what stands in the report */
        QUOTE("\u001B[32m"),
        /** what matters in it */
        MARK("\u001B[1;4;32m"),
        /** what matters less */
        ASIDE("\u001B[2m"),
        /** what to beware of */
        WARNING("\u001B[33m");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    Paper(Screen screen) {
        this.screen = screen;
    }

    boolean hasColor() {
        return screen.color();
    }

    /** Adds words to the line; what does not show as one line of text is replaced. */
    Paper put(Style style, String text) {
        text.codePoints().forEach(c -> {
            if (c == '\u00A0') {
                add("\u00A0", style); // keeps words on one line
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
                boolean blank = words.length() > 0 && words.charAt(words.length() - 1) == ' ';
                add(blank ? "" : " ", style);
            } else if (isHidden(c)) {
                add("\uFFFD", style);
            } else {
                add(Character.toString(c), style);
            }
        });
        return this;
    }

    private void add(String letters, Style style) {
        words.append(letters);
        for (int i = 0; i < letters.length(); i++) {
            styles.append((char) style.ordinal());
        }
    }

    static boolean isHidden(int c) {
        int type = Character.getType(c);
        boolean joins = c == '\u200D' || c == '\u200C' || c == '\u00AD';
        return type == Character.CONTROL || type == Character.FORMAT && !joins || type == Character.SURROGATE;
    }

    /** Ends the line and wraps it. */
    Paper end(int indent) {
        return end(indent, indent);
    }

    /**
     * Ends the line and wraps it.
     *
     * @param indent of its first line
     * @param hanging of those that follow
     */
    Paper end(int indent, int hanging) {
        int from = 0;
        int margin = indent;
        while (from < words.length() && words.charAt(from) == ' ') {
            from++;
        }
        do {
            int to = endOfLine(from, screen.width() - margin);
            lines.append(" ".repeat(margin));
            write(from, to);
            lines.append('\n');
            from = to;
            while (from < words.length() && words.charAt(from) == ' ') {
                from++;
            }
            margin = hanging;
        } while (from < words.length());
        words.setLength(0);
        styles.setLength(0);
        return this;
    }

    /** Adds an empty line. */
    Paper blank() {
        lines.append('\n');
        return this;
    }

    /** Adds a line across. */
    Paper rule() {
        put(Style.ASIDE, "─".repeat(screen.width()));
        return end(0);
    }

    String text() {
        return lines.toString();
    }

    /** Returns where to break: behind the last word that fits, or within a word that fits on no line. */
    private int endOfLine(int from, int width) {
        int columns = 0;
        int lastBlank = -1;
        int at = from;
        while (at < words.length()) {
            int c = words.codePointAt(at);
            columns += columns(c);
            if (c == ' ') {
                lastBlank = at;
            }
            if (columns > width) {
                return lastBlank > from ? lastBlank : Math.max(at, from + Character.charCount(c));
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Returns how many columns a line takes. */
    static int width(String line) {
        return line.codePoints().map(Paper::columns).sum();
    }

    /** Adds lines that are laid out already. */
    Paper laidOut(String more) {
        lines.append(more);
        return this;
    }

    static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0x1F300 && c <= 0x1FAFF
                        || c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    private void write(int from, int to) {
        int end = to;
        while (end > from && words.charAt(end - 1) == ' ') {
            end--;
        }
        Style style = Style.PLAIN;
        for (int i = from; i < end; i++) {
            Style next = Style.values()[styles.charAt(i)];
            if (next != style && screen.color()) {
                lines.append(style == Style.PLAIN ? "" : RESET).append(next.code);
                style = next;
            }
            lines.append(words.charAt(i) == '\u00A0' ? ' ' : words.charAt(i));
        }
        if (style != Style.PLAIN) {
            lines.append(RESET);
        }
    }
}
