// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Persons by what all spellings of their names in Latin letters have in common: {@code Ilia Mukhtari}, {@code Ilya Mokhtary}.
 *
 * <p>Arabic, Persian, Russian and other names are written by ear. What stays is the order of the consonants, where letters of one
 * sound count as one; vowels come and go.
 */
final class Spellings {
    /** Fewer consonants than these in the whole name are shared by too many. */
    private static final int FEWEST = 5;

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
            String key = actor.kind() == Actor.Kind.PERSON ? key(name.words()) : "";
            if (!key.isEmpty()) {
                List<Actor> all = persons.computeIfAbsent(key, any -> new ArrayList<>(1));
                if (!all.contains(actor)) {
                    all.add(actor);
                }
            }
        }
        persons.replaceAll((key, all) -> List.copyOf(all));
    }

    /** Returns the persons whose name, first and last, is spelt alike. */
    List<Actor> of(String name) {
        String key = key(name);
        return key.isEmpty() ? List.of() : persons.getOrDefault(key, List.of());
    }

    /** Returns the consonants of the first and the last word of a name, their first letters whole; nothing if they are too few. */
    private static String key(String name) {
        List<String> words = PhraseTrie.split(name.strip());
        if (words.size() < 2) {
            return "";
        }
        String first = consonants(words.get(0));
        String last = consonants(words.get(words.size() - 1));
        return first.length() + last.length() < FEWEST || last.length() < 2 ? "" : first + ' ' + last;
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
