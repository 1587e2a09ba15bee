// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/** Cuts a word that a full stop follows, where the stop belongs to it: abbreviations, initials, host and file names. */
final class Stops {
    private static final int LONGEST_SHARE = 6;
    private static final int LONGEST_MARKET = 3;

    private final CharSequence text;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Addresses addresses;
    private final Neighbours neighbours;

    Stops(CharSequence text, Lexicon lexicon, Tokens tokens, Addresses addresses) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.addresses = addresses;
        neighbours = new Neighbours(text, lexicon, tokens);
    }

    /**
     * Adds the word at {@code start} with the stop after it, if they belong together.
     *
     * @param part where the last part of the word begins, after a hyphen it keeps: the U of {@code non-U.S.}
     * @return where the token ends, or {@code stop} if the word does not keep its stop and nothing was added
     */
    int cut(int start, int part, int stop, int limit) {
        int next = stop + 1;
        boolean wordNext = next < limit && Glyph.isWord(Character.codePointAt(text, next));
        if (wordNext && lexicon.domains.contains(text, start, next)) {
            return add(start, addresses.urlEnd(start, limit));
        }
        if (next < limit && text.charAt(next) == '.' && !isDoubled(start, stop, limit)) {
            return stop;
        }
        if (stop - part == 1) {
            return cutLetters(start, stop, limit);
        }
        return wordNext ? cutInner(start, stop, limit) : cutAbbreviation(start, stop);
    }

    private int add(int start, int end) {
        tokens.add(start, end);
        return end;
    }

    private int add(int start, int end, int abbreviation) {
        tokens.add(start, end, lexicon.ending(abbreviation));
        return end;
    }

    // "Acme Inc..": the abbreviation's own and the sentence's
    private boolean isDoubled(int start, int stop, int limit) {
        boolean two = stop + 2 == limit || text.charAt(stop + 2) != '.';
        return two && lexicon.abbreviation(text, start, stop) != Forms.NONE;
    }

    private int cutAbbreviation(int start, int stop) {
        int abbreviation = lexicon.abbreviation(text, start, stop);
        boolean kept = abbreviation != Forms.NONE && keepsStop(lexicon.ending(abbreviation), stop + 1);
        return kept ? add(start, stop + 1, abbreviation) : stop;
    }

    private boolean keepsStop(Ending ending, int after) {
        return switch (ending) {
            case NUMBERED -> neighbours.isBeforeNumber(after);
            case AFTER_COMMA ->
                neighbours.isAfterComma() || neighbours.isAfterParty() || neighbours.isBeforeSmallLetter(after);
            case UNIT -> neighbours.isAfterNumber() && !neighbours.isBeforeCapital(after);
            default -> true;
        };
    }

    // "Ph.D.", "example.com", "PM2.5", "Dr.Smith", "the end.The next"
    private int cutInner(int start, int stop, int limit) {
        int after = Glyph.runEnd(text, stop + 1, limit);
        int whole = lexicon.abbreviation(text, start, after);
        if (whole != Forms.NONE) {
            return add(start, after < limit && text.charAt(after) == '.' ? after + 1 : after, whole);
        }
        int name = addresses.nameEnd(start, stop, limit);
        if (name > start) {
            return add(start, name);
        }
        return isVersion(stop) || isTicker(start, stop, after) ? add(start, after) : cutAbbreviation(start, stop);
    }

    // "PM2.5", "v2.0"
    private boolean isVersion(int stop) {
        return Glyph.isPlainDigit(text.charAt(stop - 1)) && Glyph.isPlainDigit(text.charAt(stop + 1));
    }

    // "TSCO.L", "BRK.A": a share and its market
    private boolean isTicker(int start, int stop, int end) {
        boolean brief = stop - start <= LONGEST_SHARE && end - stop - 1 <= LONGEST_MARKET;
        return brief && Glyph.isUpper(text, start, stop) && Glyph.isUpper(text, stop + 1, end);
    }

    // "U.S.", "J.R.R. Tolkien", "a.m.", "J. Smith", "x.com"
    private int cutLetters(int start, int stop, int limit) {
        int end = stop + 1;
        boolean several = false;
        while (end < limit && Glyph.of(text.charAt(end)) == Glyph.LETTER) {
            int after = Glyph.runEnd(text, end, limit);
            if (after - end > 1) {
                return several ? addLetters(start, end) : cutInner(start, stop, limit);
            }
            if (after == limit || text.charAt(after) != '.') {
                return add(start, after);
            }
            several = true;
            end = after + 1;
        }
        return several ? addLetters(start, end) : cutInitial(start, stop);
    }

    private int addLetters(int start, int end) {
        int abbreviation = lexicon.abbreviation(text, start, end - 1);
        if (abbreviation != Forms.NONE) {
            return add(start, end, abbreviation);
        }
        tokens.add(start, end, Ending.BEFORE_STARTER);
        return end;
    }

    private int cutInitial(int start, int stop) {
        int end = cutAbbreviation(start, stop);
        if (end == stop && Glyph.isUpper(text.charAt(start)) && neighbours.isInitialBefore(stop + 1)) {
            tokens.add(start, stop + 1, Ending.NEVER);
            return stop + 1;
        }
        return end;
    }
}
