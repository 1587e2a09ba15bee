// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One entry of one report, boiled down to what tells whether another report's entry means the same.
 *
 * @param report the id of the report
 * @param entry the id of the entry in its record: {@code ev3}
 * @param kind what it tells of
 * @param type the type of an event of PLOVER, the name of the forum of a meeting; empty where there is none
 * @param who keys of who acts or speaks: names, and {@code @} with the state they belong to; of each who meets, one of the two
 * @param whom keys of whom it is done to
 * @param from the first day on which it can have been; null if that is not told
 * @param to the last day
 * @param place the key of the place; null if none is told
 * @param words the longer words of what is said, of the sentence that tells an event, of what a meeting is about
 * @param status whether it happens, in the words of the record's own enumeration; {@code SAID} for statements
 * @param story the id of the story that the report tells; the report's own where that is not known
 */
public record Sighting(
        String report,
        String entry,
        Kind kind,
        String type,
        List<String> who,
        List<String> whom,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place,
        List<String> words,
        String status,
        String story) {
    /** What an occurrence is. */
    public enum Kind {
        /** someone did something */
        EVENT,
        /** parties met */
        MEETING,
        /** someone said something */
        STATEMENT
    }

    /** Keeps words in ascending order, each once. */
    public Sighting {
        who = ascending(who);
        whom = ascending(whom);
        words = ascending(words);
    }

    /** What is in order already, and cannot be changed, is shared and not copied: reprints have the same words. */
    private static List<String> ascending(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).compareTo(words.get(i)) >= 0) {
                return List.copyOf(new TreeSet<>(words));
            }
        }
        return List.copyOf(words);
    }

    /** Returns what another report tells in the same words, which are kept once. */
    public Sighting in(String otherReport, String otherStory) {
        return new Sighting(otherReport, entry, kind, type, who, whom, from, to, place, words, status, otherStory);
    }

    /** Returns the same, with the story that its report tells. */
    public Sighting inStory(String id) {
        return new Sighting(report, entry, kind, type, who, whom, from, to, place, words, status, id);
    }
}
