// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Why a report could not be read.
 *
 * @param id what the report is called
 * @param code for programs
 * @param where the byte, line or file; empty if the whole
 * @param message a sentence for people
 */
public record Refusal(String id, Code code, String where, String message) implements Incoming {
    private static final JsonFactory JSON = new JsonFactory();

    /** What may be wrong with a report. */
    public enum Code {
        /** there is no such file */
        NOT_FOUND,
        /** it cannot be opened or read */
        UNREADABLE,
        /** a folder has no reports */
        NO_REPORTS,
        /** there is nothing but blanks */
        EMPTY,
        /** it is no text */
        BINARY,
        /** its text is encoded otherwise */
        NOT_UTF_8,
        /** its text is encoded in UTF-16 */
        UTF_16,
        /** it is longer than is allowed */
        TOO_LARGE,
        /** its line is no JSON object */
        MALFORMED_JSON,
        /** its line has no text */
        NO_TEXT,
        /** it ends in the middle */
        TRUNCATED,
        /** it is not what its beginning promises */
        MALFORMED,
        /** its web archive cannot be read on from here */
        MALFORMED_WARC,
        /** its table cannot be read on from here */
        MALFORMED_TABLE,
        /** its table has no column with the text */
        NO_COLUMN,
        /** it is of a kind that is not read */
        UNKNOWN_KIND,
        /** it unpacks to too much */
        RATIO_EXCEEDED,
        /** it lies in too many archives */
        NESTING_EXCEEDED,
        /** it has too many members */
        TOO_MANY_ENTRIES,
        /** so much of it is bad that not all of that is told */
        TOO_MANY_ERRORS,
        /** its name leads elsewhere or is none */
        BAD_NAME,
        /** its elements are nested too deeply */
        TOO_DEEP,
        /** it brings a document type of its own */
        DTD_REFUSED,
        /** it is an address, and nobody asked to fetch it */
        FETCHING_OFF,
        /** it is an address that must not be fetched */
        ADDRESS_REFUSED,
        /** its address did not answer as hoped */
        FETCH_FAILED,
        /** its address took too long */
        TIMEOUT,
        /** another report was called the same */
        DUPLICATE_ID,
        /** the memory does not suffice */
        OUT_OF_MEMORY,
        /** the program has a fault */
        FAULT
    }

    /** Returns the refusal of a report that is called as one before it. */
    public static Refusal duplicate(String id) {
        return new Refusal(
                id,
                Code.DUPLICATE_ID,
                "",
                "there is a report '" + id + "' already; only the first was read; give each an id of its own.");
    }

    /** Returns the line that stands for the report in the output, as {@code docs/record-format.md} lays it down. */
    public String line() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("document");
            json.writeStringProperty("id", id);
            json.writeEndObject();
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("code", code.name());
            if (!where.isEmpty()) {
                json.writeStringProperty("where", where);
            }
            json.writeStringProperty("message", message);
            json.writeEndObject();
            json.writeEndObject();
        }
        return out.toString();
    }
}
