// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a dictionary: a phrase, a code with its days, an agent or a set of words.
 *
 * @param kind what it is
 * @param phrase the phrase as written, {@code HAMID_KARZAI_}; of {@link Kind#CODE} null
 * @param forms of an agent its plural: {@code *} for the regular one, null for none; of a set its words between bars
 * @param code the code: {@code AFGGOV}, of an agent {@code ~GOV} or {@code NGO~}; null of a phrase and of a set
 * @param from the first day on which the code holds; null for no limit
 * @param to the last day on which it holds; null for no limit
 * @param note the comment at the end of the line
 * @param source where it stands: {@code my.actors.txt:12}
 */
public record DictionaryRow(
        Kind kind,
        @Nullable String phrase,
        @Nullable String forms,
        @Nullable String code,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note,
        String source) {
    /** The regular plural. */
    public static final String REGULAR = "*";

    /** What a row is. */
    public enum Kind {
        /** the phrase that begins an entry */
        PRIMARY,
        /** another phrase with the codes of the entry */
        SYNONYM,
        /** a code of the entry, in the order in which they are tried */
        CODE,
        /** a code of the synonym before it alone, tried before those of the entry */
        OWN,
        /** a phrase for an agent */
        AGENT,
        /** words that a mark stands for: {@code !PERSON!} */
        SET
    }

    /** Tells whether it belongs to an actor, not to an agent. */
    public boolean isOfActor() {
        return kind != Kind.AGENT && kind != Kind.SET;
    }

    /** Returns the name of the file it is from. */
    public String file() {
        int colon = source.lastIndexOf(':');
        return colon < 0 ? source : source.substring(0, colon);
    }

    /** Tells whether the code holds on a day; on an unknown day only a code without limits does. */
    public boolean holdsOn(@Nullable LocalDate day) {
        if (day == null) {
            return from == null && to == null;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    DictionaryRow as(Kind other) {
        return new DictionaryRow(other, phrase, forms, code, from, to, note, source);
    }
}
