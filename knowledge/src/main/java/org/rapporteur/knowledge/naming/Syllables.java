// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.naming;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.table.Table;

/** The syllables of which Korean and Chinese given names are made, as newspapers write them: {@code ki}, {@code moon}. */
final class Syllables {
    private enum Part {
        ONSET,
        VOWEL,
        CODA
    }

    private final Map<Part, Set<String>> parts = new EnumMap<>(Part.class);
    private final int longest;

    Syllables() {
        for (Part part : Part.values()) {
            parts.put(part, new HashSet<>());
        }
        Table.read(NamingKnowledge.class, "syllables.tsv", List.of("part", "letters", "example", "source"), row -> {
            letters(row.code("part", Part.class)).add(row.text("letters"));
            row.text("example");
            return row;
        });
        letters(Part.ONSET).add("");
        letters(Part.CODA).add("");
        longest = longest(Part.ONSET) + longest(Part.VOWEL) + longest(Part.CODA);
    }

    private Set<String> letters(Part part) {
        return parts.getOrDefault(part, Set.of());
    }

    private int longest(Part part) {
        return letters(part).stream().mapToInt(String::length).max().orElse(0);
    }

    /** Tells whether a word in small letters is one syllable. */
    boolean contains(String word) {
        for (int vowel = 0; vowel < word.length() && word.length() <= longest; vowel++) {
            for (int coda = vowel + 1; coda <= word.length(); coda++) {
                if (letters(Part.ONSET).contains(word.substring(0, vowel))
                        && letters(Part.VOWEL).contains(word.substring(vowel, coda))
                        && letters(Part.CODA).contains(word.substring(coda))) {
                    return true;
                }
            }
        }
        return false;
    }
}
