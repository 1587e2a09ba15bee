// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a report from a line of JSON Lines: {@code {"id", "text", "published"?, "title"?, "publisher"?, "url"?}}. */
final class ReportLine {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LENGTH_OF_DATE = 10;

    private final String file;
    private final long number;

    /**
     * Names the line.
     *
     * @param file what its file is called
     * @param number from 1
     */
    ReportLine(String file, long number) {
        this.file = file;
        this.number = number;
    }

    /** Returns what a report is called whose line does not say so. */
    String id() {
        return file + ":" + number;
    }

    /** Reads the line. */
    Incoming read(String json) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return refused(
                        Refusal.Code.MALFORMED_JSON, id(), "found no JSON object, expected {\"id\", \"text\", ...}");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    fields.put(name, parser.getString());
                } else {
                    fields.remove(name);
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                return refused(
                        Refusal.Code.MALFORMED_JSON, id(), "found more behind the JSON object; one report a line");
            }
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return refused(
                    Refusal.Code.MALFORMED_JSON, id(), "is malformed JSON at column " + column + ": " + reason(e));
        }
        return report(fields);
    }

    private Incoming report(Map<String, String> fields) {
        String id = fields.getOrDefault("id", "");
        if (id.isBlank()) {
            id = id();
        }
        String text = fields.get("text");
        if (text == null) {
            return refused(Refusal.Code.NO_TEXT, id, "has no field \"text\" with a text in it");
        }
        if (text.isBlank()) {
            return refused(Refusal.Code.EMPTY, id, "has an empty \"text\"");
        }
        List<String> warnings = new ArrayList<>();
        LocalDate published = published(fields.get("published"), warnings);
        return new Accepted(
                new Report(id, text, published, null, fields.get("title"), fields.get("publisher"), fields.get("url")),
                warnings);
    }

    private static @Nullable LocalDate published(@Nullable String value, List<String> warnings) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            boolean timed = value.length() > LENGTH_OF_DATE && "T ".indexOf(value.charAt(LENGTH_OF_DATE)) >= 0;
            return LocalDate.parse(timed ? value.substring(0, LENGTH_OF_DATE) : value);
        } catch (DateTimeException e) {
            warnings.add("The field \"published\" holds '" + onOneLine(value)
                    + "', which is no date like 2022-01-12; it was passed over.");
            return null;
        }
    }

    Refusal refused(Refusal.Code code, String id, String what) {
        return new Refusal(id, code, file + ": line " + number, "line " + number + " of '" + file + "' " + what + ".");
    }

    /** Returns what is wrong with JSON, without what the library says of itself. */
    private static String reason(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int about = message.indexOf(" (start marker at");
        return onOneLine(about < 0 ? message : message.substring(0, about));
    }

    private static String onOneLine(@Nullable String words) {
        String line = String.valueOf(words).replaceAll("\\s+", " ");
        return line.length() > 200 ? line.substring(0, 200) + "..." : line;
    }
}
