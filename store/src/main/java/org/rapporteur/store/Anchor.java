// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.format.CodePoints;
import org.rapporteur.record.Item;
import org.rapporteur.record.SourcedRecord;

/**
 * Where an entry of a record stands in its text, by which it is found again when the report was read anew.
 *
 * @param kind the two letters of its kind: {@code ev}
 * @param start where its words begin, in code points
 * @param end where they end
 * @param nth which one it is of those of its kind that stand there, from 0
 * @param words the words
 */
public record Anchor(String kind, int start, int end, int nth, String words) {
    private static final int KIND = 2;

    /** An entry and where it stands. */
    private record Placed(String entry, Anchor anchor) {}

    /** Returns where an entry stands; nothing if the record has none of that id. */
    public static Optional<Anchor> of(SourcedRecord record, String entry) {
        return placed(record).stream()
                .filter(each -> each.entry().equals(entry))
                .map(Placed::anchor)
                .findFirst();
    }

    /**
     * Finds the entry again: the one at the same words, or else the only one of its kind that overlaps them.
     *
     * @return its id now; nothing if it is gone
     */
    public Optional<String> find(SourcedRecord record) {
        List<Placed> there = placed(record).stream()
                .filter(each -> each.anchor().kind.equals(kind))
                .toList();
        List<Placed> same = there.stream()
                .filter(each -> each.anchor().start == start
                        && each.anchor().end == end
                        && each.anchor().words.equals(words))
                .toList();
        if (!same.isEmpty()) {
            return nth < same.size() ? Optional.of(same.get(nth).entry()) : only(same);
        }
        return only(there.stream()
                .filter(each -> each.anchor().start < end && start < each.anchor().end)
                .toList());
    }

    private static Optional<String> only(List<Placed> entries) {
        return entries.size() == 1 ? Optional.of(entries.get(0).entry()) : Optional.empty();
    }

    private static List<Placed> placed(SourcedRecord record) {
        CodePoints points = new CodePoints(record.report().text());
        List<Placed> all = new ArrayList<>();
        Stream.<List<? extends Item>>of(
                        record.entities(),
                        record.times(),
                        record.figures(),
                        record.statements(),
                        record.events(),
                        record.claims(),
                        record.meetings(),
                        record.positions())
                .flatMap(List::stream)
                .forEach(item -> {
                    String kind = item.id().substring(0, KIND);
                    int start = points.at(item.span().start());
                    int end = points.at(item.span().end());
                    int nth = (int) all.stream()
                            .map(Placed::anchor)
                            .filter(other -> other.kind.equals(kind) && other.start == start && other.end == end)
                            .count();
                    all.add(new Placed(
                            item.id(),
                            new Anchor(kind, start, end, nth, record.report().slice(item.span()))));
                });
        return all;
    }
}
