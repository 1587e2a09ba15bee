// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.contrast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Days;
import org.rapporteur.record.Proposition.Term;

/** Whether two propositions that clash by their words are about one matter: without that, words alone set strangers against each other. */
final class Ground {
    /** So many days apart, two facts told without a day are two. */
    private static final long FACTS = 62;
    /** So many days apart, two counts are two counts: of the killed there are more each day. */
    private static final long COUNTS = 4;
    /** So long after, who says another thing has not changed sides, but speaks of another thing. */
    private static final long CHANGES = 730;

    private static final String NAMED = "@";
    /** How long the key of a state is: its code of three letters behind the sign. */
    private static final int STATE = 4;
    /** Parts the name of a family that is known: a verb of none is its own. */
    private static final char PART = '.';

    private Ground() {}

    /**
     * Tells whether both speak of somebody or something that has a name, be it one of who speaks, or of the same day; what has
     * no name, {@code the talks}, is the same within a few days at most.
     */
    static boolean shareName(Proposition one, Proposition other) {
        List<String> some = names(one);
        List<String> others = names(other);
        boolean shared = others.stream().anyMatch(some::contains)
                || others.stream().anyMatch(one.holders()::contains)
                || some.stream().anyMatch(other.holders()::contains);
        return shared || shareDays(one, other) || apart(one, other) <= COUNTS && isTold(one) && isTold(other);
    }

    private static boolean isTold(Proposition proposition) {
        return !proposition.subjects().isEmpty() || !proposition.objects().isEmpty();
    }

    private static List<String> names(Proposition proposition) {
        List<String> names = new ArrayList<>(proposition.sides());
        names.addAll(proposition.subjects());
        names.addAll(proposition.objects());
        names.removeIf(name -> !name.startsWith(NAMED));
        return names;
    }

    private static boolean shareDays(Proposition one, Proposition other) {
        for (Days some : one.days()) {
            for (Days others : other.days()) {
                if (!some.from().isAfter(others.to()) && !others.from().isAfter(some.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Tells whether what two predicates of a family say is said of one thing.
     *
     * @param same whether both have the same subject, and not only subjects of the same owner
     */
    static boolean isSaidOfOne(Term term, boolean same, Proposition one, Proposition other) {
        if (!same) {
            return shareFirst(one, other);
        }
        if (isOfOneself(one) || isOfOneself(other)) {
            return shareTarget(one, other);
        }
        return isKnown(term)
                || shareTarget(one, other)
                || one.objects().isEmpty() && other.objects().isEmpty();
    }

    /** Tells whether a verb is of a known family, and not merely a word. */
    static boolean isKnown(Term term) {
        return term.family().indexOf(PART) >= 0;
    }

    /** Whether somebody who stands for no state speaks of himself or herself. */
    private static boolean isOfOneself(Proposition proposition) {
        String subject =
                proposition.subjects().isEmpty() ? "" : proposition.subjects().get(0);
        return subject.startsWith(NAMED)
                && subject.length() != STATE
                && (proposition.holders().contains(subject)
                        || proposition.voices().contains(subject));
    }

    private static boolean shareFirst(Proposition one, Proposition other) {
        return !one.objects().isEmpty()
                && !other.objects().isEmpty()
                && one.objects().get(0).equals(other.objects().get(0));
    }

    /** Tells whether both name what the predicate is directed at, or a matter of it, and the same. */
    static boolean shareTarget(Proposition one, Proposition other) {
        if (Targets.shareThing(one.objects(), other.objects())) {
            return true;
        }
        for (Term matter : one.complement()) {
            if (Contrast.find(matter, other.complement()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether two facts were told closely enough upon each other to be one. */
    static boolean isOneTime(Proposition one, Proposition other) {
        return shareDays(one, other) || apart(one, other) <= FACTS;
    }

    /** Tells whether all days that a fact speaks of are long over when another says what he wants, naming none of them. */
    static boolean isLongBefore(Proposition fact, Proposition stand) {
        LocalDate day = stand.day();
        return day != null
                && stand.days().isEmpty()
                && !fact.days().isEmpty()
                && fact.days().stream().allMatch(each -> each.to().isBefore(day.minusDays(FACTS)));
    }

    /** Tells whether two counts were told closely enough upon each other to be of one thing. */
    static boolean isOneCount(Proposition one, Proposition other) {
        return shareDays(one, other) || apart(one, other) <= COUNTS;
    }

    /** Tells whether one can have changed sides between two stands; merely other facts are none. */
    static boolean isOneStand(Proposition one, Proposition other) {
        boolean stand = !isFact(one) && !isFact(other);
        boolean own = !one.subjects().isEmpty()
                && one.holders().contains(one.subjects().get(0));
        return apart(one, other) <= CHANGES
                && (Targets.shareThing(one.objects(), other.objects()) || stand && own && !named(one, other));
    }

    private static boolean named(Proposition one, Proposition other) {
        return !one.objects().isEmpty() && !other.objects().isEmpty();
    }

    /** Tells whether both name what only one can have done: a shared target, or an act told by a noun. */
    static boolean shareDeed(Proposition one, Proposition other) {
        long shared = one.relations().stream()
                .filter(term -> Contrast.find(term, other.relations()) != null)
                .count();
        return shared > 1 || shareTarget(one, other);
    }

    /** Tells whether nobody wants anything by it. */
    static boolean isFact(Proposition proposition) {
        return proposition.kind() == Claim.Kind.ASSERTION;
    }

    private static long apart(Proposition one, Proposition other) {
        return one.day() == null || other.day() == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
    }
}
