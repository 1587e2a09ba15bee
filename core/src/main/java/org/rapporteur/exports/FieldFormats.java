// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.exports.EventTable.Unit;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.events.EventOntology;

/** The door of this room: all formats, with the codes that they need. */
public final class FieldFormats {
    private final Codes codes;
    private final EventOntology ontology;
    private final RowFields fields;
    private final Map<FieldFormat, EventTable> tables = new EnumMap<>(FieldFormat.class);

    /**
     * Makes the formats.
     *
     * @param actors what states and places are called elsewhere
     * @param ontology what codes of events stand for
     */
    public FieldFormats(ActorKnowledge actors, EventOntology ontology) {
        this.ontology = ontology;
        codes = new Codes(actors, ontology);
        fields = new RowFields(codes);
        tables.put(FieldFormat.GDELT_EVENTS, new EventTable("gdelt-events.tsv", Unit.PAIR, fields));
        tables.put(FieldFormat.GDELT_MENTIONS, new EventTable("gdelt-mentions.tsv", Unit.MENTION, fields));
        tables.put(FieldFormat.ICEWS, new EventTable("icews.tsv", Unit.PAIR, fields));
        tables.put(FieldFormat.POLECAT, new EventTable("polecat.tsv", Unit.EVENT, fields));
        tables.put(FieldFormat.PHOENIX, new EventTable("phoenix.tsv", Unit.PAIR, fields));
    }

    /** Makes the formats with the knowledge that ships. */
    public static FieldFormats load() {
        return new FieldFormats(ActorKnowledge.load(), EventOntology.load());
    }

    /**
     * Returns a format that is a table of events.
     *
     * @throws IllegalArgumentException if it is none
     */
    public EventTable table(FieldFormat format) {
        EventTable table = tables.get(format);
        if (table == null) {
            throw new IllegalArgumentException("Expected a table, found " + format);
        }
        return table;
    }

    /** Returns the names of all fields that columns may name. */
    Set<String> fields() {
        return fields.names();
    }

    /**
     * Returns an event as a line of JSON.
     *
     * @throws IllegalArgumentException if a format has no such lines
     */
    public String line(FieldFormat format, ToldEvent told) {
        if (format != FieldFormat.PLOVER) {
            throw new IllegalArgumentException("Expected lines of events, found " + format);
        }
        return PloverLine.of(told, codes);
    }

    /**
     * Returns a report as lines of JSON.
     *
     * @throws IllegalArgumentException if a format has no such lines
     */
    public List<String> lines(FieldFormat format, NumberedRecord record) {
        return switch (format) {
            case WEB_ANNOTATION -> WebAnnotations.of(record);
            case JSONLD -> List.of(LinkedData.of(record));
            case GDELT_EVENTS, GDELT_MENTIONS, ICEWS, POLECAT, PHOENIX, PLOVER, BRAT ->
                throw new IllegalArgumentException("Expected lines of reports, found " + format);
        };
    }

    /**
     * Returns the files of a report: their names with what is in them.
     *
     * @throws IllegalArgumentException if a format has no files
     */
    public Map<String, String> files(FieldFormat format, NumberedRecord record) {
        checkFiles(format);
        String name = BratDocument.name(record);
        return Map.of(name + ".txt", record.record().report().text(), name + ".ann", BratDocument.of(record));
    }

    /**
     * Returns the files that a folder of reports has besides: their names with what is in them.
     *
     * @throws IllegalArgumentException if a format has no files
     */
    public Map<String, String> files(FieldFormat format) {
        checkFiles(format);
        return BratConfiguration.files(ontology);
    }

    private static void checkFiles(FieldFormat format) {
        if (format.shape() != FieldFormat.Shape.FILES) {
            throw new IllegalArgumentException("Expected a format of files, found " + format);
        }
    }
}
