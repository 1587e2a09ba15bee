// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.contrast;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Term;

/** Whether two predicates are directed at the same thing. */
final class Targets {
    private Targets() {}

    /** Returns whether at the same (true), at opposites (false), or at things that are not compared (null). */
    static @Nullable Boolean same(Proposition one, Proposition other) {
        if (one.objects().isEmpty() && other.objects().isEmpty()) {
            return one.complement().isEmpty() && other.complement().isEmpty() ? Boolean.TRUE : byMatter(one, other);
        }
        if (speakOfOthers(one, other)) {
            return null;
        }
        if (one.objects().isEmpty() && isOpen(one, other) || other.objects().isEmpty() && isOpen(other, one)) {
            return true;
        }
        if (shareThing(one.objects(), other.objects())) {
            return true;
        }
        return byMatter(one, other);
    }

    /** Whether one names nothing where the other may leave it unsaid, or neither is told what a pronoun means. */
    private static boolean isOpen(Proposition one, Proposition other) {
        return one.complement().isEmpty() && (other.loose() || one.loose());
    }

    /** Whether the thing of one is the other's, or whose the other's is: a force and a mission of one state are two. */
    static boolean shareThing(List<String> some, List<String> others) {
        return Things.of(some, others) != Things.Sameness.OTHER
                || Things.isPart(some, others)
                || Things.isPart(others, some);
    }

    /** Tells whether one is denied of a part of what the other affirms of the whole: not at Basra, but elsewhere in Iraq. */
    static boolean isDeniedOfPart(Proposition denying, Proposition affirming) {
        return Things.isPart(denying.objects(), affirming.objects());
    }

    private static @Nullable Boolean byMatter(Proposition one, Proposition other) {
        for (Term matter : one.complement()) {
            Term others = Contrast.find(matter, other.complement());
            if (others != null) {
                return others.affirmed() == matter.affirmed();
            }
        }
        return null;
    }

    /** Of what else they speak: Sweden's bid and Finland's bid are two. */
    static boolean speakOfOthers(Proposition one, Proposition other) {
        List<String> some = beyond(one);
        List<String> others = beyond(other);
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    private static List<String> beyond(Proposition proposition) {
        return proposition.sides().stream()
                .filter(side -> !proposition.subjects().contains(side))
                .toList();
    }
}
