// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import org.rapporteur.text.Annotation;
import org.rapporteur.text.Span;

/**
 * Words that name or mean an entity: the noun phrase with its article up to and including its head, without relative
 * clauses and appositions. Names inside it are mentions of their own.
 *
 * @param span the words
 * @param head the word that governs them: what relations of the grammar point at
 * @param form how they name it
 */
public record Mention(Span span, Span head, Form form) implements Annotation {
    /** How words name an entity. */
    public enum Form {
        /** {@code Wendy Sherman}, {@code the OSCE} */
        NAME,
        /** an office in place of a name: {@code the US envoy} */
        TITLE,
        /** a common noun: {@code the two delegations} */
        NOUN,
        /** {@code she}, {@code their} */
        PRONOUN,
        /** a place for who acts there: {@code Moscow} denies */
        METONYM,
        /** {@code Russian}, {@code Syrians} */
        DEMONYM
    }
}
