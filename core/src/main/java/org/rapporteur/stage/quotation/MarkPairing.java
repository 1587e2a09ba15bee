// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.quotations.Mark;
import org.rapporteur.knowledge.quotations.QuotationKnowledge;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Span;

/** Pairs the marks of one block. */
final class MarkPairing {
    /** Marks opened within each other beyond this depth are passed over: no report goes so deep, hostile texts do. */
    private static final int DEEPEST = 8;

    /** How far a closing apostrophe is looked for before one that may be a genitive. */
    private static final int SIGHT = 300;

    private final QuotationKnowledge knowledge;
    private final String text;
    private final Span block;
    private final List<Quotation> found;
    private final List<Opened> open = new ArrayList<>();
    private int lastEnd;

    /** A mark that waits for its partner. */
    private static final class Opened {
        final Mark mark;
        final int start;
        /** where the same mark opened again inside; -1 if it did not */
        int again = -1;

        Opened(Mark mark, int start) {
            this.mark = mark;
            this.start = start;
        }
    }

    MarkPairing(QuotationKnowledge knowledge, String text, Span block, List<Quotation> found) {
        this.knowledge = knowledge;
        this.text = text;
        this.block = block;
        this.found = found;
        lastEnd = block.start();
    }

    void pair() {
        int at = block.start();
        while (at < block.end()) {
            at += knowledge.mayBegin(text.charAt(at)) ? mark(at) : 1;
        }
        for (Opened each : open) {
            endUnclosed(each);
        }
    }

    /** Reads the mark at a place, if it is one; returns how many characters to go on. */
    private int mark(int at) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Mark mark = open.get(i).mark;
            if (text.startsWith(mark.close(), at) && closes(mark, at)) {
                close(i, at, mark.close().length());
                return mark.close().length();
            }
            if (i == 0 && endsWord(at) && isOtherDouble(mark, at)) {
                close(i, at, 1);
                return 1;
            }
        }
        Mark opening = knowledge.opening(text, at);
        if (opening != null && opens(opening, at)) {
            open(opening, at);
            return opening.open().length();
        }
        Mark turned = opening == null ? turned(at) : null;
        if (turned != null) {
            open(turned, at);
            return turned.close().length();
        }
        if ((opening == null || opening.isStraight()) && endsWord(at)) {
            closeUnopened(at);
        }
        return opening == null ? 1 : opening.open().length();
    }

    /** Returns the pair whose closing mark stands where only an opening one can: {@code said ”no”}. */
    private @Nullable Mark turned(int at) {
        boolean opens = Character.isWhitespace(before(at)) && Character.isLetterOrDigit(after(at + 1));
        for (Mark mark : opens ? knowledge.marks() : List.<Mark>of()) {
            if (mark.level() == Mark.Level.DOUBLE && !mark.isStraight() && text.startsWith(mark.close(), at)) {
                return mark;
            }
        }
        return null;
    }

    private void open(Mark mark, int at) {
        for (Opened each : open) {
            if (each.mark.equals(mark) && each.again < 0) {
                each.again = at;
            }
        }
        if (open.size() < DEEPEST) {
            open.add(new Opened(mark, at));
        }
    }

    private void close(int index, int at, int length) {
        Opened opened = open.get(index);
        // what was opened inside and never closed was no quotation
        while (open.size() > index) {
            open.remove(open.size() - 1);
        }
        int innerStart = opened.start + opened.mark.open().length();
        if (innerStart < at) {
            found.add(new Quotation(new Span(opened.start, at + length), new Span(innerStart, at), true, true));
            lastEnd = Math.max(lastEnd, at + length);
        }
    }

    /** Tells whether a mark of another kind stands where only a closing one can: {@code "No,” she said}. */
    private boolean isOtherDouble(Mark mark, int at) {
        if (mark.level() == Mark.Level.SINGLE || mark.open().length() > 1) {
            return false;
        }
        for (Mark other : knowledge.marks()) {
            boolean fits = text.startsWith(other.close(), at) || text.startsWith(other.open(), at);
            if (other.level() == Mark.Level.DOUBLE && fits && other.close().length() == 1 && !other.equals(mark)) {
                return isStop(before(at)) || !closesLater(mark, at + 1);
            }
        }
        return false;
    }

    /** Tells whether a place follows a word or a stop and is followed by neither: no quotation opens there. */
    private boolean endsWord(int at) {
        return !Character.isWhitespace(before(at)) && before(at) != '(' && !Character.isLetterOrDigit(after(at + 1));
    }

    /** A double mark that is never closed reaches to where the same opens again, or to the end of its block. */
    private void endUnclosed(Opened opened) {
        if (opened.mark.level() == Mark.Level.SINGLE) {
            return;
        }
        int end = opened.again < 0 ? block.end() : opened.again;
        while (end > opened.start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int innerStart = opened.start + opened.mark.open().length();
        if (innerStart < end) {
            found.add(new Quotation(new Span(opened.start, end), new Span(innerStart, end), true, false));
            lastEnd = Math.max(lastEnd, end);
        }
    }

    /** A double mark that closes what was never opened reaches back to the beginning of its block. */
    private void closeUnopened(int at) {
        for (Mark mark : knowledge.marks()) {
            boolean speech = mark.level() == Mark.Level.DOUBLE && text.startsWith(mark.close(), at);
            if (speech && lastEnd == block.start() && open.isEmpty() && at > lastEnd && isStop(text.charAt(at - 1))) {
                Span inner = new Span(lastEnd, at);
                found.add(new Quotation(new Span(lastEnd, at + mark.close().length()), inner, false, true));
                lastEnd = at + mark.close().length();
                return;
            }
        }
    }

    private static boolean isStop(char c) {
        return c == ',' || c == '.' || c == '?' || c == '!';
    }

    private boolean opens(Mark mark, int at) {
        char before = before(at);
        char after = after(at + mark.open().length());
        boolean free = !Character.isLetterOrDigit(before) && before != '.' && before != ',';
        if (mark.level() == Mark.Level.SINGLE) {
            return free
                    && !Character.isWhitespace(after)
                    && !Character.isDigit(after)
                    && closesLater(mark, at + mark.open().length());
        }
        if (!mark.isStraight()) {
            return true;
        }
        return free && !Character.isWhitespace(after);
    }

    private boolean closes(Mark mark, int at) {
        char before = before(at);
        char after = after(at + mark.close().length());
        if (mark.level() == Mark.Level.SINGLE) {
            boolean possible = !Character.isLetterOrDigit(after) && !Character.isWhitespace(before);
            boolean genitive = Character.isLetter(before)
                    && after == ' '
                    && Character.isLowerCase(after(at + mark.close().length() + 1));
            return possible && !(genitive && closesLater(mark, at + mark.close().length()));
        }
        if (!mark.isStraight()) {
            return true;
        }
        return !Character.isWhitespace(before) || Character.isWhitespace(after);
    }

    /** Tells whether a single mark finds its partner within sight: a mark after a stop, or before a blank or stop. */
    private boolean closesLater(Mark mark, int from) {
        int end = Math.min(block.end(), from + SIGHT);
        for (int i = from; i < end; i++) {
            if (text.startsWith(mark.close(), i)) {
                char after = after(i + mark.close().length());
                if (!Character.isLetterOrDigit(after) && !Character.isWhitespace(before(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private char before(int at) {
        return at > block.start() ? text.charAt(at - 1) : ' ';
    }

    private char after(int at) {
        return at < block.end() ? text.charAt(at) : ' ';
    }
}
