// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.syntax.Word;

/** Tells where the main clause goes on behind what a cue in a subordinate clause or an insertion reports. */
final class MainClauses {
    private final CueKnowledge knowledge;
    private final Quotations quotations;
    private final List<Word> words;

    MainClauses(CueKnowledge knowledge, Quotations quotations, List<Word> words) {
        this.knowledge = knowledge;
        this.quotations = quotations;
        this.words = words;
    }

    /**
     * What a cue in a subordinate clause reports ends with that clause: {@code While critics say it failed, the minister ...}.
     * Parsers often let it swallow the main clause.
     */
    int beforeMainClause(Word clause, int last, Word cue) {
        if (!isSubordinate(cue)) {
            return last;
        }
        for (int i = Math.max(clause.index(), cue.index()) + 1; i < last; i++) {
            Word next = words.get(i + 1).upos() == Upos.PUNCT && i + 2 <= last ? words.get(i + 2) : words.get(i + 1);
            boolean begins = Clauses.isNominal(next) && next.upos() != Upos.NUM || next.upos() == Upos.ADV;
            boolean main = words.get(i).form().equals(",") && begins;
            if (main && hasFinite(next.index(), words.size() - 1)) {
                return i - 1;
            }
        }
        return last;
    }

    /** Tells whether a cue stands in a clause that its main clause follows: {@code While ...}, {@code Recalling ...}. */
    private boolean isSubordinate(Word cue) {
        boolean bare = !Clauses.isFinite(cue) || cue.index() == 0 && cue.xpos().equals("VBD");
        if (cue.index() <= 1 && bare && cue.upos() == Upos.VERB) {
            return true;
        }
        for (int i = 0; i <= 2 && i < cue.index(); i++) {
            Word first = words.get(i);
            Word clause = first.head();
            boolean opens = clause != null && clause.dominates(cue);
            if (opens && (first.is("mark") || first.is("advmod")) && isCircumstance(first)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCircumstance(Word mark) {
        return knowledge.is(mark.lemma(), Marker.CIRCUMSTANCE)
                || mark.is("mark") && knowledge.is(mark.lemma(), Marker.QUESTION);
    }

    /** Tells whether a finite verb stands among some words before any comma. */
    boolean hasFinite(int from, int to) {
        int end = Math.min(to, from + Clauses.SIGHT);
        for (int i = from; i <= end; i++) {
            if (Clauses.isFinite(words.get(i)) || words.get(i).xpos().equals("MD")) {
                return true;
            }
            if (words.get(i).form().equals(",")) {
                return false;
            }
        }
        return false;
    }

    /**
     * What a cue between two commas reports ends with the second, where the main verb follows: {@code The group, which met to
     * discuss the plan, raised four million}.
     */
    int beforeClosing(Word clause, int last, Word cue) {
        for (int i = cue.index() + 1; clause.index() > cue.index() && i <= last && i + 1 < words.size(); i++) {
            if (words.get(i).form().equals(",")) {
                Word next = words.get(i + 1);
                boolean main = Clauses.isFiniteForm(next) || next.xpos().equals("MD");
                int opening = main && quotations.together(next, cue) ? comma(cue.index()) : -1;
                return opening > 0 && opensInsertion(opening) ? i - 1 : last;
            }
        }
        return last;
    }

    private boolean opensInsertion(int comma) {
        Word first = words.get(comma + 1);
        return (first.xpos().startsWith("W") || first.xpos().equals("VBG"))
                && !Clauses.hasFinite(words, Math.max(0, comma - Clauses.SIGHT), comma);
    }

    private int comma(int from) {
        for (int i = from - 1; i > 0 && i > from - Clauses.SIGHT; i--) {
            if (words.get(i).form().equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
