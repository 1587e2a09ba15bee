// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

/**
 * A word and what its line tells of it.
 *
 * @param id its line
 * @param lemma its dictionary form
 * @param value what it tells
 * @param <T> what kind of thing that is
 */
public record Marked<T>(String id, String lemma, T value) {}
