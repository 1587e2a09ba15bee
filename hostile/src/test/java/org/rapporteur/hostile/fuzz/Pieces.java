// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;

/** Puts texts together out of given pieces and any letters, as the fuzzer says. */
final class Pieces {
    static final List<String> NEWS = List.of(
            "GENEVA, Jan. 12 (Desk) - ", "The envoy ", "Ilse Harrow ", "said ", "that ", "denied ", "told reporters ", "Russia ",
            "Ukraine ", "NATO ", "attacked ", "will meet ", "did not ", "in Geneva ", "on Monday ", "third round of talks ",
            "rejected the proposal ", "according to ", "because ", "she ", "his ", "and ", "“", "”", "\"", "‘", "’", "(", ")", ", ", ". ",
            ": ", "\n", "\n\n", "\r\n", "- ", "...", "\u2028", "\u0000", "\uD83D", "😀", "\u202E", "\u00AD", "\u200B", "some 2,400 soldiers ");
    static final List<String> DATES = List.of(
            "Monday", "31 February", "12 January 2022", "2022-01-12", "yesterday", "last ", "next ", "week", "year", "month", "in ", "on ",
            "since ", "until ", "between ", "and ", "the ", "early ", "mid-", "2022", "99999999", "1990s", "10:00 ", "GMT ", "p.m. ", "Jan. ",
            "May ", "3rd ", "two ", "days ", "ago ", "after ", "before ", "every ", "weekend ", "Easter ", "Ramadan ", "12/31/1999 ", "st ", "-", "–", ", ",
            ". ", "half an hour ", "century ", "B.C. ", "0", "1", "9", "T", "Z", "+02:00 ");
    static final List<String> FIGURES = List.of(
            "over ", "at least ", "some ", "about ", "between ", "and ", "to ", "1,000", "1e999999999", "0", "9", ".", ",", "-", "%", " per cent ",
            "million ", "billion ", "dozen ", "hundred ", "twelve ", "one-third ", "½", "€", "$", "£", " people ", " dead ", " soldiers ", "troops ",
            "fewer than ", "up to ", "a ", "of ", "the ", "km ", "tonnes ", "barrels a day ", "x", "/", "٣", "１２", "Ⅻ", "said. ");
    static final List<String> MARKS = List.of(
            "“", "”", "\"", "'", "‘", "’", "«", "»", "„", "‟", "''", "``", "said ", "he ", "the \u201980s ", "dogs' ", "it's ", ". ", ", ", "\n", "\n\n",
            "- ", "— ", "x", " ", "(", ")", "?", "!");

    private Pieces() {}

    /** Returns a text of at most so many pieces. */
    static String text(FuzzedDataProvider data, List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < most && data.remainingBytes() > 0; i++) {
            int choice = data.consumeInt(0, pieces.size() + 3);
            if (choice < pieces.size()) {
                text.append(pieces.get(choice));
            } else if (choice == pieces.size()) {
                text.append(data.consumeString(12));
            } else if (choice == pieces.size() + 1) {
                text.append(pieces.get(data.consumeInt(0, pieces.size() - 1)).repeat(data.consumeInt(1, 60)));
            } else {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
