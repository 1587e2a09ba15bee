// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.text.UnseenSigns;

/**
 * A text as a reader sees it, without the {@link UnseenSigns} within its words. A word keeps its place in the text, signs
 * included; its form has none, so that {@code Mos<U+200B>cow} is found wherever {@code Moscow} is. Signs between words part them,
 * as blanks do.
 */
final class SeenText {
    private final String seen;
    private final int[] places;

    private SeenText(String seen, int[] places) {
        this.seen = seen;
        this.places = places;
    }

    /** Returns the sentences of a text as a grammar reads it; their places are those of the text. */
    static List<Sentence> read(Grammar grammar, String text) {
        if (!UnseenSigns.areIn(text)) {
            return grammar.read(text);
        }
        SeenText without = without(text);
        return grammar.read(without.seen).stream().map(without::back).toList();
    }

    private static SeenText without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        int at = 0;
        while (at < text.length()) {
            int end = UnseenSigns.past(text, at);
            if (end > at && isWithinWord(text, at, end)) {
                at = end;
            }
            places[seen.length()] = at;
            seen.append(text.charAt(at++));
        }
        return new SeenText(seen.toString(), places);
    }

    private static boolean isWithinWord(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(start))
                && Character.isLetterOrDigit(text.codePointAt(end));
    }

    private Sentence back(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            tokens.add(token.at(places[token.start()], places[token.end() - 1] + 1));
        }
        return new Sentence(tokens, sentence.startsParagraph());
    }
}
