// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import java.util.List;
import java.util.function.Predicate;

/** Which tags are those of verbs, of marks that divide a sentence, and of conjunctions. */
public final class TagKinds {
    private final boolean[] verb;
    private final boolean[] mark;
    private final boolean[] conjunction;

    /**
     * Sorts the tags of an inventory.
     *
     * @param tags the names of the tags, in the order of their numbers
     */
    public TagKinds(List<String> tags) {
        verb = which(tags, tag -> tag.startsWith("VB") || tag.equals("MD"));
        mark = which(tags, tag -> tag.equals(",") || tag.equals(":"));
        conjunction = which(tags, tag -> tag.equals("CC"));
    }

    private static boolean[] which(List<String> tags, Predicate<String> kind) {
        boolean[] which = new boolean[tags.size()];
        for (int i = 0; i < which.length; i++) {
            which[i] = kind.test(tags.get(i));
        }
        return which;
    }

    boolean isVerb(int tag) {
        return verb[tag];
    }

    boolean isMark(int tag) {
        return mark[tag];
    }

    boolean isConjunction(int tag) {
        return conjunction[tag];
    }
}
