// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import java.util.Locale;

/**
 * A place beside a trigger where a participant stands.
 *
 * @param kind how it is looked up
 * @param word the preposition, for {@link Kind#PREPOSITION}; else empty
 * @param takesPlaces whether a town may stand there too, which else is but where something happens; written {@code in!}
 */
public record Slot(Kind kind, String word, boolean takesPlaces) {
    /** The kinds of places. */
    public enum Kind {
        /** who acts: the subject, or the by-phrase of a passive */
        SUBJ,
        /** who undergoes: the object, or the subject of a passive */
        OBJ,
        /** to whom: the indirect object */
        IOBJ,
        /** the recipients of the clause that complements the trigger */
        COMP,
        /** the subject of the clause that complements the trigger */
        COMPSUBJ,
        /** the possessor: {@code Norland's} */
        POSS,
        /** a name or a demonym before a noun: {@code Norlandic troops} */
        MOD,
        /** who says the clause that the trigger stands in */
        SPEAKER,
        /** a phrase with a preposition */
        PREPOSITION
    }

    /** Tells whether the participant stands in the clause that complements the trigger. */
    public boolean isClause() {
        return kind == Kind.COMP || kind == Kind.COMPSUBJ;
    }

    /** Returns the slot as the tables write it. */
    public String text() {
        return kind == Kind.PREPOSITION ? word : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Reads a slot as the tables write it: a kind in lower case, else a preposition. */
    static Slot of(String text) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.PREPOSITION && kind.name().equalsIgnoreCase(text)) {
                return new Slot(kind, "", false);
            }
        }
        boolean places = text.endsWith("!");
        return new Slot(Kind.PREPOSITION, places ? text.substring(0, text.length() - 1) : text, places);
    }
}
