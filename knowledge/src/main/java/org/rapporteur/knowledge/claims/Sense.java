// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

/**
 * A word as one of a family of words for the same thing and its opposite.
 *
 * @param family the id of the line
 * @param affirms whether it is a word for the thing; for its opposite if not
 */
public record Sense(String family, boolean affirms) {}
