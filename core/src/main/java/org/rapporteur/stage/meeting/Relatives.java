// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.syntax.Word;

/** Whom a relative clause tells of: {@code the minister, who met the chancellor}. */
final class Relatives {
    /** {@code whom he agreed to meet}: no relative clause of a report is deeper than that. */
    private static final int CLIMB = 4;

    private Relatives() {}

    /** Returns the word that a relative pronoun stands for; the word itself, if it is none. */
    static Word meant(Word word) {
        if (!word.xpos().equals("WP") && !word.xpos().equals("WDT")) {
            return word;
        }
        Word verb = word.head();
        for (int i = 0; i < CLIMB && verb != null; i++) {
            if (verb.is("acl")) {
                Word antecedent = verb.head();
                return antecedent == null ? word : antecedent;
            }
            verb = verb.head();
        }
        return word;
    }

    /** Returns who does what a participle behind a noun tells: {@code envoys meeting in Vienna}; null for other verbs. */
    static @Nullable Word doer(Word verb) {
        boolean behind = verb.is("acl") && verb.xpos().equals("VBG") && !verb.has("nsubj");
        return behind ? verb.head() : null;
    }
}
