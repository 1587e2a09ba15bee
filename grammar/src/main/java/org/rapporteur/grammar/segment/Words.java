// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/** Cuts what begins with a letter: words, their clitics and contractions, names that hold marks, addresses. */
final class Words {
    private static final int LONGEST_CURRENCY = 3;
    private static final int LONGEST_BESIDE_AMPERSAND = 4;
    private static final int LONGEST_BROKEN_OFF = 2;

    private final CharSequence text;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Addresses addresses;
    private final Stops stops;

    Words(CharSequence text, Lexicon lexicon, Tokens tokens, Addresses addresses) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.addresses = addresses;
        stops = new Stops(text, lexicon, tokens, addresses);
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
            int closed = cutAtMark(start, part, end, limit);
            if (closed > end) {
                return closed;
            }
            int next = joinedEnd(start, end, limit);
            if (next == end) {
                break;
            }
            part = Glyph.isHyphen(text.charAt(end)) ? end + 1 : part;
            end = next;
        }
        return addWord(start, end);
    }

    private int run(int start, int limit) {
        return Glyph.runEnd(text, start, limit);
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

    // "Rs500", "USD20m": the code is a word, the sum a number.
    private int currencyEnd(int start, int end) {
        int bound = Math.min(end, start + LONGEST_CURRENCY + 1);
        for (int i = start + 1; i < bound; i++) {
            if (Glyph.isPlainDigit(text.charAt(i))) {
                return lexicon.isCurrency(text, start, i) ? i : start;
            }
        }
        return start;
    }

    /** Adds the word if the mark at {@code end} settles how it ends, and returns where; otherwise returns {@code end}. */
    private int cutAtMark(int start, int part, int end, int limit) {
        char mark = text.charAt(end);
        if (mark == '.') {
            return stops.cut(start, part, end, limit);
        }
        if (Glyph.standsForApostrophe(mark)) {
            return cutClitic(start, end, limit);
        }
        if (mark == ':' && isScheme(start, end, limit)) {
            return add(start, addresses.urlEnd(start, limit));
        }
        if (mark == '!' && isMarked(start, end + 1, limit)) {
            tokens.add(start, end + 1, Ending.BEFORE_STARTER);
            return end + 1;
        }
        boolean keepsMark =
                isCurrencyPrefix(mark, start, end) || (Glyph.isHyphen(mark) && keepsHyphen(start, end, limit));
        return keepsMark ? add(start, end + 1) : end;
    }

    /**
     * Adds a word and the clitic after it, if the apostrophe at {@code end} begins one or stands in one, and returns
     * where it ends; otherwise returns {@code end}.
     */
    int cutClitic(int start, int end, int limit) {
        int after = run(end + 1, limit);
        boolean inside = lexicon.clitics.contains(text, end - 1, after);
        if (!inside && !lexicon.clitics.contains(text, end, after)) {
            return end;
        }
        if (isDecade(start, end)) {
            return add(start, after);
        }
        int cut = inside ? end - 1 : end;
        if (cut > start) {
            addWord(start, cut);
        }
        return add(cut, after);
    }

    // "the 1930's" is one word, "2013's" is two.
    private boolean isDecade(int start, int end) {
        int length = end - start;
        if ((length != 2 && length != 4) || text.charAt(end - 1) != '0') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Glyph.isPlainDigit(text.charAt(i))) {
                return false;
            }
        }
        return length == 2 || text.charAt(start) != '2';
    }

    private boolean isScheme(int start, int colon, int limit) {
        return (colon + 3 < limit && text.charAt(colon + 1) == '/' && text.charAt(colon + 2) == '/')
                || (colon + 1 < limit && lexicon.domains.contains(text, start, colon + 1));
    }

    private boolean isMarked(int start, int end, int limit) {
        return lexicon.marked.contains(text, start, end) && (end == limit || text.charAt(end) != '!');
    }

    private boolean isCurrencyPrefix(char mark, int start, int end) {
        return end - start <= LONGEST_CURRENCY && Glyph.isCurrency(mark) && Glyph.isUpper(text, start, end);
    }

    // "pre- and post-war", "I th- I think"
    private boolean keepsHyphen(int start, int hyphen, int limit) {
        boolean trailing = hyphen + 1 == limit || text.charAt(hyphen + 1) == ',';
        return trailing
                && ((hyphen - start <= LONGEST_BROKEN_OFF && Glyph.of(text.charAt(start)) == Glyph.LETTER)
                        || lexicon.prefixes.contains(text, start, hyphen));
    }

    /** Returns where the word ends that the mark at {@code end} joins to what follows, or {@code end} if it parts. */
    private int joinedEnd(int start, int end, int limit) {
        char mark = text.charAt(end);
        int after = run(end + 1, limit);
        if (after == end + 1) {
            return end;
        }
        boolean joined;
        if (mark == '/') {
            joined = isPairOfInitials(start, end, after);
        } else if (mark == '&') {
            joined = isBrief(start, end, after) && !(after < limit && text.charAt(after) == ';');
        } else if (Glyph.isHyphen(mark)) {
            joined = lexicon.prefixes.contains(text, start, end);
        } else {
            joined = Glyph.isApostrophe(mark);
        }
        return joined ? after : end;
    }

    // "I/O", "A/C"
    private boolean isPairOfInitials(int start, int slash, int after) {
        boolean letters = slash - start == 1 && after - slash == 2;
        return letters && Glyph.isUpper(text.charAt(start)) && Glyph.isUpper(text.charAt(slash + 1));
    }

    // "AT&T", "Q&A"
    private static boolean isBrief(int start, int joint, int after) {
        return joint - start <= LONGEST_BESIDE_AMPERSAND && after - joint - 1 <= LONGEST_BESIDE_AMPERSAND;
    }
}
