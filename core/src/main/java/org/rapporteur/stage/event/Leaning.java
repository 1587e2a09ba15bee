// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.knowledge.events.LightVerb;
import org.rapporteur.knowledge.events.LightVerb.Direction;
import org.rapporteur.syntax.Word;

/** Which verb a noun leans on that tells an event: launched an attack, came under fire, talks began. */
final class Leaning {
    /** How many nouns may stand between the two. */
    private static final int DEPTH = 6;

    private final EventKnowledge knowledge;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Matcher matcher;

    /** Makes one for a sentence. */
    Leaning(Scene scene, Matcher matcher) {
        this.matcher = matcher;
        knowledge = scene.knowledge();
        clauses = scene.clauses();
        subjects = scene.subjects();
    }

    /** Lets the noun lean on the light verb that it is the object, the subject or the oblique of. */
    Match of(Match match) {
        Word noun = match.word();
        for (int i = 0; i < DEPTH && noun.head() != null; i++) {
            Word head = noun.head();
            boolean measuring = Clauses.isNominal(head) && noun == matcher.measured(head);
            if (!measuring && !(noun.is("conj") && Clauses.isNominal(head))) {
                break;
            }
            noun = head;
        }
        Word verb = noun.head();
        if (verb == null) {
            return match;
        }
        for (LightVerb light : knowledge.lightVerbs(Matcher.lemma(verb))) {
            if (leans(light, noun, verb)) {
                return match.leaningOn(light, verb);
            }
        }
        return describedBy(match);
    }

    /** An attack launched by the rebels, the march that the students staged: a light verb that describes the noun. */
    private Match describedBy(Match match) {
        for (Word verb : match.word().children()) {
            boolean describes = verb.is("acl")
                    && (Clauses.isRelativeClause(verb) || verb.xpos().equals("VBN"));
            for (LightVerb light : describes ? knowledge.lightVerbs(Matcher.lemma(verb)) : List.<LightVerb>of()) {
                if (light.direction() == Direction.ACTS && leans(light, match.word(), verb)) {
                    return match.leaningOn(light, verb);
                }
            }
        }
        return match;
    }

    private boolean leans(LightVerb light, Word noun, Word verb) {
        String particle = light.particle();
        if (particle != null && Adjuncts.particle(verb, Set.of(particle)) == null) {
            return false;
        }
        String preposition = light.preposition();
        if (preposition != null) {
            return noun.is("obl") && Matcher.hasCase(noun, preposition);
        }
        if (light.direction() == Direction.OCCURS) {
            return noun.is("nsubj") && subjects.of(verb) == noun && !verb.has("obj");
        }
        return verb.upos() == Upos.VERB
                && (clauses.patient(verb) == noun || noun.is("xcomp") && verb.child("xcomp") == noun);
    }
}
