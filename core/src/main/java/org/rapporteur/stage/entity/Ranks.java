// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.actors.TitleMatch;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.syntax.Word;

/**
 * Tells of which force somebody is whose rank every force has: {@code the officers} are of the police if the police was told of last.
 */
final class Ranks {
    /** So many sentences back the force may have been told. */
    private static final int FAR = 3;

    private static final String GOVERNMENT = "GOV";
    private static final String ARMY = "MIL";

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
        Title modified = draft.title == null ? null : modified(draft, draft.title);
        if (modified != null) {
            bear(draft, modified);
            return modified;
        }
        if (draft.title == null || !isRank(draft)) {
            return draft.title;
        }
        boolean near = !force.isEmpty() && draft.sentence - sentence <= FAR;
        TitleMatch full = near ? actors.longestTitle(List.of(force, draft.head.lemma()), 0) : null;
        return full != null && full.to() == 2 ? full.titles().get(0) : draft.title;
    }

    /** {@code A junta spokesman}, {@code an army official}, {@code the militant commander}: what stands before the office tells the part. */
    private @Nullable Title modified(Draft draft, Title title) {
        boolean open = title.role() == null ? title.use() == Title.Use.OFFICE : isOpen(title.role());
        if (!open || draft.pronoun != null || draft.head.upos() == Upos.VERB) {
            return null;
        }
        Word office = draft.bearer == null ? draft.head : officeBefore(draft);
        if (office == null) {
            return null;
        }
        for (Word child : office.children()) {
            boolean before = child.index() < office.index() && (child.is("compound") || child.is("amod"));
            TitleMatch match = before && !isIn(child, title)
                    ? actors.longestTitle(List.of(child.lemma().toLowerCase(Locale.ROOT)), 0)
                    : null;
            Title part = match == null ? null : match.titles().get(0);
            String role = part == null ? null : part.role();
            if (part != null && role != null && tells(part, role, title)) {
                return new Title(
                        title.rule(),
                        part.words() + ' ' + title.words(),
                        title.use(),
                        title.office(),
                        title.of(),
                        role,
                        title.precedes(),
                        title.kind(),
                        title.gender());
            }
        }
        return null;
    }

    private static boolean isIn(Word word, Title title) {
        return (' ' + title.words() + ' ').contains(' ' + word.lemma().toLowerCase(Locale.ROOT) + ' ');
    }

    private static boolean isOpen(String role) {
        return role.equals(GOVERNMENT) || role.equals(ARMY);
    }

    /** An official may be of the army, the head of the rebels is no soldier; who speaks may be anybody's. */
    private static boolean tells(Title part, String role, Title title) {
        boolean body = part.use() == Title.Use.GROUP && part.kind() == Actor.Kind.GOVERNMENT_BODY;
        boolean fights = NamedGroups.FIGHT.contains(role);
        if (title.role() == null) {
            return body || fights;
        }
        return title.role().equals(ARMY) ? fights : body && !role.equals(title.role());
    }

    /** The word of the office before a name. */
    private static @Nullable Word officeBefore(Draft draft) {
        for (Word child : draft.head.children()) {
            if (child.index() < draft.head.index()
                    && (child.is("nmod") || child.is("compound"))
                    && child.upos() == Upos.NOUN) {
                return child;
            }
        }
        return draft.head.upos() == Upos.NOUN ? draft.head : null;
    }

    /** The name that the office stands before bears the whole title. */
    private static void bear(Draft draft, Title title) {
        if (draft.bearer != null && draft.bearer.cluster != null) {
            draft.bearer.cluster.titles.remove(draft.title);
            draft.bearer.cluster.titles.add(title);
            draft.bearer.title = title;
        }
    }

    private boolean isRank(Draft draft) {
        return draft.title != null
                && naming.is(Around.RANK, draft.head.lemma())
                && draft.head.children().stream().noneMatch(child -> child.is("compound") && child.upos() == Upos.NOUN)
                && draft.title.words().equals(draft.head.lemma());
    }
}
