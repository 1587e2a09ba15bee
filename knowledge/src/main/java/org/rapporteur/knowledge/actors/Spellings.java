// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Persons by what all spellings of their names in Latin letters have in common: {@code Ilia Mukhtari}, {@code Ilya Mokhtary}.
 *
 * <p>Arabic, Persian, Russian and other names are written by ear. What stays is the order of the consonants, where letters of one
 * sound count as one; vowels come and go.
 */
final class Spellings {
    /** Fewer consonants than these in the whole name are shared by too many. */
    private static final int FEWEST = 5;

    /** Initials and articles have no more letters: {@code al}. */
    private static final int ARTICLE = 2;

    private static final Map<String, String> PAIRS = Map.of(
            "kh", "k", "gh", "g", "dh", "d", "th", "t", "ph", "f", "sh", "s", "ch", "c", "zh", "z", "ck", "k", "tz",
            "z");
    private static final Map<Character, Character> SINGLE = Map.of('q', 'k', 'c', 'k', 'w', 'v', 'x', 'k');
    /** Vowels, and what is hardly heard. */
    private static final String VOWELS = "aeiouyh";

    private final Map<String, List<Actor>> persons = new HashMap<>();

    Spellings(List<ActorTables.Named> names) {
        for (ActorTables.Named name : names) {
            Actor actor = name.naming().actor();
            for (String key : actor.kind() == Actor.Kind.PERSON ? keys(name.words()) : Set.<String>of()) {
                List<Actor> all = persons.computeIfAbsent(key, any -> new ArrayList<>(1));
                if (!all.contains(actor)) {
                    all.add(actor);
                }
            }
        }
        persons.replaceAll((key, all) -> List.copyOf(all));
    }

    /** Returns the persons whose name is spelt alike, all of it or first and last word. */
    List<Actor> of(String name) {
        Set<Actor> all = new LinkedHashSet<>();
        keys(name).forEach(key -> all.addAll(persons.getOrDefault(key, List.of())));
        return List.copyOf(all);
    }

    /**
     * Returns the consonants of the last word of a name behind those of its first, and behind those of all before it, {@code Abdel
     * Fattah} as {@code Abdelfattah}, without initials and articles; nothing if they are too few.
     */
    private static Set<String> keys(String name) {
        List<String> words = PhraseTrie.split(name.strip()).stream()
                .filter(word -> word.length() > ARTICLE)
                .toList();
        Set<String> keys = new LinkedHashSet<>();
        for (int given = 1; given < words.size(); given = given == 1 ? Math.max(2, words.size() - 1) : words.size()) {
            String first = consonants(String.join("", words.subList(0, given)));
            String last = consonants(words.get(words.size() - 1));
            if (first.length() + last.length() >= FEWEST && last.length() > 1) {
                keys.add(first + ' ' + last);
            }
        }
        return keys;
    }

    private static String consonants(String word) {
        String letters = WordFolding.fold(word).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        char before = 0;
        for (int i = 0; i < letters.length(); i++) {
            String pair = i + 1 < letters.length() ? PAIRS.get(letters.substring(i, i + 2)) : null;
            char own = letters.charAt(i);
            char letter = pair == null ? SINGLE.getOrDefault(own, own) : pair.charAt(0);
            i += pair == null ? 0 : 1;
            boolean vowel = VOWELS.indexOf(letter) >= 0;
            if (vowel && key.isEmpty()) {
                key.append(VOWELS.charAt(0));
            } else if (!vowel && letter != before && Character.isLetter(letter)) {
                key.append(letter);
            }
            before = letter;
        }
        return key.toString();
    }
}
