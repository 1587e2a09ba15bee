// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/**
 * Several who are spoken of as one: {@code the minister and her hosts ... they}, {@code the two countries}.
 *
 * <p>A group becomes an entity only where something else means it; else its members are enough.
 */
final class Groups {
    private static final int FAR = 10;

    private final NamingKnowledge naming;
    private final Memory memory;
    private final Map<String, Cluster> byMembers = new HashMap<>();
    private final Map<String, Cluster> byNoun = new HashMap<>();
    private final Map<Cluster, Integer> numbers = new HashMap<>();

    Groups(NamingKnowledge naming, Memory memory) {
        this.naming = naming;
        this.memory = memory;
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

    private Cluster of(List<Cluster> members) {
        return byMembers.computeIfAbsent(key(members), key -> {
            Cluster cluster = memory.begin();
            cluster.plural = true;
            cluster.members = List.copyOf(members);
            cluster.kind = members.stream().allMatch(Cluster::isPerson) ? Kind.PEOPLE : Kind.ORGANIZATION;
            return cluster;
        });
    }

    private String key(List<Cluster> members) {
        TreeSet<String> keys = new TreeSet<>();
        for (Cluster member : members) {
            boolean state = member.country != null
                    && (member.kind == Kind.COUNTRY || member.kind == Kind.GOVERNMENT_BODY && member.actor != null);
            keys.add(state ? member.country : "#" + numbers.computeIfAbsent(member, each -> numbers.size()));
        }
        return String.join("|", keys);
    }

    /** Returns whom {@code the two countries} means: the latest two who may be called so; null for any other mention. */
    @Nullable
    Cluster two(Draft draft, Recent recent) {
        if (!draft.plural || !isTwo(draft.head) || draft.indefinite) {
            return null;
        }
        String noun = draft.head.lemma();
        Cluster before = byNoun.get(noun);
        if (before != null) {
            return before;
        }
        List<Cluster> members = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < recent.count() && members.size() < 2; i++) {
            Draft other = recent.back(i);
            if (other.sentence < draft.sentence - FAR) {
                break;
            }
            Cluster cluster = other.cluster;
            if (cluster != null && !other.nested && isOne(draft, cluster) && !seen.contains(key(List.of(cluster)))) {
                seen.add(key(List.of(cluster)));
                members.add(cluster);
            }
        }
        if (members.size() < 2) {
            return null;
        }
        Cluster cluster = of(members);
        byNoun.put(noun, cluster);
        return cluster;
    }

    private static boolean isOne(Draft draft, Cluster cluster) {
        if (cluster.plural || cluster.kind == null) {
            return false;
        }
        if (draft.kind == Kind.COUNTRY) {
            return cluster.kind == Kind.COUNTRY;
        }
        if (draft.kind == Kind.PERSON) {
            return cluster.isPerson() && !cluster.name.isEmpty();
        }
        return cluster.kind == Kind.COUNTRY
                || cluster.kind == draft.kind
                || cluster.kind == Kind.ARMED_GROUP
                || cluster.kind == Kind.GOVERNMENT_BODY;
    }

    private boolean isTwo(Word head) {
        return head.children().stream()
                .anyMatch(child -> (child.is("nummod") || child.is("det")) && naming.is(Around.TWO, child.lemma()));
    }
}
