// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.syntax.Word;

/** Those who stand, without an article of their own, before the noun of their deed: {@code a rebel attack}. */
final class Doers {
    private final NamingKnowledge naming;

    Doers(NamingKnowledge naming) {
        this.naming = naming;
    }

    /**
     * Tells whether a word before a noun names who does it: {@code a rebel attack}, {@code an army helicopter attack}.
     *
     * @param noun what is known of the word; null for nothing
     */
    boolean has(Word modifier, @Nullable Noun noun) {
        if (noun == null || noun.inNamesAlone()) {
            return false;
        }
        boolean armed = noun.meaning() == Noun.Meaning.ARMED_GROUP || noun.meaning() == Noun.Meaning.PEOPLE;
        boolean state = noun.meaning() == Noun.Meaning.GOVERNMENT_BODY && modifier.is("compound");
        Word deed = modifier.head();
        while (deed != null
                && deed.is("compound")
                && deed.head() != null
                && deed.head().index() > deed.index()) {
            deed = deed.head();
        }
        return (armed || state) && deed != null && naming.is(NamingKnowledge.Around.DEED, deed.lemma());
    }
}
