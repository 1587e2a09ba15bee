// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.Cue;
import org.rapporteur.knowledge.cues.Cue.Frame;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueWord;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** Finds what verbs report whose subject undergoes it: {@code is said to be ill}, {@code a plan backed by the union}. */
final class PassiveCues {
    private final CueKnowledge knowledge;
    private final Sources sources;
    private final Contents contents;
    private final List<Word> words;

    PassiveCues(CueKnowledge knowledge, Sources sources, Contents contents, List<Word> words) {
        this.knowledge = knowledge;
        this.sources = sources;
        this.contents = contents;
        this.words = words;
    }

    @Nullable
    Finding of(
            Word verb,
            CueWord cue,
            @Nullable Word subject,
            @Nullable Word clause,
            @Nullable Word open,
            List<Word> oblique) {
        Word patient = subject != null ? subject : sources.subject(words, verb);
        if (clause != null && !clause.dominates(verb)) {
            Cue found = cue.in(Frame.WH) != null && cue.in(Frame.THAT) == null
                    ? cue.in(Frame.WH)
                    : patient != null && cue.in(Frame.OBJECT_THAT) != null
                            ? cue.in(Frame.OBJECT_THAT)
                            : cue.in(Frame.THAT);
            boolean asked = found != null && found.frame() == Frame.WH;
            boolean told = asked || found != null && found.frame() == Frame.OBJECT_THAT && patient != null;
            return found == null
                    ? null
                    : make(
                            verb,
                            found,
                            contents.clause(clause.leftmost(), clause, verb),
                            told && patient != null ? List.of(patient) : List.of());
        }
        if (open != null && patient != null) {
            Cue found = Clauses.isInfinitive(open) ? infinitive(cue) : cue.in(Frame.SMALL_CLAUSE);
            boolean told = found != null && found.frame() == Frame.OBJECT_TO;
            if (found != null) {
                return make(
                        verb, found, both(patient, open.leftmost(), open, verb), told ? List.of(patient) : List.of());
            }
        }
        if (patient == null) {
            return null;
        }
        for (Word each : oblique) {
            Word marker = each.child("case") != null ? each.child("case") : each.child("mark");
            Cue found = marker == null ? null : cue.in(Frame.OBJECT_WITH, marker.lemma());
            if (found != null && marker != null) {
                boolean own = sources.agent(verb) == null && SecondHand.saying(knowledge, words, verb) == each;
                return own ? null : make(verb, found, both(patient, marker, each, verb), List.of());
            }
        }
        Cue found = cue.in(Frame.OBJECT);
        if (found == null || sources.agent(verb) == null) {
            return null;
        }
        return make(verb, found, List.of(sources.of(words, patient, verb).span()), List.of());
    }

    private static @Nullable Cue infinitive(CueWord cue) {
        return cue.in(Frame.RAISING) != null ? cue.in(Frame.RAISING) : cue.in(Frame.OBJECT_TO);
    }

    private List<Span> both(Word patient, Word from, Word clause, Word verb) {
        List<Span> pieces = new ArrayList<>(2);
        pieces.add(sources.of(words, patient, verb).span());
        pieces.addAll(contents.clause(from, clause, verb));
        return pieces;
    }

    private @Nullable Finding make(Word verb, Cue cue, List<Span> content, List<Word> addressees) {
        if (content.isEmpty()) {
            return null;
        }
        Word agent = sources.agent(verb);
        Word first = VerbCues.firstWord(words, verb);
        return new Finding(
                cue,
                new Span(first.start(), verb.end()),
                agent == null || agent.upos() == Upos.VERB ? null : sources.of(words, agent, verb),
                content,
                addressees);
    }
}
