// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.List;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.syntax.Word;

/** Which clauses tell of the same hour as the one that they hang on, and so share when and where. */
final class Meanwhile {
    private final EventKnowledge knowledge;
    private final List<Word> words;

    /** Makes one for the words of a sentence. */
    Meanwhile(EventKnowledge knowledge, List<Word> words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** Tells whether a clause or phrase happens when the one that it hangs on does: {@code shelled the port, killing nine}. */
    boolean sharesTime(Word word) {
        boolean clause = word.is("advcl") && !word.has("mark") && !word.xpos().equals("VBD");
        boolean absolute = word.is("advcl") && word.xpos().equals("VBG") && word.has("nsubj");
        return clause
                || absolute
                || isBelow(word)
                        && word.head() != null
                        && word.index() > word.head().index()
                || word.is("xcomp")
                || word.is("conj")
                || word.is("obj")
                || word.is("nsubj")
                || word.is("acl") && !Clauses.isRelativeClause(word)
                || word.is("nmod");
    }

    /**
     * {@code died when rebels attacked the town on Monday}, {@code as fighting broke out}: both on that day. What is told behind a
     * comma as said by somebody is not ({@code , as officials said}), nor what had been before.
     */
    boolean isBelow(Word clause) {
        if (!clause.is("advcl") || isBefore(clause)) {
            return false;
        }
        for (Word child : clause.children()) {
            boolean leads = child.index() < clause.index();
            boolean when = child.xpos().equals("WRB");
            boolean meanwhile = child.is("mark") && knowledge.isNoun("meanwhile", child.lemma()) && !isSetOff(child);
            if (leads && (when || meanwhile && hasSubject(clause))) {
                return true;
            }
        }
        return false;
    }

    /** {@code as fighting erupted}: the tagger takes the subject for the verb. */
    private static boolean hasSubject(Word clause) {
        Word inner = clause.child("advcl") == null ? clause.child("xcomp") : clause.child("advcl");
        boolean taken = inner != null
                && inner.index() == clause.index() + 1
                && clause.xpos().equals("VBG");
        return clause.has("nsubj") || taken;
    }

    private boolean isSetOff(Word mark) {
        return mark.index() > 0 && words.get(mark.index() - 1).form().equals(",");
    }

    /** {@code when rebels had attacked}, {@code while they had been away}. */
    private static boolean isBefore(Word clause) {
        boolean perfect = clause.xpos().equals("VBN") || clause.has("cop");
        return perfect
                && clause.children().stream()
                        .anyMatch(child ->
                                child.relation().equals("aux") && child.xpos().equals("VBD"));
    }
}
