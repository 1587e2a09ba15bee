// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/** Finds whom a title or common noun stands beside, or tells of as a predicate. */
final class Apposed {
    private static final Set<Kind> BODIES =
            Set.of(Kind.ORGANIZATION, Kind.GOVERNMENT_BODY, Kind.INTERGOVERNMENTAL, Kind.MEDIA, Kind.ARMED_GROUP);

    private final NamingKnowledge naming;
    private final Map<Word, Draft> headed;

    Apposed(NamingKnowledge naming, Map<Word, Draft> headed) {
        this.naming = naming;
        this.headed = headed;
    }

    /** {@code Ilse Harrow, the deputy minister}; {@code her counterpart, Dario Vantongeren}; {@code the Reef movement}. */
    @Nullable
    Cluster beside(Draft draft) {
        Word head = draft.head;
        Word above = head.head();
        if (above != null && head.is("appos") && !isListed(draft, above)) {
            Cluster cluster = clusterOf(above, draft);
            if (cluster != null) {
                return cluster;
            }
        }
        for (Word child : head.children()) {
            boolean apposed = child.index() > head.index()
                    && (child.is("appos") && !isShortOfOther(head, child) && !beginsList(draft, child)
                            || isTakenForJoined(draft, child));
            boolean named = child.is("compound") && isBody(draft.kind) && !draft.indefinite && !draft.plural;
            if (apposed || named) {
                Cluster cluster = clusterOf(child, draft);
                if (cluster != null && (apposed || isNamedBody(cluster, draft))) {
                    return cluster;
                }
            }
        }
        return null;
    }

    /** {@code Tribal rebels, the Reef and other groups}: what goes on with a conjunction is a list. */
    private static boolean beginsList(Draft draft, Word child) {
        return draft.plural
                && !draft.definite
                && child.children("conj").stream().anyMatch(last -> last.has("cc"));
    }

    /** {@code The council and the Reef Army (RA)}: what stands in brackets is said of what stands before them. */
    private static boolean isShortOfOther(Word head, Word child) {
        boolean bracketed = child.children().stream()
                .anyMatch(mark -> mark.is("punct") && mark.form().equals("("));
        return bracketed && head.children("conj").stream().anyMatch(other -> other.index() < child.index());
    }

    /** {@code The deputy envoy, Mr. Dario Harrow, was summoned}: two between commas, which no conjunction joins, are one. */
    private boolean isTakenForJoined(Draft draft, Word child) {
        Draft name = child.is("conj") && draft.isPerson() && !draft.indefinite && !draft.plural && !draft.isName()
                ? headed.get(child)
                : null;
        return name != null
                && name.isPerson()
                && (name.bearer != null || name.isName() && isBetweenCommas(name.head))
                && !child.has("cc")
                && draft.head.children("conj").size() == 1;
    }

    private static boolean isBetweenCommas(Word name) {
        Word above = name.head();
        return name.has("punct")
                && above != null
                && above.children().stream().anyMatch(mark -> mark.form().equals(",") && mark.index() > name.index());
    }

    /** {@code Said a rebel spokesman, a Norlander official and a doctor}: of a list each is another. */
    private boolean isListed(Draft draft, Word above) {
        Draft first = headed.get(above);
        boolean joined = false;
        for (Word last : draft.head.children("conj")) {
            joined |= last.has("cc");
        }
        return joined && first != null && first.indefinite && draft.indefinite;
    }

    private boolean isNamedBody(Cluster cluster, Draft draft) {
        boolean called = draft.kind == Kind.ORGANIZATION && naming.is(Around.CALLED, draft.head.lemma());
        return isBody(cluster.kind) && (cluster.kind == draft.kind || called && cluster.kind == Kind.ARMED_GROUP);
    }

    private @Nullable Cluster clusterOf(Word head, Draft draft) {
        Draft other = headed.get(head);
        if (other == null || other.cluster == null || other.plural != draft.plural) {
            return null;
        }
        return agree(other.cluster.kind, draft.kind) && other.cluster.mayBeOf(draft.country) ? other.cluster : null;
    }

    static boolean isBody(@Nullable Kind kind) {
        return kind != null && BODIES.contains(kind);
    }

    static boolean agree(@Nullable Kind a, @Nullable Kind b) {
        return a == null
                || b == null
                || a == b
                || (isBody(a) && isBody(b))
                || ((a == Kind.COUNTRY || a == Kind.PLACE) && (b == Kind.PLACE || b == Kind.COUNTRY));
    }

    /** {@code The Reef is an alliance}: the predicate means its subject. */
    @Nullable
    Cluster predicated(Draft draft) {
        Word head = draft.head;
        Word preposition = head.child("case");
        if (draft.plural || preposition != null && !naming.is(Around.ROLE, preposition.lemma())) {
            return null;
        }
        if (preposition != null) {
            Word above = head.head();
            Word bears = above == null || head.is("nmod") ? above : above.child("nsubj");
            return bears == null || !draft.indefinite ? null : clusterOf(bears, draft);
        }
        Word bearer = head.is("xcomp") ? head.head() : head.has("cop") ? head : null;
        Word subject = bearer == null ? null : bearer.child("nsubj");
        return subject == null ? null : clusterOf(subject, draft);
    }
}
