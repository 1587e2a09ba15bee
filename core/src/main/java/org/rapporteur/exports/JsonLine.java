// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.rapporteur.format.CodePoints;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes a value as one line of JSON, without its end. */
final class JsonLine {
    private static final JsonFactory PLAIN = new JsonFactory();
    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonLine() {}

    /** A surrogate without its other half has no bytes in UTF-8: a line with one is written in ASCII. */
    static String written(Consumer<JsonGenerator> body) {
        String line = written(PLAIN, body);
        return CodePoints.arePaired(line) ? line : written(ASCII, body);
    }

    private static String written(JsonFactory factory, Consumer<JsonGenerator> body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            body.accept(json);
        }
        return out.toString();
    }
}
