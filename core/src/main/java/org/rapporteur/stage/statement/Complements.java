// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.syntax.Word;

/** What a verb governs, sorted by what it can be. */
final class Complements {
    @Nullable
    Word clause;

    @Nullable
    Word open;

    @Nullable
    Word object;

    @Nullable
    Word indirect;

    @Nullable
    Word subject;

    final List<Word> oblique = new ArrayList<>(2);
    boolean passive;

    private final CueKnowledge knowledge;

    private Complements(CueKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Collects what hangs on a verb, and on the last word of a cue that begins with it. */
    static Complements of(CueKnowledge knowledge, Word verb, Word last) {
        Complements found = new Complements(knowledge);
        found.collect(verb, verb);
        Word displaced = Sources.displaced(verb);
        if (displaced != null && found.clause != null && displaced.head() == found.clause) {
            found.clause = null; // the minister, who had left, said
        }
        if (last != verb) {
            found.collect(last, verb);
            found.objectOfParticle(last);
            found.object = last.equals(found.object) ? null : found.object; // took issue with
        }
        return found;
    }

    /** What hangs on the last word of a cue as on a preposition is its object: {@code called on them to leave}. */
    private void objectOfParticle(Word last) {
        for (Word each : List.copyOf(oblique)) {
            if (last.equals(each.child("case"))) {
                object = each;
                oblique.remove(each);
            } else if (open == null && object != null && Clauses.isInfinitive(each)) {
                open = each;
            }
        }
    }

    private void collect(Word governor, Word verb) {
        for (Word child : governor.children()) {
            boolean after = child.index() > verb.index();
            switch (child.universalRelation()) {
                case "ccomp" -> clause = clause == null || after && clause.index() < verb.index() ? child : clause;
                case "xcomp" -> open = open == null ? child : open;
                case "obj" -> {
                    boolean second = object != null && indirect == null && object.index() > verb.index();
                    indirect = second ? object : indirect; // called the plan a mistake
                    object = child;
                }
                case "iobj" -> indirect = child;
                case "nsubj", "csubj" -> {
                    subject = child;
                    passive |= child.relation().endsWith(":pass") && !verb.has("aux");
                }
                case "aux" -> passive |= child.relation().equals("aux:pass");
                case "obl", "advcl", "nmod" -> {
                    if (after) {
                        oblique.add(child);
                        clause = clause == null && isContent(child) ? child : clause;
                    }
                }
                default -> {}
            }
        }
    }

    /** Tells whether an adverbial clause is what is said all the same: {@code wrote the paper that}, {@code asked in Oslo whether}. */
    private boolean isContent(Word child) {
        Word first = child.leftmost();
        boolean opens = knowledge.is(first.lemma(), Marker.CONTENT) && first.head() == child && first.is("mark")
                || knowledge.is(first.lemma(), Marker.QUESTION)
                        && !knowledge.is(first.lemma(), Marker.CIRCUMSTANCE)
                        && first.upos() != Upos.PRON;
        return opens && child.relation().equals("advcl");
    }

    /** Returns who is told, if anyone is. */
    @Nullable
    Word told() {
        return indirect != null ? indirect : object;
    }
}
