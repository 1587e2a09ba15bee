// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * Who did what to whom.
 *
 * @param id {@code ev1}
 * @param type of PLOVER: {@code CONSULT}
 * @param mode of PLOVER, if the type has modes: {@code visit}
 * @param contexts of PLOVER: {@code military}
 * @param quad the quadrant of the type
 * @param cameo code of CAMEO, at least its two digits of the root: {@code 046}
 * @param intensity of the PLOVER type and mode, from -10 to 10
 * @param goldstein of the CAMEO code, from -10 to 10
 * @param actors ids of who does it
 * @param recipients ids of whom it is done to
 * @param trigger the words that tell it
 * @param time when it happens; null when the text does not tell
 * @param place the id of the entity where
 * @param status whether it happens
 * @param accordingTo the id of the statement that tells it; null when the report does so in its own voice
 * @param figures ids of the figures of it
 * @param background whether it is history retold
 * @param sameAs ids of other mentions of the same event in the report
 * @param evidence the sentence
 * @param rule the line of knowledge that fired
 */
public record Event(
        String id,
        String type,
        @Nullable String mode,
        List<String> contexts,
        Quad quad,
        String cameo,
        @Nullable Double intensity,
        @Nullable Double goldstein,
        List<String> actors,
        List<String> recipients,
        Span trigger,
        @Nullable When time,
        @Nullable String place,
        Status status,
        @Nullable String accordingTo,
        List<String> figures,
        boolean background,
        List<String> sameAs,
        List<Span> evidence,
        @Nullable String rule)
        implements Item {
    /** The quadrants of PLOVER. */
    public enum Quad {
        /** words that join */
        VERBAL_COOPERATION,
        /** deeds that join */
        MATERIAL_COOPERATION,
        /** words that part */
        VERBAL_CONFLICT,
        /** deeds that part */
        MATERIAL_CONFLICT
    }

    /** Whether an event happens. */
    public enum Status {
        /** it did */
        HAPPENED,
        /** it does */
        ONGOING,
        /** it is to */
        PLANNED,
        /** someone puts it forward */
        PROPOSED,
        /** someone wants it */
        DEMANDED,
        /** someone threatens with it */
        THREATENED,
        /** it may */
        POSSIBLE,
        /** it did not, or someone says so */
        DENIED
    }

    /**
     * When an event happens.
     *
     * @param value as in TIMEX3
     * @param from the first day
     * @param to the last day
     * @param id of the entry in the times; null where it was worked out
     */
    public record When(
            @Nullable String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String id) {}

    /** Keeps unchangeable copies. */
    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        figures = List.copyOf(figures);
        sameAs = List.copyOf(sameAs);
        evidence = List.copyOf(evidence);
    }

    @Override
    public Span span() {
        return trigger;
    }
}
