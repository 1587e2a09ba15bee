// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Slot;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.EventTrace.Role;
import org.rapporteur.syntax.Word;

/** Which places stand for those who live there. */
final class Places {
    private final EventKnowledge knowledge;
    private final EntityIndex entities;
    private final Fillers fillers;
    private final Parties parties;
    private final Trail trail;

    /** Makes one for a sentence. */
    Places(Scene scene, Fillers fillers, Parties parties) {
        this.fillers = fillers;
        this.parties = parties;
        knowledge = scene.knowledge();
        entities = scene.entities();
        trail = scene.trail();
    }

    /** What is done in a place and to nobody in particular is done to those who live there: a curfew in the capital. */
    Set<String> of(Match match, Set<String> actors, boolean ofDeed) {
        boolean deed = match.trigger().tellsEvent()
                && (knowledge.ontology().type(match.trigger().type()).isMaterial() || ofDeed);
        for (Slot slot : deed ? knowledge.place().recipients() : List.<Slot>of()) {
            for (Word word : fillers.of(slot, match)) {
                Word first = parties.isBeyondBorder(match, word) ? null : word;
                for (Word inner = first; inner != null; inner = inner.child("nmod")) {
                    Set<String> ids = new LinkedHashSet<>(named(inner));
                    ids.removeAll(actors);
                    if (!ids.isEmpty()) {
                        trail.part(match, Role.RECIPIENT, slot.text(), inner);
                        return ids;
                    }
                }
            }
        }
        return Set.of();
    }

    /** Returns the places that a phrase names. */
    List<String> named(Word phrase) {
        List<String> ids = new ArrayList<>(1);
        for (Word word : Coordination.of(phrase)) {
            Entity entity = entities.headedAt(word.start());
            if (entity != null && isPlace(entity)) {
                ids.add(entity.id());
            }
        }
        return ids;
    }

    private static boolean isPlace(Entity entity) {
        return entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.COUNTRY;
    }
}
