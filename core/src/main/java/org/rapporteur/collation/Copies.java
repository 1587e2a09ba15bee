// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts together reports of the same wording, and those of nearly the same that were told within a few days: however many there
 * are, they are compared with the others but once. A thousand reports that differ in one word have no word that only few of them
 * have, and would never meet otherwise.
 */
final class Copies {
    /** So much of the longer report's wording the shorter one shares. */
    private static final double NEARLY_ALL = 0.9;
    /** Of shorter reports too little is known. */
    private static final int FEWEST = 5;
    /** Reports of another week may say the same of something else: the water stands at 3.2 metres. */
    private static final long SAME_TIME = 3;

    private final List<List<Integer>> groups = new ArrayList<>();
    private final Map<List<?>, Integer> groupOf = new HashMap<>();
    private final Map<Long, Integer> firstWith = new HashMap<>();

    /** Returns the places of the reports, those of a wording together, in the order of their first ones. */
    List<List<Integer>> of(List<Fingerprint> reports) {
        for (int i = 0; i < reports.size(); i++) {
            Fingerprint report = reports.get(i);
            List<?> wording = StoryMatcher.wording(report);
            Integer group = groupOf.get(wording);
            if (group == null) {
                group = near(report, reports);
                groupOf.put(wording, group < 0 ? groups.size() : group);
            }
            if (group < 0) {
                group = groups.size();
                groups.add(new ArrayList<>());
                for (long shingle : report.shingles()) {
                    firstWith.putIfAbsent(shingle, group);
                }
            }
            groups.get(group).add(i);
        }
        return groups;
    }

    /** Returns the group whose first report a report nearly repeats; below zero if there is none. */
    private int near(Fingerprint report, List<Fingerprint> reports) {
        Map<Integer, Integer> shared = new HashMap<>();
        int best = -1;
        int most = 0;
        for (long shingle : report.shingles()) {
            Integer group = firstWith.get(shingle);
            if (group != null) {
                int count = shared.merge(group, 1, Integer::sum);
                if (count > most || count == most && group < best) {
                    best = group;
                    most = count;
                }
            }
        }
        if (best < 0) {
            return -1;
        }
        Fingerprint first = reports.get(groups.get(best).get(0));
        int longer = Math.max(report.shingles().size(), first.shingles().size());
        boolean near = longer >= FEWEST
                && most >= NEARLY_ALL * longer
                && Math.min(report.length(), first.length()) >= NEARLY_ALL * Math.max(report.length(), first.length());
        return near && isSameTime(report.day(), first.day()) ? best : -1;
    }

    private static boolean isSameTime(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= SAME_TIME;
    }
}
