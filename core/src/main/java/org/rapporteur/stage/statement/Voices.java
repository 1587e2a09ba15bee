// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.syntax.Word;

/**
 * Tells who cannot be a speaker: things that nobody put words into.
 *
 * <p>{@code The storm encouraged the crew to leave} reports no speech; {@code The report urged the crew to leave} does. A
 * that-clause makes anything speak: {@code The rise suggests that}.
 */
final class Voices {
    private final CueKnowledge cues;
    private final NamingKnowledge naming;

    Voices(CueKnowledge cues, NamingKnowledge naming) {
        this.cues = cues;
        this.naming = naming;
    }

    /** Tells whether a verb with its subject reports nothing in a construction. */
    boolean excludes(Cue cue, Word verb, @Nullable Word subject) {
        if (isClause(cue.frame())) {
            return false;
        }
        if (subject == null || isCommand(verb)) {
            return isImperative(verb);
        }
        boolean common = subject.upos() == Upos.NOUN
                && Character.isLowerCase(subject.form().charAt(0));
        if (!common || subject.has("nmod:poss") && subject.xpos().equals("NNS")) {
            return false;
        }
        return !speaks(subject.lemma()) && !isPersonal(subject);
    }

    /** Tells whether a noun means somebody, or a thing that tells what somebody put into it: {@code police}, {@code report}. */
    boolean speaks(String lemma) {
        Noun noun = naming.noun(lemma);
        Noun.Meaning meaning = noun == null ? Noun.Meaning.NOBODY : noun.meaning();
        return meaning != Noun.Meaning.NOBODY && meaning != Noun.Meaning.THING || cues.is(lemma, Marker.VOICE);
    }

    private static boolean isClause(Frame frame) {
        return frame == Frame.THAT
                || frame == Frame.REST
                || frame == Frame.WH
                || frame == Frame.QUOTE
                || frame == Frame.OBJECT_THAT;
    }

    /** Counted and shared subjects are people mostly: {@code half of voters}. */
    private static boolean isPersonal(Word subject) {
        return subject.has("nmod") || subject.has("nummod");
    }

    /** Words in marks that begin with their verb share no subject with the verb that reports them: {@code “Thank you,” he said}. */
    private static boolean isCommand(Word verb) {
        return verb.is("ccomp") && !verb.has("nsubj") && isImperative(verb);
    }

    private static boolean isImperative(Word verb) {
        boolean base = verb.xpos().equals("VB") || verb.xpos().equals("VBP");
        boolean main = verb.head() == null || verb.is("parataxis") || verb.is("ccomp");
        return base && main && !verb.has("aux") && !verb.has("mark");
    }
}
