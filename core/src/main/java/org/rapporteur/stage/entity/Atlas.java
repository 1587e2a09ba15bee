// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.Actor.PlaceType;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.syntax.Word;

/**
 * Finds the places of a report in the gazetteer that the tables of actors do not know: by the larger place behind the comma,
 * by the states that the report speaks of, and by how many live there.
 */
final class Atlas {
    private static final int INSIDE = 120;
    private static final int PEOPLE = 8;
    private static final int LARGE_ENOUGH = 5000;
    private static final int NEAR = 14;
    private static final int LOCAL = 2;
    private static final int MOST_NEAR = 56;

    private final org.rapporteur.knowledge.actors.Gazetteer places;
    private final Gazetteer gazetteer;
    private final NamingKnowledge naming;
    private final Memory memory;
    private final Map<String, Integer> regions = new HashMap<>();

    Atlas(
            org.rapporteur.knowledge.actors.Gazetteer places,
            Gazetteer gazetteer,
            NamingKnowledge naming,
            Memory memory) {
        this.places = places;
        this.gazetteer = gazetteer;
        this.naming = naming;
        this.memory = memory;
    }

    /** Tells of each place that nobody knows yet where it lies. */
    void locate() {
        vote();
        for (Cluster cluster : memory.clusters()) {
            Draft name = cluster.actor == null && mayBePlace(cluster) ? firstName(cluster) : null;
            if (name != null) {
                org.rapporteur.knowledge.actors.Gazetteer.Place place = choose(name);
                boolean sure = cluster.kind == Kind.PLACE
                        || place != null && place.population() >= LARGE_ENOUGH && gazetteer.speaksOf(place.country())
                        || place != null && regions.getOrDefault(region(place), 0) >= LOCAL;
                if (place != null && sure) {
                    memory.identify(cluster, actor(place));
                    cluster.drafts.forEach(draft -> draft.kind = Kind.PLACE);
                }
            }
        }
        for (Cluster cluster : memory.clusters()) {
            if (isTown(cluster)) {
                moveNear(cluster);
            }
        }
    }

    private static boolean isTown(Cluster cluster) {
        return cluster.actor != null
                && cluster.actor.location() != null
                && cluster.actor.location().type() == PlaceType.CITY
                && cluster.drafts.stream().allMatch(draft -> draft.outward == null);
    }

    /** Of a well-known town and a namesake in the region that the report is about the namesake is meant. */
    private void moveNear(Cluster town) {
        Draft name = firstName(town);
        Actor known = town.actor;
        if (name == null || known == null || known.location() == null) {
            return;
        }
        int most = LOCAL - 1;
        org.rapporteur.knowledge.actors.Gazetteer.Place best = null;
        for (org.rapporteur.knowledge.actors.Gazetteer.Place place : places.places(name.name)) {
            int votes = regions.getOrDefault(region(place), 0);
            if (place.geonames() == known.location().geonames()) {
                votes = Math.max(votes * LOCAL, 1);
            }
            if (votes > most) {
                most = votes;
                best = place;
            }
        }
        if (best != null && best.geonames() != known.location().geonames()) {
            memory.identify(town, actor(best));
        }
    }

    /**
     * Counts for each region what lies there for sure: the region itself where it is named, and places whose name no other
     * region has. Local news seldom tell the region of their own towns.
     */
    private void vote() {
        regions.putAll(gazetteer.regions());
        for (Cluster cluster : memory.clusters()) {
            Draft name = mayBePlace(cluster) ? firstName(cluster) : null;
            List<org.rapporteur.knowledge.actors.Gazetteer.Place> those =
                    name == null ? List.of() : places.places(name.name);
            String region = those.isEmpty() ? null : region(those.get(0));
            if (region != null && those.stream().allMatch(each -> region.equals(region(each)))) {
                regions.merge(region, 1, Integer::sum);
            }
        }
    }

    private static @Nullable String region(org.rapporteur.knowledge.actors.Gazetteer.Place place) {
        return place.region() == null ? null : place.country() + '/' + place.region();
    }

    private int near(org.rapporteur.knowledge.actors.Gazetteer.Place place) {
        return Math.min(MOST_NEAR, NEAR * regions.getOrDefault(region(place), 0));
    }

    /** A place, or what nothing tells the kind of and a preposition of place or origin stands before. */
    private boolean mayBePlace(Cluster cluster) {
        if (cluster.drafts.stream().anyMatch(draft -> draft.definite && draft.nameLength == 1)) {
            return false; // praised in the West
        }
        return cluster.kind == Kind.PLACE
                || cluster.kind == null
                        && cluster.drafts.stream()
                                .anyMatch(
                                        draft -> draft.nested || isBehindPreposition(draft.head) || isHome(draft.head));
    }

    /** {@code Ravelin residents}, {@code a Ravelin man}. */
    private boolean isHome(Word head) {
        Word above = head.is("compound") ? head.head() : null;
        Noun noun = above == null ? null : naming.noun(above.lemma());
        return noun != null && (noun.meaning() == Noun.Meaning.PERSON || noun.meaning() == Noun.Meaning.PEOPLE);
    }

    private boolean isBehindPreposition(Word head) {
        Word preposition = head.child("case");
        if (preposition == null) {
            return false;
        }
        String form = preposition.lemma().toLowerCase(Locale.ROOT);
        return naming.is(Around.AT, form) || naming.is(Around.WAY, form) || naming.is(Around.LINK, form);
    }

    private static @Nullable Draft firstName(Cluster cluster) {
        Draft first = null;
        for (Draft draft : cluster.drafts) {
            if (draft.form == Form.NAME && !draft.name.isEmpty() && (first == null || draft.outward != null)) {
                first = draft;
                if (draft.outward != null) {
                    return first;
                }
            }
        }
        return first;
    }

    private org.rapporteur.knowledge.actors.Gazetteer.@Nullable Place choose(Draft name) {
        org.rapporteur.knowledge.actors.Gazetteer.Place best = null;
        int most = Integer.MIN_VALUE;
        for (org.rapporteur.knowledge.actors.Gazetteer.Place place : places.places(name.name)) {
            int weight = PEOPLE * (int) Math.log10(1 + place.population())
                    + gazetteer.interest(place.country())
                    + near(place);
            weight += name.outward != null && lies(place, name.outward) ? INSIDE : 0;
            if (weight > most) {
                most = weight;
                best = place;
            }
        }
        return best;
    }

    private static boolean lies(org.rapporteur.knowledge.actors.Gazetteer.Place place, Draft outer) {
        if (outer.name.equals(place.region()) || outer.name.equals(place.district())) {
            return true;
        }
        boolean inside = outer.match != null
                && outer.match.namings().stream()
                        .anyMatch(each -> each.actor().name().equals(place.region())
                                && place.country().equals(each.actor().country()));
        if (inside) {
            return true;
        }
        return outer.actor != null
                && outer.actor.kind() == Actor.Kind.COUNTRY
                && place.country().equals(outer.actor.country());
    }

    private static Actor actor(org.rapporteur.knowledge.actors.Gazetteer.Place place) {
        boolean city = place.kind() == org.rapporteur.knowledge.actors.Gazetteer.Kind.POPULATED;
        String id = "geonames." + place.geonames() + "."
                + place.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        return new Actor(
                id,
                Actor.Kind.PLACE,
                place.name(),
                null,
                place.country(),
                null,
                null,
                null,
                new Actor.Location(
                        place.latitude(),
                        place.longitude(),
                        place.geonames(),
                        city ? PlaceType.CITY : PlaceType.REGION),
                null,
                null,
                place.geonames() == 0 ? "geonames" : "geonames." + place.geonames());
    }
}
