// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.Actor.PlaceType;
import org.rapporteur.knowledge.actors.Naming;

/** Chooses among those who bear the same name. */
final class Gazetteer {
    private final Memory memory;

    Gazetteer(Memory memory) {
        this.memory = memory;
    }

    /** Returns what a name most likely names. */
    @Nullable
    Naming choose(@Nullable Draft draft, List<Naming> namings) {
        Naming best = null;
        int most = Integer.MIN_VALUE;
        for (Naming each : namings) {
            int weight = weight(draft, each);
            if (weight > most) {
                most = weight;
                best = each;
            }
        }
        return best;
    }

    private int weight(@Nullable Draft draft, Naming naming) {
        Actor actor = naming.actor();
        int weight = memory.known(actor.id()) == null ? 0 : 40;
        weight += switch (actor.kind()) {
            case COUNTRY -> 100;
            case INTERGOVERNMENTAL -> 90;
            case PEOPLE -> 60;
            case PLACE -> placeWeight(actor);
            default -> 80;
        };
        if (draft != null && draft.isPerson() && actor.kind() != Actor.Kind.PERSON) {
            weight -= 100;
        }
        if (actor.country() != null && memory.known("state." + actor.country()) != null) {
            weight += 30;
        }
        return weight;
    }

    private static int placeWeight(Actor actor) {
        PlaceType type =
                actor.location() == null ? PlaceType.CITY : actor.location().type();
        return switch (type) {
            case CAPITAL -> 70;
            case SEAT, REGION, ISLAND -> 50;
            case WATER, LAND, SITE -> 40;
            case CITY -> 30;
        };
    }
}
