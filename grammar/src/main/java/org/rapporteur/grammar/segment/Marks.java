// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/** Cuts what begins with neither letter nor digit: punctuation, signs, emoticons, emoji, clitics on their own. */
final class Marks {
    private static final int LONGEST_EMOTICON = 5;
    private static final int LONGEST_ELISION = 8;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String REPEATED = "-=*+~#<>|^\\$‘";

    private final CharSequence text;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Numbers numbers;
    private final Words words;
    private final Addresses addresses;

    Marks(CharSequence text, Lexicon lexicon, Tokens tokens, Numbers numbers, Words words, Addresses addresses) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numbers = numbers;
        this.words = words;
        this.addresses = addresses;
    }

    /** Adds the token of the mark at {@code start} and returns where it ends. */
    int cut(int start, int limit, int mark) {
        if (limit - start <= LONGEST_EMOTICON) {
            int end = emoticonEnd(start, limit);
            if (end > start) {
                tokens.add(start, end, Ending.BEFORE_CAPITAL);
                return end;
            }
        }
        if (startsNumber(start, limit, mark)) {
            return numbers.cut(start, limit);
        }
        int end = end(start, limit, mark);
        return Glyph.isApostrophe(mark) ? words.addWord(start, end) : add(start, end);
    }

    private int add(int start, int end) {
        tokens.add(start, end);
        return end;
    }

    // "(those named here:)" ends in no smile.
    private int emoticonEnd(int start, int limit) {
        if (isAfterWord(start)) {
            return start;
        }
        if (lexicon.emoticons.contains(text, start, limit)) {
            return limit;
        }
        boolean stopped = ".,!?".indexOf(text.charAt(limit - 1)) >= 0;
        return stopped && lexicon.emoticons.contains(text, start, limit - 1) ? limit - 1 : start;
    }

    private boolean startsNumber(int start, int limit, int mark) {
        return (mark == '.' || mark == '+')
                && start + 1 < limit
                && Glyph.isPlainDigit(text.charAt(start + 1))
                && !isAfterWord(start);
    }

    private boolean isAfterWord(int at) {
        return at > 0 && Glyph.of(text.charAt(at - 1)) != Glyph.BLANK && Glyph.of(text.charAt(at - 1)) != Glyph.MARK;
    }

    private int end(int start, int limit, int mark) {
        if (Glyph.isApostrophe(mark)) {
            return apostropheEnd(start, limit);
        }
        return switch (mark) {
            case '.', '…' -> runEnd(start, limit, ".…");
            case '!', '?' -> runEnd(start, limit, "!?");
            case '`' -> start + 1 < limit && text.charAt(start + 1) == '`' ? start + 2 : start + 1;
            case '#', '@' -> tagEnd(start, limit, mark);
            case '&' -> entityEnd(start, limit);
            default -> REPEATED.indexOf(mark) >= 0 ? runEnd(start, limit, mark) : symbolEnd(start, limit, mark);
        };
    }

    private int runEnd(int start, int limit, String marks) {
        int end = start + 1;
        while (end < limit && marks.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private int runEnd(int start, int limit, int mark) {
        int end = start + 1;
        while (end < limit && text.charAt(end) == mark) {
            end++;
        }
        return end;
    }

    // "'s" after a bracket or on its own, "'90s", "'em", "'n'", "''"
    private int apostropheEnd(int start, int limit) {
        int next = start + 1;
        if (next == limit) {
            return next;
        }
        if (text.charAt(start) == text.charAt(next)) {
            return next + 1;
        }
        int end = Glyph.runEnd(text, next, Math.min(limit, next + LONGEST_ELISION));
        boolean afterBlank = start == 0 || Glyph.isBlank(text.charAt(start - 1));
        boolean whole = end == limit || end < next + LONGEST_ELISION;
        if (!whole || end == next) {
            return next;
        }
        if (afterBlank ? end == limit : isAfterWord(start) || isCloser(text.charAt(start - 1))) {
            if (lexicon.clitics.contains(text, start, end)) {
                return end;
            }
        }
        return isAfterWord(start) ? next : elisionEnd(start, end, limit);
    }

    private int elisionEnd(int start, int end, int limit) {
        boolean year = end - start >= 3
                && Glyph.isPlainDigit(text.charAt(start + 1))
                && Glyph.isPlainDigit(text.charAt(start + 2))
                && (end - start == 3 || (end - start == 4 && text.charAt(start + 3) == 's'));
        if (year) {
            return end;
        }
        if (end < limit && Glyph.isApostrophe(text.charAt(end)) && lexicon.elisions.contains(text, start, end + 1)) {
            return end + 1;
        }
        return lexicon.elisions.contains(text, start, end) ? end : start + 1;
    }

    private static boolean isCloser(char c) {
        return c == ')' || c == ']' || c == '"' || c == '”' || c == '.';
    }

    private int tagEnd(int start, int limit, int mark) {
        int next = start + 1;
        if (next < limit && Glyph.of(Character.codePointAt(text, next)) == Glyph.LETTER && !isAfterWord(start)) {
            int end = Glyph.runEnd(text, next, limit);
            boolean host = mark == '@' && end < limit && text.charAt(end) == '.';
            return host ? Math.max(end, addresses.nameEnd(next, end, limit)) : end;
        }
        return mark == '#' ? runEnd(start, limit, mark) : next;
    }

    private int entityEnd(int start, int limit) {
        int end = start + 1;
        while (end < limit && end - start < LONGEST_ELISION && Glyph.of(text.charAt(end)) == Glyph.LETTER) {
            end++;
        }
        return end - start > 2 && end < limit && text.charAt(end) == ';' ? end + 1 : start + 1;
    }

    // One emoji may be several symbols joined, two letters of a flag, or a symbol and its colour.
    private int symbolEnd(int start, int limit, int mark) {
        int end = start + Character.charCount(mark);
        int last = mark;
        boolean flag = isFlagLetter(mark);
        while (end < limit) {
            int next = Character.codePointAt(text, end);
            boolean joined = last == ZERO_WIDTH_JOINER && Glyph.of(next) == Glyph.MARK;
            if (!joined && !Glyph.extendsLast(next) && !(flag && isFlagLetter(next))) {
                break;
            }
            flag = false;
            last = next;
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isFlagLetter(int c) {
        return 0x1F1E6 <= c && c <= 0x1F1FF;
    }
}
