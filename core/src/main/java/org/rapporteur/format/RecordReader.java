// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSource;
import org.rapporteur.record.Item;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a record that {@link RecordWriter} wrote, given the text that it is a record of.
 *
 * <p>A record that is read and written again is the same to the letter. What is not written is not had back: which word governs
 * a mention, and whether title and day were given or found. Fields that this version does not know are passed over.
 */
public final class RecordReader {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String MAJOR = RecordWriter.FORMAT.substring(0, RecordWriter.FORMAT.indexOf('.') + 1);

    private RecordReader() {}

    /**
     * Reads a record.
     *
     * @param json one object
     * @param text the text that its spans are counted in
     * @throws MalformedRecordException if it is no record of that text; says where
     */
    public static SourcedRecord read(String json, String text) throws MalformedRecordException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            return record(Node.root(parser, Node.Text.of(text)), text);
        } catch (JacksonException e) {
            throw new MalformedRecordException("the record is malformed JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static SourcedRecord record(Node node, String text) throws MalformedRecordException {
        String format = node.required("format");
        if (!format.startsWith(MAJOR)) {
            throw node.malformed("found the format " + format + ", expected " + MAJOR + "x");
        }
        Node document = node.requiredNode("document");
        if (!RecordWriter.sha256(text).equals(document.required("sha256"))) {
            throw node.malformed("it is the record of another text: the hashes differ");
        }
        Node producer = node.requiredNode("producer");
        List<Claim> claims = items(node, "claims", EntryReader::claim);
        List<Figure> figures = items(node, "figures", EntryReader::figure);
        return unambiguous(
                node,
                new SourcedRecord(
                        new Report(
                                document.required("id"),
                                text,
                                document.date("published"),
                                null,
                                document.text("title"),
                                document.text("publisher"),
                                document.text("uri"),
                                document.text("author")),
                        document.date("published"),
                        document.text("title"),
                        dateline(document.node("dateline")),
                        document.text("language"),
                        new SourcedRecord.Producer(
                                producer.required("name"), producer.required("version"), producer.text("knowledge")),
                        items(node, "entities", EntryReader::entity),
                        items(node, "times", EntryReader::time),
                        figures,
                        figureSources(node, figures),
                        items(node, "statements", EntryReader::statement),
                        items(node, "events", EntryReader::event),
                        claims,
                        List.of(), // what claims come to is not written
                        LinkReader.links(node, claims),
                        items(node, "meetings", EntryReader::meeting),
                        items(node, "positions", EntryReader::position),
                        node.strings("warnings")));
    }

    private static <T> List<T> items(Node record, String name, Node.Reader<T> reader) throws MalformedRecordException {
        return record.list(name, node -> reader.read(node.named(node.required("id"))));
    }

    private static @Nullable Dateline dateline(@Nullable Node node) throws MalformedRecordException {
        return node == null
                ? null
                : new Dateline(node.words(), node.text("place"), node.text("agency"), node.date("date"));
    }

    private static List<FigureSource> figureSources(Node record, List<Figure> figures) throws MalformedRecordException {
        List<String> statements = new ArrayList<>();
        record.list("figures", node -> statements.add(node.has("statement") ? node.required("statement") : ""));
        List<FigureSource> sources = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            if (!statements.get(i).isEmpty()) {
                Figure figure = figures.get(i);
                sources.add(new FigureSource(figure.span(), figure.id(), statements.get(i)));
            }
        }
        return sources;
    }

    private static SourcedRecord unambiguous(Node node, SourcedRecord record) throws MalformedRecordException {
        Set<String> ids = new HashSet<>();
        for (List<? extends Item> items : List.of(
                record.entities(),
                record.times(),
                record.figures(),
                record.statements(),
                record.events(),
                record.claims(),
                record.meetings(),
                record.positions())) {
            for (Item item : items) {
                if (!ids.add(item.id())) {
                    throw node.malformed("found two entries with the id '" + item.id() + "'");
                }
            }
        }
        return record;
    }
}
