// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;
import org.rapporteur.text.UnseenSigns;

/** Cuts text into its smallest pieces, see {@link Lexeme}. */
public final class Lexemes {
    private Lexemes() {}

    /** Returns the pieces of a sentence, each with the word that it is part of. */
    public static List<Lexeme> of(String text, Sentence sentence) {
        return cut(text, sentence.span(), sentence.words());
    }

    /** Returns the pieces of a stretch of text that no grammar has read. */
    public static List<Lexeme> of(String text, Span span) {
        return cut(text, span, List.of());
    }

    private static List<Lexeme> cut(String text, Span span, List<Word> words) {
        List<Lexeme> pieces = new ArrayList<>(span.length() / 4 + 4);
        int word = 0;
        int at = span.start();
        boolean spaced = true;
        while (at < span.end()) {
            char first = text.charAt(at);
            if (isBlank(first)) {
                spaced = true;
                at++;
                continue;
            }
            Lexeme.Kind kind = kind(first);
            int end = at + 1;
            while (kind != Lexeme.Kind.MARK && goesOn(text, end, span.end(), kind)) {
                end = UnseenSigns.past(text, end) + 1;
            }
            while (word < words.size() && words.get(word).end() <= at) {
                word++;
            }
            Word over = word < words.size() && words.get(word).start() < end ? words.get(word) : null;
            pieces.add(piece(text, at, end, kind, spaced, over));
            spaced = false;
            at = end;
        }
        return pieces;
    }

    private static boolean goesOn(String text, int at, int limit, Lexeme.Kind kind) {
        int next = at < limit ? UnseenSigns.past(text, at) : limit;
        return next < limit && kind(text.charAt(next)) == kind;
    }

    private static Lexeme piece(
            String text, int start, int end, Lexeme.Kind kind, boolean spaced, @Nullable Word over) {
        String whole = text.substring(start, end);
        String form = kind == Lexeme.Kind.MARK ? whole : UnseenSigns.without(whole);
        boolean capital = Character.isUpperCase(form.charAt(0));
        return new Lexeme(start, end, kind, capital ? form.toLowerCase(Locale.ROOT) : form, capital, spaced, over);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || Character.isWhitespace(c);
    }

    private static Lexeme.Kind kind(char c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return Lexeme.Kind.LETTERS;
        }
        if (c >= '0' && c <= '9') {
            return Lexeme.Kind.DIGITS;
        }
        return c > 127 && Character.isLetter(c) ? Lexeme.Kind.LETTERS : Lexeme.Kind.MARK;
    }
}
