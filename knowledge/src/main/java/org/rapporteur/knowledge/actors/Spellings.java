// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.table.Table;

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

    /** Stands for a vowel that a name begins with. */
    private static final char VOWEL = 'a';

    private final Map<String, String> sounds = new HashMap<>();
    private final Map<String, List<Actor>> persons = new HashMap<>();

    Spellings(List<ActorTables.Named> names) {
        Table.read(
                ActorKnowledge.class, "letters.tsv", List.of("letters", "sound", "name", "spelling", "source"), row -> {
                    String sound = row.optional("sound");
                    sounds.put(row.text("letters"), sound == null ? "" : sound);
                    return row;
                });
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
    private Set<String> keys(String name) {
        List<String> words = PhraseTrie.split(name.strip()).stream()
                .filter(word -> word.length() > ARTICLE)
                .toList();
        Set<String> keys = new LinkedHashSet<>();
        if (words.size() > 1) {
            String last = consonants(words.get(words.size() - 1));
            for (int given : new int[] {1, words.size() - 1}) {
                String first = consonants(String.join("", words.subList(0, given)));
                if (first.length() + last.length() >= FEWEST && last.length() > 1) {
                    keys.add(first + ' ' + last);
                }
            }
        }
        return keys;
    }

    /** Returns the sounds of a word without its vowels, but for one that it begins with; of two alike that touch, one. */
    String consonants(String word) {
        String letters = WordFolding.fold(word).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        String before = "";
        int at = 0;
        while (at < letters.length()) {
            String pair = letters.substring(at, Math.min(letters.length(), at + 2));
            String own = pair.length() == 2 && sounds.containsKey(pair) ? pair : letters.substring(at, at + 1);
            String sound = sounds.getOrDefault(own, own);
            if (sound.isEmpty() && key.isEmpty()) {
                key.append(VOWEL);
            } else if (!sound.equals(before) && Character.isLetter(own.charAt(0))) {
                key.append(sound);
            }
            before = sound;
            at += own.length();
        }
        return key.toString();
    }
}
