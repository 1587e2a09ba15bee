// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.util.List;

/**
 * Words that are a title or a role noun.
 *
 * @param from the first word
 * @param to the word after the last
 * @param titles what the words may be, at least one
 */
public record TitleMatch(int from, int to, List<Title> titles) {}
