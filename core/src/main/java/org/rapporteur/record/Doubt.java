// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program is not sure of, told in place of a guess.
 *
 * @param confidence from 0 to 1, where there is a reason to doubt what was found
 * @param candidates ids of entries that it might be, the likeliest first
 * @param reason why it could not be resolved
 */
public record Doubt(
        @Nullable Double confidence,
        List<String> candidates,
        @Nullable String reason) {
    /** No doubt at all. */
    public static final Doubt NONE = new Doubt(null, List.of(), null);

    /** Keeps an unchangeable copy of the candidates. */
    public Doubt {
        candidates = List.copyOf(candidates);
    }

    /** Returns the doubt about something that could not be resolved. */
    public static Doubt unresolved(String reason, List<String> candidates) {
        return new Doubt(null, candidates, reason);
    }
}
