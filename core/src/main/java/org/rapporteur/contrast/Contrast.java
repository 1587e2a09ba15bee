// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.contrast;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.Proposition.Days;
import org.rapporteur.record.Proposition.Phase;
import org.rapporteur.record.Proposition.Term;

/**
 * How two propositions stand to each other, because of which words, and how sure that is.
 *
 * @param relation how
 * @param score from 0 to 1
 * @param because the words of the one, a stroke, the words of the other
 */
public record Contrast(Relation relation, double score, String because) {
    private static final double SAME_VERB = 0.9;
    private static final double SAME_FAMILY = 0.8;
    private static final double FIGURES = 0.75;
    /** Who counts at least so many may count more yet. */
    private static final double BOUND = 0.5;

    private static final double COURSE = 0.7;
    private static final double OTHER_AGENT = 0.6;
    /** What is told of a thing and of whose it is may not be the same. */
    private static final double ITS_OWNER = 0.8;

    /** Returns how two propositions stand to each other, the earlier one first; null if one is no word on the other. */
    public static @Nullable Contrast between(Proposition one, Proposition other) {
        Relation against = relation(one, other);
        if (against == null
                || isOpen(one)
                || isOpen(other)
                || differInTime(one, other)
                || isLongPast(one, other)
                || Ground.isForetold(one, other, against)) {
            return null;
        }
        // What reports count and what becomes of it changes from day to day, and is no word on what somebody says.
        boolean told = one.isOwnVoice() || other.isOwnVoice();
        Contrast found = told ? null : byFigures(one, other, against);
        if (found == null) {
            found = byRelation(one, other, against);
        }
        if (found == null && !told && against != Relation.CHANGES) {
            found = byAgent(one, other, against);
        }
        found = found == null && !told ? byCourse(one, other, against) : found;
        found = found == null && !told ? byStand(one, other, against) : found;
        if (found != null && found.relation().contests() && !isGrounded(found, one, other)) {
            return null;
        }
        return found != null && found.relation() == Relation.SUPPORTS && against == Relation.CHANGES ? null : found;
    }

    /** Returns how a claim stands to one that says no more than that it is not so; null if both are one voice. */
    public static @Nullable Contrast ofDenial(Proposition said, Proposition denial) {
        Relation against = relation(said, denial);
        return against == null || against == Relation.CHANGES || isOpen(denial)
                ? null
                : new Contrast(against, SAME_FAMILY, words(said, denial));
    }

    /** Whether two that clash are about one matter, at one time. */
    private static boolean isGrounded(Contrast found, Proposition one, Proposition other) {
        return found.relation() == Relation.CHANGES
                ? Ground.isOneStand(one, other)
                : Ground.shareName(one, other)
                        && Ground.isOneMatter(one, other)
                        && Ground.isOneTime(one, other, found.relation())
                        && (!one.isOwnVoice() && !other.isOwnVoice() || Ground.isTold(one, other));
    }

    /** How two that clash stand to each other; null where they cannot, being one voice at one time, or both merely what reports tell. */
    private static @Nullable Relation relation(Proposition one, Proposition other) {
        if (one.holders().isEmpty() || other.holders().isEmpty() || one.isOwnVoice() && other.isOwnVoice()) {
            return null;
        }
        boolean oneHolder = Voices.isOne(one.holders(), other.holders());
        boolean named = one.holders().stream().anyMatch(Proposition::isNamed);
        boolean oneVoice = Voices.isOne(one.voices(), other.voices());
        if (oneHolder && oneVoice) {
            boolean later = named
                    && one.day() != null
                    && other.day() != null
                    && !one.day().equals(other.day());
            return later ? Relation.CHANGES : null;
        }
        boolean taken = isTaken(one, other) || isTaken(other, one);
        return taken ? Relation.CONFLICTS : Relation.CONTRADICTS;
    }

    /** Whether one is a stand, and the other is not merely another's word on where its holder stands. */
    private static boolean isTaken(Proposition one, Proposition other) {
        return one.isPosition()
                && (other.isPosition()
                        || other.subjects().isEmpty()
                        || Collections.disjoint(one.holders(), other.subjects().subList(0, 1)));
    }

    /** What only may be is contested by nobody who says that it is not. */
    private static boolean isOpen(Proposition proposition) {
        return proposition.certainty() == Claim.Certainty.POSSIBLE;
    }

    private static boolean differInTime(Proposition one, Proposition other) {
        for (Days some : one.days()) {
            for (Days others : other.days()) {
                if (!some.from().isAfter(others.to()) && !others.from().isAfter(some.to())) {
                    return false;
                }
            }
        }
        return !one.days().isEmpty() && !other.days().isEmpty();
    }

    /** Whether one is a fact of long ago and the other what somebody wants by now: {@code entered it in 1995} / {@code will leave it}. */
    private static boolean isLongPast(Proposition one, Proposition other) {
        return Ground.isFact(one) != Ground.isFact(other)
                && (Ground.isFact(one) ? Ground.isLongBefore(one, other) : Ground.isLongBefore(other, one));
    }

    private static @Nullable Contrast byRelation(Proposition one, Proposition other, Relation against) {
        double share = sameSubject(one, other);
        for (Term term : one.relations()) {
            Term others = find(term, other.relations());
            if (others != null && term.mutual() && Mutuals.areOne(one, other)) {
                boolean agree = others.affirmed() == term.affirmed();
                return new Contrast(agree ? Relation.SUPPORTS : against, ITS_OWNER * SAME_FAMILY, words(one, other));
            }
            boolean facts = Ground.isFact(one) && Ground.isFact(other);
            boolean any = facts && others != null && (isOfAny(one, term) || isOfAny(other, others));
            if (share == 0 && !any) {
                continue;
            }
            Boolean same = others == null ? null : any ? areOfOnes(one, other) : Targets.same(one, other);
            boolean told = any || Ground.isSaidOfOne(term, share == 1, one, other);
            if (others != null && same != null && told) {
                boolean agree = (others.affirmed() == term.affirmed()) == same;
                boolean apart = !agree && isDoneByOthers(one, other, term)
                        || !agree
                                && (term.affirmed()
                                        ? Targets.isDeniedOfPart(other, one)
                                        : Targets.isDeniedOfPart(one, other));
                if (apart || !agree && against == Relation.CHANGES && share < 1) {
                    return null;
                }
                double sure = one.predicate().equals(other.predicate()) ? SAME_VERB : SAME_FAMILY;
                return new Contrast(
                        agree ? Relation.SUPPORTS : against,
                        sure * Math.max(share, any ? ITS_OWNER : 0),
                        words(one, other));
            }
        }
        return null;
    }

    /** Whether one denies that there was any such thing, wherever: {@code there had been no clash}. */
    private static boolean isOfAny(Proposition denial, Term term) {
        return !term.affirmed()
                && denial.subjects().isEmpty()
                && denial.objects().isEmpty()
                && find(term, denial.complement()) != null;
    }

    private static @Nullable Boolean areOfOnes(Proposition one, Proposition other) {
        return Targets.speakOfOthers(one, other) ? null : Boolean.TRUE;
    }

    /**
     * Whether what one denies of somebody may have been done by others: that a market was shelled does not say who did. That it was
     * not says that nobody did.
     */
    private static boolean isDoneByOthers(Proposition one, Proposition other, Term term) {
        boolean demanded = one.kind() == Claim.Kind.DEMAND || other.kind() == Claim.Kind.DEMAND;
        boolean nobody = one.subjects().isEmpty() != other.subjects().isEmpty();
        Proposition affirming = term.affirmed() ? one : other;
        Proposition denying = term.affirmed() ? other : one;
        boolean named = !Collections.disjoint(affirming.sides(), denying.holders()); // killed when a Norland jet
        return nobody && !demanded && !named && affirming.subjects().isEmpty();
    }

    /** How sure it is that both are said of the same, 0 for not at all. */
    private static double sameSubject(Proposition one, Proposition other) {
        List<String> some = one.subjects();
        List<String> others = other.subjects();
        if (some.isEmpty() && others.isEmpty()) {
            boolean shared = !Collections.disjoint(one.objects(), other.objects());
            boolean bare = one.objects().isEmpty() || other.objects().isEmpty(); // there were no talks
            boolean acts = bare && !shared && Ground.shareTarget(one, other);
            return Ground.shareName(one, other) && (shared || acts) ? shared ? 1 : ITS_OWNER : 0;
        }
        if (some.isEmpty() || others.isEmpty()) {
            return shareScene(one, other) || Things.of(one.objects(), other.objects()) != Things.Sameness.OTHER
                    ? ITS_OWNER
                    : 0;
        }
        if (Things.of(some, others) != Things.Sameness.OTHER && !Things.areNew(some, others)) {
            return 1;
        }
        return Things.isPart(some, others)
                        || Things.isPart(others, some)
                        || Things.shareOwner(some, others) && Ground.shareWord(one, other)
                ? ITS_OWNER
                : 0;
    }

    /**
     * Whether both speak of a place or a party, or of days, that the other speaks of: no meeting took place in Lisbon. Who
     * demands the release of a crew need not say of whom.
     */
    private static boolean shareScene(Proposition one, Proposition other) {
        boolean sides = !Collections.disjoint(one.sides(), other.sides());
        boolean demanded = one.kind() == Claim.Kind.DEMAND || other.kind() == Claim.Kind.DEMAND;
        if (demanded && !Collections.disjoint(one.objects(), other.objects())) {
            return true;
        }
        return sides
                || !one.days().isEmpty() && !other.days().isEmpty()
                || isOfSpeaker(one, other)
                || isOfSpeaker(other, one);
    }

    /** Whether one who names nobody denies what is said of him and others: there had been no clash. */
    private static boolean isOfSpeaker(Proposition denial, Proposition other) {
        return denial.subjects().isEmpty()
                && denial.sides().isEmpty()
                && denial.days().isEmpty()
                && !Collections.disjoint(denial.holders(), other.sides());
    }

    /** Two who name another as the one who did what only one can have done. */
    private static @Nullable Contrast byAgent(Proposition one, Proposition other, Relation against) {
        if (one.subjects().isEmpty()
                || other.subjects().isEmpty()
                || one.phase() == Phase.AHEAD
                || other.phase() == Phase.AHEAD
                || !areOthers(one.subjects(), other.subjects())) {
            return null;
        }
        for (Term term : one.relations()) {
            Term others = find(term, other.relations());
            boolean both = others != null && term.affirmed() && others.affirmed() && term.sole();
            boolean alone =
                    !term.vague() && one.objects().isEmpty() && other.objects().isEmpty(); // fired first
            boolean traded = others != null && term.once() && term.affirmed() && others.affirmed();
            if (traded && Blames.areTraded(one, other)
                    || both
                            && Boolean.TRUE.equals(Targets.same(one, other))
                            && (alone || Ground.shareDeed(one, other))) {
                return new Contrast(against, OTHER_AGENT, words(one, other));
            }
        }
        return null;
    }

    /** Whether two with names are not one, nor one a part of the other: soldiers of Norway and soldiers of Finland are two. */
    private static boolean areOthers(List<String> some, List<String> others) {
        List<String> names = named(some);
        List<String> otherNames = named(others);
        return !names.isEmpty() && !otherNames.isEmpty() && Collections.disjoint(names, otherNames);
    }

    private static List<String> named(List<String> keys) {
        return keys.stream().filter(Proposition::isNamed).toList();
    }

    /** Whether one speaks of whom the other is said. */
    private static boolean isSpokenOf(Proposition one, Proposition other) {
        return !other.subjects().isEmpty()
                && one.sides().contains(other.subjects().get(0));
    }

    /** A demand against who wants the opposite: {@code must not expand} against {@code will keep the door open}. */
    private static @Nullable Contrast byCourse(Proposition one, Proposition other, Relation against) {
        boolean demand = one.kind() == Claim.Kind.DEMAND || other.kind() == Claim.Kind.DEMAND;
        boolean told = (Ground.isFact(one) || Ground.isFact(other)) && !Ground.isOneCount(one, other);
        boolean things = one.objects().isEmpty()
                || other.objects().isEmpty()
                || Targets.shareThing(one.objects(), other.objects())
                || !Collections.disjoint(one.subjects(), other.subjects())
                || isSpokenOf(one, other)
                || isSpokenOf(other, one);
        if (!demand || told || !things || Collections.disjoint(one.sides(), other.sides())) {
            return null;
        }
        for (Term course : one.courses()) {
            Term others = find(course, other.courses());
            if (others != null && others.affirmed() != course.affirmed()) {
                return new Contrast(against, COURSE, words(one, other));
            }
        }
        return null;
    }

    /** A demand or a proposal against its refusal, both told by a noun: {@code demanded an inquiry}, {@code rejected an inquiry}. */
    private static @Nullable Contrast byStand(Proposition one, Proposition other, Relation against) {
        boolean refused = isAsked(one) && isRefused(other) || isAsked(other) && isRefused(one);
        boolean same = refused && Things.of(one.objects(), other.objects()) != Things.Sameness.OTHER;
        return same && against == Relation.CONFLICTS ? new Contrast(against, COURSE, words(one, other)) : null;
    }

    /** Tells whether it asks for a thing that a noun tells, or refuses it. */
    static boolean isStand(Proposition proposition) {
        return !proposition.objects().isEmpty() && (isAsked(proposition) || isRefused(proposition));
    }

    private static boolean isAsked(Proposition proposition) {
        boolean asks = proposition.kind() == Claim.Kind.DEMAND || proposition.kind() == Claim.Kind.PROPOSAL;
        return asks
                && !proposition.relations().isEmpty()
                && !Ground.isKnown(proposition.relations().get(0))
                && Ground.isOfHolder(proposition);
    }

    private static boolean isRefused(Proposition proposition) {
        return proposition.kind() == Claim.Kind.REJECTION
                && Ground.isOfHolder(proposition)
                && proposition.relations().stream().anyMatch(term -> Ground.isKnown(term) && !term.affirmed());
    }

    private static @Nullable Contrast byFigures(Proposition one, Proposition other, Relation against) {
        if (!Ground.isOneCounted(one, other, sameSubject(one, other))
                || !share(one, other)
                || Targets.speakOfOthers(one, other)
                || !Ground.isOneCount(one, other)) {
            return null;
        }
        if (against == Relation.CHANGES) {
            return null; // who counts again has more to count
        }
        Amounts.Clash clash = Amounts.clash(one.figures(), other.figures());
        boolean told = !one.target().isEmpty() || !other.target().isEmpty(); // and not only that there are so many
        boolean done = told
                && one.relations().stream()
                        .anyMatch(term -> Ground.isKnown(term) && find(term, other.relations()) != null);
        if (clash == null && done && Amounts.differ(one.figures(), other.figures())) {
            return new Contrast(against, BOUND, words(one, other));
        }
        return clash == null ? null : new Contrast(against, FIGURES, words(one, other));
    }

    private static boolean share(Proposition one, Proposition other) {
        for (Term term : one.relations()) {
            Term others = find(term, other.relations());
            if (others != null) {
                return others.affirmed() == term.affirmed();
            }
        }
        return false;
    }

    static @Nullable Term find(Term term, List<Term> terms) {
        for (Term each : terms) {
            if (each.family().equals(term.family())) {
                return each;
            }
        }
        return null;
    }

    private static String words(Proposition one, Proposition other) {
        return words(one) + " / " + words(other);
    }

    private static String words(Proposition one) {
        return one.target().isEmpty() ? one.predicate() : one.predicate() + " … " + one.target();
    }
}
