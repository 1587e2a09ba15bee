// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/**
 * Tells of which armed group somebody is whom a report calls {@code the attackers}, {@code the insurgents} right after it has told what
 * that group did. A group that was only accused tells nothing: whose the attackers are is then what others say.
 */
final class NamedGroups {
    /** So many sentences back the group may have acted. */
    private static final int NEAR = 2;

    /** The roles of those who fight outside a state's forces, in the actor scheme of CAMEO. */
    static final Set<String> FIGHT = Set.of("REB", "INS", "SEP", "UAF");

    /** So many sentences back it may have been told who is of it. */
    private static final int FAR = 12;

    private final NamingKnowledge naming;
    private @Nullable Cluster whole;
    private int told;
    private boolean several;

    private @Nullable Cluster group;
    private int sentence;
    private boolean sure;

    NamedGroups(NamingKnowledge naming) {
        this.naming = naming;
    }

    /** Takes note of a mention that is resolved; tells its group if it is one of those who fight and has none of its own. */
    void tell(Draft draft) {
        Cluster cluster = draft.cluster;
        if (cluster == null) {
            return;
        }
        if (isOpen(draft, cluster)) {
            if (group != null && sure && draft.sentence - sentence <= NEAR) {
                cluster.body = group;
            } else if (whole != null && !several && draft.sentence - told <= FAR) {
                cluster.body = whole;
            }
            return;
        }
        member(draft, cluster);
        Cluster acting = draft.pronoun == null && draft.head.relation().equals("nsubj") ? armed(cluster) : null;
        if (acting != null) {
            sure = group == null || group == acting || draft.sentence - sentence > NEAR;
            group = acting;
            sentence = draft.sentence;
        }
    }

    /** {@code Reef Army rebels}: who is told as one of a group is meant by {@code the insurgents}, if no other group's are told. */
    private void member(Draft draft, Cluster cluster) {
        Cluster of = draft.plural && draft.pronoun == null && !draft.isName() && cluster.body != null
                ? armed(cluster)
                : null;
        if (of != null) {
            several |= whole != null && whole != of;
            whole = of;
            told = draft.sentence;
        }
    }

    private static @Nullable Cluster armed(Cluster cluster) {
        Cluster whole = cluster.body == null ? cluster : cluster.body;
        return whole.kind == Kind.ARMED_GROUP && whole.actor != null ? whole : null;
    }

    private boolean isOpen(Draft draft, Cluster cluster) {
        Title title = draft.title;
        return draft.plural
                && draft.definite
                && draft.pronoun == null
                && title != null
                && title.role() != null
                && FIGHT.contains(title.role())
                && cluster.name.isEmpty()
                && cluster.actor == null
                && cluster.country == null
                && cluster.body == null
                && cluster.members.isEmpty()
                && draft.head.children().stream().noneMatch(this::tellsMore);
    }

    /** {@code The leftist rebels}, {@code the fleeing rebels} are those. */
    private boolean tellsMore(Word child) {
        boolean same = child.xpos().startsWith("VB")
                || naming.is(Around.CREED, child.lemma().toLowerCase(Locale.ROOT));
        return child.is("amod") && !same
                || child.is("compound")
                || child.is("nmod")
                || child.relation().equals("nmod:poss");
    }
}
