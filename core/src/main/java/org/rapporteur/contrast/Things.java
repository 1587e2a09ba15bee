// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.contrast;

import java.util.Collections;
import java.util.List;
import org.rapporteur.record.Proposition;

/** Whether the keys of two things are those of one: the thing itself first, then whose it is, and which. */
final class Things {
    private Things() {}

    /** How sure it is that two are one. */
    enum Sameness {
        /** they are not, or nothing tells */
        OTHER,
        /** both are called by the same noun, and nothing speaks against it */
        NOUN,
        /** both have the same name, or belong to one that has */
        NAMED
    }

    /** Returns whether two things are one. */
    static Sameness of(List<String> some, List<String> others) {
        if (some.isEmpty() || others.isEmpty() || !some.get(0).equals(others.get(0))) {
            return Sameness.OTHER;
        }
        if (Proposition.isNamed(some.get(0))) {
            return Sameness.NAMED;
        }
        List<String> owners = behind(some, Proposition.NAMED);
        List<String> otherOwners = behind(others, Proposition.NAMED);
        if (areOthers(owners, otherOwners)
                || exclude(behind(some, Proposition.QUALIFIER), behind(others, Proposition.QUALIFIER))
                || differ(behind(some, Proposition.WHICH), behind(others, Proposition.WHICH))) {
            return Sameness.OTHER;
        }
        return Collections.disjoint(owners, otherOwners) ? Sameness.NOUN : Sameness.NAMED;
    }

    /** Tells whether the first of two is the other's, or a part of it: Basra's of Iraq, a mission of its state. */
    static boolean isPart(List<String> part, List<String> whole) {
        return !part.isEmpty()
                && !whole.isEmpty()
                && Proposition.isNamed(whole.get(0))
                && !part.get(0).equals(whole.get(0))
                && part.contains(whole.get(0));
    }

    /** Tells whether two are called by one noun and are not one. */
    static boolean isOtherOfKind(List<String> some, List<String> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.get(0).equals(others.get(0))
                && of(some, others) == Sameness.OTHER;
    }

    /** Tells whether two are brought in as new, each by itself: two contracts. */
    static boolean areNew(List<String> some, List<String> others) {
        return some.contains(Proposition.INDEFINITE) && others.contains(Proposition.INDEFINITE);
    }

    /** Tells whether nothing says of two which they are, neither an article nor a name. */
    static boolean areAny(List<String> some, List<String> others) {
        return isAny(some) && isAny(others);
    }

    /** Tells whether two are one that has a name, or of which both say that it is known: the plan. */
    static boolean isOneKnown(List<String> some, List<String> others) {
        Sameness same = of(some, others);
        return same == Sameness.NAMED || same == Sameness.NOUN && !isAny(some) && !isAny(others);
    }

    /** Tells whether two are of one kind that a noun before them tells: cluster bombs. */
    static boolean isOneKind(List<String> some, List<String> others) {
        List<String> kinds = behind(some, Proposition.QUALIFIER);
        return of(some, others) != Sameness.OTHER
                && !kinds.isEmpty()
                && kinds.equals(behind(others, Proposition.QUALIFIER));
    }

    private static boolean isAny(List<String> keys) {
        return keys.contains(Proposition.INDEFINITE) || keys.contains(Proposition.BARE);
    }

    /** Tells whether two are told apart by the same words, or by none: sales, and sales of trucks. */
    static boolean areToldAlike(List<String> some, List<String> others) {
        return behind(some, Proposition.QUALIFIER).equals(behind(others, Proposition.QUALIFIER))
                && behind(some, Proposition.WHICH).equals(behind(others, Proposition.WHICH));
    }

    /** Tells whether two things are of one owner: two forces of a state. */
    static boolean shareOwner(List<String> some, List<String> others) {
        return !Collections.disjoint(behind(some, Proposition.NAMED), behind(others, Proposition.NAMED));
    }

    private static boolean exclude(List<String> some, List<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /** Whether each has an owner that the other has not: Norway's bid for the pact and Norway's bid for the league. */
    private static boolean areOthers(List<String> some, List<String> others) {
        return !others.containsAll(some) && !some.containsAll(others);
    }

    /** Whether one preposition brings in other things: sanctions on oil, sanctions on steel. */
    private static boolean differ(List<String> some, List<String> others) {
        for (String one : some) {
            String preposition = one.substring(0, one.indexOf(' ') + 1);
            if (!others.contains(one) && others.stream().anyMatch(other -> other.startsWith(preposition))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> behind(List<String> keys, String mark) {
        return keys.stream().skip(1).filter(key -> key.startsWith(mark)).toList();
    }
}
