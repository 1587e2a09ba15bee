// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.dictionary.CodingDictionary.Match;

/** Phrases by their words, each with its codes. A look-up takes as many probes as the longest phrase of a first word has words. */
final class Phrases {
    private final Map<String, List<DictionaryRow>> exact = new HashMap<>();
    private final Map<String, List<DictionaryRow>> open = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    // A phrase without a code matches nothing, nor does it match one with a hyphen more.
    void add(List<String> words, List<DictionaryRow> codes) {
        String phrase = String.join(" ", words);
        put(exact, phrase, codes);
        if (codes.isEmpty()) {
            return;
        }
        put(open, opened(phrase), codes);
        longest.merge(first(words.get(0)), opened(phrase).split(" ").length, Math::max);
    }

    private static void put(Map<String, List<DictionaryRow>> map, String key, List<DictionaryRow> codes) {
        map.computeIfAbsent(key, any -> new ArrayList<>(1)).addAll(codes);
    }

    private static String opened(String phrase) {
        return String.join(" ", DictionaryText.words(phrase.replace('-', ' ')));
    }

    private static String first(String word) {
        List<String> parts = DictionaryText.words(word.replace('-', ' '));
        return parts.isEmpty() ? word : parts.get(0);
    }

    @Nullable
    Match longest(List<String> words, int from, @Nullable LocalDate day) {
        Integer most = longest.get(first(words.get(from).toUpperCase(Locale.ROOT)));
        if (most == null) {
            return null;
        }
        for (int to = Math.min(words.size(), from + most); to > from; to--) {
            Match match = whole(words.subList(from, to), day);
            if (match != null) {
                return new Match(to, match.code(), match.row());
            }
        }
        return null;
    }

    @Nullable
    Match whole(List<String> words, @Nullable LocalDate day) {
        String phrase = String.join(" ", words).toUpperCase(Locale.ROOT);
        List<DictionaryRow> codes = exact.get(phrase);
        codes = codes == null ? open.get(opened(phrase)) : codes;
        return codes == null || codes.isEmpty() ? null : chosen(words.size(), codes, day);
    }

    private static Match chosen(int to, List<DictionaryRow> codes, @Nullable LocalDate day) {
        for (DictionaryRow row : codes) {
            if (row.holdsOn(day)) {
                String code = row.code();
                boolean nobody = CodingDictionary.NULL.equals(code) || CodingDictionary.DISCARD.equals(code);
                return new Match(to, nobody ? null : code, row);
            }
        }
        return new Match(to, null, codes.get(0));
    }
}
