// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Governor.Effect;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.syntax.Word;

/**
 * Tells which events a sentence takes for known (presupposes), so that they have happened whatever is wanted, planned or denied of
 * what is done about them.
 *
 * <p>Definite descriptions presuppose that there is what they describe (Strawson, "On Referring", 1950); so do the objects of verbs
 * that tell of an end. That is asked of harm alone: "wants to attend the talks" leaves open whether they will be held. What somebody
 * feels or says something about, and what a clause in the past tells more of, has happened whatever it is.
 */
final class Presupposition {
    /** Where the lexicon tells what a word makes of harm that the reader is taken to know of. */
    private static final String KNOWN = "known";

    private final EventKnowledge knowledge;
    private final VerbGroups verbs;
    private final Governing governing;

    Presupposition(EventKnowledge knowledge, VerbGroups verbs, Governing governing) {
        this.knowledge = knowledge;
        this.verbs = verbs;
        this.governing = governing;
    }

    /**
     * Returns what a word makes of an event that hangs on it. Stopped the attack: harm that is known has been done, and that it was
     * stopped denies nothing.
     *
     * @param harm whether the event does harm and hangs on the word itself
     */
    @Nullable
    Effect effect(Word event, Word head, String place, boolean harm) {
        boolean negated = verbs.of(head).negated();
        boolean known = harm && Clauses.isNominal(event) && isDefinite(event);
        Effect effect = known ? governing.effect(head, KNOWN, negated) : null;
        return effect == null ? governing.effect(head, place, negated) : effect;
    }

    /**
     * Tells whether an event is taken for known where nothing governs it. Wants to discuss the attack, called for an inquiry into the
     * killing: the harm that the reader is taken to know of has been done.
     */
    boolean is(Word noun, @Nullable String place, boolean harm) {
        if (place == null || !Clauses.isNominal(noun)) {
            return false;
        }
        return knowledge.isNoun("topic", place) || isToldOf(noun) || harm && isDefinite(noun);
    }

    /** Could bring a strike: what is not known yet is as real as what is done with it; the strike need not be. */
    boolean isNew(Word noun) {
        if (!noun.is("obj") || !Clauses.isNominal(noun)) {
            return false;
        }
        for (Word child : noun.children()) {
            boolean known = child.is("det") && knowledge.isNoun("definite", child.lemma());
            if (known || child.relation().equals("nmod:poss")) {
                return false;
            }
        }
        return true;
    }

    private boolean isDefinite(Word noun) {
        for (Word child : noun.children()) {
            if (child.is("det") && knowledge.isNoun("definite", child.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** A protest that blocked the road. */
    private static boolean isToldOf(Word noun) {
        for (Word child : noun.children()) {
            if (child.relation().equals("acl:relcl") && child.xpos().equals("VBD")) {
                return true;
            }
        }
        return false;
    }
}
