// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A user's own tables, which lie over ours line by line.
 *
 * <p>A table there has the name and the header of ours. A line with the id of one of ours (of a term: the same person,
 * office, whose it is and beginning; of a membership: the same organisation, member and beginning; of a class of nouns: the same
 * class and noun) takes its place; any other line is added. A gazetteer there, packed by {@link GazetteerPacker}, is asked before ours.
 * Tables of actors and those of events are asked for by two threads at once.
 */
@FunctionalInterface
public interface Overlay {
    /** Nothing of the user's own. */
    Overlay NONE = file -> null;

    /**
     * Opens the user's table of a name.
     *
     * @param file the name of a table that a user may have, of actors or of events: {@code persons.tsv}, {@code triggers.tsv}
     * @return its characters; null if there is none
     */
    @Nullable
    Reader open(String file);

    /** Returns what the user's table of a name is called in messages. */
    default String name(String file) {
        return file;
    }

    /** Opens the user's own gazetteer; null if there is none. */
    default @Nullable InputStream openGazetteer() {
        return null;
    }
}
