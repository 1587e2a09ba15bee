// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * Talks: one entry for each real meeting, however often it is mentioned.
 *
 * @param id {@code me1}
 * @param name what it is called, in the text's own words
 * @param forum the id of the body or forum that meets
 * @param series the name of the series it belongs to
 * @param round its number in the series
 * @param inferred whether the round was counted and not read
 * @param time the id of its time
 * @param place the id of the entity where; null when the text gives none
 * @param parties ids of who takes part
 * @param led who leads for whom
 * @param status whether it takes place
 * @param agenda the words that tell what it is about
 * @param mentions the words that mean it, at least once
 * @param evidence the sentences
 * @param rule the line of knowledge that fired
 */
public record Meeting(
        String id,
        @Nullable String name,
        @Nullable String forum,
        @Nullable String series,
        @Nullable Integer round,
        boolean inferred,
        @Nullable String time,
        @Nullable String place,
        List<String> parties,
        List<Lead> led,
        Status status,
        List<Span> agenda,
        List<Span> mentions,
        List<Span> evidence,
        @Nullable String rule)
        implements Item {
    /** Whether a meeting takes place. */
    public enum Status {
        /** it did */
        HELD,
        /** it goes on */
        ONGOING,
        /** it is to */
        PLANNED,
        /** it was to, but is not */
        CANCELLED,
        /** someone puts it forward */
        PROPOSED
    }

    /**
     * Who leads for whom.
     *
     * @param party the id of the party
     * @param by the id of the person
     */
    public record Lead(String party, String by) {}

    /** Keeps unchangeable copies. */
    public Meeting {
        parties = List.copyOf(parties);
        led = List.copyOf(led);
        agenda = List.copyOf(agenda);
        mentions = List.copyOf(mentions);
        evidence = List.copyOf(evidence);
    }

    @Override
    public Span span() {
        return mentions.get(0);
    }
}
