// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claim.Certainty;
import org.rapporteur.record.Claim.Kind;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Time;

/**
 * Whether two claims of different holders clash or agree.
 *
 * <p>They must speak of the same subject and the same relation; then a negation, an antonym or figures that exclude each
 * other make a clash, and their lack an agreement. A demand clashes with who wants the opposite of the same matter. How
 * alike the words are decides nothing.
 */
final class Clashes {
    /** How two claims stand to each other, and how sure that is. */
    record Found(Relation relation, double score) {}

    private Clashes() {}

    static @Nullable Found between(Signature one, Signature other) {
        if (one.holders().isEmpty()
                || other.holders().isEmpty()
                || isOneVoice(one, other)
                || isOpen(one.claim())
                || isOpen(other.claim())
                || differInTime(one, other)) {
            return null;
        }
        Found found = byFigures(one, other);
        if (found == null) {
            found = byRelation(one, other);
        }
        return found == null ? byCourse(one, other) : found;
    }

    /** Nobody contests oneself; but two who tell opposite things of what a third did contest each other. */
    private static boolean isOneVoice(Signature one, Signature other) {
        return !Collections.disjoint(one.holders(), other.holders())
                && !Collections.disjoint(one.voices(), other.voices());
    }

    /** What only may be is contested by nobody who says that it is not. */
    private static boolean isOpen(Claim claim) {
        return claim.certainty() == Certainty.POSSIBLE;
    }

    private static boolean differInTime(Signature one, Signature other) {
        for (Time a : one.times()) {
            for (Time b : other.times()) {
                if (a.from() == null || a.to() == null || b.from() == null || b.to() == null) {
                    return false;
                }
                if (!a.from().isAfter(b.to()) && !b.from().isAfter(a.to())) {
                    return false;
                }
            }
        }
        return !one.times().isEmpty() && !other.times().isEmpty();
    }

    private static @Nullable Found byRelation(Signature one, Signature other) {
        if (one.subject() == null || !one.subject().equals(other.subject())) {
            return null;
        }
        for (Map.Entry<String, Boolean> relation : one.relations().entrySet()) {
            Boolean others = other.relations().get(relation.getKey());
            Boolean same = others == null ? null : sameObject(one, other);
            if (others != null && same != null) {
                boolean agree = others.equals(relation.getValue()) == same;
                double score = one.claim().predicate().equals(other.claim().predicate()) ? 0.9 : 0.8;
                return new Found(agree ? Relation.SUPPORTS : Relation.CONTESTS, score);
            }
        }
        return null;
    }

    /** Whether two predicates are directed at the same (true), at opposites (false), or at things not compared (null). */
    private static @Nullable Boolean sameObject(Signature one, Signature other) {
        if (one.object() == null
                && other.object() == null
                && one.matters().isEmpty()
                && other.matters().isEmpty()) {
            return one.claim().predicate().indexOf(' ') < 0
                                    && other.claim().predicate().indexOf(' ') < 0
                            || one.claim().predicate().equals(other.claim().predicate())
                    ? Boolean.TRUE
                    : null;
        }
        if (one.object() != null && Objects.equals(one.object(), other.object()) && isTelling(one)) {
            return true;
        }
        for (Map.Entry<String, Boolean> matter : one.complement().entrySet()) {
            Boolean others = other.complement().get(matter.getKey());
            if (others != null) {
                return others.equals(matter.getValue());
            }
        }
        return null;
    }

    /** A pronoun or a number as an object tells nothing; two that only share it are not compared. */
    private static boolean isTelling(Signature one) {
        return one.object() != null && one.object().length() > 2;
    }

    /** A demand against who wants the opposite: {@code must not expand} against {@code will keep the door open}. */
    private static @Nullable Found byCourse(Signature one, Signature other) {
        boolean demand = one.claim().kind() == Kind.DEMAND || other.claim().kind() == Kind.DEMAND;
        if (!demand || Collections.disjoint(one.sides(), other.sides())) {
            return null;
        }
        for (Map.Entry<String, Boolean> course : one.courses().entrySet()) {
            Boolean others = other.courses().get(course.getKey());
            if (others != null && !others.equals(course.getValue())) {
                return new Found(Relation.CONTESTS, 0.7);
            }
        }
        return null;
    }

    private static @Nullable Found byFigures(Signature one, Signature other) {
        boolean sameMatter = one.subject() != null
                && one.subject().equals(other.subject())
                && (!Collections.disjoint(
                                one.relations().keySet(), other.relations().keySet())
                        || Objects.equals(one.object(), other.object())
                        || !Collections.disjoint(
                                one.matters().keySet(), other.matters().keySet()));
        if (!sameMatter || one.claim().polarity() != other.claim().polarity()) {
            return null;
        }
        for (Figure a : one.figures()) {
            for (Figure b : other.figures()) {
                if (sameUnit(a, b) && exclude(a, b)) {
                    return new Found(Relation.CONTESTS, 0.7);
                }
            }
        }
        return null;
    }

    private static boolean sameUnit(Figure one, Figure other) {
        return one.unit() != null && one.unit().equals(other.unit());
    }

    private static boolean exclude(Figure one, Figure other) {
        return below(one, other) || below(other, one);
    }

    /** Whether the most that one can be is less than the least that the other can be. */
    private static boolean below(Figure one, Figure other) {
        BigDecimal most = most(one);
        BigDecimal least = least(other);
        return most != null && least != null && most.compareTo(least) < 0;
    }

    private static @Nullable BigDecimal most(Figure figure) {
        return switch (figure.comparator()) {
            case OVER, AT_LEAST -> null;
            case ABOUT -> last(figure).multiply(new BigDecimal("1.2"));
            default -> last(figure);
        };
    }

    private static @Nullable BigDecimal least(Figure figure) {
        return switch (figure.comparator()) {
            case UNDER, AT_MOST -> null;
            case ABOUT, NEARLY -> figure.value().multiply(new BigDecimal("0.8"));
            default -> figure.value();
        };
    }

    private static BigDecimal last(Figure figure) {
        return figure.upper() == null ? figure.value() : figure.upper();
    }
}
