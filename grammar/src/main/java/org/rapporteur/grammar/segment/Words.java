// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/** Cuts what begins with a letter: words, contractions, abbreviations, initials, names that hold marks. */
final class Words {
    private static final int LONGEST_PREFIX_IN_SIGN = 3;
    private static final int LONGEST_BESIDE_AMPERSAND = 4;
    private static final int LONGEST_STARTER = 16;
    private static final int WIDEST_GAP = 8;
    private static final int LONGEST_BROKEN_OFF = 2;
    private static final int LONGEST_MARKET = 3;
    private static final String ROMAN = "IVXLC";

    private final CharSequence text;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Addresses addresses;

    Words(CharSequence text, Lexicon lexicon, Tokens tokens, Addresses addresses) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.addresses = addresses;
    }

    /** Adds the tokens of the word at {@code start} and returns where they end. */
    int cut(int start, int limit) {
        int end = run(start, limit);
        int code = currencyEnd(start, end);
        if (code > start) {
            return add(start, code);
        }
        int part = start;
        while (end < limit) {
            char c = text.charAt(end);
            int next;
            if (c == '.') {
                return cutAtStop(start, part, end, limit);
            } else if (Glyph.standsForApostrophe(c)) {
                next = cutClitic(start, end, limit);
                if (next > end) {
                    return next;
                }
                next = Glyph.isApostrophe(c) ? run(end + 1, limit) : end + 1;
            } else if (c == ':' && isScheme(start, end, limit)) {
                return add(start, addresses.urlEnd(start, limit));
            } else if (c == '!' && isMarked(start, end + 1, limit)) {
                tokens.add(start, end + 1, Ending.BEFORE_STARTER);
                return end + 1;
            } else if (isCurrencyPrefix(c, start, end)) {
                return add(start, end + 1);
            } else if (Glyph.isHyphen(c)) {
                part = end + 1;
                next = afterHyphen(start, end, limit);
                if (next == part && keepsHyphen(start, end, limit)) {
                    return add(start, part);
                }
            } else {
                next = c == '&' || c == '/' ? afterJoint(c, start, end, limit) : end + 1;
            }
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return addWord(start, end);
    }

    // "Rs500", "USD20m": the code is a word, the sum a number.
    private int currencyEnd(int start, int end) {
        int bound = Math.min(end, start + LONGEST_PREFIX_IN_SIGN + 1);
        for (int i = start + 1; i < bound; i++) {
            if (Glyph.isPlainDigit(text.charAt(i))) {
                return lexicon.isCurrency(text, start, i) ? i : start;
            }
        }
        return start;
    }

    /** Returns where letters and digits end. */
    int run(int start, int limit) {
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            if (c < 128) {
                byte glyph = Glyph.of(c);
                if (glyph != Glyph.LETTER && glyph != Glyph.DIGIT) {
                    break;
                }
                at++;
            } else {
                int point = Character.codePointAt(text, at);
                byte glyph = Glyph.of(point);
                if (glyph != Glyph.LETTER && glyph != Glyph.DIGIT) {
                    break;
                }
                at += Character.charCount(point);
            }
        }
        return at;
    }

    /**
     * Adds a word and the clitic after it, if the apostrophe at {@code end} begins one, and returns where it ends;
     * otherwise returns {@code end}.
     */
    int cutClitic(int start, int end, int limit) {
        int after = run(end + 1, limit);
        if (!lexicon.clitics.contains(text, end, after)) {
            return end;
        }
        if (Glyph.fold(text.charAt(end + 1)) == 't') {
            return cutNegation(start, end, after);
        }
        if (isDecade(start, end)) {
            return add(start, after);
        }
        addWord(start, end);
        return add(end, after);
    }

    // The n belongs to the clitic: do + n't.
    private int cutNegation(int start, int apostrophe, int after) {
        int cut = apostrophe - 1;
        if (Glyph.fold(text.charAt(cut)) != 'n') {
            return apostrophe;
        }
        if (cut > start) {
            tokens.add(start, cut);
        }
        return add(cut, after);
    }

    // "the 1930's" is one word, "2013's" is two.
    private boolean isDecade(int start, int end) {
        int length = end - start;
        if (length != 2 && length != 4 || text.charAt(end - 1) != '0') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Glyph.isPlainDigit(text.charAt(i))) {
                return false;
            }
        }
        return length == 2 || text.charAt(start) != '2';
    }

    private int add(int start, int end) {
        tokens.add(start, end);
        return end;
    }

    /** Adds a word as one token, or as many as its contraction has words, and returns where it ends. */
    int addWord(int start, int end) {
        int contraction = lexicon.contractions.find(text, start, end);
        int from = start;
        if (contraction != Forms.NONE) {
            for (int cut : lexicon.cuts(contraction)) {
                from = add(from, start + cut);
            }
        }
        return add(from, end);
    }

    private boolean isScheme(int start, int colon, int limit) {
        return colon + 3 < limit && text.charAt(colon + 1) == '/' && text.charAt(colon + 2) == '/'
                || colon + 1 < limit && lexicon.domains.contains(text, start, colon + 1);
    }

    private boolean isMarked(int start, int end, int limit) {
        return lexicon.marked.contains(text, start, end) && (end == limit || text.charAt(end) != '!');
    }

    private boolean isCurrencyPrefix(char c, int start, int end) {
        if (end - start > LONGEST_PREFIX_IN_SIGN || !Glyph.isCurrency(c)) {
            return false;
        }
        return isUpper(start, end);
    }

    /** Returns where the word ends that a hyphen joins, or the place after the hyphen if it parts two words. */
    private int afterHyphen(int start, int hyphen, int limit) {
        int next = hyphen + 1;
        boolean prefix = lexicon.prefixes.contains(text, start, hyphen);
        if (next < limit && isWordAt(next)) {
            return prefix ? run(next, limit) : next;
        }
        return next;
    }

    // "pre- and post-war", "I th- I think"
    private boolean keepsHyphen(int start, int hyphen, int limit) {
        boolean trailing = hyphen + 1 == limit || text.charAt(hyphen + 1) == ',';
        return trailing
                && (hyphen - start <= LONGEST_BROKEN_OFF && Glyph.of(text.charAt(start)) == Glyph.LETTER
                        || lexicon.prefixes.contains(text, start, hyphen));
    }

    private int afterJoint(char joint, int start, int end, int limit) {
        int after = run(end + 1, limit);
        if (joint == '/') {
            boolean letters = end - start == 1 && after - end == 2;
            return letters && Glyph.isUpper(text.charAt(start)) && Glyph.isUpper(text.charAt(end + 1))
                    ? after
                    : end + 1;
        }
        boolean entity = after < limit && text.charAt(after) == ';';
        boolean brief = end - start <= LONGEST_BESIDE_AMPERSAND && after - end - 1 <= LONGEST_BESIDE_AMPERSAND;
        return brief && !entity ? after : end + 1;
    }

    private boolean isWordAt(int at) {
        byte glyph = Glyph.of(Character.codePointAt(text, at));
        return glyph == Glyph.LETTER || glyph == Glyph.DIGIT;
    }

    private int cutAtStop(int start, int part, int stop, int limit) {
        int next = stop + 1;
        boolean letterNext = next < limit && isWordAt(next);
        if (letterNext && lexicon.domains.contains(text, start, next)) {
            return add(start, addresses.urlEnd(start, limit));
        }
        if (next < limit && text.charAt(next) == '.' && !isDoubledStop(start, stop, limit)) {
            return addWord(start, stop);
        }
        if (stop - part == 1) {
            return cutLetters(start, stop, limit);
        }
        if (letterNext) {
            return cutInnerStop(start, stop, limit);
        }
        int abbreviation = lexicon.abbreviation(text, start, stop);
        if (abbreviation != Forms.NONE && keepsStop(lexicon.ending(abbreviation), next)) {
            tokens.add(start, next, lexicon.ending(abbreviation));
            return next;
        }
        return addWord(start, stop);
    }

    // "Acme Inc..": the abbreviation's own and the sentence's
    private boolean isDoubledStop(int start, int stop, int limit) {
        boolean two = stop + 2 == limit || text.charAt(stop + 2) != '.';
        return two && lexicon.abbreviation(text, start, stop) != Forms.NONE;
    }

    // "Ph.D.", "Dr.Smith", "example.com", "the end.The next"
    private int cutInnerStop(int start, int stop, int limit) {
        int after = run(stop + 1, limit);
        int whole = lexicon.abbreviation(text, start, after);
        if (whole != Forms.NONE) {
            boolean closed = after < limit && text.charAt(after) == '.';
            tokens.add(start, closed ? after + 1 : after, lexicon.ending(whole));
            return closed ? after + 1 : after;
        }
        int name = addresses.nameEnd(start, stop, limit);
        if (name > start) {
            return add(start, name);
        }
        if (isVersion(stop) || isTicker(start, stop, after)) {
            return add(start, after);
        }
        int first = lexicon.abbreviation(text, start, stop);
        if (first != Forms.NONE && keepsStop(lexicon.ending(first), stop + 1)) {
            tokens.add(start, stop + 1, lexicon.ending(first));
            return stop + 1;
        }
        return addWord(start, stop);
    }

    // "PM2.5", "v2.0"
    private boolean isVersion(int stop) {
        return Glyph.isPlainDigit(text.charAt(stop - 1)) && Glyph.isPlainDigit(text.charAt(stop + 1));
    }

    // "TSCO.L", "BRK.A": a share and its market
    private boolean isTicker(int start, int stop, int end) {
        boolean brief = end - stop - 1 <= LONGEST_MARKET && stop - start <= 2 * LONGEST_MARKET;
        return brief && isUpper(start, stop) && isUpper(stop + 1, end);
    }

    private boolean isUpper(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Glyph.isUpper(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    // "U.S.", "J.R.R. Tolkien", "a.m.", "J. Smith", "x.com"
    private int cutLetters(int start, int stop, int limit) {
        int end = stop + 1;
        int letters = 1;
        while (end < limit && Glyph.of(text.charAt(end)) == Glyph.LETTER) {
            int after = run(end, limit);
            if (after - end > 1) {
                return letters == 1 ? cutInnerStop(start, stop, limit) : addLetters(start, end);
            }
            letters++;
            if (after == limit || text.charAt(after) != '.') {
                return add(start, after);
            }
            end = after + 1;
        }
        return letters == 1 ? cutInitial(start, stop) : addLetters(start, end);
    }

    private int addLetters(int start, int end) {
        int abbreviation = lexicon.abbreviation(text, start, end - 1);
        boolean known = abbreviation != Forms.NONE;
        tokens.add(start, end, known ? lexicon.ending(abbreviation) : Ending.BEFORE_STARTER);
        return end;
    }

    private int cutInitial(int start, int stop) {
        int abbreviation = lexicon.abbreviation(text, start, stop);
        if (abbreviation != Forms.NONE && keepsStop(lexicon.ending(abbreviation), stop + 1)) {
            tokens.add(start, stop + 1, lexicon.ending(abbreviation));
            return stop + 1;
        }
        if (Glyph.isUpper(text.charAt(start)) && isInitial(stop + 1)) {
            tokens.add(start, stop + 1, Ending.NEVER);
            return stop + 1;
        }
        return add(start, stop);
    }

    private boolean isInitial(int after) {
        int next = nextWord(after);
        if (next < 0) {
            return false;
        }
        char c = text.charAt(next);
        if (next == after) {
            return c == ',' || c == ';' || Glyph.isHyphen(c) || c == ')' && isAfterInitial();
        }
        return Glyph.isLower(c) || Glyph.isUpper(c) && !startsSentence(next);
    }

    private boolean isAfterInitial() {
        int last = tokens.size() - 1;
        return last >= 0 && tokens.isAbbreviation(last) && tokens.length(last) == 2;
    }

    private boolean keepsStop(Ending ending, int after) {
        switch (ending) {
            case NUMBERED:
                return isNumberAfter(after);
            case AFTER_COMMA:
                return isAfterComma();
            case UNIT:
                return isAfterNumber() && !isBeforeCapital(after);
            default:
                return true;
        }
    }

    private boolean isNumberAfter(int after) {
        int next = nextWord(after);
        if (next < 0) {
            return false;
        }
        if (Glyph.isPlainDigit(text.charAt(next))) {
            return true;
        }
        int end = next;
        while (end < text.length() && end - next < WIDEST_GAP && ROMAN.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        // Not "No. I do": a lone I is more often the speaker than the number.
        boolean number = end - next > 1 || end > next && text.charAt(next) != 'I';
        if (number && (end == text.length() || Glyph.of(text.charAt(end)) != Glyph.LETTER)) {
            return true;
        }
        return Glyph.isUpper(text.charAt(next)) && lexicon.calendar.contains(text, next, wordEnd(next));
    }

    private boolean isAfterComma() {
        int last = tokens.size() - 1;
        return last >= 0 && text.charAt(tokens.start(last)) == ',';
    }

    private boolean isAfterNumber() {
        int last = tokens.size() - 1;
        return last >= 0 && Glyph.of(text.charAt(tokens.start(last))) == Glyph.DIGIT;
    }

    private boolean isBeforeCapital(int after) {
        int next = nextWord(after);
        return next < 0 || Glyph.isUpper(text.charAt(next));
    }

    /** Returns where the next token begins, or -1 if the paragraph ends first or the gap is too wide to look over. */
    private int nextWord(int from) {
        int at = from;
        int breaks = 0;
        while (at < text.length() && Glyph.isBlank(text.charAt(at))) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
            at++;
            if (breaks > 1 || at - from > WIDEST_GAP) {
                return -1;
            }
        }
        return at < text.length() ? at : -1;
    }

    private boolean startsSentence(int start) {
        int end = wordEnd(start);
        boolean initial = end - start == 1 && end < text.length() && text.charAt(end) == '.';
        return !initial && lexicon.starters.contains(text, start, end);
    }

    private int wordEnd(int start) {
        return run(start, Math.min(text.length(), start + LONGEST_STARTER));
    }
}
