// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an entry, kept apart from what the program found.
 *
 * @param number by which it is called; 0 where it has none yet
 * @param document the id of the report
 * @param version the version of its text
 * @param hash the SHA-256 of that text
 * @param entry what the entry was called when it was corrected
 * @param anchor where it stands
 * @param verdict what is said of it
 * @param fields what is set in it, by the names of the record; empty unless the verdict is {@link Verdict#SET}
 * @param by who says so
 * @param why why
 * @param made when, as an ISO instant
 * @param undone when, by whom and why it was taken back; null if it was not
 */
public record Correction(
        long number,
        String document,
        int version,
        String hash,
        String entry,
        Anchor anchor,
        Verdict verdict,
        Map<String, String> fields,
        String by,
        String why,
        String made,
        @Nullable String undone) {
    /** What is said of an entry. */
    public enum Verdict {
        /** it is right */
        ACCEPT,
        /** there is no such thing in the text */
        REJECT,
        /** it is there, and is otherwise */
        SET
    }

    /** Keeps an unchangeable copy. */
    public Correction {
        fields = java.util.Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** Tells whether it says the same of the same as another, by the same, at the same time. */
    boolean isSame(Correction other) {
        return document.equals(other.document)
                && version == other.version
                && anchor.equals(other.anchor)
                && verdict == other.verdict
                && fields.equals(other.fields)
                && by.equals(other.by)
                && made.equals(other.made);
    }
}
