// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import org.jspecify.annotations.Nullable;

/**
 * An office that an entity held on the report's date.
 *
 * @param title the office: {@code Deputy Secretary of State}
 * @param of the id of the entity, or else the name, of what it is an office of
 * @param from when the term began, as precisely as known: {@code 2021-04-14}, {@code 2021-04} or {@code 2021}
 * @param to when it ended; null if it had not, or if that is unknown
 */
public record Role(
        String title,
        @Nullable String of,
        @Nullable String from,
        @Nullable String to) {}
