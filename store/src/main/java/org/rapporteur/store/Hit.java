// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * Something that a search found, with its evidence.
 *
 * @param kind what it is
 * @param report the number of its report
 * @param entry the id of the entry in the report's record: {@code st3}; null for a report
 * @param document what the report is called
 * @param published its day
 * @param title its headline
 * @param publisher who published it
 * @param who who says or does it; several are parted by {@code "; "}
 * @param whom to whom an event is done
 * @param type kind of a statement, type of an event
 * @param status of an event
 * @param start where it begins in the report's text, in code points; of an event, its sentence
 * @param end where it ends, exclusive
 * @param snippet words of it, in UTF-16 units
 * @param marks where in the snippet the words stand that were looked for
 */
public record Hit(
        Search.Kind kind,
        long report,
        @Nullable String entry,
        String document,
        @Nullable String published,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String who,
        @Nullable String whom,
        @Nullable String type,
        @Nullable String status,
        int start,
        int end,
        String snippet,
        List<Span> marks) {
    /** Keeps an unchangeable copy. */
    public Hit {
        marks = List.copyOf(marks);
    }

    /** Returns what {@code rapporteur show} finds it by: {@code r17/st3}. */
    public String address() {
        return "r" + report + (entry == null ? "" : "/" + entry);
    }
}
