// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun that names a position, {@code refusal}, or a word that takes one by judging what is negotiated, {@code unacceptable}.
 *
 * @param id its line
 * @param lemma its dictionary form
 * @param stance which position
 * @param negated which position it is that there is none of it; null for none
 * @param prepositions before what the position is about, where that is no clause
 */
public record PositionNoun(
        String id, String lemma, Stance stance, @Nullable Stance negated, List<String> prepositions) {
    /** Keeps an unchangeable copy. */
    public PositionNoun {
        prepositions = List.copyOf(prepositions);
    }
}
