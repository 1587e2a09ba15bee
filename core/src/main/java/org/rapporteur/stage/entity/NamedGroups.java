// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Title;
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
    private static final Set<String> FIGHT = Set.of("REB", "INS", "SEP", "UAF");

    private @Nullable Cluster group;
    private int sentence;
    private boolean sure;

    /** Takes note of a mention that is resolved; tells its group if it is one of those who fight and has none of its own. */
    void tell(Draft draft) {
        Cluster cluster = draft.cluster;
        if (cluster == null) {
            return;
        }
        if (isOpen(draft, cluster)) {
            if (group != null && sure && draft.sentence - sentence <= NEAR) {
                cluster.body = group;
            }
            return;
        }
        Cluster acting = draft.pronoun == null && draft.head.relation().equals("nsubj") ? armed(cluster) : null;
        if (acting != null) {
            sure = group == null || group == acting || draft.sentence - sentence > NEAR;
            group = acting;
            sentence = draft.sentence;
        }
    }

    private static @Nullable Cluster armed(Cluster cluster) {
        Cluster whole = cluster.body == null ? cluster : cluster.body;
        return whole.kind == Kind.ARMED_GROUP && whole.actor != null ? whole : null;
    }

    private static boolean isOpen(Draft draft, Cluster cluster) {
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
                && draft.head.children().stream().noneMatch(NamedGroups::tellsMore);
    }

    private static boolean tellsMore(Word child) {
        return child.is("amod")
                || child.is("compound")
                || child.is("nmod")
                || child.relation().equals("nmod:poss");
    }
}
