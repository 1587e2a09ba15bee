// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.EventType;
import org.rapporteur.knowledge.events.LightVerb.Direction;
import org.rapporteur.knowledge.events.Trigger;
import org.rapporteur.record.Event.Status;
import org.rapporteur.record.EventTrace.Verdict;
import org.rapporteur.syntax.Word;

/** Which matches of a sentence tell an event of their own, and which are a part of another's words. */
final class Candidates {
    private final Scene scene;
    private final EventKnowledge knowledge;
    private final Matcher matcher;
    private final Deeds deeds;
    private final Realities realities;

    Candidates(Scene scene, Matcher matcher, Deeds deeds, Realities realities) {
        this.scene = scene;
        knowledge = scene.knowledge();
        this.matcher = matcher;
        this.deeds = deeds;
        this.realities = realities;
    }

    /** Returns the matches that stand for themselves, in the order of the text. */
    List<Match> found() {
        List<Match> all = new ArrayList<>();
        boolean[] taken = new boolean[scene.words().size()];
        for (Word word : scene.words()) {
            Match match = matcher.at(word);
            if (match != null) {
                all.add(match);
                if (match.trigger().kind() != Trigger.Kind.THING && !Clauses.isNominal(word)) {
                    take(match, taken);
                }
            }
        }
        all.removeIf(match -> isDropped(match, taken));
        return all;
    }

    private boolean isDropped(Match match, boolean[] taken) {
        Verdict verdict = null;
        if (match.word().is("amod") && scene.clauses().listed(match.word()) == null
                || isFirstPart(match)
                || isSecondPart(match)
                || isAttribute(match.word())) {
            verdict = Verdict.MODIFIER;
        } else if (taken[match.word().index()]) {
            verdict = Verdict.TAKEN_UP;
        } else if (!match.trigger().tellsEvent()
                || deeds.isMishap(match)
                || isAssertion(match)
                || isNaming(match.word())) {
            verdict = Verdict.STATEMENT;
        } else if (!standsAlone(match)) {
            verdict = Verdict.NO_VERB;
        }
        if (verdict == null) {
            return false;
        }
        scene.trail().dropped(match, verdict);
        return true;
    }

    /** Insisted that the drills were harmless, warned that raids had become frequent: words for demanding and threatening that only assert. */
    private boolean isAssertion(Match match) {
        Word clause = match.word().child("ccomp");
        if (clause == null || clause.index() < match.word().index()) {
            return false;
        }
        return switch (match.trigger().type()) {
            case "REQUEST" -> realities.isFactual(clause);
            case "THREATEN" -> realities.isDone(clause);
            default -> false;
        };
    }

    /** The powers of what they call the High Council: the object is the pronoun, and what looks like it a name for it. */
    private static boolean isNaming(Word verb) {
        return Clauses.isRelativeClause(verb)
                && verb.has("obj")
                && verb.has("nsubj")
                && !Clauses.isRelative(verb.child("nsubj"))
                && !Clauses.isRelative(verb.child("obj"))
                && Clauses.isRelative(verb.head());
    }

    /** Sentenced ousted leader: a participle between a verb and a noun that the parser took for a verb's complement. */
    private boolean isAttribute(Word word) {
        int next = word.index() + 1;
        return word.xpos().equals("VBN")
                && word.is("xcomp")
                && word.head() != null
                && word.head().index() == word.index() - 1
                && next < scene.words().size()
                && Clauses.isNominal(scene.words().get(next))
                && scene.words().get(next).head() == word;
    }

    /** Tells whether a noun only says what kind of thing another is: a campaign promise, the treaty clause, strike action. */
    private boolean isFirstPart(Match match) {
        Word head = match.word().is("compound") ? match.word().head() : null;
        return head != null && (match.trigger().kind() == Trigger.Kind.THING || matcher.at(head) != null);
    }

    /** Tells whether a verb is but the end of a compound: foreign-trained, war-torn. */
    private boolean isSecondPart(Match match) {
        Word word = match.word();
        int hyphen = word.index() - 1;
        return word.upos() == Upos.VERB
                && match.trigger().lemma().equals(Matcher.lemma(word))
                && hyphen > 0
                && scene.words().get(hyphen).end() == word.start()
                && scene.words().get(hyphen).xpos().equals("HYPH");
    }

    /** A line takes up the words of its conditions, and an intent to cooperate the cooperation that is intended. */
    private void take(Match match, boolean[] taken) {
        for (Word word : match.used()) {
            if (isToldApart(match, word)) {
                taken[word.index()] = false;
            } else {
                take(match, word, taken);
            }
        }
        boolean intent =
                match.trigger().type().equals(knowledge.ontology().type("AID").planned());
        Word clause = intent ? Clauses.complement(match.word()) : null;
        Match told = clause == null ? null : matcher.told(clause);
        if (told != null
                && told.word() != match.word()
                && !isPromise(told, match)
                && !isThreat(told.trigger().type())) {
            take(match, told.word(), taken);
        }
        // Talks between the two discussed a truce: one deed told by the subject and by the verb.
        Word subject = match.word().child("nsubj");
        Match first = subject == null ? null : matcher.at(subject);
        if (subject != null
                && first != null
                && first.trigger().type().equals(match.trigger().type())) {
            take(match, subject, taken);
        }
        deeds.toll(match).forEach(other -> take(match, other.word(), taken));
        // Killed in a bombing, killed when gunmen opened fire.
        Match deed = deeds.of(match);
        if (deed != null && Deeds.isNoun(deed)) {
            take(match, deed.word(), taken);
        }
    }

    private void take(Match match, Word word, boolean[] taken) {
        taken[word.index()] = true;
        if (matcher.at(word) != null) {
            scene.trail().taken(word, match);
        }
    }

    /** What is refused, demanded, proposed or threatened is a second event beside the refusal, and not of its type. */
    private boolean isToldApart(Match match, Word word) {
        Match inner = matcher.at(word);
        return inner != null
                && match.trigger().tellsEvent()
                && !(helps(match) && helps(inner))
                && !knowledge.isNoun("demand", Matcher.lemma(word))
                && !(knowledge.isNoun("conflict", Matcher.lemma(word)) && realities.of(inner) != Status.THREATENED)
                && inner.trigger().tellsEvent()
                && !inner.trigger().type().equals(match.trigger().type())
                && realities.isRemote(inner);
    }

    /** Let the aid through: who helps by it does nothing else. */
    private boolean helps(Match match) {
        EventType type = knowledge.ontology().types().get(match.trigger().type()); // null for mere words
        return type != null && type.isMaterial() && type.cooperates();
    }

    /** What is agreed to, promised or planned is a second event that is yet to come, where it is as kind as the promise. */
    private boolean isPromise(Match told, Match match) {
        EventType deed = knowledge.ontology().types().get(told.trigger().type()); // null for mere words
        return deed != null
                && match.trigger().kind() == Trigger.Kind.VERB
                && deed.planned().equals(match.trigger().type())
                && realities.of(told) == Status.PLANNED;
    }

    /** Tells whether being willing to do it would be a threat. */
    private boolean isThreat(String type) {
        EventType known = knowledge.ontology().types().get(type);
        return known != null && known.doesHarm();
    }

    private boolean standsAlone(Match match) {
        return match.trigger().kind() != Trigger.Kind.THING
                || scene.subjects().ofNoun(match.word()) != null
                || realities.isRemote(match)
                || match.light() != null && match.light().direction() != Direction.OCCURS;
    }
}
