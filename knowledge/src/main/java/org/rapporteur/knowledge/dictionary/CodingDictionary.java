// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.dictionary.DictionaryRow.Kind;

/**
 * A user's own dictionary of codes, asked by phrase and day.
 *
 * <p>Words are compared in capitals; a hyphen may stand where the dictionary has a blank, unless a phrase with the hyphen is in
 * it. The codes of a phrase that stands several times are tried in the order of the rows. Immutable, thread-safe.
 */
public final class CodingDictionary {
    /** The name of the table in a user's folder. */
    public static final String FILE = "dictionary.tsv";

    /** The code that says: nobody. */
    public static final String NULL = "---";

    /** The code by which TABARI discards. */
    public static final String DISCARD = "###";

    /** One without a phrase. */
    public static final CodingDictionary NONE = new CodingDictionary(List.of());

    private final List<DictionaryRow> rows;
    private final Phrases actors = new Phrases();
    private final Phrases agents = new Phrases();

    /**
     * What was found.
     *
     * @param to the word after the last of the phrase
     * @param code the code that holds on the day; null if none does, or if the dictionary says that it is nobody's
     * @param row the row that says so; of a phrase none of whose codes holds the first
     */
    public record Match(int to, @Nullable String code, DictionaryRow row) {}

    /** Makes a dictionary of rows in their order. */
    public CodingDictionary(List<DictionaryRow> rows) {
        this.rows = List.copyOf(rows);
        fillActors();
        fillAgents();
    }

    /**
     * Reads the table of a user's folder; an empty dictionary if there is none.
     *
     * @param file what it is called in messages
     * @param table its characters; null if there is none
     * @throws org.rapporteur.table.TableException if anything in it is wrong; lists all its problems
     */
    public static CodingDictionary load(String file, @Nullable Reader table) {
        return table == null ? NONE : new CodingDictionary(DictionaryTable.read(file, table));
    }

    /** Returns all rows, in their order. */
    public List<DictionaryRow> rows() {
        return rows;
    }

    /** Tells whether it has no phrase. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Finds the longest phrase of an actor that begins at a word.
     *
     * @param words of a text
     * @param from where it begins
     * @param day the day of the report; null if unknown, then only codes without dates hold
     * @return the match; null if no phrase with a code begins there
     */
    public @Nullable Match longest(List<String> words, int from, @Nullable LocalDate day) {
        return actors.longest(words, from, day);
    }

    /** Finds the phrase of an actor that some words are as a whole; null if there is none. */
    public @Nullable Match actor(String words, @Nullable LocalDate day) {
        return actors.whole(words(words), day);
    }

    /** Finds the longest phrase of an agent that begins at a word; its code is {@code ~GOV} or {@code NGO~}. */
    public @Nullable Match longestAgent(List<String> words, int from) {
        return agents.longest(words, from, null);
    }

    /** Finds the phrase of an agent that some words are as a whole; null if there is none. */
    public @Nullable Match agent(String words) {
        return agents.whole(words(words), null);
    }

    /** Returns the words of a phrase in capitals: {@code HAMID_KARZAI_} has two. */
    static List<String> words(String phrase) {
        return DictionaryText.words(phrase.replace('_', ' ').toUpperCase(Locale.ROOT));
    }

    private void fillActors() {
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size()
                    && rows.get(to).kind() != Kind.PRIMARY
                    && rows.get(to).isOfActor()) {
                to++;
            }
            if (rows.get(from).isOfActor()) {
                fillEntry(rows.subList(from, to));
            }
            from = to;
        }
    }

    private void fillEntry(List<DictionaryRow> entry) {
        List<DictionaryRow> codes =
                entry.stream().filter(row -> row.kind() == Kind.CODE).toList();
        for (int i = 0; i < entry.size(); i++) {
            String phrase = entry.get(i).phrase();
            if (phrase != null) {
                List<DictionaryRow> own = new ArrayList<>();
                for (int j = i + 1; j < entry.size() && entry.get(j).kind() == Kind.OWN; j++) {
                    own.add(entry.get(j));
                }
                own.addAll(codes);
                actors.add(words(phrase), own);
            }
        }
    }

    private void fillAgents() {
        Map<String, List<String>> sets = new HashMap<>();
        for (DictionaryRow row : rows) {
            if (row.kind() == Kind.SET && row.phrase() != null && row.forms() != null) {
                sets.put(row.phrase(), List.of(row.forms().split("\\|", -1)));
            } else if (row.kind() == Kind.AGENT && row.phrase() != null) {
                for (String form : forms(row, row.phrase(), sets)) {
                    agents.add(words(form), List.of(row));
                }
            }
        }
    }

    private static List<String> forms(DictionaryRow row, String phrase, Map<String, List<String>> sets) {
        int mark = phrase.indexOf('!');
        int end = mark < 0 ? -1 : phrase.indexOf('!', mark + 1);
        if (end > 0) {
            List<String> forms = new ArrayList<>();
            for (String word : sets.getOrDefault(phrase.substring(mark, end + 1), List.of())) {
                forms.add(phrase.substring(0, mark) + word + phrase.substring(end + 1));
            }
            return forms;
        }
        String plural = row.forms();
        if (plural == null) {
            return List.of(phrase);
        }
        return List.of(phrase, plural.equals(DictionaryRow.REGULAR) ? regular(phrase) : plural);
    }

    private static String regular(String phrase) {
        String word = phrase.endsWith("_") ? phrase.substring(0, phrase.length() - 1) : phrase;
        if (word.endsWith("Y")) {
            return word.substring(0, word.length() - 1) + "IES";
        }
        return word + (word.endsWith("S") ? "ES" : "S");
    }
}
