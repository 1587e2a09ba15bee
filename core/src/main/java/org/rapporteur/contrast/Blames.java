// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.contrast;

import java.util.Collections;
import org.rapporteur.record.Proposition;

/** Two sides that each say the other did it: Norway that Finland shelled the hospital, Finland that Norway shelled the hospital. */
final class Blames {
    private Blames() {}

    /** Tells whether each holds the other side to have done it to one known thing; a town can be shelled by both. */
    static boolean areTraded(Proposition one, Proposition other) {
        return !Collections.disjoint(one.holders(), other.subjects())
                && !Collections.disjoint(other.holders(), one.subjects())
                && Things.isOneKnown(one.objects(), other.objects())
                && !isLand(one.objects().get(0));
    }

    /** Whether a key is that of a state, an organisation of states, an armed group or a place. */
    private static boolean isLand(String key) {
        return Ground.isCode(key) || key.startsWith(Proposition.PLACE);
    }
}
