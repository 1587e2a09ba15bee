// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of a text that can tell a number or a date: a run of letters, a run of digits, or one other mark.
 *
 * <p>{@code mid-March} is three, {@code 2009–2010} is three, {@code $1.2bn} is five: finer than {@link Word}, and the same
 * in prose and in a dateline that no grammar has read.
 *
 * @param start where it begins in the report
 * @param end where it ends, exclusive
 * @param kind what it is made of
 * @param text its characters, letters made small
 * @param capital whether it begins with a capital letter
 * @param spaced whether a blank stands before it
 * @param word the word that it is part of; null outside of sentences
 */
public record Lexeme(
        int start,
        int end,
        Kind kind,
        String text,
        boolean capital,
        boolean spaced,
        @Nullable Word word) {
    /** What a piece is made of. */
    public enum Kind {
        /** letters */
        LETTERS,
        /** decimal digits */
        DIGITS,
        /** one character of any other kind */
        MARK
    }

    /** Returns how many characters it has. */
    public int length() {
        return end - start;
    }

    /** Tells whether it is the mark given. */
    public boolean isMark(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    /** Tells whether it is a run of digits. */
    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    /** Returns its number if it is a run of one to nine digits, else -1. */
    public int number() {
        return isDigits() && length() <= 9 ? Integer.parseInt(text) : -1;
    }
}
