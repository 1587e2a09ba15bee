// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.List;

/** Collects measures, in the order in which they are to be told. */
final class Measures {
    /**
     * One measure.
     *
     * @param name what it is called
     * @param value from 0 to 1
     * @param headline whether it is one of those that a set is judged by
     */
    record Measure(String name, double value, boolean headline) {}

    private final List<Measure> measures = new ArrayList<>();

    List<Measure> all() {
        return List.copyOf(measures);
    }

    Measures headline(String name, double value) {
        measures.add(new Measure(name, value, true));
        return this;
    }

    Measures add(String name, double value) {
        measures.add(new Measure(name, value, false));
        return this;
    }

    /** Adds precision, recall and F as headlines. */
    Measures headlines(String name, double precision, double recall) {
        return headline(name + " P", precision)
                .headline(name + " R", recall)
                .headline(name + " F", f(precision, recall));
    }

    /** Adds F as a headline, and precision and recall. */
    Measures headlineF(String name, double precision, double recall) {
        return headline(name + " F", f(precision, recall))
                .add(name + " P", precision)
                .add(name + " R", recall);
    }

    /** Adds precision, recall and F. */
    Measures rates(String name, double precision, double recall) {
        return add(name + " P", precision).add(name + " R", recall).add(name + " F", f(precision, recall));
    }

    /** Returns the harmonic mean of precision and recall. */
    static double f(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
