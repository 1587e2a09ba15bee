// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/** Tells what is joined in a coalition or an alliance: states, or parties, groups and people. */
final class UnionNoun {
    private final NamingKnowledge naming;

    UnionNoun(NamingKnowledge naming) {
        this.naming = naming;
    }

    /**
     * Returns the kind of a noun phrase: a coalition of opposition groups is no organisation of states.
     *
     * @param head of the phrase
     * @param kind what its noun alone means
     */
    @Nullable
    Kind kind(Word head, @Nullable Kind kind) {
        if (kind != Kind.INTERGOVERNMENTAL) {
            return kind;
        }
        for (Word child : head.children()) {
            Word link = child.is("nmod") ? child.child("case") : null;
            boolean joined = child.is("compound") || link != null && naming.is(Around.LINK, link.lemma());
            Noun noun = joined ? naming.noun(child.lemma()) : null;
            if (noun != null && !naming.is(Around.AS_STATE, child.lemma())) {
                switch (noun.meaning()) {
                    case ARMED_GROUP -> {
                        return Kind.ARMED_GROUP;
                    }
                    case ORGANIZATION, PERSON, PEOPLE, MEDIA -> {
                        return Kind.ORGANIZATION;
                    }
                    default -> {
                        // of states, of whoever
                    }
                }
            }
        }
        return kind;
    }
}
