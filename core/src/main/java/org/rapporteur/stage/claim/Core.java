// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/**
 * What a claim says at bottom: in {@code has no plans to invade} that there is no invading.
 *
 * @param predicate the word that says it; null where the claim's own predicate is not in its sentence's tree
 * @param top the claim's own predicate, which the other completes; null where it is not in its sentence's tree
 * @param affirmed whether it is so
 * @param subject who does it; null where nobody is said to
 * @param object what it is directed at; null if there is none
 * @param act the noun that names what is done where the predicate adds nothing: {@code held talks}; null for most
 * @param words the predicate with all that bears on it
 * @param target the words of what it is directed at; null if there are none
 */
record Core(
        @Nullable Word predicate,
        @Nullable Word top,
        boolean affirmed,
        @Nullable Word subject,
        @Nullable Word object,
        @Nullable Word act,
        Span words,
        @Nullable Span target) {
    /** Tells whether a noun says it: {@code denied any role}, {@code demanded the release}. */
    boolean isNamed() {
        return predicate != null
                && predicate != top
                && (predicate.upos() == Upos.NOUN || predicate.upos() == Upos.PRON)
                && !predicate.has("cop");
    }
}
