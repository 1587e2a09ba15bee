// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The latest mentions: as far back as anyone looks for what a pronoun or a description means. */
final class Recent {
    private static final int MOST = 64;

    private final Draft[] ring = new Draft[MOST];
    private int size;

    /** Adds the next mention of the text. */
    void add(Draft draft) {
        ring[size % MOST] = draft;
        size++;
    }

    /** Returns how many can be looked at. */
    int count() {
        return Math.min(size, MOST);
    }

    /** Returns the latest but so many. */
    Draft back(int steps) {
        return ring[(size - 1 - steps) % MOST];
    }

    /** Returns whose the latest mention is that fits, not before a sentence; null if there is none. */
    @Nullable
    Cluster latest(int sentence, Predicate<Draft> fits) {
        for (int i = 0; i < count(); i++) {
            Draft draft = back(i);
            if (draft.sentence < sentence) {
                return null;
            }
            if (draft.cluster != null && fits.test(draft)) {
                return draft.cluster;
            }
        }
        return null;
    }
}
