// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that is a report, or holds some: a file, standard input, a member of an archive, the answer of a server.
 *
 * @param id what a report that is all of it is called
 * @param name what it is called in messages, and before the names of its parts
 * @param ending the end of its name in lower case, without that of the packing: {@code jsonl}; empty if it has none
 * @param depth how many packings and archives it is in
 * @param stream its bytes; supports mark and reset
 * @param told what those who handed it in say of it
 * @param meter counts what comes out of the argument that it is part of
 */
record Item(String id, String name, String ending, int depth, InputStream stream, Told told, Meter meter) {
    /**
     * What is known of an item before it is opened.
     *
     * @param address where it is from
     * @param charset how its text is encoded
     */
    record Told(@Nullable String address, @Nullable String charset) {
        /** Nothing. */
        static final Told NOTHING = new Told(null, null);
    }

    /** Returns the end of a file's name, behind the last dot, in lower case; empty if it has none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        boolean inName = dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return inName ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
