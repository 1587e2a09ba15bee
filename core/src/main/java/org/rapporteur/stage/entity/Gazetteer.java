// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.Actor.PlaceType;
import org.rapporteur.knowledge.actors.Naming;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.syntax.Word;

/**
 * Chooses among those who bear the same name: by how well each is known, by the states that the rest of the report speaks
 * of, and by the name behind a comma, {@code Georgia} in {@code Macon, Georgia}.
 */
final class Gazetteer {
    private static final int MENTIONED = 6;
    private static final int MOST_MENTIONED = 48;
    private static final int LARGER = 60;
    private static final int INSIDE = 90;
    private static final int AMONG_ITS_LIKE = 60;
    private static final int WITH_ARTICLE = 50;
    private static final int SEVERAL = 2;

    private final Memory memory;
    private final Map<Word, Draft> headed;
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Map<String, Integer> regions = new HashMap<>();

    Gazetteer(Memory memory, Map<Word, Draft> headed) {
        this.memory = memory;
        this.headed = headed;
    }

    /** Counts how often a report speaks of each state, by the names that can mean but one. */
    void count(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.match != null && isOfOneState(draft.match.namings())) {
                Naming naming = draft.match.namings().get(0);
                Actor actor = naming.actor();
                boolean single = draft.match.namings().size() == 1;
                if (actor.country() != null && !isCommonBody(naming)) {
                    mentions.merge(actor.country(), 1, Integer::sum);
                    if (single && type(actor) == PlaceType.REGION) {
                        regions.merge(actor.country() + '/' + actor.name(), 1, Integer::sum);
                    }
                    if (!single) {
                        continue;
                    }
                    if (type(actor) == PlaceType.REGION
                            || actor.kind() == Actor.Kind.PLACE && type(actor) == PlaceType.CITY) {
                        parts.computeIfAbsent(actor.country(), key -> new HashSet<>())
                                .add(actor.id());
                    }
                }
            }
        }
    }

    private static boolean isOfOneState(List<Naming> namings) {
        String country = namings.get(0).actor().country();
        return namings.size() == 1
                || country != null
                        && namings.stream()
                                .allMatch(each -> country.equals(each.actor().country()));
    }

    /** Returns how often the report names each region, by its state and name, {@code USA/Ohio}. */
    Map<String, Integer> regions() {
        return regions;
    }

    /** Tells whether the report speaks of a state at all. */
    boolean speaksOf(@Nullable String country) {
        return country != null && mentions.containsKey(country);
    }

    /** Returns how much a report speaks of a state, as a weight. */
    int interest(String country) {
        return Math.min(MOST_MENTIONED, MENTIONED * mentions.getOrDefault(country, 0));
    }

    /** Returns what a name most likely names. */
    @Nullable
    Naming choose(@Nullable Draft draft, List<Naming> namings) {
        Naming best = null;
        int most = Integer.MIN_VALUE;
        boolean state = namings.stream().anyMatch(each -> each.actor().kind() == Actor.Kind.COUNTRY);
        for (Naming each : namings) {
            int weight = namings.size() == 1 ? 0 : weight(draft, each) + (state ? among(each.actor()) : 0);
            if (weight > most) {
                most = weight;
                best = each;
            }
        }
        return best != null && isCommonBody(best) && isElsewhere(best.actor()) ? null : best;
    }

    /** Supreme Court, Senate, Blue House: what many states have. */
    private static boolean isCommonBody(Naming naming) {
        Actor.Kind kind = naming.actor().kind();
        boolean seat = kind == Actor.Kind.PLACE && type(naming.actor()) == PlaceType.SEAT;
        return naming.ambiguous() && (kind == Actor.Kind.GOVERNMENT_BODY || kind == Actor.Kind.ORGANIZATION || seat);
    }

    /** Tells whether a report speaks of states, and never of an actor's own. */
    private boolean isElsewhere(Actor actor) {
        return actor.country() != null && !mentions.isEmpty() && !mentions.containsKey(actor.country());
    }

    /** Georgia, Texas and Ohio; the state Georgia where a report speaks of Georgians or of Tbilisi. */
    private int among(Actor actor) {
        String country = actor.country();
        boolean likely = country != null
                && (actor.kind() == Actor.Kind.COUNTRY
                        ? mentions.containsKey(country)
                        : type(actor) == PlaceType.REGION
                                && parts.getOrDefault(country, Set.of()).size() >= SEVERAL);
        return likely ? AMONG_ITS_LIKE : 0;
    }

    /** Oregon, Washington and California: a name joined with those of regions is a region's. */
    private int besideRegions(@Nullable Draft draft, Actor actor) {
        if (draft == null || type(actor) != PlaceType.REGION) {
            return 0;
        }
        Word first = draft.head.is("conj") && draft.head.head() != null ? draft.head.head() : draft.head;
        if (first != draft.head && isRegion(first, actor)) {
            return AMONG_ITS_LIKE;
        }
        for (Word child : first.children("conj")) {
            if (child != draft.head && isRegion(child, actor)) {
                return AMONG_ITS_LIKE;
            }
        }
        return 0;
    }

    private boolean isRegion(Word word, Actor like) {
        Draft draft = headed.get(word);
        return draft != null
                && draft.match != null
                && draft.match.namings().stream()
                        .allMatch(each -> type(each.actor()) == PlaceType.REGION
                                && Objects.equals(like.country(), each.actor().country()));
    }

    private int weight(@Nullable Draft draft, Naming naming) {
        Actor actor = naming.actor();
        int weight = memory.known(actor.id()) == null ? 0 : 12;
        weight += switch (actor.kind()) {
            case COUNTRY -> 100;
            case INTERGOVERNMENTAL -> 90;
            case PEOPLE -> 60;
            case PLACE -> placeWeight(actor);
            default -> 80;
        };
        if (actor.country() != null) {
            weight += interest(actor.country());
        }
        return draft == null ? weight : weight + around(draft, actor) + besideRegions(draft, actor);
    }

    /** What stands before and behind the name tells. */
    private static int around(Draft draft, Actor actor) {
        int weight = 0;
        if (draft.isPerson() && actor.kind() != Actor.Kind.PERSON) {
            weight -= 100;
        }
        // The Amazon is no company.
        if (draft.definite && actor.kind() == Actor.Kind.PLACE && (isLarge(actor) || type(actor) == PlaceType.WATER)) {
            weight += WITH_ARTICLE;
        }
        if (draft.inward != null && draft.inward.form == Form.NAME && !draft.inward.isPerson() && isLarge(actor)) {
            weight += LARGER;
            if (lies(draft.inward, actor)) {
                weight += INSIDE;
            }
        }
        if (draft.outward != null && draft.outward.match != null && actor.kind() == Actor.Kind.PLACE) {
            for (Naming outer : draft.outward.match.namings()) {
                boolean inside = isLarge(outer.actor())
                        && outer.actor().country() != null
                        && outer.actor().country().equals(actor.country());
                weight += inside ? INSIDE : 0;
            }
        }
        return weight;
    }

    private static boolean isLarge(Actor actor) {
        return actor.kind() == Actor.Kind.COUNTRY || type(actor) == PlaceType.REGION;
    }

    private static boolean lies(Draft inner, Actor outer) {
        return inner.match != null
                && inner.match.namings().stream()
                        .anyMatch(each -> each.actor().kind() == Actor.Kind.PLACE
                                && outer.country() != null
                                && outer.country().equals(each.actor().country()));
    }

    private static int placeWeight(Actor actor) {
        return switch (type(actor)) {
            case CAPITAL -> 70;
            case REGION, ISLAND -> 44;
            case SEAT -> 50;
            case WATER, LAND, SITE -> 40;
            case CITY -> 46;
        };
    }

    private static PlaceType type(Actor actor) {
        return actor.location() == null ? PlaceType.CITY : actor.location().type();
    }
}
