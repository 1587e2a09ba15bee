// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.contrast;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Figure;

/** Whether figures of one quantity exclude each other: over 100,000 troops and fewer than 10,000. */
final class Amounts {
    private static final BigDecimal ABOVE = new BigDecimal("1.2");
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

    private static boolean sameUnit(Figure one, Figure other) {
        return one.unit() != null && one.unit().equals(other.unit());
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
