// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Slot;
import org.rapporteur.syntax.Word;

/** Tells how many take part: whether they are several though one phrase names them, and whether they are counted. */
final class Several {
    private final Scene scene;
    private final EventKnowledge knowledge;
    private final Clauses clauses;
    private final Fillers fillers;

    /** Makes one for a sentence. */
    Several(Scene scene, Fillers fillers) {
        this.scene = scene;
        this.fillers = fillers;
        knowledge = scene.knowledge();
        clauses = scene.clauses();
    }

    /** Tells whether those who act are told to be several: talks between the sides, both armies, the two premiers. */
    boolean areSeveral(Match match) {
        for (Slot slot : match.trigger().frame().actors()) {
            for (Word word : fillers.of(slot, match)) {
                boolean plural = word.xpos().equals("NNS");
                if (plural && (knowledge.isNoun("pair", slot.word()) || isCounted(word))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCounted(Word noun) {
        if (knowledge.isNoun("side", Matcher.lemma(noun))) {
            return true;
        }
        for (Word child : noun.children()) {
            if (child.is("nummod") || knowledge.isNoun("both", child.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Both sides blamed each other: nobody else is meant. */
    boolean isReciprocal(Match match) {
        Word object = Clauses.isNominal(match.word()) ? null : clauses.patient(match.word());
        int next = object == null ? 0 : object.index() + 1;
        return object != null
                && next < scene.words().size()
                && knowledge.isNoun(
                        "reciprocal",
                        object.lemma() + " " + scene.words().get(next).lemma());
    }

    /** Blew himself up: nobody else need be meant. */
    boolean isReflexive(Match match) {
        Word object = Clauses.isNominal(match.word()) ? null : clauses.patient(match.word());
        return object != null && knowledge.isNoun("reflexive", object.lemma());
    }

    /** Tells whether those to whom it is done are told by their number. */
    boolean areCounted(Match match) {
        Word patient = match.support() == null ? clauses.patient(match.word()) : null;
        return patient != null && (patient.xpos().equals("CD") || patient.has("nummod"));
    }
}
