// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.stage.statement.Finding.Source;
import org.rapporteur.syntax.Word;

/** Gives participles behind a reporting clause its speaker: {@code "No," said the envoy, speaking of the deal}. */
final class Participles {
    private final QuotedSpeech speech;
    private final Quotations quotations;

    Participles(QuotedSpeech speech, Quotations quotations) {
        this.speech = speech;
        this.quotations = quotations;
    }

    /** Returns what a verb was found to report, with the speaker of the reporting clause that it goes on with, if it does. */
    Finding goingOn(List<Word> words, Word verb, Finding found) {
        int comma = VerbCues.firstWord(words, verb).index() - 1;
        boolean apart = verb.xpos().equals("VBG")
                && !verb.has("aux")
                && comma > 0
                && words.get(comma).form().equals(",");
        for (int i = comma - 1; apart && i > 0 && i > comma - ReportingClause.LONGEST; i--) {
            Word before = words.get(i);
            Source source = speech.speaker(before);
            if (source != null) {
                return new Finding(found.cue(), found.cueSpan(), source, found.content(), found.addressees());
            }
            apart = quotations.at(before.start()) == null && !Clauses.isFiniteForm(before);
        }
        return found;
    }

    /** Tells whether a participle says only that what the noun before it names was done: {@code claims made by Norway}. */
    static boolean isMade(CueKnowledge knowledge, Word participle) {
        return participle.is("acl")
                && participle.xpos().equals("VBN")
                && knowledge.is(participle.lemma(), Marker.LIGHT);
    }
}
