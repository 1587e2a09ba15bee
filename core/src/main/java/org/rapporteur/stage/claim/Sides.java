// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Standing;

/**
 * The sides that entities stand for, in keys that mean the same in every report: those who govern a state stand for it, those
 * who fight it do not, and a paper or a firm stands for itself.
 */
final class Sides {
    /** A code in the actor scheme of CAMEO has the state first, then a role. */
    private static final int ROLE = 3;
    /** A report is about so many at most. */
    private static final int SCENE = 5;

    /** Whoever has a name is called by it early; it bounds the search, which each claim makes. */
    private static final int LOOKED_AT = 200;

    private Sides() {}

    /** Returns the key of one with a name or a code; null for one who has neither. */
    static @Nullable String of(Entity entity) {
        String country = entity.country();
        String name = entity.name().toLowerCase(Locale.ROOT);
        boolean named = hasName(entity);
        return switch (entity.kind()) {
            case COUNTRY, GOVERNMENT_BODY ->
                country == null ? named(named, Proposition.NAMED + name) : Proposition.NAMED + country;
            case PERSON -> person(entity, named);
            case PLACE -> named || country != null ? Proposition.PLACE + name : null;
            case ARMED_GROUP, INTERGOVERNMENTAL ->
                entity.actor() != null ? Proposition.NAMED + entity.actor() : named(named, Proposition.NAMED + name);
            case MEDIA, ORGANIZATION -> named || country != null ? Proposition.NAMED + name : null;
            case PEOPLE -> people(entity, named);
        };
    }

    private static @Nullable String named(boolean named, String key) {
        return named ? key : null;
    }

    private static @Nullable String person(Entity person, boolean named) {
        String country = person.country();
        String actor = person.actor();
        if (country != null && isOfState(person)) {
            return Proposition.NAMED + country;
        }
        if (actor != null && actor.length() > 2 * ROLE && Standing.isPublic(person)) {
            return Proposition.NAMED + actor; // NATO's, or the group's, own
        }
        return named || country != null ? Proposition.NAMED + person.name().toLowerCase(Locale.ROOT) : null;
    }

    /** Whether somebody governs a state, serves it, or holds an office of it that is no seat in an assembly. */
    private static boolean isOfState(Entity person) {
        String actor = person.actor();
        if (actor == null || actor.length() < 2 * ROLE) {
            return !person.roles().isEmpty();
        }
        return Standing.serves(actor);
    }

    private static @Nullable String people(Entity people, boolean named) {
        String country = people.country();
        if (country != null && people.actor() != null && people.actor().length() > ROLE) {
            return Standing.serves(people.actor()) ? Proposition.NAMED + country : Proposition.NAMED + people.actor();
        }
        return country != null
                ? Proposition.NAMED + country
                : named(named, Proposition.NAMED + people.name().toLowerCase(Locale.ROOT));
    }

    /** Tells whether an entity is called by a name somewhere. */
    static boolean hasName(Entity entity) {
        return entity.mentions().stream().limit(LOOKED_AT).anyMatch(mention -> switch (mention.form()) {
            case NAME, METONYM, DEMONYM -> true;
            case TITLE, NOUN, PRONOUN -> false;
        });
    }

    /** Returns the key of the state that a place lies in; null for all but places. */
    static @Nullable String around(Entity place) {
        return place.kind() == Entity.Kind.PLACE && place.country() != null
                ? Proposition.NAMED + place.country()
                : null;
    }

    /** Returns the keys of those whom a report names most, the most named first. */
    static List<String> scene(Iterable<Entity> entities) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Entity entity : entities) {
            String around = around(entity);
            String key = around == null ? of(entity) : around;
            if (key != null && entity.kind() != Entity.Kind.MEDIA) {
                counts.merge(key, mentions(entity), Integer::sum);
            }
        }
        List<String> keys = new ArrayList<>(counts.keySet());
        keys.sort(Comparator.comparing((String key) -> counts.getOrDefault(key, 0))
                .reversed());
        return keys.subList(0, Math.min(SCENE, keys.size()));
    }

    private static int mentions(Entity entity) {
        return (int) entity.mentions().stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .count();
    }
}
