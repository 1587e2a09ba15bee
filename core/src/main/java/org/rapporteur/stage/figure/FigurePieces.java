// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.knowledge.figures.FigureWord;
import org.rapporteur.knowledge.numbers.NumberWord;
import org.rapporteur.syntax.Lexeme;
import org.rapporteur.syntax.Numeral;
import org.rapporteur.syntax.Numerals;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** The pieces of one sentence with what is known of them; reading beyond the last gives nothing and never fails. */
final class FigurePieces {
    private final List<Lexeme> pieces;
    private final FigureKnowledge knowledge;
    private final Numerals numerals;

    FigurePieces(List<Lexeme> pieces, FigureKnowledge knowledge, Numerals numerals) {
        this.pieces = pieces;
        this.knowledge = knowledge;
        this.numerals = numerals;
    }

    /** Tells whether a number can begin with a piece. */
    boolean canBegin(int i) {
        return isDigits(i) || number(i) != null || is(i, FigureWord.A) || is(i, FigureWord.VAGUE);
    }

    int size() {
        return pieces.size();
    }

    Lexeme at(int i) {
        return pieces.get(i);
    }

    boolean has(int i) {
        return 0 <= i && i < pieces.size();
    }

    String text(int i) {
        return has(i) ? pieces.get(i).text() : "";
    }

    boolean is(int i, FigureWord role) {
        return has(i) && knowledge.is(role, pieces.get(i).text());
    }

    boolean mark(int i, char mark) {
        return has(i) && pieces.get(i).isMark(mark);
    }

    boolean dash(int i) {
        return mark(i, '-') || mark(i, '–') || mark(i, '—') || mark(i, '‑');
    }

    boolean tight(int i) {
        return has(i) && !pieces.get(i).spaced();
    }

    boolean isDigits(int i) {
        return has(i) && pieces.get(i).isDigits();
    }

    boolean isLetters(int i) {
        return has(i) && pieces.get(i).kind() == Lexeme.Kind.LETTERS;
    }

    boolean capital(int i) {
        return has(i) && pieces.get(i).capital();
    }

    @Nullable
    Numeral numeral(int i) {
        return has(i) ? numerals.at(pieces, i) : null;
    }

    /** Returns what a piece says about numbers; null if nothing. */
    @Nullable
    NumberWord number(int i) {
        return isLetters(i) ? numerals.knowledge().word(pieces.get(i).text()) : null;
    }

    boolean is(int i, NumberWord.Kind kind) {
        NumberWord word = number(i);
        return word != null && word.kind() == kind;
    }

    /** Tells whether a noun before a number makes it a name: {@code Resolution 2202}. */
    boolean isNumbered(int i) {
        int before = mark(i - 1, '.') ? i - 2 : i - 1;
        if (mark(i + 1, ',') && tight(i + 1) && isDigits(i + 2) && tight(i + 2)) {
            return false;
        }
        return isLetters(before) && numerals.knowledge().isNumbered(text(before)) || mark(i - 1, '#');
    }

    @Nullable
    Word word(int i) {
        return has(i) ? pieces.get(i).word() : null;
    }

    /** Returns the word by which a number hangs in the tree: its last, but the first of {@code 54 000}, where the groups hang on it. */
    @Nullable
    Word hung(Quantity quantity) {
        Word last = word(quantity.last());
        Word first = word(quantity.number());
        boolean group = last != null && first != null && last.is("list") && last.head() == first;
        return group ? first : last;
    }

    /** Returns where a quantity stands, with all that belongs to it. */
    Span span(Quantity quantity) {
        return new Span(at(quantity.from()).start(), at(quantity.to() - 1).end());
    }

    /** Tells whether words stand at a place, in this order. */
    boolean matches(int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!text(from + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
