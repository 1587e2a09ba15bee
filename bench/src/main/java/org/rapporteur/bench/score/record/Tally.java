// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts by name. Where several people marked the same text, a count may be a fraction. */
final class Tally {
    private final Map<String, Double> counts = new TreeMap<>();

    void add(String name) {
        add(name, 1);
    }

    void add(String name, double count) {
        counts.merge(name, count, Double::sum);
    }

    void addIf(boolean counts, String name) {
        if (counts) {
            add(name);
        }
    }

    void addAll(Tally other, double weight) {
        other.counts.forEach((name, count) -> add(name, count * weight));
    }

    double get(String name) {
        return counts.getOrDefault(name, 0.0);
    }

    /** Returns what was counted under a name, divided by what was counted under another; zero if that is nothing. */
    double share(String part, String whole) {
        double all = get(whole);
        return all == 0 ? 0 : get(part) / all;
    }

    /** Returns what follows a prefix in the names that begin with it, sorted. */
    Set<String> names(String prefix) {
        Map<String, Double> rest = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (name.startsWith(prefix)) {
                rest.put(name.substring(prefix.length()), count);
            }
        });
        return rest.keySet();
    }
}
