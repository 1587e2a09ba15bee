// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.collation.Story.Manner;
import org.rapporteur.collation.Story.Telling;
import org.rapporteur.knowledge.stories.StoryKnowledge;

/** Puts together the reports that tell the same news. */
public final class StoryMatcher {
    /** How alike the reports of a story are on the average, if nobody says otherwise. */
    public static final double USUAL_THRESHOLD = 0.24;

    private static final double COPY = 0.6;
    private static final double REWRITE = 0.15;

    private final StoryKnowledge knowledge;
    private final double threshold;

    /**
     * Makes a matcher.
     *
     * @param knowledge which words are rare
     * @param threshold how alike the reports of a story are on the average, from 0 (all is one story) to 1 (none is like
     *     another); {@link #USUAL_THRESHOLD} finds most, a higher one errs less
     * @throws IllegalArgumentException if the threshold is not between 0 and 1
     */
    public StoryMatcher(StoryKnowledge knowledge, double threshold) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("Expected a threshold over 0 and up to 1, found " + threshold);
        }
        this.knowledge = knowledge;
        this.threshold = threshold;
    }

    /**
     * Returns the stories of some reports, each report in one of them.
     *
     * @param reports fingerprints in any order: the same reports give the same stories
     * @return the stories in the order of their first reports' days and ids
     */
    public List<Story> match(List<Fingerprint> reports) {
        List<Fingerprint> all = sorted(reports);
        Sorted sorted = new Sorted(all, new Copies().of(all));
        Vectors vectors = Vectors.of(sorted.originals(), knowledge);
        return stories(sorted, new Neighbours(vectors, sorted.originals()).all());
    }

    /**
     * Returns the stories of some reports that others have compared, for instance on many machines: those that the likenesses
     * given do not tell of are not alike.
     *
     * @param reports fingerprints in any order
     * @param likenesses of two of them each, in any order; of identical reports, of the earliest alone
     * @return the stories in the order of their first reports' days and ids
     */
    public List<Story> match(List<Fingerprint> reports, List<Likeness> likenesses) {
        Sorted sorted = Sorted.of(reports);
        Map<String, Integer> numbers = new HashMap<>();
        sorted.originals().forEach(report -> numbers.put(report.id(), numbers.size()));
        Edges edges = new Edges();
        for (Likeness likeness : likenesses) {
            Integer one = numbers.get(likeness.one());
            Integer other = numbers.get(likeness.other());
            if (one != null && other != null && !one.equals(other)) {
                edges.add(Math.min(one, other), Math.max(one, other), likeness.value());
            }
        }
        return stories(sorted, edges);
    }

    /**
     * Reports in the order of their days and ids.
     *
     * @param all each of them
     * @param copies for each text the reports that have it, by their numbers
     */
    private record Sorted(List<Fingerprint> all, List<List<Integer>> copies) {
        /** Puts together those of the same wording, and no others. */
        static Sorted of(List<Fingerprint> reports) {
            List<Fingerprint> all = sorted(reports);
            Map<List<?>, List<Integer>> alike = new LinkedHashMap<>();
            for (int i = 0; i < all.size(); i++) {
                alike.computeIfAbsent(wording(all.get(i)), key -> new ArrayList<>())
                        .add(i);
            }
            return new Sorted(all, List.copyOf(alike.values()));
        }

        /** Returns the earliest report of each text. */
        List<Fingerprint> originals() {
            return copies.stream().map(some -> all.get(some.get(0))).toList();
        }
    }

    private static List<Fingerprint> sorted(List<Fingerprint> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(
                                (Fingerprint report) -> report.day() == null ? LocalDate.MAX : report.day())
                        .thenComparing(Fingerprint::id))
                .toList();
    }

    private List<Story> stories(Sorted sorted, Edges edges) {
        return AverageLink.groups(sorted.copies().size(), edges, threshold).stream()
                .map(group -> group.stream()
                        .flatMap(original -> sorted.copies().get(original).stream())
                        .sorted()
                        .map(sorted.all()::get)
                        .toList())
                .map(StoryMatcher::story)
                .toList();
    }

    /** What identical reports have in common, and others have not. */
    static List<?> wording(Fingerprint report) {
        return List.of(report.length(), report.words(), report.shingles());
    }

    private static Story story(List<Fingerprint> reports) {
        Map<Long, Integer> firstWith = new HashMap<>();
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            tellings.add(telling(reports, i, firstWith));
            for (long shingle : reports.get(i).shingles()) {
                firstWith.putIfAbsent(shingle, i);
            }
        }
        return new Story(tellings);
    }

    private static Telling telling(List<Fingerprint> reports, int index, Map<Long, Integer> firstWith) {
        Fingerprint report = reports.get(index);
        if (index == 0) {
            return new Telling(report.id(), Manner.FIRST, report.id(), 0);
        }
        int[] shared = new int[index];
        for (long shingle : report.shingles()) {
            Integer first = firstWith.get(shingle);
            if (first != null) {
                shared[first]++;
            }
        }
        int source = 0;
        for (int i = 1; i < index; i++) {
            source = shared[i] > shared[source] ? i : source;
        }
        double share = report.shingles().isEmpty()
                ? 0
                : (double) shared[source] / report.shingles().size();
        Manner manner = wording(report).equals(wording(reports.get(source)))
                ? Manner.IDENTICAL
                : share >= COPY ? Manner.COPY : share >= REWRITE ? Manner.REWRITE : Manner.OWN_WORDS;
        boolean own = manner == Manner.OWN_WORDS;
        return new Telling(
                report.id(), manner, own ? report.id() : reports.get(source).id(), own ? 0 : share);
    }
}
