// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EventTrace;
import org.rapporteur.record.Item;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes a record as one line of JSON, as {@code docs/record-format.md} lays it down. */
public final class RecordWriter {
    /** The version of the contract. */
    public static final String FORMAT = "1.0";

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonFactory ASCII_JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final SourcedRecord record;
    private final Fields fields;
    private final EntryWriter entries;

    private RecordWriter(SourcedRecord record, List<EventTrace> traces, JsonGenerator json) {
        this.record = record;
        fields = new Fields(json, record.report());
        entries = new EntryWriter(record, traces, fields);
    }

    /**
     * Returns a record as JSON, without a line break in it or at its end.
     *
     * <p>A surrogate without its other half cannot be encoded in UTF-8. A record with one is written with all that is not
     * ASCII escaped, so that readers get back what stood in the text, to the letter.
     */
    public static String write(SourcedRecord record) {
        return write(record, List.of());
    }

    /**
     * Returns a record as JSON with an {@code explanation} in each event that a trace belongs to.
     *
     * @param traces why words tell events
     */
    public static String write(SourcedRecord record, List<EventTrace> traces) {
        String json = write(record, traces, JSON);
        return CodePoints.arePaired(json) ? json : write(record, traces, ASCII_JSON);
    }

    private static String write(SourcedRecord record, List<EventTrace> traces, JsonFactory factory) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            new RecordWriter(record, traces, json).write();
        }
        return out.toString();
    }

    private void write() {
        fields.begin();
        fields.text("format", FORMAT);
        fields.object("document", this::document);
        fields.object("producer", this::producer);
        list("entities", record.entities(), entries::entity);
        list("times", record.times(), entries::time);
        list("figures", record.figures(), entries::figure);
        list("statements", record.statements(), entries::statement);
        list("events", record.events(), entries::event);
        list("claims", record.claims(), entries::claim);
        list("meetings", record.meetings(), entries::meeting);
        list("positions", record.positions(), entries::position);
        fields.strings("warnings", record.warnings());
        fields.end();
    }

    private void document() {
        Report report = record.report();
        fields.required("id", report.id());
        fields.text("uri", report.uri());
        fields.text("title", record.title());
        fields.date("published", record.published());
        fields.text("publisher", report.publisher());
        fields.text("author", report.author());
        Dateline dateline = record.dateline();
        if (dateline != null) {
            fields.object("dateline", () -> dateline(dateline));
        }
        fields.text("language", record.language());
        fields.text("sha256", sha256(report.text()));
        fields.number("length", report.text().codePointCount(0, report.text().length()));
    }

    private void dateline(Dateline dateline) {
        fields.words(dateline.span());
        fields.text("place", dateline.place());
        fields.text("agency", dateline.agency());
        fields.date("date", dateline.date());
    }

    private void producer() {
        fields.text("name", record.producer().name());
        fields.text("version", record.producer().version());
        fields.text("knowledge", record.producer().knowledge());
    }

    private <T extends Item> void list(String name, List<T> items, Consumer<T> body) {
        fields.list(name, items, item -> {
            fields.text("id", item.id());
            body.accept(item);
        });
    }

    /** Returns the SHA-256 of a text in UTF-8, in hexadecimal digits. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
