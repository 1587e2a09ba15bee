// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.stage.entity.GroupNoun.Sort;
import org.rapporteur.syntax.Word;

/**
 * Several who are spoken of as one: {@code the minister and her hosts ... they}, {@code the two countries}.
 *
 * <p>A group becomes an entity only where something else means it; else its members are enough. Whom {@code the two leaders}
 * means is told by those whom the report has brought together last: joined by a conjunction, or the one doing something with
 * the other. Of persons who act for states {@code the two countries} are the states.
 */
final class Groups {
    private static final int FAR = 10;
    private static final int NEAR = 3;

    private final Memory memory;
    private final Map<Word, Draft> headed;
    private final GroupNoun nouns;
    private final Pairs pairs;
    private final Map<String, Cluster> byMembers = new HashMap<>();
    private final Map<Sort, Said> latest = new EnumMap<>(Sort.class);
    private final Map<Cluster, Integer> numbers = new HashMap<>();

    /** A group and the sentence in which it was last meant. */
    private record Said(Cluster group, int sentence) {}

    Groups(NamingKnowledge naming, Memory memory, Map<Word, Draft> headed) {
        this.memory = memory;
        this.headed = headed;
        nouns = new GroupNoun(naming);
        pairs = new Pairs(naming, headed);
    }

    /** Takes note of a mention that is resolved: it may stand together with another one. */
    void note(Draft draft) {
        pairs.note(draft);
    }

    /** Returns whom a coordination means as one, which becomes an entity by it; null if a member is not known. */
    @Nullable
    Cluster of(Draft joined) {
        List<Cluster> members = new ArrayList<>();
        for (Draft part : joined.parts) {
            if (part.cluster == null) {
                return null;
            }
            members.add(part.cluster);
        }
        Cluster cluster = of(members);
        if (joined.cluster == null) {
            cluster.add(joined);
        }
        return cluster;
    }

    /** Adds a coordination to the group of the same members, if there is one. */
    void recall(Draft joined) {
        List<Cluster> members = new ArrayList<>();
        joined.parts.forEach(part -> {
            if (part.cluster != null) {
                members.add(part.cluster);
            }
        });
        Cluster cluster = members.size() < joined.parts.size() ? null : byMembers.get(key(members));
        if (cluster != null) {
            cluster.add(joined);
        }
    }

    private Cluster of(List<Cluster> parts) {
        Set<Cluster> members = new LinkedHashSet<>();
        for (Cluster part : parts) {
            members.addAll(part.members.isEmpty() ? List.of(part) : part.members);
        }
        List<Cluster> all = List.copyOf(members);
        return byMembers.computeIfAbsent(key(all), key -> {
            Cluster cluster = memory.begin();
            cluster.plural = true;
            cluster.members = all;
            cluster.kind = all.stream().allMatch(Cluster::isPerson) ? Kind.PEOPLE : Kind.ORGANIZATION;
            return cluster;
        });
    }

    private String key(List<Cluster> members) {
        TreeSet<String> keys = new TreeSet<>();
        for (Cluster member : members) {
            keys.add(key(member));
        }
        return String.join("|", keys);
    }

    private String key(Cluster member) {
        boolean state = member.country != null
                && (member.kind == Kind.COUNTRY || member.kind == Kind.GOVERNMENT_BODY && member.actor != null);
        return state && member.country != null
                ? member.country
                : "#" + numbers.computeIfAbsent(member, each -> numbers.size());
    }

    /** Returns whom {@code the two countries}, {@code both sides}, {@code the pair} means; null for any other mention. */
    @Nullable
    Cluster meant(Draft draft, Recent recent) {
        Cluster listed = draft.plural && (nouns.isOfficial(draft) || draft.kind == Kind.GOVERNMENT_BODY)
                ? ofStates(draft)
                : null;
        if (listed != null) {
            latest.put(draft.kind == Kind.GOVERNMENT_BODY ? Sort.BODY : Sort.PERSON, new Said(listed, draft.sentence));
            return listed;
        }
        Sort sort = nouns.sort(draft);
        if (sort == null) {
            return null;
        }
        if (nouns.isOwned(draft)) {
            Cluster owner = owner(draft, recent);
            return owner == null ? null : group(draft, sort, owner.members);
        }
        return alone(draft, sort, recent);
    }

    /**
     * {@code The foreign ministers of Norland and Ruritania}, {@code the Norlander and Ruritanian presidents}: those whom the report
     * names, if it names each; else the states stand for them.
     */
    private @Nullable Cluster ofStates(Draft draft) {
        List<Cluster> states = states(draft);
        if (states.size() < 2) {
            return null;
        }
        List<Cluster> persons = new ArrayList<>();
        for (Cluster state : states) {
            Cluster person = person(draft, state);
            if (person != null) {
                persons.add(person);
            }
        }
        draft.country = null;
        if (persons.size() == states.size()) {
            return of(persons);
        }
        return byMembers.computeIfAbsent(draft.head.lemma() + '|' + key(states), key -> {
            Cluster cluster = memory.begin();
            cluster.plural = true;
            cluster.members = states;
            cluster.kind = draft.isPerson() ? Kind.PEOPLE : draft.kind;
            return cluster;
        });
    }

    private List<Cluster> states(Draft draft) {
        Set<Cluster> states = new LinkedHashSet<>();
        for (Word child : draft.head.children()) {
            boolean before = child.is("amod") && child.index() < draft.head.index();
            if (before || child.is("nmod")) {
                state(child, states);
                child.children().stream().filter(other -> other.is("conj")).forEach(other -> state(other, states));
            }
        }
        return List.copyOf(states);
    }

    private void state(Word word, Set<Cluster> states) {
        Draft draft = headed.get(word);
        if (draft != null && draft.cluster != null && draft.cluster.kind == Kind.COUNTRY) {
            states.add(draft.cluster);
        }
    }

    private @Nullable Cluster alone(Draft draft, Sort sort, Recent recent) {
        Said before = latest.get(sort);
        int reach = draft.sentence - (nouns.count(draft) == 0 ? NEAR : FAR);
        int since = before == null ? reach : Math.max(reach, before.sentence());
        Cluster cluster = null;
        for (int i = 0; i < pairs.count() && cluster == null; i++) {
            Pairs.Pair pair = pairs.back(i);
            if (pair.sentence() < since) {
                break;
            }
            cluster = group(draft, sort, pair.members());
        }
        if (cluster == null && before != null && before.sentence() >= draft.sentence - FAR - FAR) {
            cluster = isOfSize(before.group().members.size(), nouns.count(draft)) ? before.group() : null;
        }
        if (cluster == null && nouns.count(draft) == 2) {
            cluster = nearest(draft, sort, recent);
        }
        if (cluster != null) {
            latest.put(sort, new Said(cluster, draft.sentence));
            latest.put(Sort.ANY, new Said(cluster, draft.sentence));
        }
        return cluster;
    }

    /**
     * Returns the persons whom the sentence of a pronoun or the one before brings together; null if it does not.
     *
     * @param since the first sentence that is asked
     */
    @Nullable
    Cluster persons(Draft pronoun, int since) {
        for (int i = 0; i < pairs.count(); i++) {
            Pairs.Pair pair = pairs.back(i);
            if (pair.sentence() < Math.max(since, pronoun.sentence - 1)) {
                return null;
            }
            if (pair.meets() && pair.members().stream().allMatch(Cluster::isPerson)) {
                return of(pair.members());
            }
        }
        return null;
    }

    /** {@code The two countries' leaders}: whose they are, if those are a group. */
    private @Nullable Cluster owner(Draft draft, Recent recent) {
        for (Word child : draft.head.children()) {
            Draft owner = child.relation().equals("nmod:poss") || child.is("nmod") ? headed.get(child) : null;
            if (owner != null && owner.cluster == null && !nouns.isOwned(owner)) {
                Sort sort = nouns.sort(owner);
                Cluster group = sort == null ? null : alone(owner, sort, recent);
                if (group != null) {
                    group.add(owner);
                }
            }
            if (owner != null && owner.cluster != null && !owner.cluster.members.isEmpty()) {
                return owner.cluster;
            }
        }
        return null;
    }

    private static boolean isOfSize(int size, int count) {
        return count == 0 ? size > 1 : size == count;
    }

    private @Nullable Cluster group(Draft draft, Sort sort, List<Cluster> candidates) {
        Map<String, Cluster> members = new HashMap<>();
        List<Cluster> ordered = new ArrayList<>();
        for (Cluster candidate : candidates) {
            Cluster member = as(draft, sort, candidate);
            if (member == null) {
                return null;
            }
            if (members.putIfAbsent(key(member), member) == null) {
                ordered.add(member);
            }
        }
        return isOfSize(ordered.size(), nouns.count(draft)) ? of(ordered) : null;
    }

    /** The latest two who may be called so, where nothing has brought them together. */
    private @Nullable Cluster nearest(Draft draft, Sort sort, Recent recent) {
        Map<String, Cluster> seen = new HashMap<>();
        List<Cluster> members = new ArrayList<>();
        for (int i = 0; i < recent.count() && members.size() < 2; i++) {
            Draft other = recent.back(i);
            if (other.sentence < draft.sentence - FAR) {
                break;
            }
            boolean named = other.cluster != null && !other.nested && !other.cluster.name.isEmpty();
            Cluster cluster = named && other.cluster != null ? as(draft, sort, other.cluster) : null;
            if (cluster != null && cluster.isPerson() && nouns.isOfficial(draft) && !Speakers.isOfficial(cluster)) {
                continue;
            }
            if (cluster != null && seen.putIfAbsent(key(cluster), cluster) == null) {
                members.add(cluster);
            }
        }
        return members.size() < 2 ? null : of(List.of(members.get(1), members.get(0)));
    }

    /** Returns what somebody is called so: himself, his state, or the leader of a state; null if nobody may be. */
    private @Nullable Cluster as(Draft draft, Sort sort, Cluster cluster) {
        if (cluster.plural || cluster.kind == null || !cluster.mayBeOf(draft.country)) {
            return null;
        }
        return switch (sort) {
            case STATE -> cluster.isPerson() ? state(cluster) : isState(cluster) ? cluster : null;
            case SIDE -> side(cluster);
            case PERSON -> person(draft, cluster);
            case BODY -> cluster.kind == draft.kind ? cluster : null;
            case ANY -> cluster.kind == Kind.PLACE ? null : cluster;
        };
    }

    private static boolean isState(Cluster cluster) {
        return cluster.kind == Kind.COUNTRY
                || cluster.kind == Kind.GOVERNMENT_BODY && cluster.actor != null && cluster.country != null;
    }

    private @Nullable Cluster side(Cluster cluster) {
        if (cluster.isPerson()) {
            Cluster state = state(cluster);
            return state == null && !cluster.name.isEmpty() ? cluster : state;
        }
        return cluster.kind == Kind.PLACE || cluster.kind == Kind.MEDIA || cluster.kind == Kind.PEOPLE ? null : cluster;
    }

    private @Nullable Cluster state(Cluster person) {
        return person.country == null || !Speakers.isOfficial(person) ? null : memory.known("state." + person.country);
    }

    private @Nullable Cluster person(Draft draft, Cluster cluster) {
        if (cluster.isPerson()) {
            return nouns.fits(draft, cluster) ? cluster : null;
        }
        if (!isState(cluster) || !nouns.isOfficial(draft)) {
            return null;
        }
        Cluster only = null;
        for (Cluster person : memory.persons()) {
            if (cluster.country != null
                    && cluster.country.equals(person.country)
                    && Speakers.isOfficial(person)
                    && nouns.fits(draft, person)) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }
}
