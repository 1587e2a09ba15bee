// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.store.StoreException.Kind;

/**
 * Turns what a person types into a question to the index of words: all words have to be there; words between quotation marks
 * stand together; a word that ends in * stands for all that begin so. Nothing else has a meaning.
 */
final class WordQuery {
    private static final int MOST_TERMS = 64;

    private WordQuery() {}

    /** Returns the question; empty if there is no word in what was typed. */
    static String of(String typed) throws StoreException {
        List<String> terms = new ArrayList<>();
        int at = 0;
        while (at < typed.length()) {
            char c = typed.charAt(at);
            int end;
            String term;
            if (isMark(c)) {
                end = at + 1;
                while (end < typed.length() && !isMark(typed.charAt(end))) {
                    end++;
                }
                term = typed.substring(at + 1, end);
                end++;
            } else if (Character.isWhitespace(c)) {
                at++;
                continue;
            } else {
                end = at;
                while (end < typed.length()
                        && !Character.isWhitespace(typed.charAt(end))
                        && !isMark(typed.charAt(end))) {
                    end++;
                }
                term = typed.substring(at, end);
            }
            at = end;
            if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
                terms.add(quoted(term));
            }
            if (terms.size() > MOST_TERMS) {
                throw new StoreException(
                        Kind.BAD_QUERY, "there are more than " + MOST_TERMS + " words in the question; ask for fewer.");
            }
        }
        return String.join(" AND ", terms);
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }

    private static String quoted(String term) {
        String clean = Given.clean(term);
        boolean beginning = clean.endsWith("*");
        return "\"" + (beginning ? clean.substring(0, clean.length() - 1) : clean) + "\"" + (beginning ? "*" : "");
    }
}
