// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/** Tells whose troops are that somebody sends or withdraws: {@code Norland's decision to withdraw troops}. */
final class Senders {
    private final NamingKnowledge naming;
    private final Map<Word, Draft> headed;

    Senders(NamingKnowledge naming, Map<Word, Draft> headed) {
        this.naming = naming;
        this.headed = headed;
    }

    /** Tells the state of forces that are told without one, if a state sends them. */
    void tell(Draft draft) {
        boolean forces = draft.title != null
                && draft.title.role() != null
                && StateBodies.FORCES.contains(draft.title.role())
                && draft.plural;
        Word verb = forces && draft.head.is("obj") ? draft.head.head() : null;
        if (verb == null
                || draft.country != null && !draft.head.has("nmod") // troops from the valley
                || draft.definite
                || draft.head.has("compound")
                || draft.head.has("nmod:poss")
                || !naming.is(Around.SENDS, verb.lemma())) {
            return;
        }
        draft.country = sender(verb);
    }

    private @Nullable String sender(Word verb) {
        Word subject = verb.child("nsubj");
        if (subject != null) {
            return stateOf(subject);
        }
        Word above = verb.head();
        if (above == null || !verb.is("xcomp") && !verb.is("acl") && !verb.is("advcl") && !verb.is("ccomp")) {
            return null;
        }
        return verb.is("acl") ? owner(above) : controller(verb, above);
    }

    /** {@code The decision of Norland}, {@code Norland's plans}. */
    private @Nullable String owner(Word noun) {
        for (Word child : noun.children()) {
            boolean owns = child.relation().equals("nmod:poss") || child.is("nmod");
            String state = owns ? stateOf(child) : null;
            if (state != null) {
                return state;
            }
        }
        return null;
    }

    /** Whoever is urged to do it, else whoever agrees to. */
    private @Nullable String controller(Word verb, Word above) {
        String state = null;
        for (Word child : above.children()) {
            boolean urged = child.is("obj") || child.is("iobj") || child.is("obl");
            if (urged && child.index() < verb.index() && child.index() > above.index()) {
                state = state == null ? stateOf(child) : state;
            }
        }
        Word subject = above.child("nsubj");
        return state != null || subject == null ? state : stateOf(subject);
    }

    private @Nullable String stateOf(Word noun) {
        Draft draft = headed.get(noun);
        Cluster cluster = draft == null ? null : draft.cluster;
        boolean state = cluster != null
                && (cluster.kind == Kind.COUNTRY
                        || cluster.kind == Kind.GOVERNMENT_BODY
                        || cluster.isPerson() && Speakers.isOfficial(cluster));
        return state && cluster != null ? cluster.country : null;
    }
}
