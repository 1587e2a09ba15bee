// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

/**
 * How an event of a type comes about, in PLOVER's terms.
 *
 * @param type the type that has the mode
 * @param name {@code aerial}
 * @param score its intensity, from -10 to 10; null where none is published
 */
public record EventMode(
        String type,
        String name,
        @org.jspecify.annotations.Nullable Double score) {}
