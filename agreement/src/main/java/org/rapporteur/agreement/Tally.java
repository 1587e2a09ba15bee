// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agreement.Agreement.Outcome;
import org.rapporteur.agreement.Coefficients.Unit;

/** What one report adds to a measure. */
final class Tally {
    private int right;
    private int coded;
    private int found;
    private final List<Unit> units = new ArrayList<>();

    /** What is measured: an aspect, or all of them. */
    enum Of {
        /** all that is compared */
        EVENT(null),
        /** the type of aligned pairs */
        TYPE(Aspect.TYPE),
        /** the type of all rows and events */
        TYPE_OR_NONE(null),
        /** who does it */
        SOURCE(Aspect.SOURCE),
        /** whom it is done to */
        TARGET(Aspect.TARGET),
        /** when */
        DATE(Aspect.DATE),
        /** whether it happens */
        STATUS(Aspect.STATUS);

        final @Nullable Aspect aspect;

        Of(@Nullable Aspect aspect) {
            this.aspect = aspect;
        }

        String label() {
            return this == TYPE_OR_NONE ? "type or none" : aspect == null ? "event" : aspect.column();
        }
    }

    /** Counts the outcomes of a report. */
    static Tally of(Of what, List<Outcome> outcomes) {
        Tally tally = new Tally();
        for (Outcome outcome : outcomes) {
            if (what == Of.TYPE_OR_NONE) {
                tally.typeOrNone(outcome);
            } else {
                tally.count(what.aspect, outcome);
            }
        }
        return tally;
    }

    private void typeOrNone(Outcome outcome) {
        CodedEvent row = outcome.coded();
        FoundEvent event = outcome.found();
        units.add(new Unit(
                row == null ? Features.NOTHING : row.features().type(),
                event == null ? Features.NOTHING : event.features().type()));
    }

    // What a person left open asks nothing of the record.
    private void count(@Nullable Aspect aspect, Outcome outcome) {
        CodedEvent row = outcome.coded();
        FoundEvent event = outcome.found();
        boolean open = aspect != null && row != null && !row.features().has(aspect);
        if (open) {
            return;
        }
        coded += row != null && isTold(aspect, row.features()) ? 1 : 0;
        found += event != null && isTold(aspect, event.features()) ? 1 : 0;
        if (row == null || event == null) {
            return;
        }
        boolean same =
                aspect == null ? outcome.differing().isEmpty() : row.features().agrees(aspect, event.features());
        right += same && isTold(aspect, row.features()) ? 1 : 0;
        if (aspect != null) {
            units.add(new Unit(
                    row.features().category(aspect, event.features()),
                    event.features().category(aspect, row.features())));
        }
    }

    private static boolean isTold(@Nullable Aspect aspect, Features features) {
        return aspect == null || !features.told(aspect).equals(Features.NOTHING);
    }

    /** Adds another report. */
    void add(Tally other) {
        right += other.right;
        coded += other.coded;
        found += other.found;
        units.addAll(other.units);
    }

    int units() {
        return units.size();
    }

    /** Returns precision, recall, F, agreement, kappa and alpha; NaN for what is not defined. */
    double[] figures() {
        double precision = (double) right / found;
        double recall = (double) right / coded;
        double f = 2.0 * right / (coded + found);
        Coefficients coefficients = Coefficients.of(units);
        return new double[] {precision, recall, f, coefficients.agreement(), coefficients.kappa(), coefficients.alpha()
        };
    }
}
