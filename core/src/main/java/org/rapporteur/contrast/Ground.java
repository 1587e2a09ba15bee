// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.contrast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Days;
import org.rapporteur.record.Proposition.Phase;
import org.rapporteur.record.Proposition.Term;

/** Whether two propositions that clash by their words are about one matter: without that, words alone set strangers against each other. */
final class Ground {
    /** So many days apart, two facts told without a day are two. */
    private static final long FACTS = 62;
    /** So many days apart, two facts told without a day are two where two contradict each other. */
    private static final long CONTRADICTED = 31;
    /** So many days apart, what changes from day to day has changed. */
    private static final long CHANGING = 3;
    /** So many days apart, two counts are two counts: of the killed there are more each day. */
    private static final long COUNTS = 4;
    /** Days that make a longer stretch tell no day. */
    private static final long STRETCH = 31;
    /** Reports that name so many in common speak of one thing. */
    private static final int IN_COMMON = 2;
    /** So long after, who says another thing has not changed sides, but speaks of another thing. */
    private static final long CHANGES = 730;

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
        return !proposition.subjects().isEmpty()
                || !proposition.objects().isEmpty()
                || !proposition.complement().isEmpty();
    }

    private static List<String> names(Proposition proposition) {
        List<String> names = new ArrayList<>(proposition.sides());
        names.addAll(proposition.subjects());
        names.addAll(proposition.objects());
        names.removeIf(name -> !Proposition.isNamed(name));
        return names;
    }

    private static boolean shareDays(Proposition one, Proposition other) {
        for (Days some : one.days()) {
            for (Days others : other.days()) {
                boolean overlap =
                        !some.from().isAfter(others.to()) && !others.from().isAfter(some.to());
                if (overlap && isDay(some) && isDay(others)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDay(Days days) {
        return ChronoUnit.DAYS.between(days.from(), days.to()) < STRETCH;
    }

    /**
     * Tells whether one is told as done and the other as still to come: what is undone yet may be done by then. Who said that it
     * would never be, and then that it is, has changed sides.
     */
    static boolean isForetold(Proposition one, Proposition other, Relation against) {
        boolean kept = one.phase() == Phase.AHEAD && other.phase() == Phase.DONE;
        if (against == Relation.CHANGES) {
            return kept && one.relations().stream().anyMatch(Term::affirmed);
        }
        return kept || one.phase() == Phase.DONE && other.phase() == Phase.AHEAD;
    }

    /** Tells whether two count the same: of one thing, and not each one of its own. */
    static boolean isOneCounted(Proposition one, Proposition other, double share) {
        boolean subjects =
                share == 1 || one.subjects().isEmpty() || other.subjects().isEmpty();
        boolean apart = Things.isOtherOfKind(one.objects(), other.objects());
        return subjects && !apart;
    }

    /**
     * Tells whether two speak of one thing where they use one noun: each that both name has a name in common, or belongs to one
     * that has, or else their reports are about the same.
     */
    static boolean isOneMatter(Proposition one, Proposition other) {
        boolean subjects =
                one.subjects().isEmpty() && other.subjects().isEmpty() || isNamed(one.subjects(), other.subjects());
        boolean objects =
                one.objects().isEmpty() && other.objects().isEmpty() || isNamed(one.objects(), other.objects());
        boolean counted = one.subjects().isEmpty() && other.subjects().isEmpty() && shareSpot(one, other);
        return subjects && objects || counted || isOneScene(one, other);
    }

    /** Whether both name a place that is no state. */
    private static boolean shareSpot(Proposition one, Proposition other) {
        return one.sides().stream()
                .anyMatch(side ->
                        side.startsWith(Proposition.PLACE) && other.sides().contains(side));
    }

    private static boolean isNamed(List<String> some, List<String> others) {
        return Things.of(some, others) == Things.Sameness.NAMED
                || Things.isPart(some, others)
                || Things.isPart(others, some);
    }

    /** Whether the reports of two name the same most; of two that hardly name anybody, the days and the parties decide. */
    private static boolean isOneScene(Proposition one, Proposition other) {
        List<String> some = one.scene();
        List<String> others = other.scene();
        int common = (int) some.stream().filter(others::contains).count();
        int needed = Math.min(IN_COMMON, Math.min(some.size(), others.size()));
        if (needed > 0 && common >= needed) {
            return true;
        }
        int most = Math.max(some.size(), others.size());
        boolean small =
                most < IN_COMMON && !Things.areAny(one.subjects(), other.subjects()) || most == IN_COMMON && common > 0;
        return small && apart(one, other) <= COUNTS && (needed == 0 || isParty(one) && isParty(other));
    }

    /** Whether states, organisations of states or armed groups hold it: their keys are codes. */
    private static boolean isParty(Proposition proposition) {
        return proposition.holders().stream().anyMatch(Ground::isCode);
    }

    /** Tells whether a key is that of a state, an organisation of states or an armed group. */
    static boolean isCode(String key) {
        return Proposition.isNamed(key) && key.length() > 1 && Character.isUpperCase(key.charAt(1));
    }

    /** Tells whether what a report tells in its own voice, and what somebody says, is one fact: what changes is not. */
    static boolean isTold(Proposition one, Proposition other) {
        boolean subjects = one.subjects().isEmpty() && other.subjects().isEmpty()
                ? isNamed(one.objects(), other.objects())
                : Things.of(one.subjects(), other.subjects()) == Things.Sameness.NAMED;
        boolean objects = one.objects().isEmpty() && other.objects().isEmpty() || shareTarget(one, other);
        boolean changes = one.relations().stream().anyMatch(Term::changing);
        return subjects && objects && (shareDays(one, other) || !changes && apart(one, other) <= CHANGING);
    }

    /**
     * Tells whether what two predicates of a family say is said of one thing.
     *
     * @param same whether both have the same subject, and not only subjects of the same owner
     */
    static boolean isSaidOfOne(Term term, boolean same, Proposition one, Proposition other) {
        boolean known = Things.isOneKnown(one.objects(), other.objects())
                || shareMatter(one, other)
                || same && Things.isOneKind(one.objects(), other.objects());
        if (term.vague() && !known
                || same && !term.changing() && !term.sole() && isBare(one) && isBare(other) && !shareWord(one, other)
                || term.changing() && same && !Things.areToldAlike(one.subjects(), other.subjects())) {
            return false;
        }
        if (!same) {
            boolean owned = !Collections.disjoint(one.sides(), other.sides())
                    || one.objects().isEmpty()
                    || other.objects().isEmpty();
            return shareFirst(one, other) || owned && isKnown(term) && shareMatter(one, other); // troops, soldiers
        }
        if (isOfOneself(one) || isOfOneself(other)) {
            return shareTarget(one, other);
        }
        return isKnown(term)
                || shareTarget(one, other)
                || one.objects().isEmpty() && other.objects().isEmpty();
    }

    /** Whether nothing is told of what it is directed at. */
    private static boolean isBare(Proposition proposition) {
        return proposition.objects().isEmpty() && proposition.complement().isEmpty();
    }

    /** Tells whether both say it by the same word, whatever bears on it. */
    static boolean shareWord(Proposition one, Proposition other) {
        return last(one).equals(last(other));
    }

    private static String last(Proposition proposition) {
        String words = proposition.predicate();
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Tells whether a verb is of a known family, and not merely a word. */
    static boolean isKnown(Term term) {
        return term.family().indexOf(PART) >= 0;
    }

    /** Whether somebody who stands for no state speaks of himself or herself. */
    private static boolean isOfOneself(Proposition proposition) {
        String subject =
                proposition.subjects().isEmpty() ? "" : proposition.subjects().get(0);
        return Proposition.isNamed(subject)
                && !isCode(subject)
                && (proposition.holders().contains(subject)
                        || proposition.voices().contains(subject));
    }

    private static boolean shareFirst(Proposition one, Proposition other) {
        return Things.of(one.objects(), other.objects()) != Things.Sameness.OTHER;
    }

    /** Tells whether its holder is the one of whom it is said. */
    static boolean isOfHolder(Proposition proposition) {
        return proposition.subjects().stream().anyMatch(proposition.holders()::contains);
    }

    /** Tells whether both name what the predicate is directed at, or a matter of it, and the same. */
    static boolean shareTarget(Proposition one, Proposition other) {
        return Targets.shareThing(one.objects(), other.objects()) || shareMatter(one, other);
    }

    /** Whether both name the very same thing, or a matter of it. */
    private static boolean shareSame(Proposition one, Proposition other) {
        return Things.of(one.objects(), other.objects()) != Things.Sameness.OTHER || shareMatter(one, other);
    }

    private static boolean shareMatter(Proposition one, Proposition other) {
        for (Term matter : one.complement()) {
            if (Contrast.find(matter, other.complement()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether two facts were told closely enough upon each other to be one. */
    static boolean isOneTime(Proposition one, Proposition other, Relation against) {
        boolean changes = against != Relation.CONFLICTS
                && one.relations().stream()
                        .anyMatch(term -> term.changing() && Contrast.find(term, other.relations()) != null);
        long most = changes ? CHANGING : against == Relation.CONFLICTS ? FACTS : CONTRADICTED;
        return shareDays(one, other) || apart(one, other) <= most;
    }

    /** Tells whether all days that a fact speaks of are long over when another says what he wants, naming none of them. */
    static boolean isLongBefore(Proposition fact, Proposition stand) {
        LocalDate day = stand.day();
        return day != null
                && stand.days().isEmpty()
                && !fact.days().isEmpty()
                && fact.days().stream().allMatch(each -> each.to().isBefore(day.minusDays(FACTS)));
    }

    /** Tells whether two counts were told closely enough upon each other to be of one thing, and of the same days. */
    static boolean isOneCount(Proposition one, Proposition other) {
        return shareDays(one, other) || apart(one, other) <= COUNTS && isNear(one, other) && isNear(other, one);
    }

    /** Whether days that one names, if any, are those of which the other is told without a day. */
    private static boolean isNear(Proposition dated, Proposition other) {
        LocalDate day = other.day();
        return day == null
                || dated.days().isEmpty()
                || dated.days().stream()
                        .anyMatch(each -> !each.to().isBefore(day.minusDays(COUNTS))
                                && !each.from().isAfter(day));
    }

    /** Tells whether one can have changed sides between two stands; merely other facts are none. */
    static boolean isOneStand(Proposition one, Proposition other) {
        boolean stand = !isFact(one) && !isFact(other);
        boolean own = !one.subjects().isEmpty()
                && one.holders().contains(one.subjects().get(0));
        boolean told = !isFact(one) || !isFact(other);
        return apart(one, other) <= CHANGES
                && (told && Things.isOneKnown(one.objects(), other.objects()) || stand && own && !named(one, other));
    }

    private static boolean named(Proposition one, Proposition other) {
        return !one.objects().isEmpty() && !other.objects().isEmpty();
    }

    /** Tells whether both name what only one can have done: the same thing, or an act told by a noun. */
    static boolean shareDeed(Proposition one, Proposition other) {
        return shareMatter(one, other) || shareSame(one, other) && !Things.areAny(one.objects(), other.objects());
    }

    /** Tells whether nobody wants anything by it. */
    static boolean isFact(Proposition proposition) {
        return proposition.kind() == Claim.Kind.ASSERTION;
    }

    private static long apart(Proposition one, Proposition other) {
        return one.day() == null || other.day() == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
    }
}
