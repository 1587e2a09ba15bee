// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Sighting.Kind;

/**
 * Puts together the entries of many reports that mean the same event, the same meeting, the same statement.
 *
 * <p>Two events are one if they are of one type, their days overlap, someone acts in both, neither whom they are done to nor where
 * contradicts, and the words that tell them are alike; two meetings if their days overlap and they are of one forum or two parties
 * are the same; two statements if one speaker says much of the same words. What bears no day is compared inside its story alone.
 * Whether something happened, is planned or denied does not part it: that one report denies what another tells is what one wants
 * to see side by side.
 *
 * <p>Entries are compared only where they share a block (kind, type, party, and day or story), and there with the latest few
 * occurrences, so that the work grows with the number of entries.
 */
public final class OccurrenceMatcher {
    /** With so many occurrences of a block an entry is compared. */
    private static final int COMPARED = 32;
    /** What takes longer than this many days is no one day's event: it is compared inside its story alone. */
    private static final long LONG = 7;
    /** Two statements, and two tellings of an event without a day, have this share of the words of the shorter in common. */
    private static final double SAME_WORDS = 0.5;
    /** Two tellings of one event on one day have this share in common. */
    private static final double SIMILAR_WORDS = 0.25;
    /** And at least so many. */
    private static final int FEWEST = 3;
    /** Two parties that meet make a meeting, whatever it is called. */
    private static final int TWO = 2;

    private static final Comparator<Sighting> EARLIEST_FIRST = Comparator.comparing(
                    (Sighting sighting) -> sighting.from() == null ? LocalDate.MAX : sighting.from())
            .thenComparing(Sighting::report)
            .thenComparing(sighting -> sighting.entry().length())
            .thenComparing(Sighting::entry);

    private final List<List<Sighting>> occurrences = new ArrayList<>();
    private final Map<String, List<Integer>> blocks = new HashMap<>();

    private OccurrenceMatcher() {}

    /**
     * Returns the occurrences that some sightings are of, each sighting in one of them.
     *
     * @param sightings in any order: the same sightings give the same occurrences
     * @return occurrences in the order of their first tellings
     */
    public static List<Occurrence> match(List<Sighting> sightings) {
        OccurrenceMatcher matcher = new OccurrenceMatcher();
        sightings.stream().sorted(EARLIEST_FIRST).forEach(matcher::add);
        return matcher.occurrences.stream().map(Occurrence::new).toList();
    }

    private void add(Sighting sighting) {
        Set<String> keys = blocks(sighting);
        int occurrence = find(sighting, keys);
        if (occurrence < 0) {
            occurrence = occurrences.size();
            occurrences.add(new ArrayList<>());
        }
        occurrences.get(occurrence).add(sighting);
        for (String key : keys) {
            List<Integer> block = blocks.computeIfAbsent(key, any -> new ArrayList<>());
            if (block.isEmpty() || block.get(block.size() - 1) != occurrence) {
                block.add(occurrence);
            }
        }
    }

    private int find(Sighting sighting, Set<String> keys) {
        for (String key : keys) {
            List<Integer> block = blocks.getOrDefault(key, List.of());
            for (int i = block.size() - 1; i >= Math.max(0, block.size() - COMPARED); i--) {
                if (belongs(sighting, occurrences.get(block.get(i)))) {
                    return block.get(i);
                }
            }
        }
        return -1;
    }

    /** A record has a meeting once, and its speaker does not say the same twice. */
    private static boolean belongs(Sighting sighting, List<Sighting> occurrence) {
        boolean once = sighting.kind() != Kind.EVENT;
        return isSame(occurrence.get(0), sighting)
                && !(once
                        && occurrence.stream().anyMatch(other -> other.report().equals(sighting.report())));
    }

    /**
     * Returns the keys of the blocks that an entry is in: only entries that share one are ever compared, so that whoever has
     * more of them than fit into one memory can compare block by block.
     */
    public static Set<String> blocks(Sighting sighting) {
        Set<String> keys = new LinkedHashSet<>();
        String start = sighting.kind() + "\n" + (sighting.kind() == Kind.EVENT ? sighting.type() : "") + "\n";
        for (String party : sighting.who()) {
            LocalDate from = sighting.from();
            LocalDate to = sighting.to();
            if (from != null && to != null && ChronoUnit.DAYS.between(from, to) <= LONG) {
                for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                    keys.add(start + party + "\n" + day);
                }
            }
            keys.add(start + party + "\n" + sighting.story());
        }
        return keys;
    }

    private static boolean isSame(Sighting one, Sighting other) {
        return overlaps(one, other)
                && agrees(one.place(), other.place())
                && switch (one.kind()) {
                    case EVENT ->
                        one.type().equals(other.type())
                                && shares(one.who(), other.who())
                                && (one.whom().isEmpty() || other.whom().isEmpty() || shares(one.whom(), other.whom()))
                                && isToldAlike(one, other);
                    case MEETING ->
                        (!one.type().isEmpty() && one.type().equals(other.type()))
                                || shared(one.who(), other.who()) >= TWO;
                    case STATEMENT -> saysTheSame(one.words(), other.words(), SAME_WORDS);
                };
    }

    /** The same day says much of what parties do; without a day the words have to. */
    private static boolean isToldAlike(Sighting one, Sighting other) {
        boolean dated = one.from() != null && other.from() != null;
        return saysTheSame(one.words(), other.words(), dated ? SIMILAR_WORDS : SAME_WORDS);
    }

    private static boolean overlaps(Sighting one, Sighting other) {
        if (one.from() == null || one.to() == null || other.from() == null || other.to() == null) {
            return one.story().equals(other.story());
        }
        return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
    }

    private static boolean agrees(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean saysTheSame(List<String> one, List<String> other, double share) {
        int shared = shared(one, other);
        return shared >= FEWEST && shared >= share * Math.min(one.size(), other.size());
    }

    private static boolean shares(List<String> one, List<String> other) {
        return shared(one, other) > 0;
    }

    /** Both ascend. */
    private static int shared(List<String> one, List<String> other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            int order = one.get(i).compareTo(other.get(j));
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
