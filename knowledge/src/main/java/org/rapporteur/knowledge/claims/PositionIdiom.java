// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

import org.jspecify.annotations.Nullable;

/**
 * A verb that takes a position only together with a noun: {@code drew the line at a blockade}.
 *
 * @param id its line
 * @param lemma the verb
 * @param particle what else stands by the verb or the noun; null for nothing
 * @param noun the noun
 * @param stance which position
 * @param negated which position its negation takes; null for none
 */
public record PositionIdiom(
        String id,
        String lemma,
        @Nullable String particle,
        String noun,
        Stance stance,
        @Nullable Stance negated) {}
