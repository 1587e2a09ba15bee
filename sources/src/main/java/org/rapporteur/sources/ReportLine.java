// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.StringWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a report as a line of JSON, from which {@link Sources} reads the same report again. */
public final class ReportLine {
    private static final JsonFactory JSON = new JsonFactory();

    private ReportLine() {}

    /** Returns the line, without a line break. */
    public static String of(Report report) {
        StringWriter out = new StringWriter();
        LocalDate published = report.published();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            put(json, Field.ID, report.id());
            put(json, Field.PUBLISHED, published == null ? null : published.toString());
            put(json, Field.TITLE, report.title());
            put(json, Field.PUBLISHER, report.publisher());
            put(json, Field.AUTHOR, report.author());
            put(json, Field.URL, report.uri());
            put(json, Field.TEXT, report.text());
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void put(JsonGenerator json, Field field, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(field.key(), value);
        }
    }
}
