// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.layout;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By what languages are told: the words that a text can hardly do without, and scripts. */
public final class Languages {
    private final List<String> codes;
    private final Map<String, Long> languagesOf = new HashMap<>();
    private final Map<UnicodeScript, List<String>> scripts;

    /** The words of a language. */
    record Words(String language, List<String> words) {}

    Languages(List<Words> languages, Map<UnicodeScript, List<String>> scripts) {
        if (languages.size() > Long.SIZE) {
            throw new IllegalArgumentException("Expected at most " + Long.SIZE + " languages, found more");
        }
        this.scripts = Map.copyOf(scripts);
        codes = languages.stream().map(Words::language).toList();
        for (int i = 0; i < languages.size(); i++) {
            for (String word : languages.get(i).words()) {
                languagesOf.merge(word, 1L << i, (a, b) -> a | b);
            }
        }
    }

    /** Returns the codes (ISO 639-1) of the languages whose words are known. */
    public List<String> codes() {
        return codes;
    }

    /** Returns the languages that a word, in small letters, is a frequent function word of: bit <i>i</i> for code <i>i</i>. */
    public long of(String word) {
        return languagesOf.getOrDefault(word, 0L);
    }

    /** Returns the languages in a script, the commonest first; none for Latin and where nothing is known. */
    public List<String> in(UnicodeScript script) {
        return scripts.getOrDefault(script, List.of());
    }
}
