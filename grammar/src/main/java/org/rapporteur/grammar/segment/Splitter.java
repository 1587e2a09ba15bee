// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Segment;

/** Parts tokens into sentences, in one walk; what it looks at beyond a token is bounded by a constant. */
final class Splitter {
    /** Text without marks must not become one sentence that fills the memory of all who read it. */
    static final int MOST_TOKENS = 4_000;

    private static final int MOST_OPENERS = 5;
    private static final int LONGEST_SPEAKER = 8;
    private static final int LONGEST_LIST_NUMBER = 3;
    // "The U.S. And Japan": some wires set a capital after every full stop.
    private static final int FEWEST_BEFORE_STARTER = 2;
    private static final int NONE = -1;

    private final CharSequence text;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Layout layout;
    private final List<Segment> segments = new ArrayList<>();

    private int first;
    private int finalMark = NONE;
    private int noteEnd = NONE;
    private boolean quoteIsOpen;

    Splitter(CharSequence text, Tokens tokens, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
        layout = new Layout(text, tokens, lexicon);
    }

    List<Segment> segments() {
        boolean startsParagraph = true;
        for (int i = 0; i < tokens.size(); i++) {
            startLines(i);
            readMark(i);
            if (i + 1 == tokens.size() || i + 1 - first == MOST_TOKENS || endsAfter(i)) {
                segments.add(new Segment(tokens.starts(first, i + 1), tokens.ends(first, i + 1), startsParagraph));
                first = i + 1;
                finalMark = NONE;
                startsParagraph = first < tokens.size() && startsParagraph(first);
            }
        }
        return List.copyOf(segments);
    }

    private void startLines(int index) {
        byte gap = tokens.gap(index);
        if (gap == Tokens.PARAGRAPH) {
            quoteIsOpen = false;
            layout.startBlock(index);
        } else if (gap == Tokens.LINE) {
            layout.startLine(index);
        }
    }

    private boolean startsParagraph(int index) {
        byte gap = tokens.gap(index);
        return gap == Tokens.PARAGRAPH || (gap == Tokens.LINE && layout.endsParagraph(index - 1));
    }

    // A final mark stays the last thing said while marks close after it.
    private void readMark(int index) {
        Shape shape = shape(index);
        if (shape.isFinal() || tokens.isAbbreviation(index)) {
            finalMark = index;
        } else if (finalMark != NONE && index > noteEnd && !closes(index, shape)) {
            finalMark = NONE;
        }
        if (shape == Shape.QUOTE && text.charAt(tokens.start(index)) == '"') {
            quoteIsOpen = !closes(index, shape);
        }
    }

    private boolean endsAfter(int index) {
        int next = index + 1;
        byte gap = tokens.gap(next);
        if (gap == Tokens.PARAGRAPH) {
            return true;
        }
        if (gap == Tokens.LINE && finalMark == NONE) {
            return layout.endsSentence(index);
        }
        if (finalMark == NONE || index < noteEnd || closes(next, shape(next)) || startsNote(next)) {
            return false;
        }
        return (gap == Tokens.LINE && endsLine(index)) || starts(index, next);
    }

    private boolean endsLine(int index) {
        return !isListNumber() && layout.endsSentence(index);
    }

    private boolean closes(int index, Shape shape) {
        if (shape != Shape.QUOTE) {
            return shape == Shape.CLOSING;
        }
        boolean touchesLast = tokens.gap(index) == Tokens.TOUCHING;
        boolean touchesNext = index + 1 < tokens.size() && tokens.gap(index + 1) == Tokens.TOUCHING;
        if (touchesLast != touchesNext) {
            return touchesLast;
        }
        char mark = text.charAt(tokens.start(index));
        return mark == '"' ? quoteIsOpen : mark == '»' || (touchesLast && closesBefore(index + 1));
    }

    private boolean closesBefore(int next) {
        Shape shape = shape(next);
        return shape == Shape.CLOSING || shape == Shape.INNER || shape.isFinal() || shape == Shape.QUOTE;
    }

    // A reference in brackets belongs to the sentence it follows: "in 1788. [17]"
    private boolean startsNote(int index) {
        boolean note = index + 2 < tokens.size()
                && text.charAt(tokens.start(index)) == '['
                && shape(index + 1) == Shape.NUMBER
                && text.charAt(tokens.start(index + 2)) == ']';
        if (note) {
            noteEnd = index + 2;
        }
        return note;
    }

    /** Tells whether a sentence starts at {@code next}, after a final mark and what closed after it. */
    private boolean starts(int index, int next) {
        int content = next;
        while (content - next < MOST_OPENERS && content + 1 < tokens.size() && isOpener(content)) {
            content++;
        }
        boolean opened = content > next;
        Shape mark = finalShape();
        boolean parted = tokens.gap(next) != Tokens.TOUCHING;
        return switch (shape(content)) {
            case CAPITAL -> capitalStarts(index, content, parted);
            case LOWER -> index == finalMark && !opened && parted && endsBeforeSmallLetter(mark);
            case ELLIPSIS -> tokens.length(content) > 1 && mark == Shape.STOP && parted;
            case NUMBER, SIGN ->
                mark.isFinal()
                        && mark != Shape.ELLIPSIS
                        && parted
                        && !tokens.isAbbreviation(content)
                        && !isListNumber();
            default -> false;
        };
    }

    // "the band Who? was late" goes on, but not in a text that has no capitals or doubles its marks.
    private boolean endsBeforeSmallLetter(Shape mark) {
        if (mark == Shape.CALL) {
            return tokens.length(finalMark) > 1 || shape(first) == Shape.LOWER;
        }
        return mark == Shape.STOP && !isListNumber();
    }

    // ". . ." is an ellipsis, each of its stops a token.
    private Shape finalShape() {
        Shape shape = shape(finalMark);
        boolean spaced = shape == Shape.STOP && finalMark > first && shape(finalMark - 1) == Shape.STOP;
        return spaced ? Shape.ELLIPSIS : shape;
    }

    private boolean isOpener(int index) {
        Shape shape = shape(index);
        return shape == Shape.OPENING || shape == Shape.QUOTE || shape == Shape.DASH;
    }

    private boolean capitalStarts(int index, int content, boolean parted) {
        if (tokens.isAbbreviation(finalMark)) {
            return parted && abbreviationEnds(content);
        }
        return switch (finalShape()) {
            case STOP -> !isListNumber();
            case CALL -> index == finalMark || !reportsSpeech(content);
            default -> parted;
        };
    }

    private boolean abbreviationEnds(int content) {
        int start = tokens.start(content);
        int end = tokens.end(content);
        return switch (tokens.ending(finalMark)) {
            case BEFORE_STARTER, AFTER_COMMA ->
                finalMark - first >= FEWEST_BEFORE_STARTER
                        && lexicon.starters.contains(text, start, end)
                        && !isInCapitals(start, end);
            case BEFORE_CAPITAL -> true;
            case TIME -> !lexicon.calendar.contains(text, start, end) && !isZone(content);
            default -> false;
        };
    }

    // "7 a.m. Fijian time", "4 p.m. New York time"
    private boolean isZone(int content) {
        int next = content + 1;
        if (next < tokens.size() && shape(next) == Shape.CAPITAL) {
            next++;
        }
        return next < tokens.size()
                && shape(next) == Shape.LOWER
                && lexicon.calendar.contains(text, tokens.start(next), tokens.end(next));
    }

    private boolean isInCapitals(int start, int end) {
        return end - start > 1 && Glyph.isUpper(text.charAt(end - 1));
    }

    // '"Will they go?" Foreign Minister Anna Berg asked.'
    private boolean reportsSpeech(int content) {
        int at = content;
        int bound = Math.min(tokens.size(), content + LONGEST_SPEAKER);
        while (at < bound && shape(at) == Shape.CAPITAL) {
            at++;
        }
        return at < bound && lexicon.speech.contains(text, tokens.start(at), tokens.end(at));
    }

    // "1. The", "a. Cars", "* 2. Lies"
    private boolean isListNumber() {
        int number = finalMark - 1;
        if (number < first || number > first + 1 || (number > first && shape(first) != Shape.DASH)) {
            return false;
        }
        int length = tokens.length(number);
        return shape(number) == Shape.NUMBER
                ? length <= LONGEST_LIST_NUMBER
                : length == 1 && shape(number) != Shape.SIGN;
    }

    private Shape shape(int index) {
        return Shape.of(text, tokens.start(index), tokens.end(index));
    }
}
