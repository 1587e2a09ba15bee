// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Occurrence;
import org.rapporteur.collation.Sighting;
import org.rapporteur.record.Item;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Span;

/** Writes what more than one report tells. */
final class OccurrenceLines {
    private final List<Occurrence> occurrences;
    private final Map<String, String> words;

    /**
     * Makes the lines of some occurrences.
     *
     * @param words of their entries, by report and id: {@code tass-1/ev3}
     */
    OccurrenceLines(List<Occurrence> occurrences, Map<String, String> words) {
        this.occurrences =
                occurrences.stream().filter(each -> each.reports() > 1).toList();
        this.words = words;
    }

    /** Returns the sentences, or for statements and meetings the words, of what was sighted in a record, by entry. */
    static Map<String, String> words(SourcedRecord record, List<Sighting> sightings) {
        Set<String> wanted = new HashSet<>();
        sightings.forEach(sighting -> wanted.add(sighting.entry()));
        Map<String, String> words = new HashMap<>();
        record.events().forEach(event -> put(event, event.evidence().get(0), record, wanted, words));
        record.meetings().forEach(meeting -> put(meeting, meeting.span(), record, wanted, words));
        record.statements().forEach(statement -> put(statement, statement.span(), record, wanted, words));
        return words;
    }

    private static void put(Item item, Span span, SourcedRecord record, Set<String> wanted, Map<String, String> words) {
        if (wanted.contains(item.id())) {
            words.put(item.id(), record.report().slice(span).replaceAll("\\s+", " "));
        }
    }

    /** For people: each occurrence with a line for each telling. */
    void text(Writer out) throws IOException {
        for (Occurrence occurrence : occurrences) {
            Sighting first = occurrence.tellings().get(0);
            out.write(first.kind().name().toLowerCase(Locale.ROOT)
                    + (first.type().isEmpty() ? "" : " " + first.type())
                    + (first.from() == null ? "" : ", " + days(first))
                    + ", told by " + occurrence.reports() + " reports\n");
            for (Sighting telling : occurrence.tellings()) {
                String status = first.kind() == Sighting.Kind.STATEMENT
                        ? ""
                        : telling.status().toLowerCase(Locale.ROOT) + ", ";
                out.write("  " + status + telling.report() + " " + telling.entry() + ": " + said(telling) + "\n");
            }
        }
        out.write((occurrences.isEmpty() ? "" : "\n")
                + (occurrences.size() == 1 ? "1 thing is" : occurrences.size() + " things are")
                + " told by more than one report.\n");
    }

    private static String days(Sighting sighting) {
        return String.valueOf(sighting.from())
                + (sighting.to() == null || sighting.to().equals(sighting.from()) ? "" : " to " + sighting.to());
    }

    /** For programs: a line for each telling. */
    void csv(Writer out) throws IOException {
        StringWriter lines = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(lines)) {
            csv.writeRecord("occurrence", "kind", "type", "from", "to", "report", "entry", "status", "words");
            for (Occurrence occurrence : occurrences) {
                for (Sighting telling : occurrence.tellings()) {
                    csv.writeRecord(
                            occurrence.id(),
                            telling.kind().name(),
                            telling.type(),
                            text(telling.from()),
                            text(telling.to()),
                            telling.report(),
                            telling.entry(),
                            telling.status(),
                            said(telling));
                }
            }
        }
        out.write(lines.toString());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private String said(Sighting telling) {
        return words.getOrDefault(telling.report() + "/" + telling.entry(), "");
    }
}
