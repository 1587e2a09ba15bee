// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Table;

/** The calendar: names of months and days, units, holidays, approximators. */
public final class TimeKnowledge {
    private final Map<String, TimeWord> words;
    private final Map<String, List<TimePhrase>> phrases;
    private final Map<String, List<Feast>> feasts;
    private final Map<String, String> zones;
    private final Map<Side, Set<String>> sides;

    private TimeKnowledge(
            Map<String, TimeWord> words,
            Map<String, List<TimePhrase>> phrases,
            Map<String, List<Feast>> feasts,
            Map<String, String> zones,
            Map<Side, Set<String>> sides) {
        this.words = words;
        this.phrases = phrases;
        this.feasts = feasts;
        this.zones = zones;
        this.sides = Map.copyOf(sides);
    }

    /** On which side of the report's day a date lies that hangs on a word. */
    public enum Side {
        /** ahead, for the word tells a plan: {@code expect} */
        AHEAD,
        /** ahead, even of a date that hangs on the word itself: {@code scheduled} */
        SET,
        /** behind, for the word in the present tense speaks of what was: {@code follows} */
        BACK,
        /** ahead, and the word stands before the date or its noun: {@code ahead of} */
        AHEAD_PREPOSITION,
        /** ahead, and the word is a noun: {@code deadline} */
        AHEAD_NOUN,
        /** ahead of what it is for: {@code tickets for} */
        AHEAD_FOR,
        /** ahead, for the word gives time until then: {@code give} */
        GRANT,
        /** ahead, for the word asks for what is named behind it with a date: {@code call for a rally} */
        CALL,
        /** a noun that such a word asks for, and that has a day of its own: {@code rally} */
        OCCASION,
        /** behind, for its day is known only when it is over, and the word is a noun: {@code Friday's bombing} */
        UNPLANNED,
        /** on the side of the word itself, for what hangs on it happens with it: {@code begin to} */
        SAME,
        /** behind, even in the present tense: {@code says} */
        REPORT,
        /** ahead, and the word stands before a noun: {@code upcoming} */
        NEXT_WORD,
        /** behind, and the word stands before a noun: {@code last} */
        BACK_WORD,
        /** a plan that it tells of is given up or moved to another day: {@code call off} */
        CALLED_OFF,
        /** what was planned did not happen, if the word tells of it in the past: {@code fail} */
        VOID,
        /** what was planned has not happened yet: {@code still} */
        STILL,
        /** joins a plan and what came of it: {@code but} */
        BUT,
        /** before a plan: there is a later one: {@code originally} */
        FORMER
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems
     */
    public static TimeKnowledge load() {
        return new TimeKnowledge(
                readWords(),
                byFirstWord(readPhrases(), TimePhrase::words),
                byFirstWord(readFeasts(), Feast::words),
                readZones(),
                readSides());
    }

    /** Returns what a word, in small letters, does in an expression of time; null if nothing. */
    public @Nullable TimeWord word(String form) {
        return words.get(form);
    }

    /** Returns the phrases that begin with a word, in small letters, the longest first. */
    public List<TimePhrase> phrases(String first) {
        return phrases.getOrDefault(first, List.of());
    }

    /** Returns the names of feasts that begin with a word, in small letters, the longest first. */
    public List<Feast> feasts(String first) {
        return feasts.getOrDefault(first, List.of());
    }

    /** Tells whether a phrase or the name of a feast begins with a word, in small letters. */
    public boolean isFirstOfName(String first) {
        return phrases.containsKey(first) || feasts.containsKey(first);
    }

    /** Returns the offset of a time zone, {@code Z} or {@code +01:00}; null if a word, in small letters, names none. */
    public @Nullable String zone(String form) {
        return zones.get(form);
    }

    /** Tells whether a lemma puts what hangs on it on a side of the report's day. */
    public boolean is(Side side, String lemma) {
        return sides.getOrDefault(side, Set.of()).contains(lemma);
    }

    /** Returns for each side the lemmas that put what hangs on them there. */
    public Map<Side, Set<String>> sides() {
        return sides;
    }

    /** Returns the same knowledge with other words that tell sides. */
    public TimeKnowledge with(Map<Side, Set<String>> other) {
        return new TimeKnowledge(words, phrases, feasts, zones, other);
    }

    private static Map<String, TimeWord> readWords() {
        Map<String, TimeWord> words = new HashMap<>();
        Table.read(
                TimeKnowledge.class, "words.tsv", List.of("id", "forms", "role", "value", "example", "source"), row -> {
                    TimeWord word =
                            new TimeWord(row.text("id"), row.code("role", TimeWord.Role.class), row.text("value"));
                    for (String form : row.list("forms")) {
                        if (words.put(form, word) != null) {
                            throw row.wrong("forms", "forms that stand on one line alone");
                        }
                    }
                    return word;
                });
        return Map.copyOf(words);
    }

    private static List<TimePhrase> readPhrases() {
        return Table.read(
                TimeKnowledge.class,
                "phrases.tsv",
                List.of("id", "phrase", "kind", "value", "example", "source"),
                row -> new TimePhrase(
                        row.text("id"),
                        pieces(row.text("phrase")),
                        row.code("kind", TimePhrase.Kind.class),
                        row.text("value")));
    }

    private static List<Feast> readFeasts() {
        List<Feast> feasts = new ArrayList<>();
        Table.read(
                TimeKnowledge.class,
                "feasts.tsv",
                List.of("id", "names", "rule", "arguments", "example", "source"),
                row -> {
                    Feast.Rule rule = row.code("rule", Feast.Rule.class);
                    List<String> numbers = row.list("arguments");
                    if (numbers.size() != rule.arguments()
                            || !numbers.stream().allMatch(number -> number.matches("-?[0-9]{1,3}"))) {
                        throw row.wrong("arguments", rule.arguments() + " whole numbers");
                    }
                    for (String name : row.list("names")) {
                        feasts.add(new Feast(
                                row.text("id"),
                                pieces(name),
                                rule,
                                numbers.stream().map(Integer::valueOf).toList()));
                    }
                    return rule;
                });
        return feasts;
    }

    private static Map<String, String> readZones() {
        Map<String, String> zones = new HashMap<>();
        Table.read(
                TimeKnowledge.class,
                "zones.tsv",
                List.of("form", "offset", "source"),
                row -> zones.put(row.text("form"), row.text("offset")) == null);
        return Map.copyOf(zones);
    }

    private static Map<Side, Set<String>> readSides() {
        Map<Side, Set<String>> sides = new HashMap<>();
        Table.read(
                TimeKnowledge.class,
                "directions.tsv",
                List.of("lemma", "role", "example", "source"),
                row -> sides.computeIfAbsent(row.code("role", Side.class), side -> new HashSet<>())
                        .add(row.text("lemma")));
        return Map.copyOf(sides);
    }

    private static List<String> pieces(String phrase) {
        return Arrays.asList(phrase.split(" ", -1));
    }

    private static <T> Map<String, List<T>> byFirstWord(List<T> all, Function<T, List<String>> words) {
        Map<String, List<T>> byWord = all.stream()
                .collect(Collectors.groupingBy(each -> words.apply(each).get(0)));
        byWord.replaceAll((word, those) -> those.stream()
                .sorted((a, b) -> words.apply(b).size() - words.apply(a).size())
                .toList());
        return Map.copyOf(byWord);
    }
}
