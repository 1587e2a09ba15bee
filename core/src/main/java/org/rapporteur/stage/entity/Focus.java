// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.record.Entity.Kind;

/**
 * The state that a report is about, as far as its names tell: {@code the army} is that state's where no other is named nearby.
 *
 * <p>It is the one whose names and places are told most often, half as often again as those of any other. Where two are told
 * about equally often the paragraph decides.
 */
final class Focus {
    private static final int DATELINE = 2;
    private static final int FEWEST = 2;

    private @Nullable String first;
    private @Nullable String second;
    private boolean sure;
    private int paragraph = -1;
    private final Map<Integer, Set<String>> named = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Map<Integer, Set<String>> places = new HashMap<>();
    private Set<String> here = new HashSet<>();
    private Set<String> before = new HashSet<>();

    /** Makes one for a report whose names are resolved. */
    Focus(List<Draft> drafts, List<Cluster> clusters) {
        Map<String, Integer> counts = new HashMap<>();
        for (Draft draft : drafts) {
            String country = draft.isName() && !draft.nested ? country(draft) : null;
            if (country != null) {
                boolean place = draft.cluster != null && draft.cluster.kind == Kind.PLACE;
                if (!place || isInRegion(draft)) {
                    told.add(country);
                }
                if (place) {
                    places.computeIfAbsent(draft.sentence, key -> new HashSet<>())
                            .add(country);
                }
                counts.merge(country, 1, Integer::sum);
                named.computeIfAbsent(draft.paragraph, key -> new HashSet<>()).add(country);
            }
        }
        for (Cluster cluster : clusters) {
            if (!cluster.outside.isEmpty() && cluster.kind == Kind.PLACE && cluster.country != null) {
                counts.merge(cluster.country, DATELINE, Integer::sum);
            }
        }
        int most = 0;
        int next = 0;
        for (Map.Entry<String, Integer> each : new TreeMap<>(counts).entrySet()) {
            if (each.getValue() > most) {
                second = first;
                next = most;
                first = each.getKey();
                most = each.getValue();
            } else if (each.getValue() > next) {
                second = each.getKey();
                next = each.getValue();
            }
        }
        boolean only = counts.size() == 1 && drafts.stream().anyMatch(Focus::isInRegion);
        first = most < FEWEST && !only ? null : first;
        sure = 2 * most >= 3 * next;
    }

    private static @Nullable String country(Draft draft) {
        Cluster cluster = draft.cluster;
        return cluster == null || cluster.kind == Kind.MEDIA || cluster.actor == null ? null : cluster.country;
    }

    /** A province that is named tells the state of a report that names no other: what happens there is that state's. */
    private static boolean isInRegion(Draft draft) {
        Actor actor = draft.cluster == null ? null : draft.cluster.actor;
        return actor != null && actor.location() != null && actor.location().type() == Actor.PlaceType.REGION;
    }

    /** Takes note of the next mention of the text. */
    void note(Draft draft) {
        if (draft.paragraph != paragraph) {
            paragraph = draft.paragraph;
            before = here.isEmpty() ? before : here;
            here = new HashSet<>();
        }
        String country = draft.isName() ? country(draft) : null;
        if (country != null) {
            here.add(country);
        }
    }

    /** Returns the state that is spoken of where the last mention stands, as ISO 3166-1 alpha-3; null if that is not sure. */
    @Nullable
    String country() {
        Set<String> near = here.isEmpty() ? before : here;
        if (first == null || near.contains(first) && sure || near.isEmpty() && sure) {
            return first;
        }
        boolean one = near.contains(first);
        boolean other = !sure && second != null && near.contains(second);
        if (one == other) {
            return null;
        }
        return one ? first : second;
    }

    /** Tells whether the text names a state or a region of it; a town may but be where an official of another is. */
    boolean isNamed(String state) {
        return told.contains(state);
    }

    /** Returns the state in which the places lie that a sentence tells of, if it is among those that the report is about. */
    @Nullable
    String here(int sentence) {
        Set<String> here = places.getOrDefault(sentence, Set.of());
        String only = here.size() == 1 ? here.iterator().next() : null;
        return only != null && (only.equals(first) || only.equals(second) && isNamed(only)) ? only : null;
    }

    /** Returns the same, if no other state is named in the paragraph of the last mention, or before it where that names none. */
    @Nullable
    String alone() {
        Set<String> near = named.getOrDefault(paragraph, before);
        boolean only = near.isEmpty() || near.size() == 1 && near.contains(first);
        return sure && only ? first : null;
    }
}
