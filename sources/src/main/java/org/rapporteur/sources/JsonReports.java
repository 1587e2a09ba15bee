// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.Draft.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Takes reports out of JSON: {@code {"id", "text", "published"?, "title"?, "publisher"?, "url"?, "author"?}}, one a line, or in
 * an array.
 */
final class JsonReports {
    private static final String EXPECTED = "expected {\"id\", \"text\", ...}";

    private final JsonFactory json;
    private final Columns columns;
    private final Limits limits;

    JsonReports(Settings settings) {
        columns = settings.columns();
        limits = settings.limits();
        json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.reportBytes())
                        .maxDocumentLength(-1)
                        .build())
                .build();
    }

    /** Takes a report out of each line. */
    void lines(Item item, Gate gate) throws IOException {
        LineReader lines = new LineReader(item.stream(), limits.reportBytes());
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            Incoming incoming = line(
                    Place.of(item.name(), "line", line.number()),
                    line.bytes(),
                    item.told().charset());
            if (incoming != null) {
                gate.accept(incoming);
            }
        }
    }

    /** Takes a report out of a line that was cut out elsewhere; null for a blank one. */
    @Nullable
    Incoming line(String name, long number, byte[] line) {
        return line(Place.of(name, "line", number), line.length > limits.reportBytes() ? null : line, null);
    }

    private @Nullable Incoming line(Place place, byte @Nullable [] bytes, @Nullable String charset) {
        if (bytes == null) {
            return place.refused(
                    Refusal.Code.TOO_LARGE,
                    "is longer than " + limits.reportMegabytes() + " MB; raise --max-size if it is one report");
        }
        Decoded decoded = Decoded.of(bytes, charset);
        if (decoded.text().isBlank()) {
            return null;
        }
        Draft draft = new Draft(place);
        draft.warn(decoded.warnings());
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), decoded.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return place.refused(Refusal.Code.MALFORMED_JSON, "found no JSON object, " + EXPECTED);
            }
            fields(parser, draft);
            if (parser.nextToken() != null) {
                return place.refused(
                        Refusal.Code.MALFORMED_JSON, "found more behind the JSON object; one report a line");
            }
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return place.refused(
                    Refusal.Code.MALFORMED_JSON, "is malformed JSON at column " + column + ": " + reason(e));
        }
        return draft.finish();
    }

    /** Takes a report out of each object of an array; behind a fault in the JSON, nothing can be found any more. */
    void array(Item item, Gate gate) throws IOException {
        long number = 0;
        // What the parser has read ahead is a part of the item, so that its end is that of the item.
        try (InputStream bytes = item.stream();
                JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken(); // the bracket
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                if (next == null) {
                    throw new java.io.EOFException("the array does not end");
                }
                number++;
                gate.accept(element(Place.of(item, "element", number), parser, next));
            }
        } catch (JacksonException e) {
            LimitException exceeded = item.meter().exceeded();
            if (exceeded != null) {
                throw exceeded;
            }
            gate.accept(Place.of(item, "element", number + 1)
                    .refused(
                            Refusal.Code.MALFORMED_JSON,
                            "is malformed JSON (" + reason(e) + "); what follows it is not read"));
        }
    }

    private Incoming element(Place place, JsonParser parser, JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return place.refused(Refusal.Code.MALFORMED_JSON, "found no JSON object, " + EXPECTED);
        }
        Draft draft = new Draft(place);
        fields(parser, draft);
        return draft.finish();
    }

    private void fields(JsonParser parser, Draft draft) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Field field = columns.ofKey(parser.currentName());
            JsonToken value = parser.nextToken();
            if (field != null) {
                draft.drop(field);
            }
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL && field != null) {
                draft.put(field, parser.getString());
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Returns what is wrong with JSON, without what the library says of itself. */
    private static String reason(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int about = message.indexOf(" (start marker at");
        return Draft.onOneLine(about < 0 ? message : message.substring(0, about));
    }
}
