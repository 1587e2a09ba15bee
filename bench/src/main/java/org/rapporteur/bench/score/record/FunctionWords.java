// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.table.Table;

/** The words of the language that comparing has to know: what is no name, and where a noun phrase goes on after its head. */
final class FunctionWords {
    private static final Map<Kind, Set<String>> WORDS = load();

    private FunctionWords() {}

    /** What a word is to the comparison. */
    enum Kind {
        /** begins what follows the head of a noun phrase: {@code of} */
        AFTER_HEAD,
        /** may begin a sentence with a capital and is no name: {@code The} */
        BEFORE_HEAD,
        /** introduces what is said: {@code that} */
        COMPLEMENTISER,
        /** tells nothing of who is meant: {@code by} */
        EMPTY,
        /** stands for a noun phrase: {@code she} */
        PRONOUN
    }

    /** Tells whether a word is of a kind, whatever its case. */
    static boolean is(Kind kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<Kind, Set<String>> load() {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        Table.read(
                FunctionWords.class,
                "function-words.tsv",
                List.of("kind", "word", "source"),
                row -> words.computeIfAbsent(row.code("kind", Kind.class), kind -> new HashSet<>())
                        .add(row.text("word")));
        return words;
    }
}
