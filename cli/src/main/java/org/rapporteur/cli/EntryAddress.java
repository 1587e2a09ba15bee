// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How an entry of a store is called: {@code r17/st3}. */
record EntryAddress(long report, String entry) {
    private static final Pattern ADDRESS = Pattern.compile("r([0-9]{1,18})/([a-z]{2}[0-9]{1,9})");
    private static final int KIND = 2;

    /** Reads an address; null if it is none. */
    static @Nullable EntryAddress of(String id) {
        Matcher address = ADDRESS.matcher(id);
        return address.matches() ? new EntryAddress(Long.parseLong(address.group(1)), address.group(2)) : null;
    }

    /** Returns the two letters of its kind. */
    String kind() {
        return entry.substring(0, KIND);
    }
}
