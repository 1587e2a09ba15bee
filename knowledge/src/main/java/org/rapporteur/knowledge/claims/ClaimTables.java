// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Table;
import org.rapporteur.table.Table.Row;

/** Reads the tables of this room into maps by their words. */
final class ClaimTables {
    private ClaimTables() {}

    static Map<String, List<PositionVerb>> positionVerbs() {
        return read(
                        "position-verbs.tsv",
                        "id lemma particle stance negated object prepositions example source",
                        row -> new PositionVerb(
                                row.text("id"),
                                row.text("lemma"),
                                row.optional("particle"),
                                row.code("stance", Stance.class),
                                negated(row),
                                row.code("object", PositionVerb.Need.class),
                                row.list("prepositions")))
                .stream()
                .collect(Collectors.groupingBy(PositionVerb::lemma));
    }

    static Map<String, PositionAdjective> positionAdjectives() {
        return read(
                        "position-adjectives.tsv",
                        "id lemma stance negated prepositions example source",
                        row -> new PositionAdjective(
                                row.text("id"),
                                row.text("lemma"),
                                row.code("stance", Stance.class),
                                negated(row),
                                row.list("prepositions")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(PositionAdjective::lemma, Function.identity()));
    }

    static Map<String, List<PositionIdiom>> positionIdioms() {
        return read(
                        "position-idioms.tsv",
                        "id lemma particle noun stance negated example source",
                        row -> new PositionIdiom(
                                row.text("id"),
                                row.text("lemma"),
                                row.optional("particle"),
                                row.text("noun"),
                                row.code("stance", Stance.class),
                                negated(row)))
                .stream()
                .collect(Collectors.groupingBy(PositionIdiom::lemma));
    }

    static Map<String, List<PositionPredicate>> positionPredicates() {
        return read(
                        "position-predicates.tsv",
                        "id preposition noun stance negated example source",
                        row -> new PositionPredicate(
                                row.text("id"),
                                row.text("preposition"),
                                row.optional("noun"),
                                row.code("stance", Stance.class),
                                negated(row)))
                .stream()
                .collect(Collectors.groupingBy(PositionPredicate::preposition));
    }

    private static @Nullable Stance negated(Row row) {
        return row.optional("negated") == null ? null : row.code("negated", Stance.class);
    }

    static Map<String, List<Sense>> families(String file, String columns, String yes, String no) {
        Map<String, List<Sense>> senses = new HashMap<>();
        read(file, columns, row -> {
            for (String word : row.list(yes)) {
                senses.computeIfAbsent(word, key -> new ArrayList<>()).add(new Sense(row.text("id"), true));
            }
            for (String word : row.list(no)) {
                senses.computeIfAbsent(word, key -> new ArrayList<>()).add(new Sense(row.text("id"), false));
            }
            return row.line();
        });
        return Map.copyOf(senses);
    }

    static Map<String, PositionNoun> nouns(String file, String columns, boolean prepositions) {
        return read(
                        file,
                        columns,
                        row -> new PositionNoun(
                                row.text("id"),
                                row.text("lemma"),
                                row.code("stance", Stance.class),
                                negated(row),
                                prepositions ? row.list("prepositions") : List.of()))
                .stream()
                .collect(Collectors.toUnmodifiableMap(PositionNoun::lemma, Function.identity()));
    }

    static <T> Map<String, Marked<T>> marked(String file, String columns, Function<Row, T> value) {
        return read(file, columns, row -> new Marked<>(row.text("id"), row.text("lemma"), value.apply(row))).stream()
                .collect(Collectors.toUnmodifiableMap(Marked::lemma, Function.identity()));
    }

    static Set<String> words(String file, String column) {
        return Set.copyOf(read(file, column + " source", row -> row.text(column)));
    }

    static Set<String> proven(String file, String column) {
        return Set.copyOf(read(file, column + " example source", row -> row.text(column)));
    }

    static <T> List<T> read(String file, String columns, Function<Row, T> reading) {
        return Table.read(ClaimKnowledge.class, file, List.of(columns.split(" ", -1)), reading);
    }
}
