// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.syntax.Word;

/**
 * Who stands together in a report: those whom a conjunction joins, and who does something to or with whom. Only the latest are
 * kept.
 */
final class Pairs {
    private static final int MOST = 64;
    private static final int STEPS = 4;

    private final NamingKnowledge naming;
    private final Map<Word, Draft> headed;
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Those who stand together.
     *
     * @param meets whether they meet or speak with each other
     */
    record Pair(List<Cluster> members, int sentence, boolean meets) {}

    Pairs(NamingKnowledge naming, Map<Word, Draft> headed) {
        this.naming = naming;
        this.headed = headed;
    }

    int count() {
        return Math.min(MOST, pairs.size());
    }

    /** Returns the latest but so many. */
    Pair back(int steps) {
        return pairs.get(pairs.size() - 1 - steps);
    }

    /** Takes note of whom a mention stands together with. */
    void note(Draft draft) {
        if (draft.cluster == null || draft.pronoun != null && draft.cluster.plural) {
            return;
        }
        if (draft.pronoun == null || draft.cluster.isPerson()) {
            partner(draft);
        }
        if (draft.closes != null) {
            List<Cluster> members = new ArrayList<>();
            for (Draft part : draft.closes.parts) {
                if (part.cluster == null) {
                    return;
                }
                members.add(part.cluster);
            }
            pairs.add(new Pair(List.copyOf(members), draft.sentence, true));
        }
    }

    private void partner(Draft draft) {
        Word noun = draft.head;
        Word verb = governor(noun);
        boolean object = noun.is("obj") || noun.is("iobj");
        Word preposition = noun.child("case");
        boolean with = preposition != null
                && (noun.is("obl") || noun.is("nmod"))
                && naming.is(Around.PARTY, preposition.lemma().toLowerCase(Locale.ROOT));
        if (verb == null || !object && !with) {
            return;
        }
        Word subject = verb.child("nsubj");
        Draft other = subject == null ? null : headed.get(subject);
        if (other == null || other.cluster == null || other.cluster == draft.cluster || draft.cluster == null) {
            return;
        }
        boolean meets = with || naming.is(Around.MEETS, verb.lemma());
        pairs.add(new Pair(List.of(other.cluster, draft.cluster), draft.sentence, meets));
    }

    /** The verb that a noun stands under, with but nouns between: held talks with somebody. */
    private static @Nullable Word governor(Word noun) {
        Word above = noun.head();
        for (int i = 0; i < STEPS && above != null; i++) {
            if (above.xpos().startsWith("VB")) {
                return above;
            }
            above = above.is("obj") || above.is("obl") || above.is("nmod") ? above.head() : null;
        }
        return null;
    }
}
