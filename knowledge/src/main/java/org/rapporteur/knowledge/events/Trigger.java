// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A word that tells an event, under conditions.
 *
 * @param id stable: {@code verb.ASSAULT.bomb}
 * @param lemma the word
 * @param kind how it stands in a sentence
 * @param conditions what must stand beside it, all of it
 * @param frame where its participants stand
 * @param type PLOVER's type, or {@link #STATEMENT} for mere words that are no event
 * @param mode PLOVER's mode, if the words tell
 * @param cameo the code of CAMEO, as deep as the words allow
 * @param example a sentence in which the line holds
 */
public record Trigger(
        String id,
        String lemma,
        Kind kind,
        List<Condition> conditions,
        Frame frame,
        String type,
        @Nullable String mode,
        String cameo,
        String example) {
    /** In place of a type: comments, appeals and denials, which are statements and never events. */
    public static final String STATEMENT = "STATEMENT";

    /** How a trigger stands in a sentence. */
    public enum Kind {
        /** a verb */
        VERB,
        /** a noun that tells an event by itself: {@code the invasion of} */
        NOUN,
        /** a noun that tells an event only beside a verb: {@code provide aid} */
        THING,
        /** an adjective: {@code willing to} */
        ADJECTIVE,
        /** an auxiliary: {@code must} */
        MODAL
    }

    /** Keeps an unchangeable copy of the conditions. */
    public Trigger {
        conditions = List.copyOf(conditions);
    }

    /** Returns the line in short: {@code impose VERB obj:@sanctions -> COERCE restrict, CAMEO 163}. */
    public String text() {
        String with = conditions.stream().map(Condition::text).collect(Collectors.joining(" "));
        return lemma + " " + kind + (with.isEmpty() ? "" : " " + with) + " -> " + type
                + (mode == null ? "" : " " + mode) + (tellsEvent() ? ", CAMEO " + cameo : "");
    }

    /** Tells whether the line stands for an event. */
    public boolean tellsEvent() {
        return !type.equals(STATEMENT);
    }

    /** Returns how much its conditions say together. */
    public int weight() {
        return conditions.stream().mapToInt(Condition::weight).sum();
    }
}
