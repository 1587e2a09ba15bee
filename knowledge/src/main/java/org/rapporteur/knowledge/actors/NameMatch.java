// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.util.List;

/**
 * Words that name something known.
 *
 * @param from the first word
 * @param to the word after the last
 * @param namings what the words may name, at least one; in the order of their actors' ids
 * @param capitals whether the name was found only because capitals were allowed for: RUSSIA
 */
public record NameMatch(int from, int to, List<Naming> namings, boolean capitals) {}
