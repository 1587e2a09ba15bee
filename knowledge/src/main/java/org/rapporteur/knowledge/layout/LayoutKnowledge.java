// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.layout;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Table;

/** Words by which a report's headers, datelines and bylines are told. */
public final class LayoutKnowledge {
    private final Map<String, DateWord> dateWords = new HashMap<>();
    private final Map<String, BylineWord> bylineWords = new HashMap<>();
    private final Set<String> dateLeads = new HashSet<>();
    private final Set<String> agencies = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> settlements = new HashSet<>();
    private final Map<String, String> warnings = new HashMap<>();
    private final Languages languages;

    private LayoutKnowledge() {
        read("date-words.tsv", List.of("word", "kind", "value", "source"), row -> {
            DateWord.Kind kind = row.code("kind", DateWord.Kind.class);
            int value = row.optional("value") == null ? 0 : row.number("value").intValue();
            dateWords.put(row.text("word"), new DateWord(kind, value));
        });
        read(
                "byline-words.tsv",
                List.of("word", "kind", "example", "source"),
                row -> bylineWords.put(row.text("word"), row.code("kind", BylineWord.class)));
        read("date-leads.tsv", List.of("word", "source"), row -> dateLeads.add(row.text("word")));
        read("agencies.tsv", List.of("name", "forms", "source"), row -> agencies.addAll(row.list("forms")));
        read(
                "dateline-places.tsv",
                List.of("place", "country", "source"),
                row -> places.add(row.text("place").toUpperCase(Locale.ROOT)));
        read(
                "settlements.tsv",
                List.of("word", "example", "source"),
                row -> settlements.add(row.text("word").toUpperCase(Locale.ROOT)));
        read("warnings.tsv", List.of("id", "words", "source"), row -> warnings.put(row.text("id"), row.text("words")));
        List<Languages.Words> words = Table.read(
                LayoutKnowledge.class,
                "function-words.tsv",
                List.of("language", "words", "source"),
                row -> new Languages.Words(row.text("language"), row.list("words")));
        Map<UnicodeScript, List<String>> scripts = new HashMap<>();
        read(
                "scripts.tsv",
                List.of("script", "languages", "source"),
                row -> scripts.put(row.code("script", UnicodeScript.class), row.list("languages")));
        languages = new Languages(words, scripts);
    }

    /** Reads a table whose lines are kept one by one. */
    private static void read(String file, List<String> columns, Consumer<Table.Row> keeping) {
        Table.read(LayoutKnowledge.class, file, columns, row -> {
            keeping.accept(row);
            return row;
        });
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems
     */
    public static LayoutKnowledge load() {
        return new LayoutKnowledge();
    }

    /** Returns what a word, in small letters, tells in a line that bears a date; null if it does not belong there. */
    public @Nullable DateWord dateWord(String word) {
        return dateWords.get(word);
    }

    /** Returns what a word, in small letters, tells in a byline; null if it tells nothing there. */
    public @Nullable BylineWord bylineWord(String word) {
        return bylineWords.get(word);
    }

    /** Tells whether a date that follows a word, in small letters, belongs to the sentence of that word. */
    public boolean leadsToDate(String word) {
        return dateLeads.contains(word);
    }

    /** Tells whether reports are signed so: {@code AFP}. */
    public boolean isAgency(String words) {
        return agencies.contains(words);
    }

    /** Tells whether a dateline names this place without saying where it lies, whatever its capitals. */
    public boolean isDatelinePlace(String words) {
        return places.contains(words.toUpperCase(Locale.ROOT));
    }

    /** Tells whether the last word of a place's name tells that it is one, whatever its capitals: {@code CITY}. */
    public boolean isSettlement(String word) {
        return settlements.contains(word.toUpperCase(Locale.ROOT));
    }

    /** Returns by what languages are told. */
    public Languages languages() {
        return languages;
    }

    /**
     * Returns a warning in words.
     *
     * @param id the line of the table: {@code warning.language}
     * @param detail what stands for <code>{0}</code> in it
     * @throws IllegalArgumentException if there is no such line
     */
    public String warning(String id, String detail) {
        String words = warnings.get(id);
        if (words == null) {
            throw new IllegalArgumentException("warnings.tsv has no line '" + id + "', only " + warnings.keySet());
        }
        return words.replace("{0}", detail);
    }
}
