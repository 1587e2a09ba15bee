// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import org.jspecify.annotations.Nullable;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * One proposition as the grammar has it.
 *
 * @param predicate the word that governs it
 * @param subject the word that governs its subject; of a relative clause, what it is about; null if there is none
 * @param object the word that governs its object, or the noun that a copula joins to its subject; null if there is none
 * @param span its words, without clauses that are propositions of their own
 */
record Clause(
        Word predicate, @Nullable Word subject, @Nullable Word object, Span span) {}
