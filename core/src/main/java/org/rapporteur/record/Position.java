// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * What a party proposes, accepts, refuses, demands.
 *
 * @param id {@code po1}
 * @param party ids of whose position it is
 * @param stance how the party stands to it
 * @param span the words
 * @param about ids of the entities it is about
 * @param meeting the id of the meeting it is taken at
 * @param statement the id of the statement that tells it
 * @param claim the id of the claim that it is
 * @param time the id of its time
 * @param reporter the id of who says so, when that is another
 * @param evidence the sentence
 * @param rule the line of knowledge that fired
 */
public record Position(
        String id,
        List<String> party,
        Stance stance,
        Span span,
        List<String> about,
        @Nullable String meeting,
        @Nullable String statement,
        @Nullable String claim,
        @Nullable String time,
        @Nullable String reporter,
        List<Span> evidence,
        @Nullable String rule)
        implements Item {
    /** How a party stands to something. */
    public enum Stance {
        /** puts it forward */
        PROPOSES,
        /** would give it */
        OFFERS,
        /** takes it */
        ACCEPTS,
        /** refuses it */
        REJECTS,
        /** insists on it */
        DEMANDS,
        /** would do it */
        WILLING,
        /** will do it */
        COMMITS,
        /** tells of the harm in it */
        WARNS
    }

    /** Keeps unchangeable copies. */
    public Position {
        party = List.copyOf(party);
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
    }
}
