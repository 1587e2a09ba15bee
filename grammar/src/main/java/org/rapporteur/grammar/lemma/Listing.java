// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.lemma;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Table;

/** The forms whose lemma a dictionary tells and spelling does not; derived from WordNet. */
final class Listing {
    static final String FILE = "listed-forms.tsv";
    static final List<String> COLUMNS = List.of("kind", "form", "lemma");

    /** Which tags a listed form answers to. */
    enum Kind {
        /** A noun of few letters: written in capitals it is shouted, not an acronym ({@code FOOD}). */
        COMMON,
        /** A comparative or superlative. */
        COMPARED,
        /** A plural. */
        PLURAL,
        /** A word that is always written with capitals ({@code Russian}). */
        PROPER,
        /** A verb form that is no verb's lemma: "said". */
        VERB,
        /** A verb form that is another verb's lemma: "found". */
        VERB_INFLECTED
    }

    private record Entry(Kind kind, String form, String lemma) {}

    private final Map<Kind, Map<String, String>> lemmas = new EnumMap<>(Kind.class);

    private Listing(List<Entry> entries) {
        for (Entry entry : entries) {
            lemmas.computeIfAbsent(entry.kind(), kind -> new HashMap<>()).put(entry.form(), entry.lemma());
        }
    }

    /** Reads the listing of English. */
    static Listing english() {
        return new Listing(Table.read(
                Listing.class,
                FILE,
                COLUMNS,
                row -> new Entry(row.code("kind", Kind.class), row.text("form"), row.text("lemma"))));
    }

    /** Returns the lemma of a lower-cased form, or null if this kind does not list it. */
    @Nullable
    String lemma(Kind kind, String word) {
        Map<String, String> ofKind = lemmas.get(kind);
        return ofKind == null ? null : ofKind.get(word);
    }
}
