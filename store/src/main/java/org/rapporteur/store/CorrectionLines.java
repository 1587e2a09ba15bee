// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Correction.Verdict;
import tools.jackson.core.JacksonException;

/** Corrections as lines of JSON, out and in. */
public final class CorrectionLines {
    private static final String SET = "set.";

    private CorrectionLines() {}

    /**
     * Returns a correction as a line.
     *
     * @param now what the entry is called now; null if it is gone: then the line says {@code "standing": "ORPHANED"}
     */
    public static String write(Correction correction, @Nullable String now) {
        return Json.written(json -> {
            json.writeStartObject();
            json.writeStringProperty("document", correction.document());
            json.writeNumberProperty("version", correction.version());
            json.writeStringProperty("hash", correction.hash());
            json.writeStringProperty("kind", correction.anchor().kind());
            json.writeStringProperty("entry", correction.entry());
            json.writeNumberProperty("start", correction.anchor().start());
            json.writeNumberProperty("end", correction.anchor().end());
            json.writeNumberProperty("nth", correction.anchor().nth());
            json.writeStringProperty("words", correction.anchor().words());
            json.writeStringProperty("verdict", correction.verdict().name());
            correction.fields().forEach((name, value) -> json.writeStringProperty(SET + name, value));
            json.writeStringProperty("by", correction.by());
            json.writeStringProperty("why", correction.why());
            json.writeStringProperty("made", correction.made());
            if (correction.undone() != null) {
                json.writeStringProperty("undone", correction.undone());
            }
            json.writeStringProperty("standing", now == null ? "ORPHANED" : "FOUND");
            if (now != null) {
                json.writeStringProperty("now", now);
            }
            json.writeEndObject();
        });
    }

    /** Reads a line; nothing if it is none. */
    public static Optional<Correction> read(String line) {
        try {
            Map<String, String> all = Json.fields(line);
            Map<String, String> set = new TreeMap<>();
            all.forEach((name, value) -> {
                if (name.startsWith(SET)) {
                    set.put(name.substring(SET.length()), value);
                }
            });
            return Optional.of(new Correction(
                    0,
                    text(all, "document"),
                    Integer.parseInt(text(all, "version")),
                    text(all, "hash"),
                    text(all, "entry"),
                    new Anchor(
                            text(all, "kind"),
                            Integer.parseInt(text(all, "start")),
                            Integer.parseInt(text(all, "end")),
                            Integer.parseInt(text(all, "nth")),
                            text(all, "words")),
                    Verdict.valueOf(text(all, "verdict")),
                    set,
                    text(all, "by"),
                    text(all, "why"),
                    text(all, "made"),
                    all.get("undone")));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return Given.clean(value);
    }
}
