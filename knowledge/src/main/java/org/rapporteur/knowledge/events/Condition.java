// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import java.util.Set;

/**
 * What must stand beside a trigger for its line to hold.
 *
 * @param place where
 * @param preposition for {@link Place#PREPOSITION}; else empty
 * @param lemmas the words of which one must be there; empty where any word will do
 * @param types the types of event of which one must be told there; empty where it need not be an event
 * @param weight how much it says: the line with the heaviest conditions wins
 * @param phrases whether some of the words are two, a modifier and its noun: {@code peacekeeping force}
 * @param text how the table writes it: {@code obj:@sanctions}
 */
public record Condition(
        Place place,
        String preposition,
        Set<String> lemmas,
        Set<String> types,
        int weight,
        boolean phrases,
        String text) {
    /** Among the words, stands for any name. */
    public static final String NAME = "NAME";

    /** Among the words, stands for any name of a town or another place that is no country. */
    public static final String PLACE = "PLACE";

    /** Among the words, stands for anybody who is a human being or several, named or not. */
    public static final String PERSON = "PERSON";

    /** Where a condition looks. */
    public enum Place {
        /** the object, or the subject of a passive */
        OBJ,
        /** the particle of a phrasal verb */
        PRT,
        /** a clause that complements the trigger */
        COMP,
        /** such a clause with an infinitive or a gerund */
        INF,
        /** such a clause with a finite verb */
        THAT,
        /** the subject, or the by-phrase of a passive */
        SUBJ,
        /** no object at all */
        NOOBJ,
        /** a passive without anybody who acts */
        NOAGENT,
        /** a word before a noun */
        MOD,
        /** what the object is left in: {@code left ten soldiers dead} */
        STATE,
        /** a participle beside the clause: {@code attacked the government, calling it corrupt} */
        ADV,
        /** a phrase with a preposition */
        PREPOSITION
    }

    /** Keeps unchangeable copies. */
    public Condition {
        lemmas = Set.copyOf(lemmas);
        types = Set.copyOf(types);
    }
}
