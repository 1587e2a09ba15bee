// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.syntax.Word;

/**
 * The phrases that close those of a verb or a noun, one inside the other: what says when or where the whole happens stands last, and
 * the parser hangs it on the noun before it as often as on the verb ({@code met the envoy of the union in Arlen on Monday}).
 */
final class Edges {
    private static final int DEPTH = 4;

    private static final int WIDTH = 24;

    private final EventKnowledge knowledge;

    Edges(EventKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the phrases inside those of a word, the outer before the inner. */
    List<Word> of(Word host) {
        return of(host, null);
    }

    /**
     * Returns the phrases inside those of a word but for one.
     *
     * @param other the phrase that is left out; may be null
     */
    List<Word> of(Word host, @Nullable Word other) {
        List<Word> found = new ArrayList<>();
        for (Word child : host.children()) {
            boolean behind = child.index() > host.index();
            boolean opens = child.is("obl");
            if ((behind && (child.is("obj") || child.is("nmod")) || opens) && child != other && !isApart(child)) {
                inside(child, found, DEPTH);
            }
        }
        return found;
    }

    private void inside(Word noun, List<Word> found, int depth) {
        for (Word child : noun.children()) {
            boolean joined = child.is("conj") && Clauses.isNominal(child) && child.upos() == noun.upos();
            boolean phrase = child.is("nmod") || child.is("appos") || child.is("obl") || joined;
            boolean closes = phrase && child.index() > noun.index() && found.size() < WIDTH;
            if (closes && !isApart(child)) {
                found.add(child);
                if (depth > 1) {
                    inside(child, found, depth - 1);
                }
            }
        }
    }

    /** Tells whether a phrase is about something that has its own time: {@code praised for the vote}, {@code before the summit}. */
    boolean isApart(Word phrase) {
        for (Word child : phrase.children()) {
            if (child.is("case") && knowledge.isNoun("apart", child.lemma())) {
                return true;
            }
        }
        return false;
    }
}
