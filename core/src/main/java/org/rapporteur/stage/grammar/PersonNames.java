// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import java.util.List;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.Noun;

/** Tells which nouns and names mean persons, as far as that can be told before anybody is found. */
final class PersonNames {
    private final ActorKnowledge actors;
    private final NamingKnowledge naming;

    PersonNames(ActorKnowledge actors, NamingKnowledge naming) {
        this.actors = actors;
        this.naming = naming;
    }

    /** Tells whether a word is a noun for persons: {@code ministers}. */
    boolean isNoun(Token token) {
        Noun noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN ? naming.noun(token.lemma()) : null;
        return noun != null && noun.meaning() == Noun.Meaning.PERSON;
    }

    /** Tells whether a name is a person's: {@code New Mexico} is not; an unknown one is, unless it is a place. */
    boolean isName(List<String> words) {
        String name = String.join(" ", words);
        List<Actor> known =
                actors.named(name).stream().map(naming -> naming.actor()).toList();
        if (!known.isEmpty()) {
            return known.stream().anyMatch(actor -> actor.kind() == Actor.Kind.PERSON);
        }
        return naming.givenName(words.get(0)) != null
                || actors.gazetteer().places(name).isEmpty();
    }
}
