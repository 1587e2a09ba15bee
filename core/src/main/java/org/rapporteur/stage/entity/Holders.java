// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Term;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.naming.Gender;
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
        List<Actor> fitting = actors.personsBySurname(draft.lastName).stream()
                .filter(person -> fits(draft, person))
                .toList();
        if (fitting.isEmpty() && draft.title == null && draft.match == null && isByItself(draft)) {
            fitting = actors.personsBySurname(draft.lastName).stream()
                    .filter(person -> !isOtherGender(draft, person) && isWellKnown(person))
                    .toList();
        }
        if (fitting.size() > 1 && draft.title == null) {
            fitting = fitting.stream().filter(this::governs).toList(); // and not the spouse
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private boolean fits(Draft draft, Actor person) {
        if (isOtherGender(draft, person)) {
            return false;
        }
        return draft.title != null
                ? holds(person, draft.title)
                : holdsAny(person)
                        && draft.match == null
                        && (rules(draft) ? governs(person) : gazetteer.speaksOf(person.country()));
    }

    /**
     * Whom nobody has to introduce: {@code Putin met Xi}. Reports name all others at length first; who is named so nowhere, by a
     * name that is no first name, is the one who leads a state.
     */
    private boolean isWellKnown(Actor person) {
        return day != null
                && governs(person)
                && actors.termsOf(person.id(), day).stream()
                        .anyMatch(term -> term.on(day) == Term.Certainty.HELD
                                && naming.is(Around.LEADS, term.office().name()));
    }

    private static boolean isOtherGender(Draft draft, Actor person) {
        return draft.gender != null
                && person.gender() != null
                && (draft.gender == Gender.FEMALE) != (person.gender() == Actor.Gender.F);
    }

    /** {@code The Harrow administration}, {@code Harrow's office}, {@code a Harrow spokesman}. */
    private boolean rules(Draft draft) {
        boolean owns = draft.head.relation().equals("nmod:poss");
        Word noun = draft.head.is("compound") || owns ? draft.head.head() : null;
        return noun != null && (naming.is(Around.REGIME, noun.lemma()) || naming.is(Around.STAFF, noun.lemma()));
    }

    /**
     * Tells whether a name may be a last name that stands by itself: no part of another ({@code Jackson and Barrow counties}), no
     * acronym ({@code a FICO score}), and no first name ({@code Scott}).
     */
    private boolean isByItself(Draft draft) {
        Word first = draft.head.is("conj") && draft.head.head() != null ? draft.head.head() : draft.head;
        return !first.is("compound")
                && !first.is("flat")
                && !draft.lastName.equals(draft.lastName.toUpperCase(Locale.ROOT))
                && naming.givenName(draft.lastName) == null;
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
