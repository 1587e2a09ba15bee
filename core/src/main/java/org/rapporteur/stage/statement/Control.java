// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.knowledge.cues.CueKnowledge.Marker;
import org.rapporteur.syntax.Word;

/** Finds whose subject a verb without one of its own has: that of the verb above it, or what that verb governs. */
final class Control {
    private final CueKnowledge knowledge;

    Control(CueKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Returns the object of a verb that does what a verb below it tells: {@code urged Oslo to leave}, {@code led Oslo to demand},
     * {@code fined Oslo for refusing}; null if the object does not.
     */
    @Nullable
    Word of(Word word, Word head) {
        boolean gerund = word.xpos().equals("VBG");
        Word object = head.child("obj");
        if (object == null && word.is("xcomp") && !gerund) {
            object = head.child("iobj");
        }
        if (object == null || word.index() < head.index()) {
            return null;
        }
        if (word.is("xcomp") && !gerund) {
            return object;
        }
        if (!(word.is("advcl") || word.is("ccomp")) || object.index() > word.index()) {
            return null;
        }
        Word mark = word.child("mark");
        if (gerund) {
            Word receiver = head.child("iobj") != null ? head.child("iobj") : object;
            boolean governed = mark != null && knowledge.is(mark.lemma(), Marker.CONTROL);
            return governed && receiver != null && isNamed(receiver) ? receiver : null;
        }
        return Clauses.isInfinitive(word) && knowledge.is(head.lemma(), Marker.CAUSE) ? object : null;
    }

    /** Returns who says it behind a conjunction that was taken for a preposition: {@code As the envoy put it}; null if none is there. */
    @Nullable
    Word inserted(Word verb) {
        Word noun = verb.child("obl");
        Word mark = noun == null || noun.index() > verb.index() || verb.has("nsubj") ? null : noun.child("case");
        return mark != null && noun != null && knowledge.is(mark.lemma(), Marker.INSERTION) ? noun : null;
    }

    private static boolean isNamed(Word noun) {
        Word apposition = noun.child("appos");
        return noun.upos() == Upos.PROPN
                || noun.xpos().equals("PRP")
                || apposition != null && apposition.upos() == Upos.PROPN;
    }

    /**
     * Returns the finite verb that a participle behind a comma goes on with, though the tree joins it to another participle
     * without a conjunction: {@code pursued a plan of uniting farmers, arguing that}; null if it does not.
     */
    static @Nullable Word mainBefore(Word word, Word head) {
        boolean joined = word.is("conj")
                && word.xpos().equals("VBG")
                && head.xpos().equals("VBG")
                && !head.has("aux")
                && !word.has("cc")
                && word.leftmost().form().equals(",");
        Word above = joined ? head : null;
        for (int i = 0; i < Sources.HIGHEST && above != null; i++) {
            above = above.head();
            if (above != null && above.upos() == Upos.VERB && Clauses.hasTense(above)) {
                return above;
            }
        }
        return null;
    }
}
