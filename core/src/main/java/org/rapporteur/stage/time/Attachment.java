// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.syntax.Word;

/** Tells which word a date is of, where the tree may have hung it on another beside. */
final class Attachment {
    private Attachment() {}

    /** Returns the word that a date is of; null if there is none. */
    static @Nullable Word of(Word date, @Nullable Role led) {
        Word governor = date.head();
        if (governor == null) {
            return null;
        }
        Word verb = governor.head();
        if (verb != null && verb.upos() == Upos.VERB) {
            if (isBeside(date, governor, verb) || isOfVerb(date, governor, led)) {
                return verb;
            }
        }
        Word inner = innerVerb(date, governor);
        if (inner != null) {
            return inner;
        }
        Word infinitive = governor.upos() == Upos.VERB ? infinitive(date, governor) : null;
        return infinitive == null ? governor : infinitive;
    }

    /** {@code schools that closed in May would reopen}: a date right behind a verb is that verb's. */
    private static boolean isBeside(Word date, Word governor, Word verb) {
        return date.index() < governor.index()
                && verb.index() == date.leftmost().index() - 1
                && governor.has("aux");
    }

    /** {@code The minister, whose term ends in June, said}: a date right behind the verb of a clause about the subject is that verb's. */
    private static @Nullable Word innerVerb(Word date, Word verb) {
        Word subject = date.index() < verb.index() ? verb.child("nsubj") : null;
        for (Word child : subject == null ? List.<Word>of() : subject.children()) {
            if (child.is("acl") && child.index() == date.leftmost().index() - 1) {
                return child;
            }
        }
        return null;
    }

    /** {@code put off the launch until May}, {@code comes into force in May}: neither the launch nor force is in May. */
    private static boolean isOfVerb(Word date, Word noun, @Nullable Role led) {
        if (!date.is("nmod") || noun.upos() != Upos.NOUN) {
            return false;
        }
        return led == Role.UNTIL ? noun.is("obj") : noun.is("obl") && isBare(noun, date);
    }

    private static boolean isBare(Word noun, Word date) {
        for (Word child : noun.children()) {
            if (child != date && !child.is("case") && !child.is("punct")) {
                return false;
            }
        }
        return noun.has("case")
                && noun.xpos().equals("NN")
                && noun.index() == date.leftmost().index() - 1;
    }

    /** {@code vowed to leave the port on Friday}: who vows that day is said to have vowed on Friday to leave it. */
    private static @Nullable Word infinitive(Word date, Word verb) {
        Word last = null;
        for (Word child : verb.children()) {
            boolean between = child.index() > verb.index() && child.index() < date.index();
            if (between && child.is("punct") || child.relation().equals("aux:pass")) {
                return null;
            }
            if (between
                    && child.is("xcomp")
                    && child.has("mark")
                    && child.xpos().equals("VB")) {
                last = child;
            }
        }
        return last;
    }
}
