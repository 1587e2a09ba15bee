// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a dictionary without its comments: {@code #} and {@code ;} to the end, {@code <!} and {@code <!-- -->}. */
final class DictionaryText {
    private static final String BEGIN = "<!--";
    private static final String END = "-->";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Line> lines = new ArrayList<>();
    private int comments;
    private boolean inside;

    /**
     * A line that says something.
     *
     * @param number its number, from 1
     * @param text without comments and blanks around
     * @param note the comment at its end
     */
    record Line(int number, String text, @Nullable String note) {}

    DictionaryText(String text) {
        String[] all = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).split("\r\n|\n|\r", -1);
        for (int i = 0; i < all.length; i++) {
            line(i + 1, all[i]);
        }
    }

    /** Returns the lines that say something. */
    List<Line> lines() {
        return lines;
    }

    /** Returns how many lines are comments alone. */
    int comments() {
        return comments;
    }

    private void line(int number, String written) {
        String text = withoutBlocks(written);
        int cut = cut(text);
        String note = cut < 0 ? "" : bare(text.substring(cut));
        String said = oneLine(cut < 0 ? text : text.substring(0, cut));
        if (!said.isEmpty()) {
            lines.add(new Line(number, said, note.isEmpty() ? null : note));
        } else if (!written.isBlank()) {
            comments++;
        }
    }

    // "<!" at the beginning makes a comment of the line even where no "--" follows.
    private String withoutBlocks(String written) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < written.length()) {
            int end = inside ? written.indexOf(END, at) : written.indexOf(BEGIN, at);
            if (!inside) {
                text.append(written, at, end < 0 ? written.length() : end);
            }
            if (end < 0) {
                break;
            }
            at = end + (inside ? END.length() : BEGIN.length());
            inside = !inside;
        }
        return text.toString().startsWith("<!") ? "" : text.toString();
    }

    private static int cut(String text) {
        int hash = text.indexOf('#');
        // [###] marks an entry to discard.
        while (hash > 0 && text.charAt(hash - 1) == '[') {
            int close = text.indexOf(']', hash);
            if (close < 0) {
                break;
            }
            hash = text.indexOf('#', close);
        }
        int semicolon = text.indexOf(';');
        return hash < 0 || semicolon >= 0 && semicolon < hash ? semicolon : hash;
    }

    private static String bare(String comment) {
        int from = 0;
        while (from < comment.length() && "#; \t".indexOf(comment.charAt(from)) >= 0) {
            from++;
        }
        return oneLine(comment.substring(from));
    }

    /** Returns words with one blank between. */
    static String oneLine(String text) {
        return String.join(" ", words(text));
    }

    /** Returns what stands between blanks. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length()
                    || Character.isWhitespace(text.charAt(i))
                    || Character.isSpaceChar(text.charAt(i))
                    || Character.isISOControl(text.charAt(i));
            if (!blank && from < 0) {
                from = i;
            } else if (blank && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            }
        }
        return words;
    }
}
