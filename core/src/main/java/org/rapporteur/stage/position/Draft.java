// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Span;

/**
 * A position before it has an id.
 *
 * @param party whose it is
 * @param stance which
 * @param span the words
 * @param sentence where they stand
 * @param statement the statement that tells it; null in the report's own voice
 * @param claim the id of the claim that it is
 * @param rule the line of knowledge that fired
 */
record Draft(
        List<String> party,
        Stance stance,
        Span span,
        Sentence sentence,
        @Nullable Statement statement,
        @Nullable String claim,
        @Nullable String rule) {}
