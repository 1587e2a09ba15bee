// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Moment.Telling;
import org.rapporteur.record.SourcedRecord;

/**
 * Puts the meetings, events and positions of many reports in the order of their days, each once.
 *
 * <p>Feed it records one by one with {@link #add}; it keeps of each only what stands on the line. Meetings of one day with the
 * same forum, or with two parties in common, or with one and the same place, are one; so are events of one day and type with
 * the same sides. A meeting that one report plans and a later one tells of as held has both tellings.
 */
public final class Timeline {
    private final List<Entry> entries = new ArrayList<>();

    /** Adds what a record tells; records may come in any order. */
    public void add(SourcedRecord record) {
        entries.addAll(new Entries(record).all());
    }

    /** Returns what was added, in the order of its days; what has no day comes last. */
    public List<Moment> moments() {
        List<Entry> inOrder = entries.stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> day(entry.telling().day()))
                        .thenComparing(entry -> entry.telling().report().id())
                        .thenComparing(entry -> entry.telling().span()))
                .toList();
        Map<Object, List<Group>> shelves = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        for (Entry entry : inOrder) {
            List<Group> shelf = shelves.computeIfAbsent(entry.shelf(), key -> new ArrayList<>());
            Group same = shelf.stream()
                    .filter(group -> group.first.isSame(entry))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                same = new Group(entry);
                shelf.add(same);
                groups.add(same);
            }
            same.tellings.add(entry.telling());
            same.last = entry;
        }
        Map<Entry, Entry> changes =
                Changes.among(groups.stream().map(group -> group.first).toList());
        return groups.stream()
                .map(group -> group.moment(changes.get(group.first)))
                .sorted(Comparator.comparing((Moment moment) -> day(moment.from()))
                        .thenComparing(moment -> day(moment.to())))
                .toList();
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }

    /** One meeting, event or position with all that tell it. */
    private static final class Group {
        private final Entry first;
        private Entry last;
        private final List<Telling> tellings = new ArrayList<>();

        Group(Entry first) {
            this.first = first;
            last = first;
        }

        Moment moment(@Nullable Entry before) {
            Entry best = first.place() == null && last.place() != null ? last : first;
            return new Moment(
                    first.kind(),
                    first.from(),
                    first.to(),
                    first.certainty(),
                    last.telling().status(),
                    last.who().size() > best.who().size() ? last.who() : best.who(),
                    best.whom(),
                    best.what(),
                    best.place(),
                    tellings,
                    before == null ? null : before.telling());
        }
    }
}
