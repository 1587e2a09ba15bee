// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Moment.Telling;
import org.rapporteur.record.SourcedRecord;

/**
 * Puts the meetings, events and positions of many reports in the order of their days, each once.
 *
 * <p>Feed it records one by one with {@link #add}; it keeps of each only what stands on the line, and that where its sorters
 * keep it: with some that sort on a disk the memory that it needs does not grow with the reports. Meetings of one day with the
 * same forum, or with two parties in common, or with one and the same place, are one; so are events of one day and type with
 * the same sides. A meeting that one report plans and a later one tells of as held has both tellings.
 */
public final class Timeline implements AutoCloseable {
    /** With so many meetings of its days a meeting is compared, with those told last. */
    private static final int MOST_COMPARED = 1000;

    private static final int TOLD = 0;
    private static final int CHANGED = 1;

    private final Sorter.Maker sorters;
    private final Sorter entries;
    private long number;

    /** Takes what stands on the line. */
    public interface Visitor {
        /** Takes the next. */
        void visit(Moment moment) throws IOException;
    }

    /** Makes an empty one that keeps everything in memory. */
    public Timeline() {
        sorters = MemorySorter::new;
        entries = new MemorySorter();
    }

    /** Makes an empty one that keeps everything where these sorters do. */
    public Timeline(Sorter.Maker sorters) throws IOException {
        this.sorters = sorters;
        entries = sorters.make();
    }

    /** Adds what a record tells; records may come in any order. */
    public void add(SourcedRecord record) throws IOException {
        for (Entry entry : new Entries(record, number).all()) {
            entries.put(new SortKey().with(entry.shelf()).with(entry.order()).bytes(), EntryCodec.write(entry));
            number++;
        }
    }

    /** Goes through what was added, in the order of its days; what has no day comes last. Nothing is added any more. */
    public void each(Visitor visitor) throws IOException {
        try (Sorter line = sorters.make();
                Sorter sides = sorters.make()) {
            Shelves shelves = new Shelves(line, sides);
            entries.each((key, value) -> shelves.add(EntryCodec.read(value), value));
            Sides changes = new Sides(line);
            sides.each((key, value) -> changes.add(key, EntryCodec.read(value)));
            Line moments = new Line(visitor);
            line.each((key, value) -> moments.add(key, EntryCodec.read(value)));
            moments.end();
        }
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    /** Puts entries together that tell of one moment: they come shelf by shelf. */
    private static final class Shelves {
        private final Sorter line;
        private final Sorter sides;
        /** The first of each moment of the shelf that others may tell of. */
        private final Deque<Entry> firsts = new ArrayDeque<>();

        private byte[] shelf = {};

        Shelves(Sorter line, Sorter sides) {
            this.line = line;
            this.sides = sides;
        }

        void add(Entry entry, byte[] bytes) throws IOException {
            byte[] its = entry.shelf();
            if (!Arrays.equals(its, shelf)) {
                shelf = its;
                firsts.clear();
            }
            Entry first = firsts.stream()
                    .filter(each -> each.isSame(entry))
                    .findFirst()
                    .orElse(null);
            if (first == null) {
                first = entry;
                begin(entry, bytes);
            }
            line.put(
                    new SortKey()
                            .with(first.moment())
                            .with(TOLD)
                            .with(entry.order())
                            .bytes(),
                    bytes);
        }

        private void begin(Entry entry, byte[] bytes) throws IOException {
            if (entry.canBeShared()) {
                firsts.addLast(entry);
            }
            if (firsts.size() > MOST_COMPARED) {
                firsts.removeFirst();
            }
            for (int i = 0; entry.stance() != null && i < entry.sides().get(0).size(); i++) {
                String side = entry.sides().get(0).get(i);
                sides.put(new SortKey().with(side).with(entry.order()).with(i).bytes(), bytes);
            }
        }
    }

    /** Finds changes of position: the positions come side by side, each side's in their order. */
    private static final class Sides {
        private final Sorter line;
        private byte[] side = {};
        private Changes changes = new Changes();

        Sides(Sorter line) {
            this.line = line;
        }

        /** Takes the next, with the key that {@link Shelves} gave it. */
        void add(byte[] key, Entry entry) throws IOException {
            byte[] place = Arrays.copyOfRange(key, key.length - Long.BYTES, key.length);
            byte[] its = Arrays.copyOf(key, key.length - Long.BYTES - entry.order().length);
            if (!Arrays.equals(its, side)) {
                side = its;
                changes = new Changes();
            }
            Entry before = changes.next(entry);
            if (before != null) {
                line.put(
                        new SortKey()
                                .with(entry.moment())
                                .with(CHANGED)
                                .with(place)
                                .bytes(),
                        EntryCodec.write(before));
            }
        }
    }

    /** Makes moments of entries that come moment by moment: those that tell it, then the earlier position that it changes. */
    private static final class Line {
        private final Visitor visitor;
        private final List<Telling> tellings = new ArrayList<>();
        private byte[] moment = {};
        private @Nullable Entry first;
        private @Nullable Entry last;
        private @Nullable Telling changed;

        Line(Visitor visitor) {
            this.visitor = visitor;
        }

        void add(byte[] key, Entry entry) throws IOException {
            if (first == null || !isOf(moment, key)) {
                end();
                moment = entry.moment();
                first = entry;
                last = entry;
                tellings.add(entry.telling());
            } else if (key[moment.length + Long.BYTES - 1] == TOLD) {
                last = entry;
                tellings.add(entry.telling());
            } else if (changed == null) {
                changed = entry.telling();
            }
        }

        private static boolean isOf(byte[] moment, byte[] key) {
            return key.length > moment.length && Arrays.equals(moment, 0, moment.length, key, 0, moment.length);
        }

        void end() throws IOException {
            if (first != null && last != null) {
                visitor.visit(moment(first, last));
            }
            tellings.clear();
            first = null;
            changed = null;
        }

        private Moment moment(Entry first, Entry last) {
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
                    changed);
        }
    }
}
