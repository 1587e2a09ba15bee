// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contrast.Contrast;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.record.Position.Stance;
import org.rapporteur.record.Proposition;

/** Finds positions of one side that go back on earlier ones: refused on Monday, accepted on Friday. */
final class Changes {
    /** A position is compared with so many earlier ones of its side. */
    private static final int LOOK_BACK = 60;

    /** The latest first. */
    private final Deque<Entry> before = new ArrayDeque<>();

    /** Takes the side's next position; returns the last of those before on which it goes back, null for none. */
    @Nullable
    Entry next(Entry entry) {
        Entry changed = before.stream()
                .filter(earlier -> goesBack(earlier, entry))
                .findFirst()
                .orElse(null);
        before.addFirst(entry);
        if (before.size() > LOOK_BACK) {
            before.removeLast();
        }
        return changed;
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
