// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Upos;
import org.rapporteur.syntax.Word;

/** Which nouns stand beside each other in one place of a clause: Norland, Sudland and the union. */
final class Coordination {
    private Coordination() {}

    /** Returns a noun and those coordinated with it; "the envoy, the head of the mission, ..." is one. */
    static List<Word> of(Word first) {
        List<Word> all = new ArrayList<>(2);
        all.add(first);
        Word last = null;
        int closed = 0;
        for (Word child : first.children()) {
            if (all.size() < Clauses.REACH && isListed(first, child)) {
                all.add(child);
            } else if (child.is("conj")
                    && Clauses.isNominal(child)
                    && all.size() < Clauses.REACH
                    && !isContrast(child)) {
                all.add(child);
                chained(child, all);
                last = all.get(all.size() - 1);
            } else if (child.form().equals(",")) {
                closed = child.index();
            }
        }
        boolean apposed = last != null
                && closed > last.index()
                && !last.has("cc")
                && last.leftmost().index() > 0;
        if (apposed) {
            all.remove(all.size() - 1);
        }
        return all;
    }

    /** Norland, Sudland, and Kenya: the parser may take the second of three bare names for another name of the first. */
    private static boolean isListed(Word first, Word name) {
        boolean bare = name.is("appos")
                && first.upos() == Upos.PROPN
                && name.upos() == Upos.PROPN
                && name.children().stream().allMatch(child -> child.is("punct") || child.is("flat"));
        return bare
                && first.children().stream()
                        .anyMatch(other -> other.is("conj")
                                && other.upos() == Upos.PROPN
                                && other.index() > name.index()
                                && other.has("cc"));
    }

    /** Norland, Sudland and the union: the parser may hang the third name on the second. */
    private static void chained(Word noun, List<Word> all) {
        for (Word child : noun.children()) {
            boolean name = child.is("conj") && child.upos() == Upos.PROPN && noun.upos() == Upos.PROPN;
            if (name && child.has("cc") && !noun.has("cc") && all.size() < Clauses.REACH) {
                all.add(child);
            }
        }
    }

    /** Killed five gunmen, not eleven villagers: what is set against another is no part of it. */
    private static boolean isContrast(Word noun) {
        for (Word child : noun.children()) {
            boolean before = child.index() < noun.index() && (child.is("advmod") || child.is("cc") || child.is("det"));
            if (before && child.xpos().equals("RB") && child.upos() == Upos.PART) {
                return true;
            }
        }
        return false;
    }
}
