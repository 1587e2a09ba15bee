// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import org.jspecify.annotations.Nullable;

/** Particles of phrasal verbs where the parser takes them for prepositions: {@code brushed aside the plan}, {@code went on in Vienna}. */
public final class Particles {
    private Particles() {}

    /**
     * Returns the phrase that the parser lets begin with the particle of a verb.
     *
     * @param particle in small letters, right behind the verb
     * @return the noun of that phrase; null if no phrase begins so
     */
    public static @Nullable Word astray(Word verb, String particle) {
        for (Word child : verb.children()) {
            Word first = child.is("obl") ? child.child("case") : null;
            if (first != null
                    && first.index() == verb.index() + 1
                    && first.lemma().equals(particle)) {
                return child;
            }
        }
        return null;
    }
}
