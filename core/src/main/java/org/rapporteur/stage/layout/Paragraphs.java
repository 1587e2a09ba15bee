// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Joins the lines of hard-wrapped paragraphs; in other texts each line is a paragraph.
 *
 * <p>A text is hard-wrapped if its lines are 40 to 100 columns wide and many of them begin with a small letter, or, in a
 * text without any, go on after a line that ended without a stop. Then a line goes on the one before it if its first word
 * would hardly have fitted there, unless it is indented or a bullet stands before it.
 */
final class Paragraphs {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    /** So few lines do not show how wide their block is. */
    private static final int FEW = 4;

    private final String text;
    private final Lines lines;
    /** How many lines have each width. */
    private final int[] widths = new int[WIDEST + 1];

    private int usualWidth = WIDEST;

    private Paragraphs(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    /** Returns the paragraphs of a text, in order, without blanks around them; they do not overlap. */
    static List<Span> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        return paragraphs.isWrapped() ? paragraphs.joined() : paragraphs.single();
    }

    private List<Span> single() {
        List<Span> spans = new ArrayList<>(lines.count());
        for (int i = 0; i < lines.count(); i++) {
            spans.add(new Span(lines.start(i), lines.end(i)));
        }
        return spans;
    }

    private List<Span> joined() {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        while (first < lines.count()) {
            int last = first + 1;
            while (last < lines.count() && !lines.isParted(last)) {
                last++;
            }
            join(first, last, spans);
            first = last;
        }
        return spans;
    }

    /** Joins within lines that no empty line parts. */
    private void join(int first, int last, List<Span> spans) {
        int margin = Integer.MAX_VALUE;
        Arrays.fill(widths, 0);
        for (int i = first; i < last; i++) {
            margin = Math.min(margin, lines.indent(i));
            widths[Math.min(lines.length(i), WIDEST)]++;
        }
        int width = last - first < FEW ? usualWidth : width(last - first);
        int start = lines.start(first);
        for (int i = first + 1; i < last; i++) {
            if (!goesOn(i, margin, width)) {
                spans.add(new Span(start, lines.end(i - 1)));
                start = lines.start(i);
            }
        }
        spans.add(new Span(start, lines.end(last - 1)));
    }

    /** Returns the width that only one line in twenty exceeds. */
    private int width(int count) {
        int wider = count / 20;
        int width = WIDEST;
        while (width > NARROWEST && wider >= widths[width]) {
            wider -= widths[width];
            width--;
        }
        return width;
    }

    private boolean goesOn(int line, int margin, int width) {
        if (lines.indent(line) > margin + 1 || isBullet(line) || lines.length(line - 1) > 2 * WIDEST) {
            return false;
        }
        if (beginsSmall(line) && !isStopped(line - 1)) {
            return true;
        }
        boolean nearlyFull = lines.length(line - 1) * 4 > width * 3;
        return lines.length(line - 1) + 1 + firstWord(line) > width || nearlyFull && !isStopped(line - 1);
    }

    private boolean isWrapped() {
        int breaks = 0;
        int wide = 0;
        int small = 0;
        int open = 0;
        for (int i = 1; i < lines.count(); i++) {
            if (!lines.isParted(i)) {
                breaks++;
                widths[Math.min(lines.length(i - 1), WIDEST)]++;
                wide += lines.length(i - 1) > WIDEST ? 1 : 0;
                small += beginsSmall(i) ? 1 : 0;
                open += isStopped(i - 1) || lines.length(i - 1) < NARROWEST ? 0 : 1;
            }
        }
        if (breaks == 0 || wide * 20 > breaks) {
            return false;
        }
        usualWidth = width(breaks);
        return small * 4 >= breaks || open * 2 > breaks && Letters.areAllCapital(text);
    }

    private boolean isBullet(int line) {
        int at = lines.start(line);
        if ("-*•–·‣◦▪".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int next = at + 1;
        while (next < lines.end(line) && Lines.isBlank(text.charAt(next))) {
            next++;
        }
        return next > at + 1 && next < lines.end(line) && !Character.isLowerCase(text.charAt(next));
    }

    private boolean beginsSmall(int line) {
        return Character.isLowerCase(text.charAt(lines.start(line)));
    }

    private boolean isStopped(int line) {
        return Letters.isStopped(text, new Span(lines.start(line), lines.end(line)));
    }

    private int firstWord(int line) {
        int at = lines.start(line);
        while (at < lines.end(line) && !Lines.isBlank(text.charAt(at))) {
            at++;
        }
        return at - lines.start(line);
    }
}
