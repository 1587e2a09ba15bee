// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

import org.jspecify.annotations.Nullable;

/**
 * A preposition by which a party takes a position, joined to it by a copula: {@code is against the plan}.
 *
 * @param id its line
 * @param preposition the preposition
 * @param noun the noun behind it, {@code in favour}; null where what is taken or refused stands there itself
 * @param stance which position
 * @param negated which position its negation takes; null for none
 */
public record PositionPredicate(
        String id,
        String preposition,
        @Nullable String noun,
        Stance stance,
        @Nullable Stance negated) {}
