// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Term;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.syntax.Word;

/** Knows who holds an office on the day of a report, and whom a last name alone means by it. */
final class Holders {
    /** Who governs a state, in the actor scheme of CAMEO. */
    private static final String GOVERNMENT = "GOV";

    private final ActorKnowledge actors;
    private final NamingKnowledge naming;
    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;

    Holders(ActorKnowledge actors, NamingKnowledge naming, Gazetteer gazetteer, @Nullable LocalDate day) {
        this.actors = actors;
        this.naming = naming;
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /** A last name alone is somebody known if an office of the day, or the title before it, tells so. */
    @Nullable
    Actor surnamed(Draft draft) {
        if (draft.form == Form.DEMONYM || draft.nested) {
            return null;
        }
        Actor only = null;
        for (Actor person : actors.personsBySurname(draft.lastName)) {
            boolean fits = draft.title != null
                    ? holds(person, draft.title)
                    : holdsAny(person)
                            && draft.match == null
                            && (rules(draft) ? governs(person) : gazetteer.speaksOf(person.country()));
            if (fits && only != null) {
                return null;
            }
            only = fits ? person : only;
        }
        return only;
    }

    /** {@code The Harrow administration}. */
    private boolean rules(Draft draft) {
        Word noun = draft.head.is("compound") ? draft.head.head() : null;
        return noun != null && naming.is(Around.REGIME, noun.lemma());
    }

    private boolean governs(Actor person) {
        String code = day == null ? null : actors.codeOn(person, day);
        return code != null && code.equals(person.country() + GOVERNMENT);
    }

    private boolean holds(Actor person, Title title) {
        if (title.office() == null) {
            return holdsAny(person);
        }
        for (Term term : actors.termsOf(person.id())) {
            if (term.office().id().equals(title.office()) && (day == null || term.on(day) != Term.Certainty.NOT)) {
                return true;
            }
        }
        return false;
    }

    boolean holdsAny(Actor person) {
        return day != null
                && actors.termsOf(person.id(), day).stream().anyMatch(term -> term.on(day) == Term.Certainty.HELD);
    }
}
