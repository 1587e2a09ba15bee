// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.contrast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.record.Proposition;

/** What two sides do with each other: that Norway talks with Finland, and that Finland does not talk with Norway, are of one thing. */
final class Mutuals {
    private static final int TWO = 2;

    private Mutuals() {}

    /** Tells whether two speak of the same two sides, one of which may be the one who speaks. */
    static boolean areOne(Proposition one, Proposition other) {
        Set<String> some = parties(one);
        Set<String> others = parties(other);
        boolean within = some.containsAll(others) || others.containsAll(some);
        return within && !some.isEmpty() && !others.isEmpty() && Math.max(some.size(), others.size()) == TWO;
    }

    /** The sides that are named, and who speaks where there are not two. */
    private static Set<String> parties(Proposition proposition) {
        Set<String> parties = new LinkedHashSet<>();
        add(proposition.subjects(), parties);
        add(proposition.objects(), parties);
        if (parties.size() < TWO) {
            add(proposition.sides(), parties);
        }
        if (parties.size() < TWO) {
            add(proposition.holders(), parties);
        }
        return parties;
    }

    private static void add(List<String> keys, Set<String> parties) {
        keys.stream().filter(Ground::isCode).forEach(parties::add);
    }
}
