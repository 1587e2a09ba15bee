// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds.
 *
 * @param id {@code office.foreign-minister}
 * @param name what it is called where nothing else is said
 * @param role the suffix of CAMEO for its holder
 * @param single whether one person at a time holds it
 */
public record Office(String id, String name, @Nullable String role, boolean single) {}
