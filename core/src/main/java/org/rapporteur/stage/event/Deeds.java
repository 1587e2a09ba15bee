// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.syntax.VerbGroups;
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
    private final VerbGroups verbs;

    /** Makes one for a sentence. */
    Deeds(Scene scene, Matcher matcher, VerbGroups verbs) {
        this.verbs = verbs;
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
        Match shared = shared(verb, match);
        return shared == null ? besideReport(match) : shared;
    }

    /** Nine were killed and several homes burned in a raid by rebels: the last of some passives has the deed of all. */
    private @Nullable Match shared(Word verb, Match match) {
        for (Word other : Clauses.hasPassiveAuxiliary(verb) ? verb.children() : List.<Word>of()) {
            Word second = other.is("conj") && Clauses.isNominal(other) ? other.child("acl") : other;
            boolean passive =
                    other.is("conj") && second != null && second.xpos().equals("VBN") && !second.has("advcl");
            for (Word child : passive && second != null ? second.children() : List.<Word>of()) {
                Match deed = child.is("obl") ? phrase(child, match) : null;
                if (deed != null) {
                    return deed;
                }
            }
        }
        return null;
    }

    /** Returns those with whom whoever was hurt or killed fought: {@code wounded in a clash with rebels}; null if nobody is told. */
    @Nullable
    Word opponents(Match match) {
        Word verb = match.word();
        boolean harm = match.trigger().kind() == Trigger.Kind.VERB && match.support() == null && isHarm(match);
        for (Word child : harm && clauses.isPassive(verb) ? verb.children() : List.<Word>of()) {
            Word preposition = child.is("obl") ? child.child("case") : null;
            boolean leads = preposition != null && knowledge.isNoun("outcome", preposition.lemma());
            Match fight = leads && Clauses.isNominal(child) ? matcher.at(child) : null;
            boolean both = fight != null
                    && fight.trigger().frame().symmetric()
                    && fight.trigger().type().equals(match.trigger().type());
            Word other = both ? beside(child) : null;
            if (other != null) {
                return other;
            }
        }
        return null;
    }

    private @Nullable Word beside(Word fight) {
        for (Word child : fight.children()) {
            Word preposition = child.is("nmod") ? child.child("case") : null;
            if (preposition != null && knowledge.isNoun("opposing", preposition.lemma())) {
                return child;
            }
        }
        return null;
    }

    /** Returns the words at which clauses tell the deed whose outcome another match tells. */
    Set<Word> inClauses(List<Match> matches) {
        Set<Word> found = new HashSet<>();
        for (Match match : matches) {
            Match deed = of(match);
            if (deed != null && !isNoun(deed)) {
                found.add(deed.word());
            }
        }
        return found;
    }

    /** Ten were killed when gunmen opened fire, the mayor said: the parser may hang the deed on who tells of it. */
    private @Nullable Match besideReport(Match match) {
        Word verb = match.word();
        if (verb.is("ccomp") && verb.head() != null) {
            Match deed = between(verb, verb.head(), match);
            if (deed != null) {
                return deed;
            }
        }
        for (Word child : verb.children()) {
            Match deed = child.is("advcl") ? between(verb, child, match) : null;
            if (deed != null) {
                return deed;
            }
        }
        return null;
    }

    private @Nullable Match between(Word verb, Word report, Match match) {
        for (Word child : report.children()) {
            boolean inside = child.index() > verb.index() && child.index() < report.index();
            if (inside && child.is("advcl") && isCircumstance(child)) {
                return clause(child, match);
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
        Match outcome = below(deed.bearer(), deed);
        Word head = deed.bearer().is("ccomp") ? deed.bearer().head() : null;
        return outcome == null && head != null && Subjects.reportedBefore(head) == deed.bearer()
                ? below(head, deed)
                : outcome;
    }

    /** Returns what else a verb of killing or wounding tells of the toll of one deed: {@code killed nine people and wounded seven}. */
    List<Match> toll(Match match) {
        if (!isToll(match)) {
            return List.of();
        }
        List<Match> found = new ArrayList<>(1);
        for (Word child : match.word().children()) {
            Match other = child.is("conj") ? matcher.at(child) : null;
            if (other != null && isToll(other) && isOfOne(match.word(), child)) {
                found.add(other);
            }
        }
        return found;
    }

    private boolean isToll(Match match) {
        return match.support() == null
                && !Clauses.isNominal(match.word())
                && isHarm(match)
                && knowledge.isNoun("toll", match.trigger().lemma());
    }

    /** Tells whether two verbs have one author: the second has no subject of its own, or nobody is named at either. */
    private boolean isOfOne(Word first, Word second) {
        boolean unnamed = clauses.isPassive(first) && clauses.agent(first) == null && clauses.agent(second) == null;
        return !verbs.of(second).negated() && (!second.has("nsubj") || unnamed && clauses.isPassive(second));
    }

    /** Tells whether a match only tells what came of the deed that its clause stands beside. */
    boolean isOutcome(Match match) {
        Word head = match.bearer().head();
        Word reported = head == null ? null : Subjects.reportedBefore(head);
        return head != null && (isOutcome(match, head) || reported != null && isOutcome(match, reported));
    }

    private boolean isOutcome(Match match, Word verb) {
        Match deed = matcher.told(verb);
        Match outcome = deed == null || deed.word() == match.word() ? null : outcome(deed);
        return outcome != null && outcome.word() == match.word();
    }

    private @Nullable Match below(Word verb, Match deed) {
        for (Word child : verb.children()) {
            boolean participle = child.is("advcl") && child.xpos().equals("VBG") && child.index() > verb.index();
            if (participle && !child.has("mark") && !child.has("aux")) {
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

    /** Killed when a helicopter crashed: nobody did it, unless more is told of why. */
    boolean isMishap(Match match) {
        Word verb = match.word();
        boolean harm = match.trigger().kind() == Trigger.Kind.VERB && match.support() == null && isHarm(match);
        for (Word child :
                harm && clauses.isPassive(verb) && clauses.agent(verb) == null ? verb.children() : List.<Word>of()) {
            if (child.is("advcl")
                    && isCircumstance(child)
                    && knowledge.isNoun("mishap", child.lemma())
                    && !child.has("obj")
                    && !child.has("advcl")
                    && !clauses.isPassive(child)) {
                return true;
            }
        }
        return false;
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
