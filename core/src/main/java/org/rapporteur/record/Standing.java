// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entity acts in public affairs: a state, a body, an armed group, a party, a person in office.
 *
 * <p>Told by its kind, its offices, and the role in its code in the actor scheme of CAMEO: three letters for the state, then
 * three for the role.
 */
public final class Standing {
    /** Governments, armies, parliaments, courts, services, oppositions, parties, rebels, organisations of states. */
    private static final Set<String> PUBLIC =
            Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "OPP", "PTY", "REB", "SEP", "UAF", "IGO");

    /** Those who speak and act for the state itself. */
    private static final Set<String> SERVING = Set.of("GOV", "MIL", "SPY", "COP");

    private static final String GOVERNMENT = "GOV";

    private static final int ROLE = 3;

    private Standing() {}

    /** Tells whether an entity acts in public affairs. */
    public static boolean isPublic(Entity entity) {
        return switch (entity.kind()) {
            case COUNTRY, INTERGOVERNMENTAL, GOVERNMENT_BODY, ARMED_GROUP -> true;
            case PERSON -> !entity.roles().isEmpty() || hasPublicRole(entity.actor());
            case ORGANIZATION, PEOPLE -> hasPublicRole(entity.actor());
            case MEDIA, PLACE -> false;
        };
    }

    /** Tells whether an entity is a body of a government, or a person who belongs to one by the role in its code. */
    public static boolean isGovernment(Entity entity) {
        String actor = entity.actor();
        return entity.kind() == Entity.Kind.GOVERNMENT_BODY
                || (entity.kind() == Entity.Kind.PERSON && actor != null && actor.startsWith(GOVERNMENT, ROLE));
    }

    /** Tells whether an entity is the government of a state itself, named or by its seat: {@code Paris}. */
    public static boolean isGovernmentOf(Entity entity, String country) {
        return entity.kind() == Entity.Kind.GOVERNMENT_BODY && (country + GOVERNMENT).equals(entity.actor());
    }

    /** Tells whether a code of a state with a role is that of its government, army, services or police. */
    public static boolean serves(String actor) {
        return actor.length() >= 2 * ROLE && SERVING.contains(actor.substring(ROLE, 2 * ROLE));
    }

    private static boolean hasPublicRole(@Nullable String actor) {
        if (actor == null || actor.length() < ROLE) {
            return false;
        }
        return PUBLIC.contains(actor.substring(0, ROLE))
                || (actor.length() >= 2 * ROLE && PUBLIC.contains(actor.substring(ROLE, 2 * ROLE)));
    }
}
