// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.actors.TitleMatch;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;

/**
 * Tells of which force somebody is whose rank every force has: {@code the officers} are of the police if the police was told of last.
 */
final class Ranks {
    /** So many sentences back the force may have been told. */
    private static final int FAR = 3;

    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private String force = "";
    private int sentence;

    Ranks(ActorKnowledge actors, NamingKnowledge naming) {
        this.actors = actors;
        this.naming = naming;
    }

    /** Takes note of a force, or of somebody of it, the next mention of the text. */
    void note(Draft draft) {
        String words = draft.title == null ? draft.lastName : draft.title.words();
        String role = draft.title == null ? null : draft.title.role();
        boolean named = role == null && draft.isName() && naming.is(Around.STATE_BODY, words.toLowerCase(Locale.ROOT));
        if (isRank(draft) || !named && (role == null || !StateBodies.FORCES.contains(role))) {
            return;
        }
        int blank = words.indexOf(' ');
        force = (blank < 0 ? words : words.substring(0, blank)).toLowerCase(Locale.ROOT);
        sentence = draft.sentence;
    }

    /** Returns the title of a mention, with the force that it does not tell: {@code police officers} for {@code officers}. */
    @Nullable
    Title told(Draft draft) {
        if (draft.title == null || !isRank(draft)) {
            return draft.title;
        }
        boolean near = !force.isEmpty() && draft.sentence - sentence <= FAR;
        TitleMatch full = near ? actors.longestTitle(List.of(force, draft.head.lemma()), 0) : null;
        return full != null && full.to() == 2 ? full.titles().get(0) : draft.title;
    }

    private boolean isRank(Draft draft) {
        return draft.title != null
                && naming.is(Around.RANK, draft.head.lemma())
                && draft.head.children().stream().noneMatch(child -> child.is("compound") && child.upos() == Upos.NOUN)
                && draft.title.words().equals(draft.head.lemma());
    }
}
