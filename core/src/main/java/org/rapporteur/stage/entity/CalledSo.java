// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/** Who was called by which common noun so far: {@code the rebels} after {@code Norlander rebels}. */
final class CalledSo {
    /** So many sentences back somebody may have been called so. */
    private static final int FAR = 12;

    private final Map<String, Cluster> clusters = new HashMap<>();

    /** Keeps who is called so. */
    void keep(Draft draft, Cluster cluster) {
        clusters.put(key(draft), cluster);
    }

    /** Returns who was called by the same words not long before, if these words stand for somebody known; null if nobody was. */
    @Nullable
    Cluster before(Draft draft) {
        Cluster cluster = clusters.get(key(draft));
        if (cluster == null) {
            return null;
        }
        boolean near = draft.sentence - cluster.last().sentence <= FAR;
        boolean stands = draft.definite || draft.head.has("nmod:poss") || draft.country != null || isMass(draft);
        return near && stands ? cluster : null;
    }

    private static boolean isMass(Draft draft) {
        return draft.plural || draft.kind == Kind.GOVERNMENT_BODY || draft.kind == Kind.ARMED_GROUP;
    }

    private static String key(Draft draft) {
        StringBuilder key = new StringBuilder(draft.title == null ? draft.head.lemma() : draft.title.words());
        key.append('|').append(draft.country).append('|').append(draft.plural);
        for (Word child : draft.head.children()) {
            boolean counts = child.is("nummod") && draft.plural && !draft.definite; // 11 people after three people
            boolean of = draft.isPerson() && child.is("nmod") && child.upos() == Upos.PROPN; // the governor of Arlen
            if (child.is("amod") || child.is("compound") || child.relation().equals("nmod:poss") || counts || of) {
                key.append('|').append(child.lemma());
            }
        }
        return key.toString();
    }

    /** Returns who was called so with more words; null where the last sentence that did tells of two. */
    static @Nullable Cluster atLength(Draft draft, Recent recent) {
        Cluster near = recent.latest(draft.sentence - FAR, other -> isShorter(draft, other));
        if (near == null) {
            return null;
        }
        int sentence = near.last().sentence;
        Cluster another = recent.latest(
                sentence, other -> other.sentence == sentence && other.cluster != near && isShorter(draft, other));
        return another == null ? near : null;
    }

    /** {@code the rebels} after {@code Norlander rebels}: the same noun with no more than was said of them before. */
    private static boolean isShorter(Draft draft, Draft other) {
        return !other.isName()
                && other.pronoun == null
                && other.plural == draft.plural
                && other.cluster != null
                && other.cluster.members.isEmpty()
                && other.head.lemma().equals(draft.head.lemma())
                && other.cluster.mayBeOf(draft.country)
                && draft.head.children().stream()
                        .filter(CalledSo::isModifier)
                        .allMatch(child -> other.head.children().stream()
                                .anyMatch(
                                        each -> isModifier(each) && each.lemma().equals(child.lemma())));
    }

    private static boolean isModifier(Word child) {
        return child.is("amod") || child.is("compound") || child.is("nmod") || child.is("nummod") || child.is("acl");
    }
}
