// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.layout.BylineWord;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.text.Span;

/** Tells lines that say who wrote a report: {@code By Ilse Harrow}, {@code Ilse Harrow, Brussels correspondent}, {@code AFP}. */
final class Byline {
    private static final int LONGEST = 140;

    private Byline() {}

    /** Tells whether a line is one. */
    static boolean is(String text, Span line, LayoutKnowledge knowledge) {
        if (line.length() > LONGEST || Letters.isStopped(text, line)) {
            return false;
        }
        String words = text.substring(line.start(), line.end());
        if (knowledge.isAgency(words)) {
            return true;
        }
        Count count = new Count();
        for (String word : words.split("[\\s,;:/&|]+", -1)) {
            if (!word.isEmpty()) {
                count.add(word, knowledge);
            }
        }
        if (count.others > 0) {
            return false;
        }
        boolean named = count.names > 0 || count.role;
        return switch (count.first == null ? BylineWord.LINK : count.first) {
            case LEAD -> named;
            case DESK -> named && count.lead;
            default -> count.names >= 2 && count.role && words.indexOf(',') > 0;
        };
    }

    /** What kinds of words a line has. */
    private static final class Count {
        private int words;
        private @Nullable BylineWord first;
        private boolean lead;
        private boolean role;
        private int names;
        private int others;

        void add(String word, LayoutKnowledge knowledge) {
            String small = word.toLowerCase(Locale.ROOT);
            BylineWord kind = knowledge.bylineWord(small);
            if (words++ == 0) {
                first = kind;
            }
            if (kind != null) {
                lead |= kind == BylineWord.LEAD;
                role |= kind == BylineWord.ROLE;
            } else if (Character.isUpperCase(word.charAt(0)) && knowledge.dateWord(small) == null) {
                names++;
            } else {
                others++;
            }
        }
    }
}
