// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predicate adjective by which a party takes a position: {@code is ready to talk}.
 *
 * @param id its line
 * @param lemma its dictionary form
 * @param stance which position
 * @param negated which position its negation takes; null for none
 * @param prepositions before what it needs, where it has no clause
 */
public record PositionAdjective(
        String id, String lemma, Stance stance, @Nullable Stance negated, List<String> prepositions) {
    /** Keeps an unchangeable copy. */
    public PositionAdjective {
        prepositions = List.copyOf(prepositions);
    }
}
