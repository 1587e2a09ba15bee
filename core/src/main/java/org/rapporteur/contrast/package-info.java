// SPDX-License-Identifier: Apache-2.0
/**
 * How do two propositions stand to each other?
 *
 * <p>{@link org.rapporteur.contrast.Contrast} compares two; {@link org.rapporteur.contrast.Rivals} finds, among many, those that
 * are worth comparing, so that the work grows with their number and not with its square. Both know nothing of reports: the
 * stage that links the claims of one report and the collation that sets reports against each other ask the same question.
 *
 * <p>Method: the same subject and the same family of predicates, then a negation, an antonym, or figures that exclude each other
 * (de Marneffe, Rafferty and Manning 2008: "Finding contradictions in text", with what they call antonymy, negation and numeric
 * mismatch). How alike the words are decides nothing. Limits: contradictions that need knowledge of the world, or several
 * sentences, are not seen.
 */
@NullMarked
package org.rapporteur.contrast;

import org.jspecify.annotations.NullMarked;
