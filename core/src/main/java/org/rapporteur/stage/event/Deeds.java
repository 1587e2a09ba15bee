// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.syntax.Word;

/**
 * Finds the deed that a verb of harm only tells the outcome of: {@code Ten soldiers were killed in a rebel attack}, {@code ... when
 * gunmen opened fire on a bus}, {@code A suicide bombing killed ten soldiers}.
 *
 * <p>Who did it and how is told by the deed, to whom it was done by the verb; the two are one event.
 */
final class Deeds {
    private final EventKnowledge knowledge;
    private final Clauses clauses;
    private final Matcher matcher;

    /** Makes one for a sentence. */
    Deeds(Scene scene, Matcher matcher) {
        knowledge = scene.knowledge();
        clauses = scene.clauses();
        this.matcher = matcher;
    }

    /** Returns the deed whose outcome a match tells, at a noun or in a clause beside it; null if there is none. */
    @Nullable
    Match of(Match match) {
        Word verb = match.word();
        if (match.trigger().kind() != Trigger.Kind.VERB || match.support() != null || !isHarm(match)) {
            return null;
        }
        // a man suspected of an attack that killed two: whether he did it, the attack alone tells
        Match subject = Clauses.isRelativeClause(verb) ? null : noun(clauses.agent(verb), match);
        if (subject != null) {
            return subject;
        }
        for (Word child : verb.children()) {
            Match deed = child.is("obl")
                    ? phrase(child, match)
                    : child.is("advcl") && isCircumstance(child) ? clause(child, match) : null;
            if (deed != null) {
                return deed;
            }
        }
        return null;
    }

    /** Returns what comes of a deed, in a clause beside it: {@code A bomb exploded, killing ten soldiers}; null if nothing does. */
    @Nullable
    Match outcome(Match deed) {
        if (!isHarm(deed)) {
            return null;
        }
        for (Word child : deed.bearer().children()) {
            if (child.is("advcl") && child.xpos().equals("VBG") && !child.has("mark") && !child.has("aux")) {
                Match outcome = clause(child, deed);
                if (outcome != null) {
                    return outcome;
                }
            }
        }
        return null;
    }

    /** Tells whether a deed is told by a noun alone, which then tells no event of its own. */
    static boolean isNoun(Match deed) {
        return Clauses.isNominal(deed.word()) && deed.support() == null;
    }

    private boolean isHarm(Match match) {
        return Parties.isHarm(knowledge, match);
    }

    private @Nullable Match phrase(Word phrase, Match match) {
        Word preposition = phrase.child("case");
        return preposition != null && knowledge.isNoun("outcome", preposition.lemma()) ? noun(phrase, match) : null;
    }

    private @Nullable Match noun(@Nullable Word noun, Match match) {
        for (Word inner = noun; inner != null; inner = matcher.measured(inner)) {
            Match deed = Clauses.isNominal(inner) ? matcher.at(inner) : null;
            if (deed != null && isSame(deed, match)) {
                return deed;
            }
        }
        return null;
    }

    private @Nullable Match clause(Word clause, Match match) {
        Match deed = matcher.told(clause);
        return deed != null && isSame(deed, match) ? deed : null;
    }

    /** Two sides that fight are no single author of what comes of it. */
    private static boolean isSame(Match deed, Match match) {
        return deed.trigger().type().equals(match.trigger().type())
                && !deed.trigger().frame().symmetric();
    }

    /** {@code when}, {@code after}: not {@code unless}, nor what went on meanwhile. */
    private boolean isCircumstance(Word clause) {
        if (clause.xpos().equals("VBG") && clause.has("aux")) {
            return false;
        }
        for (Word child : clause.children()) {
            if ((child.is("mark") || child.is("advmod")) && knowledge.isNoun("outcome", child.lemma())) {
                return true;
            }
        }
        return false;
    }
}
