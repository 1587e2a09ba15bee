// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Gazetteer;
import org.rapporteur.knowledge.actors.StateCodes;
import org.rapporteur.knowledge.events.CameoCode;
import org.rapporteur.knowledge.events.EventOntology;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Place;
import org.rapporteur.table.Table;

/** What codes mean in the schemes of others: of states, of actors' parts, of events, of places. */
final class Codes {
    private final Map<String, StateCodes> states = new HashMap<>();
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, String> sizes = new HashMap<>();
    private final EventOntology ontology;
    private final Gazetteer gazetteer;

    Codes(ActorKnowledge actors, EventOntology ontology) {
        for (StateCodes state : actors.allCodes()) {
            if (state.state().country() != null) {
                states.put(state.state().country(), state);
            }
        }
        Table.read(
                        Codes.class,
                        "actor-parts.tsv",
                        List.of("code", "kind", "agent", "sector", "source"),
                        row -> new Part(
                                row.text("code"),
                                row.code("kind", Kind.class),
                                row.text("agent").equals("yes"),
                                row.text("sector")))
                .forEach(part -> parts.put(part.code(), part));
        Table.read(
                        Codes.class,
                        "sizes.tsv",
                        List.of("unit", "size", "source"),
                        row -> Map.entry(row.text("unit"), row.text("size")))
                .forEach(size -> sizes.put(size.getKey(), size.getValue()));
        this.ontology = ontology;
        gazetteer = actors.gazetteer();
    }

    /** What three letters of an actor's code are. */
    enum Kind {
        TYPE,
        RELIGION,
        REGION,
        COUNTRY,
        OTHER
    }

    private record Part(String code, Kind kind, boolean agent, String sector) {}

    Kind kind(String part) {
        if (states.containsKey(part)) {
            return Kind.COUNTRY;
        }
        Part known = parts.get(part);
        return known == null ? Kind.OTHER : known.kind();
    }

    /** Tells whether a part is one of Phoenix's primary agents. */
    boolean isAgent(String part) {
        Part known = parts.get(part);
        return known != null && known.agent();
    }

    /** Returns the name of a type of actor in words. */
    String sector(String type) {
        Part known = parts.get(type);
        return known == null ? type : known.sector();
    }

    /** Returns what a state is called in a scheme; null if it has no code there. */
    @Nullable
    String state(@Nullable String iso, StateCodes.Scheme scheme) {
        StateCodes state = iso == null ? null : states.get(iso);
        return state == null ? null : state.code(scheme);
    }

    /** Returns the name of a state; null if the code is none. */
    @Nullable
    String stateName(@Nullable String iso) {
        StateCodes state = iso == null ? null : states.get(iso);
        return state == null ? null : state.state().name();
    }

    /** Returns what a code of CAMEO stands for. */
    @Nullable
    String event(String cameo) {
        return ontology.code(cameo).map(CameoCode::name).orElse(null);
    }

    /** Returns which of PLOVER's sizes a unit of figures is; null for none. */
    @Nullable
    String size(@Nullable String unit) {
        return unit == null ? null : sizes.get(unit);
    }

    /**
     * Returns where an entity lies; null for what is no place and no country.
     *
     * <p>The divisions that it lies in are those of the gazetteer's place with its number in GeoNames.
     */
    @Nullable
    Located located(@Nullable Entity entity) {
        if (entity == null) {
            return null;
        }
        Place place = entity.place();
        if (entity.kind() == Entity.Kind.COUNTRY) {
            return new Located(
                    entity.name(),
                    Located.Kind.COUNTRY,
                    entity.country(),
                    null,
                    null,
                    place == null ? null : place.latitude(),
                    place == null ? null : place.longitude(),
                    place == null ? null : place.geonames());
        }
        if (place == null) {
            return entity.kind() == Entity.Kind.PLACE
                    ? new Located(entity.name(), Located.Kind.UNKNOWN, entity.country(), null, null, null, null, null)
                    : null;
        }
        Gazetteer.Place known = known(entity.name(), place.geonames());
        return new Located(
                entity.name(),
                known == null
                        ? Located.Kind.UNKNOWN
                        : Located.Kind.valueOf(known.kind().name()),
                place.country() == null ? entity.country() : place.country(),
                known == null ? null : known.region(),
                known == null ? null : known.district(),
                place.latitude(),
                place.longitude(),
                place.geonames());
    }

    private Gazetteer.@Nullable Place known(String name, @Nullable String geonames) {
        if (geonames == null) {
            return null;
        }
        for (Gazetteer.Place place : gazetteer.places(name)) {
            if (geonames.equals(String.valueOf(place.geonames()))) {
                return place;
            }
        }
        return null;
    }
}
