// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.naming.Gender;
import org.rapporteur.record.Entity.Kind;

/** The entities that a report has brought up so far, by what it calls them. */
final class Memory {
    private static final int MOST_PERSONS = 60;
    private static final int MOST_NAMESAKES = 8;
    private static final int MOST_PARTS = 12;

    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Cluster> persons = new ArrayList<>();
    private final Map<String, Cluster> byActor = new LinkedHashMap<>();
    private final Map<String, Cluster> byName = new HashMap<>();
    private final Map<String, List<Cluster>> byLastName = new HashMap<>();
    private final Map<String, Cluster> byFirstName = new HashMap<>();
    private final Map<String, Cluster> byCompass = new HashMap<>();
    private final Map<String, Cluster> byInitials = new HashMap<>();
    private final Map<String, Cluster> byEnd = new HashMap<>();
    private final Map<String, Optional<Cluster>> byPart = new HashMap<>();
    private final Map<String, Optional<Cluster>> byInnerName = new HashMap<>();

    /** Returns all, in the order in which they came up. */
    List<Cluster> clusters() {
        return clusters;
    }

    /** Returns the first persons whom the report names; not more than anyone should look through. */
    List<Cluster> persons() {
        if (persons.isEmpty()) {
            clusters.stream()
                    .filter(cluster -> cluster.isPerson() && !cluster.name.isEmpty())
                    .limit(MOST_PERSONS)
                    .forEach(persons::add);
        }
        return persons;
    }

    /** Returns a new one. */
    Cluster begin() {
        Cluster cluster = new Cluster();
        clusters.add(cluster);
        return cluster;
    }

    /** Returns the one that is a known actor, new if need be. */
    Cluster of(Actor actor) {
        Cluster cluster = byActor.get(actor.id());
        if (cluster == null) {
            cluster = begin();
            identify(cluster, actor);
        }
        return cluster;
    }

    /** Tells that one that is there is a known actor. */
    void identify(Cluster cluster, Actor actor) {
        byActor.putIfAbsent(actor.id(), cluster);
        cluster.actor = actor;
        cluster.kind = Kind.valueOf(actor.kind().name());
        cluster.country = actor.country();
        cluster.name = actor.name();
        if (actor.gender() != null) {
            cluster.gender = actor.gender() == Actor.Gender.F ? Gender.FEMALE : Gender.MALE;
        }
    }

    /** Returns the one that is a known actor, if the report has brought it up. */
    @Nullable
    Cluster known(String actorId) {
        return byActor.get(actorId);
    }

    /** Returns the body of a state that is known by a code, if the report has brought up just one. */
    @Nullable
    Cluster body(String code) {
        Cluster only = null;
        for (Cluster cluster : byActor.values()) {
            boolean fits =
                    cluster.kind == Kind.GOVERNMENT_BODY && cluster.actor != null && code.equals(cluster.actor.code());
            if (fits && only != null) {
                return null;
            }
            only = fits ? cluster : only;
        }
        return only;
    }

    /** Returns the one that a whole name named before. */
    @Nullable
    Cluster named(String name) {
        return byName.get(key(name));
    }

    /** Returns the persons with a last name, in the order in which they came up; none if there is nobody. */
    List<Cluster> lastNamed(String name) {
        return byLastName.getOrDefault(key(name), List.of());
    }

    /** Returns the person with a first name. */
    @Nullable
    Cluster firstNamed(String name) {
        return byFirstName.get(key(name));
    }

    /** Returns the state whose name of two words begins so: {@code the North}. */
    @Nullable
    Cluster begun(String name) {
        return byCompass.get(key(name));
    }

    /** Returns the one body whose name has a word in it, or ends in several: {@code the Tigers}; null if several have it. */
    @Nullable
    Cluster partlyNamed(String word) {
        return byPart.getOrDefault(key(word), Optional.empty()).orElse(null);
    }

    /**
     * Returns the one person in whose longer name a name stands: {@code Bin Arwan} in {@code Tarek bin Arwan Al Sabri}; null if several
     * have it.
     */
    @Nullable
    Cluster namedWithin(String name) {
        return byInnerName.getOrDefault(key(name), Optional.empty()).orElse(null);
    }

    /** Returns the body of a state that was named latest by a name and the state's: {@code the Norlander Foreign Ministry}. */
    @Nullable
    Cluster bodyEnding(String name) {
        return byEnd.get(key(name));
    }

    /** Returns the one whose name has certain initials. */
    @Nullable
    Cluster initialled(String letters) {
        return byInitials.get(letters);
    }

    /** Remembers a name. */
    void learn(Draft draft, Cluster cluster) {
        byName.putIfAbsent(key(draft.name), cluster);
        if (cluster.isPerson() && !draft.lastName.isEmpty()) {
            List<Cluster> namesakes = byLastName.computeIfAbsent(key(draft.lastName), name -> new ArrayList<>(1));
            if (namesakes.size() < MOST_NAMESAKES && !namesakes.contains(cluster)) {
                namesakes.add(cluster);
            }
            int blank = draft.name.indexOf(' ');
            if (blank > 0) {
                byFirstName.putIfAbsent(key(draft.name.substring(0, blank)), cluster);
                learnWithin(draft.name, cluster);
            }
        } else if (cluster.kind == Kind.COUNTRY && draft.nameLength == 2 && draft.name.indexOf(' ') > 0) {
            byCompass.putIfAbsent(key(draft.name.substring(0, draft.name.indexOf(' '))), cluster);
        } else if (draft.nameLength > 2) {
            byInitials.putIfAbsent(initials(draft.name), cluster);
        }
        if (draft.nameLength > 2 && cluster.kind == Kind.GOVERNMENT_BODY && draft.name.indexOf(' ') > 0) {
            byEnd.put(key(draft.name.substring(draft.name.indexOf(' ') + 1)), cluster);
        }
        if (draft.nameLength > 1 && cluster.kind == Kind.GOVERNMENT_BODY && !draft.lastName.isEmpty()) {
            learnUnique(byPart, draft.lastName, cluster);
        }
        if (draft.nameLength > 1 && (cluster.kind == Kind.ARMED_GROUP || cluster.kind == Kind.ORGANIZATION)) {
            for (String word : draft.name.split(" ", MOST_PARTS)) {
                learnUnique(byPart, word, cluster);
            }
            for (int i = draft.name.indexOf(' '), n = 0;
                    i > 0 && n < MOST_PARTS;
                    i = draft.name.indexOf(' ', i + 1), n++) {
                if (draft.name.indexOf(' ', i + 1) > 0) {
                    learnUnique(byPart, draft.name.substring(i + 1), cluster);
                }
            }
        }
    }

    /** Of a name of three words and more, what stands in it and may be said for it: two words and more, or a capital one in the middle. */
    private void learnWithin(String name, Cluster cluster) {
        String[] words = name.split(" ", MOST_PARTS);
        for (int from = 1; words.length > 2 && from < words.length; from++) {
            StringBuilder run = new StringBuilder(words[from]);
            if (from < words.length - 1 && Character.isUpperCase(words[from].charAt(0))) {
                learnUnique(byInnerName, run.toString(), cluster);
            }
            for (int to = from + 1; to < words.length; to++) {
                run.append(' ').append(words[to]);
                learnUnique(byInnerName, run.toString(), cluster);
            }
        }
    }

    private static void learnUnique(Map<String, Optional<Cluster>> known, String name, Cluster cluster) {
        Optional<Cluster> before = known.get(key(name));
        boolean other = before != null && before.orElse(null) != cluster;
        known.put(key(name), other ? Optional.empty() : Optional.of(cluster));
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && (i == 0 || !Character.isLetter(name.charAt(i - 1)))) {
                letters.append(name.charAt(i));
            }
        }
        return letters.toString();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
