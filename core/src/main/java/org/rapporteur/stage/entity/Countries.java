// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.actors.TitleMatch;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/** Tells of which state somebody is by the name or adjective before the noun: {@code the Russian delegation}. */
final class Countries {
    private static final int LONGEST_NAME = 16;
    private static final int MOST = 12;
    private static final int NEAR = 3;

    /** Between somebody and the region of the seat stand no more characters: {@code , R-}, {@code of}. */
    private static final int SEAT = 4;

    /** The role of legislators, in the actor scheme of CAMEO. */
    private static final String LEGISLATORS = "LEG";

    /** The role of those who heal, in the same scheme. */
    private static final String HEALTH = "HLH";

    private Countries() {}

    /** Sets the state of each mention that has such a name in it. */
    static void tell(List<Draft> drafts, ActorKnowledge actors, NamingKnowledge naming) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean body = isUnknownBody(draft);
            if (draft.isName() && draft.kind == Kind.ORGANIZATION && draft.match == null) {
                hospital(draft, actors);
            }
            if (draft.pronoun != null || (draft.isName() && !draft.isPerson() && !body)) {
                continue;
            }
            if (body) {
                titled(draft, actors);
            }
            String country = inside(drafts, i, naming);
            country = country == null && body ? owner(drafts, i) : country;
            draft.country = country;
            draft.body = body(drafts, i);
            if (draft.cluster != null && draft.cluster.body == null && draft.body != null && draft.bearer != null) {
                draft.cluster.body = draft.body.cluster;
            }
            country = country == null && draft.isName() ? ofSeat(drafts, i) : country;
            if (draft.cluster != null && draft.cluster.country == null && country != null) {
                draft.cluster.country = country;
            }
        }
    }

    /** {@code The Norlander Foreign Ministry}: a body whose name nobody knows, though it may tell the state. */
    private static boolean isUnknownBody(Draft draft) {
        return draft.isName()
                && draft.cluster != null
                && draft.cluster.actor == null
                && draft.cluster.kind == Kind.GOVERNMENT_BODY;
    }

    /** What the body is called tells its role: {@code Foreign Ministry}. */
    private static void titled(Draft draft, ActorKnowledge actors) {
        List<String> words = List.of(draft.name.split(" ", LONGEST_NAME));
        for (int i = 0; i < words.size() && draft.title == null; i++) {
            TitleMatch called = actors.longestTitle(words, i);
            if (called != null && called.titles().get(0).kind() == Actor.Kind.GOVERNMENT_BODY) {
                draft.title = called.titles().get(0);
            }
        }
    }

    /** {@code Ravelin County Hospital}: what it is called ends in what it is. */
    private static void hospital(Draft draft, ActorKnowledge actors) {
        TitleMatch called = actors.longestTitle(List.of(draft.lastName), 0);
        if (draft.nameLength > 1
                && called != null
                && called.titles().get(0).kind() == Actor.Kind.ORGANIZATION
                && HEALTH.equals(called.titles().get(0).role())) {
            draft.title = called.titles().get(0);
        }
    }

    /** The body whose name stands before a person's role, or behind it: {@code a spokesman for the Relief Board}. */
    private static @Nullable Draft body(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean many = draft.kind == Kind.PEOPLE || draft.kind == Kind.GOVERNMENT_BODY;
        if (draft.isName() || !draft.isPerson() && !many) {
            return null;
        }
        for (int i = at + 1; i < drafts.size() && i - at <= MOST; i++) {
            Draft inner = drafts.get(i);
            if (inner.sentence != draft.sentence) {
                return null;
            }
            boolean body = inner.isName() && inner.cluster != null && isBody(inner.cluster.kind);
            if (body && isOf(inner.head, draft) && (inner.head.is("compound") || inner.head.is("nmod"))) {
                return inner;
            }
        }
        return null;
    }

    /** {@code Reef Army president Ivo Tarn}: the name is of the office, and the office of the one who bears it. */
    private static boolean isOf(Word name, Draft draft) {
        Word above = name.head();
        return above == draft.head
                || above != null
                        && draft.bearer != null
                        && name.is("compound")
                        && above.head() == draft.head
                        && draft.span.contains(above.span());
    }

    private static boolean isBody(@Nullable Kind kind) {
        return kind == Kind.ORGANIZATION
                || kind == Kind.GOVERNMENT_BODY
                || kind == Kind.INTERGOVERNMENTAL
                || kind == Kind.ARMED_GROUP
                || kind == Kind.MEDIA;
    }

    private static @Nullable String inside(List<Draft> drafts, int at, NamingKnowledge naming) {
        Draft draft = drafts.get(at);
        for (int i = at + 1; i < drafts.size() && i - at <= MOST; i++) {
            Draft inner = drafts.get(i);
            if (inner.span.start() >= draft.head.rightmost().end()) {
                return null;
            }
            String country = inner.sentence == draft.sentence ? of(inner, draft, naming) : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** {@code Norland's Interior Ministry}: the state stands before the name. */
    private static @Nullable String owner(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        for (int i = at - 1; i >= 0 && at - i <= NEAR; i--) {
            Draft before = drafts.get(i);
            boolean owns =
                    before.head.head() == draft.head && before.head.relation().equals("nmod:poss");
            if (owns && before.kind == Kind.COUNTRY && before.cluster != null) {
                return before.cluster.country;
            }
        }
        return null;
    }

    /** {@code Sen. Ilse Harrow, R-Fla.}, {@code Rep. Ilse Harrow of Oregon}: legislators are told with the region that sends them. */
    private static @Nullable String ofSeat(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Title title = draft.title == null ? draft.rank : draft.title;
        if (title == null || !LEGISLATORS.equals(title.role()) || at + 1 >= drafts.size()) {
            return null;
        }
        Draft next = drafts.get(at + 1);
        int between = next.span.start() - draft.span.end();
        boolean region = next.isName()
                && next.kind == Kind.PLACE
                && next.cluster != null
                && next.cluster.actor != null
                && next.cluster.actor.location() != null
                && next.cluster.actor.location().type() == Actor.PlaceType.REGION;
        return region && next.sentence == draft.sentence && between > 0 && between <= SEAT && next.cluster != null
                ? next.cluster.country
                : null;
    }

    /** {@code White House officials}. */
    private static boolean isSeat(Draft draft) {
        Actor actor = draft.cluster == null ? null : draft.cluster.actor;
        return actor != null && actor.location() != null && actor.location().type() == Actor.PlaceType.SEAT;
    }

    /** {@code Troops to Norland}. */
    private static boolean isAimedAt(Word noun, NamingKnowledge naming) {
        Word preposition = noun.child("case");
        return preposition != null && naming.is(Around.AIM, preposition.lemma());
    }

    /** {@code The Norlander and Sudrian mediators}. */
    private static boolean joinsName(Word adjective) {
        Word other = adjective.child("conj");
        return other != null && Character.isUpperCase(other.form().charAt(0)) && !other.has("det");
    }

    private static boolean isOffice(Draft draft) {
        return draft.title != null && draft.title.use() == Title.Use.OFFICE;
    }

    private static @Nullable String of(Draft inner, Draft draft, NamingKnowledge naming) {
        boolean state = inner.kind == Kind.COUNTRY
                || isSeat(inner)
                || inner.kind == Kind.GOVERNMENT_BODY
                || inner.kind == Kind.PEOPLE && draft.span.contains(inner.span);
        if (!inner.isName() || !state || inner.cluster == null || inner.head == draft.head) {
            return null;
        }
        Word above = inner.head.head();
        boolean other = above != null && above != draft.head && above.xpos().equals("VBN"); // Norland-based rebels
        boolean before = draft.span.contains(inner.span) && !inner.head.is("conj") && !other;
        boolean behind = above == draft.head
                && inner.head.is("nmod")
                && !isAimedAt(inner.head, naming)
                && (!draft.isPerson() || isOffice(draft));
        boolean several = draft.plural && (behind ? inner.head.has("conj") : joinsName(inner.head));
        return (before || behind) && !several ? inner.cluster.country : null;
    }
}
