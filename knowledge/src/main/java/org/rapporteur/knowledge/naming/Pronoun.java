// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.naming;

import org.jspecify.annotations.Nullable;

/**
 * A pronoun that means somebody or something said elsewhere.
 *
 * @param form in small letters
 * @param person who speaks, who is spoken to, who is spoken of
 * @param plural whether it means several; null if it may
 * @param gender of whom it means, where it tells
 * @param use how it stands in a sentence
 */
public record Pronoun(
        String form,
        Person person,
        @Nullable Boolean plural,
        @Nullable Gender gender,
        Use use) {
    /** The persons of the grammar. */
    public enum Person {
        /** who speaks */
        FIRST,
        /** who is spoken to */
        SECOND,
        /** who is spoken of */
        THIRD
    }

    /** How a pronoun stands in a sentence. */
    public enum Use {
        /** {@code she} */
        PERSONAL,
        /** {@code their} */
        POSSESSIVE,
        /** {@code themselves} */
        REFLEXIVE
    }
}
