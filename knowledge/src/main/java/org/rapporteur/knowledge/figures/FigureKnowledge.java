// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.table.Table;

/** Comparators, units, and the words that figures are told with. */
public final class FigureKnowledge {
    private final Map<String, List<BoundPhrase>> before;
    private final Map<String, List<BoundPhrase>> after;
    private final Map<String, List<UnitPhrase>> signs;
    private final Map<String, List<UnitPhrase>> units;
    private final Map<FigureWord, Set<String>> words;
    private final Map<String, String> counted;
    private final Map<String, Map<String, String>> currencies;

    private FigureKnowledge(
            List<BoundPhrase> bounds,
            List<UnitPhrase> units,
            Map<FigureWord, Set<String>> words,
            Map<String, String> counted,
            Map<String, Map<String, String>> currencies) {
        this.currencies = currencies;
        this.before = new HashMap<>();
        this.after = new HashMap<>();
        this.signs = new HashMap<>();
        this.units = new HashMap<>();
        this.words = words;
        this.counted = counted;
        for (BoundPhrase bound : bounds) {
            boolean leads = bound.side() == BoundPhrase.Side.BEFORE;
            put(leads ? before : after, bound.words().get(leads ? bound.words().size() - 1 : 0), bound);
        }
        for (UnitPhrase unit : units) {
            boolean sign = unit.kind() == UnitPhrase.Kind.SIGN || unit.kind() == UnitPhrase.Kind.NAMED;
            put(sign ? signs : this.units, unit.words().get(sign ? unit.words().size() - 1 : 0), unit);
        }
        Comparator<List<?>> longest = Comparator.comparingInt(list -> -list.size());
        List.of(before, after)
                .forEach(map ->
                        map.values().forEach(list -> list.sort((a, b) -> longest.compare(a.words(), b.words()))));
        List.of(signs, this.units)
                .forEach(map ->
                        map.values().forEach(list -> list.sort((a, b) -> longest.compare(a.words(), b.words()))));
    }

    private static <T> void put(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, any -> new ArrayList<>(2)).add(value);
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems
     */
    public static FigureKnowledge load() {
        List<UnitPhrase> units = new ArrayList<>();
        Table.read(
                FigureKnowledge.class,
                "units.tsv",
                List.of("id", "forms", "unit", "kind", "example", "source"),
                row -> {
                    UnitPhrase.Kind kind = row.code("kind", UnitPhrase.Kind.class);
                    for (String form : row.list("forms")) {
                        units.add(new UnitPhrase(row.text("id"), pieces(form), row.text("unit"), kind));
                    }
                    return kind;
                });
        return new FigureKnowledge(readBounds(), units, readWords(), readCounted(), readCurrencies());
    }

    private static List<BoundPhrase> readBounds() {
        return Table.read(
                FigureKnowledge.class,
                "comparators.tsv",
                List.of("id", "phrase", "side", "comparator", "example", "source"),
                row -> new BoundPhrase(
                        row.text("id"),
                        pieces(row.text("phrase")),
                        row.code("side", BoundPhrase.Side.class),
                        row.code("comparator", BoundPhrase.Bound.class)));
    }

    private static Map<FigureWord, Set<String>> readWords() {
        Map<FigureWord, Set<String>> words = new EnumMap<>(FigureWord.class);
        Table.read(
                FigureKnowledge.class,
                "words.tsv",
                List.of("form", "role", "example", "source"),
                row -> words.computeIfAbsent(row.code("role", FigureWord.class), role -> new HashSet<>())
                        .add(row.text("form")));
        return words;
    }

    private static Map<String, String> readCounted() {
        Map<String, String> counted = new HashMap<>();
        Table.read(
                FigureKnowledge.class,
                "counted.tsv",
                List.of("form", "unit", "source"),
                row -> counted.put(row.text("form"), row.text("unit")) == null);
        return Map.copyOf(counted);
    }

    private static Map<String, Map<String, String>> readCurrencies() {
        Map<String, Map<String, String>> currencies = new HashMap<>();
        Table.read(
                FigureKnowledge.class,
                "currencies.tsv",
                List.of("id", "forms", "state", "currency", "example", "source"),
                row -> {
                    for (String form : row.list("forms")) {
                        currencies
                                .computeIfAbsent(form, any -> new HashMap<>())
                                .put(row.text("state"), row.text("currency"));
                    }
                    return row.text("currency");
                });
        return currencies;
    }

    private static List<String> pieces(String phrase) {
        return Arrays.asList(phrase.split(" ", -1));
    }

    /** Returns the phrases that bound a number from before and end with a word, in small letters, the longest first. */
    public List<BoundPhrase> boundsEndingWith(String last) {
        return before.getOrDefault(last, List.of());
    }

    /** Returns the phrases that bound a number from behind and begin with a piece, the longest first. */
    public List<BoundPhrase> boundsBeginningWith(String first) {
        return after.getOrDefault(first, List.of());
    }

    /** Returns the signs of money, and the names before a number, that end with a piece, the longest first. */
    public List<UnitPhrase> signsEndingWith(String last) {
        return signs.getOrDefault(last, List.of());
    }

    /** Returns the units that stand after a number and begin with a piece, the longest first. */
    public List<UnitPhrase> unitsBeginningWith(String first) {
        return units.getOrDefault(first, List.of());
    }

    /** Returns what a noun, in small letters, counts: {@code people} for {@code persons}; itself if no other stands for it. */
    public String counted(String noun) {
        return counted.getOrDefault(noun, noun);
    }

    /** Returns the money of each state that calls it so, by the state's code: of {@code pounds} not Britain's alone; empty for other names. */
    public Map<String, String> currencies(List<String> name) {
        return currencies.getOrDefault(String.join(" ", name), Map.of());
    }

    /** Tells whether a word, in small letters, does something where figures are told. */
    public boolean is(FigureWord role, String form) {
        return words.getOrDefault(role, Set.of()).contains(form);
    }

    /** Returns the name of a unit that the reader itself gives, whatever the text calls it: {@code percent}, {@code votes}. */
    public String unit(String id) {
        return Stream.of(signs, units)
                .flatMap(map -> map.values().stream())
                .flatMap(List::stream)
                .filter(unit -> unit.id().equals(id))
                .map(UnitPhrase::unit)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Found no unit " + id));
    }
}
