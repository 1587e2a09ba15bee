// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.exports.EventChoice;
import org.rapporteur.exports.NumberedRecord;
import org.rapporteur.exports.Telling;
import org.rapporteur.exports.ToldEvent;
import org.rapporteur.record.Event;

/**
 * Goes through the current reports of a store in the order of their numbers, and gives each event of the world once: with the first
 * report that tells it, and with all places in all reports that do. Entries are as they were corrected.
 *
 * <p>Memory does not grow with the store: besides the corrections and the report at hand only the latest of the others that tell its
 * events are kept.
 */
public final class FieldExport {
    private static final int RECORDS = 32;

    private static final String TELLINGS = "SELECT a.entry, b.report, b.entry, e.status FROM occurrence_entries a"
            + " JOIN occurrence_entries b ON b.occurrence = a.occurrence"
            + " JOIN reports r ON r.id = b.report AND r.current = 1"
            + " JOIN events e ON e.report = b.report AND e.entry = b.entry"
            + " WHERE a.report = ? AND b.report <> a.report ORDER BY b.report, b.entry";

    private final StoreReader reader;
    private final EventChoice choice;
    private final Verdicts verdicts;
    private final Map<Long, Optional<NumberedRecord>> latest = new LinkedHashMap<>();

    /**
     * Makes one.
     *
     * @param choice which events are wanted
     * @throws StoreException if the corrections cannot be read
     */
    public FieldExport(StoreReader reader, EventChoice choice) throws StoreException {
        this.reader = reader;
        this.choice = choice;
        verdicts = Verdicts.of(reader);
    }

    /** Takes reports. */
    public interface Visitor {
        /** Takes the next report with the events that it is the first to tell. */
        void visit(NumberedRecord record, List<ToldEvent> events) throws IOException;
    }

    /** Goes through all reports. */
    public void each(Visitor visitor) throws StoreException, IOException {
        each(0, Integer.MAX_VALUE, visitor);
    }

    /**
     * Goes through some reports.
     *
     * @param after only those with a number over this one
     * @param most how many at most
     */
    public void each(long after, int most, Visitor visitor) throws StoreException, IOException {
        reader.numberedRecords(after, most, read -> {
            NumberedRecord record = corrected(read);
            visitor.visit(record, firstTold(record));
        });
    }

    private NumberedRecord corrected(NumberedRecord read) {
        return new NumberedRecord(read.number(), verdicts.corrected(read.number(), read.record()));
    }

    /** Another place that tells an event. */
    private record Elsewhere(String entry, long report, String other, String status) {}

    private List<ToldEvent> firstTold(NumberedRecord record) throws StoreException {
        List<Elsewhere> elsewhere = reader
                .list(
                        TELLINGS,
                        List.of(record.number()),
                        result -> new Elsewhere(
                                result.getString(1), result.getLong(2), result.getString(3), result.getString(4)))
                .stream()
                .filter(other -> verdicts.takes(choice, other.report(), other.other(), other.status()))
                .toList();
        Map<String, List<Elsewhere>> byEntry = elsewhere.stream().collect(Collectors.groupingBy(Elsewhere::entry));
        List<ToldEvent> told = new ArrayList<>();
        for (List<Telling> group : choice.groups(record)) {
            List<Elsewhere> others = group.stream()
                    .flatMap(telling -> byEntry.getOrDefault(telling.event().id(), List.of()).stream())
                    .toList();
            if (others.stream().allMatch(other -> other.report() > record.number())) {
                told.add(new ToldEvent(all(group, others)));
            }
        }
        return told;
    }

    private List<Telling> all(List<Telling> group, List<Elsewhere> others) throws StoreException {
        List<Telling> all = new ArrayList<>(group);
        for (Elsewhere other : others) {
            record(other.report())
                    .ifPresent(record -> record.record().events().stream()
                            .filter(event -> event.id().equals(other.other()))
                            .filter(event -> all.stream().noneMatch(telling -> is(telling, record, event)))
                            .forEach(event -> all.add(new Telling(record, event))));
        }
        return all;
    }

    private static boolean is(Telling telling, NumberedRecord record, Event event) {
        return telling.in().number() == record.number() && telling.event().id().equals(event.id());
    }

    private Optional<NumberedRecord> record(long number) throws StoreException {
        Optional<NumberedRecord> known = latest.remove(number);
        if (known == null) {
            known = reader.numberedRecord(number).map(this::corrected);
            if (latest.size() >= RECORDS) {
                latest.remove(latest.keySet().iterator().next());
            }
        }
        latest.put(number, known);
        return known;
    }
}
