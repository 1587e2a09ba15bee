// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.Arrays;

/** The lines of a text that have something to read in them, without blanks around them. */
final class Lines {
    private static final int BEGINNING = 64;

    private final String text;
    private int count;
    private int[] starts = new int[BEGINNING];
    private int[] ends = new int[BEGINNING];
    private int[] indents = new int[BEGINNING];
    /** Whether an empty line, or one of ornament alone, lies before. */
    private boolean[] parted = new boolean[BEGINNING];

    Lines(String text) {
        this.text = text;
        boolean apart = true;
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLine(start);
            apart = !add(start, end, apart);
            char stop = end < text.length() ? text.charAt(end) : '\n';
            if (stop == '\f' || stop == '\u2029') {
                apart = true;
            }
            boolean pair = stop == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
    }

    /** Tells whether a character ends a line. */
    static boolean breaks(char c) {
        return c == '\n' || c >= '\u000B' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Tells whether a character shows nothing. */
    static boolean isBlank(char c) {
        if (c < '\u0080') {
            return c <= ' ' || c == '\u007F';
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            case Character.FORMAT -> c != '\u00AD' && c != '\u200D';
            default -> false;
        };
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - starts[line];
    }

    /** Returns how many blanks stand before it on its line. */
    int indent(int line) {
        return indents[line];
    }

    /** Tells whether it follows an empty line, or is the first. */
    boolean isParted(int line) {
        return parted[line];
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < text.length() && !breaks(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Adds a line and tells whether it had anything to read. */
    private boolean add(int from, int to, boolean apart) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (!isReadable(start, end)) {
            return false;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            indents = Arrays.copyOf(indents, 2 * count);
            parted = Arrays.copyOf(parted, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        indents[count] = start - from;
        parted[count] = apart;
        count++;
        return true;
    }

    private boolean isReadable(int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
