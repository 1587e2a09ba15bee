// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Time;

/**
 * A claim as it is compared with others: who, about whom, which relation, which way round.
 *
 * @param claim the claim
 * @param holders the sides that hold it: a state for those that belong to it
 * @param voices the sides that tell it: those of its reporter, or else its holders
 * @param subject the side or the noun that it is said of; null if there is none
 * @param sides the sides that it is about, its subject among them
 * @param relations the families of its predicate, each affirmed or denied with its polarity
 * @param object the entity, or the noun in its dictionary form, that the predicate is directed at
 * @param matters what its words are words for, or for whose opposite
 * @param complement the matters of what the predicate is directed at alone
 * @param courses the matters that it wants kept up, or ended, its polarity counted in
 * @param figures the figures in it
 * @param times the times in it
 */
record Signature(
        Claim claim,
        Set<String> holders,
        Set<String> voices,
        @Nullable String subject,
        Set<String> sides,
        Map<String, Boolean> relations,
        @Nullable String object,
        Map<String, Boolean> matters,
        Map<String, Boolean> complement,
        Map<String, Boolean> courses,
        List<Figure> figures,
        List<Time> times) {}
