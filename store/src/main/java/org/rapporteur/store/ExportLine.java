// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.MalformedRecordException;
import org.rapporteur.format.PropositionCodec;
import org.rapporteur.format.RecordReader;
import org.rapporteur.record.SourcedRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A report as a line of JSON: {@code {"export", "id", "text", "published"?, "title"?, "publisher"?, "url"?, "given",
 * "fingerprint"?, "propositions"?, "version", "record"}}.
 *
 * <p>It begins as any line of JSON Lines that {@code rapporteur read} takes, so that an export can be read anew like any other
 * archive; what stands behind lets a store take it in without reading.
 */
final class ExportLine {
    /** How a line begins: tells an export from other JSON Lines. */
    static final String BEGINNING = "{\"export\":\"1\"";

    private static final JsonFactory JSON = new JsonFactory();

    private ExportLine() {}

    /** Returns the line of a report, without its end. */
    static String write(
            String document,
            int version,
            String text,
            String meta,
            byte @Nullable [] fingerprint,
            @Nullable String propositions,
            String record) {
        Map<String, String> given = Json.fields(meta);
        String head = Json.written(json -> {
            json.writeStartObject();
            json.writeStringProperty("export", "1");
            json.writeStringProperty("id", document);
            for (String name : new String[] {"published", "title", "author", "publisher", "url"}) {
                if (given.containsKey(name)) {
                    json.writeStringProperty(name, given.get(name));
                }
            }
            json.writeStringProperty("text", text);
            json.writeNumberProperty("version", version);
            json.writeStringProperty("given", meta);
            if (fingerprint != null) {
                json.writeStringProperty("fingerprint", Base64.getEncoder().encodeToString(fingerprint));
            }
            if (propositions != null) {
                byte[] zipped = Zip.zipped(propositions.getBytes(StandardCharsets.US_ASCII));
                json.writeStringProperty("propositions", Base64.getEncoder().encodeToString(zipped));
            }
            json.writeEndObject();
        });
        return head.substring(0, head.length() - 1) + ",\"record\":" + record + "}";
    }

    /**
     * Reads a line.
     *
     * @throws MalformedRecordException if it is none; says why
     */
    static ReadReport read(String line) throws MalformedRecordException {
        Map<String, String> fields = new TreeMap<>();
        String record = null;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_OBJECT && name.equals("record")) {
                    int from = (int) parser.currentTokenLocation().getCharOffset();
                    parser.skipChildren();
                    record = line.substring(
                            from, (int) parser.currentTokenLocation().getCharOffset() + 1);
                } else if (value.isScalarValue()) {
                    fields.put(name, parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            return report(fields, record);
        } catch (JacksonException e) {
            throw malformed("is malformed JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeException | UncheckedIOException e) {
            throw malformed("has a damaged field: " + e.getMessage());
        }
    }

    private static ReadReport report(Map<String, String> fields, @Nullable String record)
            throws MalformedRecordException {
        String id = fields.get("id");
        String text = fields.get("text");
        if (id == null || text == null || record == null) {
            throw malformed("lacks one of the fields \"id\", \"text\", \"record\"");
        }
        Given given = Given.of(id, text, fields.getOrDefault("given", "{}"));
        String propositions = fields.get("propositions");
        SourcedRecord read = RecordReader.read(record, given.report().text())
                .withPropositions(PropositionCodec.all(
                        propositions == null
                                ? null
                                : Zip.text(Base64.getDecoder().decode(propositions))));
        String fingerprint = fields.get("fingerprint");
        byte[] bytes = fingerprint == null ? null : Base64.getDecoder().decode(fingerprint);
        if (bytes != null) {
            FingerprintCodec.read(
                    id, bytes, new HashMap<>()); // whoever compares it later can do nothing about a bad one
        }
        return ReadReport.of(
                given, read, bytes == null ? null : ReadReport.Compared.of(bytes, read), propositions != null);
    }

    private static MalformedRecordException malformed(String what) {
        return new MalformedRecordException(what);
    }
}
