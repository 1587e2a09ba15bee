// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Mention;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;

/**
 * Whose own state somebody is: the envoy of Norland who warns that Norland will act speaks for it, and does not warn it.
 *
 * <p>Only those who govern speak for a state, and only where the state is named in what they say, not where it is spoken to.
 */
final class OwnSide {
    /** Follows the code of a state in that of its government (CAMEO). */
    private static final String GOVERNMENT = "GOV";

    private final EventKnowledge knowledge;
    private final EntityIndex entities;
    private final Sentence sentence;

    /** Makes one for a sentence. */
    OwnSide(Scene scene) {
        knowledge = scene.knowledge();
        entities = scene.entities();
        sentence = scene.sentence();
    }

    /** Tells whether an entity is the state or the government of one of those who act. */
    boolean has(String id, Set<String> actors) {
        Entity state = entities.byId(id).orElse(null);
        if (state == null || state.kind() == Entity.Kind.PERSON || !governs(state)) {
            return false;
        }
        for (String actor : actors) {
            if (Objects.equals(state.country(), stateOf(entities.byId(actor).orElse(null)))) {
                return true;
            }
        }
        return false;
    }

    /** Returns those whose names here are but a part of others' names: in {@code an attack by Hamas gunmen} nobody attacks Hamas. */
    Set<String> inside(List<String> parts, List<String> wholes) {
        Set<String> found = new HashSet<>();
        for (String id : parts) {
            List<Mention> mentions = here(id);
            boolean all = !mentions.isEmpty()
                    && !wholes.contains(id)
                    && mentions.stream()
                            .allMatch(mention -> wholes.stream()
                                    .flatMap(whole -> here(whole).stream())
                                    .anyMatch(whole -> whole.span().contains(mention.span())));
            if (all) {
                found.add(id);
            }
        }
        return found;
    }

    private List<Mention> here(String id) {
        return entities.byId(id).map(Entity::mentions).orElse(List.of()).stream()
                .filter(mention -> sentence.span().contains(mention.span()))
                .toList();
    }

    /** Returns the state that somebody speaks for; null where it is none. */
    private @Nullable String stateOf(@Nullable Entity actor) {
        if (actor == null || actor.country() != null) {
            return actor != null && governs(actor) ? actor.country() : null;
        }
        for (Mention mention : actor.mentions()) {
            Word head = sentence.span().contains(mention.span())
                    ? sentence.wordFrom(mention.head().start())
                    : null;
            if (head != null && knowledge.isNoun("official", Matcher.lemma(head))) {
                return stateBefore(head);
            }
        }
        return null;
    }

    /** Returns the state named before a noun: a senior Norlandic official, Norland's envoy. */
    private @Nullable String stateBefore(Word noun) {
        for (Word child : noun.children()) {
            boolean owner = child.relation().equals("nmod:poss") || child.is("amod") || child.is("compound");
            Entity state = owner && child.index() < noun.index() ? entities.headedAt(child.start()) : null;
            if (state != null && state.country() != null && governs(state)) {
                return state.country();
            }
        }
        return null;
    }

    private static boolean governs(Entity entity) {
        String country = entity.country();
        String code = entity.actor();
        return country != null
                && (entity.kind() == Entity.Kind.COUNTRY
                        || code != null && (code.equals(country) || code.startsWith(country + GOVERNMENT)));
    }
}
