// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.contrast;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Figure;

/** Whether figures of one quantity exclude each other: over 100,000 troops and fewer than 10,000. */
final class Amounts {
    private static final BigDecimal ABOVE = new BigDecimal("1.2");
    private static final BigDecimal FAR = new BigDecimal("1.5");
    /** Of more than so many, who rounds does not contradict who counts. */
    private static final BigDecimal COUNTED = new BigDecimal("100");

    private static final BigDecimal ROUNDED = new BigDecimal("1.02");
    private static final BigDecimal BELOW = new BigDecimal("0.8");

    private Amounts() {}

    /** Two figures that exclude each other. */
    record Clash(Figure one, Figure other) {}

    /** Returns the first two figures of one unit that exclude each other; null if there are none or some of the unit agree. */
    static @Nullable Clash clash(List<Figure> some, List<Figure> others) {
        Clash found = null;
        for (Figure one : some) {
            for (Figure other : others) {
                if (sameUnit(one, other)) {
                    if (!below(one, other) && !below(other, one)) {
                        return null;
                    }
                    found = found == null ? new Clash(one, other) : found;
                }
            }
        }
        return found;
    }

    /**
     * Tells whether, of two figures of one unit, one is far above what the other counts at least: at least 12 and 40. They do not exclude
     * each other, but who counted 12 does not say 40.
     */
    static boolean differ(List<Figure> some, List<Figure> others) {
        return some.size() == 1
                && others.size() == 1
                && sameUnit(some.get(0), others.get(0))
                && (exceeds(some.get(0), others.get(0)) || exceeds(others.get(0), some.get(0)));
    }

    private static boolean exceeds(Figure more, Figure less) {
        return most(less) == null && more.value().compareTo(last(less).multiply(FAR)) >= 0;
    }

    private static boolean sameUnit(Figure one, Figure other) {
        return one.unit() != null && one.unit().equals(other.unit());
    }

    /** Whether the most that one can be is less than the least that the other can be. */
    private static boolean below(Figure one, Figure other) {
        BigDecimal most = most(one);
        BigDecimal least = least(other);
        boolean round = least != null && least.compareTo(COUNTED) > 0;
        return most != null && least != null && (round ? most.multiply(ROUNDED) : most).compareTo(least) < 0;
    }

    private static @Nullable BigDecimal most(Figure figure) {
        return switch (figure.comparator()) {
            case OVER, AT_LEAST -> null;
            case ABOUT -> last(figure).multiply(ABOVE);
            default -> last(figure);
        };
    }

    private static @Nullable BigDecimal least(Figure figure) {
        return switch (figure.comparator()) {
            case UNDER, AT_MOST -> null;
            case ABOUT, NEARLY -> figure.value().multiply(BELOW);
            default -> figure.value();
        };
    }

    private static BigDecimal last(Figure figure) {
        return figure.upper() == null ? figure.value() : figure.upper();
    }
}
