// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contrast.Contrast;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Proposition;

/** Finds positions that go back on earlier ones of the same side: refused on Monday, accepted on Friday. */
final class Changes {
    /** A position is compared with so many earlier ones of its side. */
    private static final int LOOK_BACK = 60;

    private Changes() {}

    /** Returns for each position that goes back on earlier ones the last of these. */
    static Map<Entry, Entry> among(List<Entry> entries) {
        Map<String, List<Entry>> bySide = new HashMap<>();
        Map<Entry, Entry> changes = new HashMap<>();
        for (Entry entry : entries) {
            for (String side :
                    entry.stance() == null ? List.<String>of() : entry.sides().get(0)) {
                List<Entry> before = bySide.computeIfAbsent(side, key -> new ArrayList<>());
                for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOK_BACK); i--) {
                    if (goesBack(before.get(i), entry)) {
                        changes.putIfAbsent(entry, before.get(i));
                        break;
                    }
                }
                before.add(entry);
            }
        }
        return changes;
    }

    private static boolean goesBack(Entry before, Entry now) {
        Proposition one = before.proposition();
        Proposition other = now.proposition();
        if (one == null
                || other == null
                || before.from() == null
                || before.from().equals(now.from())) {
            return false;
        }
        Contrast contrast = Contrast.between(one, other);
        if (contrast != null) {
            return contrast.relation() == Relation.CHANGES;
        }
        return refuses(before.stance()) != refuses(now.stance()) && shareMatter(one, other);
    }

    private static boolean refuses(@Nullable Stance stance) {
        return stance == Stance.REJECTS;
    }

    private static boolean shareMatter(Proposition one, Proposition other) {
        return !Collections.disjoint(one.objects(), other.objects());
    }
}
