// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Anchor;
import org.rapporteur.store.Correction;
import org.rapporteur.store.Correction.Verdict;
import org.rapporteur.store.CorrectionWriter;
import org.rapporteur.store.Corrections;
import org.rapporteur.store.KeptReport;
import org.rapporteur.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people say of entries: shown beside what the program found, and taken in. */
final class Remarks {
    private static final int LONGEST = 2_000;

    private final Archive archive;

    Remarks(Archive archive) {
        this.archive = archive;
    }

    /** Returns the corrections that stand, of one report or of all, each with its entry as it is now. */
    ObjectNode of(Parameters parameters) {
        Long report = parameters.number("report");
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        archive.ask(reader -> {
            for (Correction correction : reader.corrections()) {
                Optional<Corrections.Found> found = Corrections.find(reader, correction);
                boolean wanted =
                        report == null || found.isPresent() && found.get().report() == report;
                if (wanted && correction.undone() == null) {
                    add(items.addObject(), correction, found.orElse(null));
                }
            }
            return true;
        });
        return answer;
    }

    private static void add(ObjectNode item, Correction correction, Corrections.@Nullable Found found) {
        item.put("number", correction.number()).put("document", correction.document());
        item.put("standing", found == null ? "ORPHANED" : "FOUND");
        if (found != null) {
            item.put("report", found.report()).put("entry", found.entry());
        }
        item.put("words", correction.anchor().words())
                .put("verdict", correction.verdict().name());
        ObjectNode fields = item.putObject("fields");
        correction.fields().forEach(fields::put);
        item.put("by", correction.by()).put("why", correction.why()).put("made", correction.made());
    }

    /**
     * Takes a correction in.
     *
     * @param body what was sent: {@code {"report", "entry", "verdict", "fields"?, "by", "why"}}, or {@code {"undo", "by", "why"}}
     * @return the number of the correction
     * @throws Problem if it is none
     */
    synchronized long take(byte[] body) {
        JsonNode json = parsed(body);
        String by = words(json, "by");
        String why = words(json, "why");
        try (CorrectionWriter writer = CorrectionWriter.open(archive.file(), Clock.systemUTC())) {
            if (json.has("undo")) {
                long number = json.path("undo").asLong(0);
                if (!writer.undo(number, by, why)) {
                    throw Problem.notFound("There is no correction " + number + " that stands.");
                }
                return number;
            }
            return add(writer, json, by, why);
        } catch (StoreException e) {
            throw e.kind() == StoreException.Kind.LOCKED
                    ? new Problem(409, "LOCKED", "Another program writes into the store; try again when it is done.")
                    : new Problem(500, "STORE", e.sentence());
        }
    }

    private long add(CorrectionWriter writer, JsonNode json, String by, String why) throws StoreException {
        String entry = words(json, "entry");
        long number = json.path("report").asLong(0);
        Map<String, String> fields = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : json.path("fields").properties()) {
            fields.put(field.getKey(), field.getValue().asString(""));
        }
        Verdict verdict = verdict(words(json, "verdict"));
        if ((verdict == Verdict.SET) == fields.isEmpty()) {
            throw new Problem(400, "BAD_FIELD", "SET takes \"fields\", ACCEPT and REJECT take none.");
        }
        Corrections.problem(entry.substring(0, Math.min(2, entry.length())), fields)
                .ifPresent(problem -> {
                    throw new Problem(400, "BAD_FIELD", problem);
                });
        KeptReport report = archive.ask(reader -> reader.report(number))
                .orElseThrow(() -> Problem.notFound("There is no report " + number + "."));
        Anchor anchor = archive.ask(reader -> Anchor.of(Corrections.record(reader, report), entry))
                .orElseThrow(() -> Problem.notFound("There is no entry " + entry + " in report " + number + "."));
        return writer.add(report, entry, anchor, verdict, fields, by, why).number();
    }

    private static Verdict verdict(String words) {
        return switch (words.toUpperCase(Locale.ROOT)) {
            case "ACCEPT" -> Verdict.ACCEPT;
            case "REJECT" -> Verdict.REJECT;
            case "SET" -> Verdict.SET;
            default -> throw new Problem(400, "BAD_FIELD", "Expected ACCEPT, REJECT or SET as \"verdict\".");
        };
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw new Problem(400, "MALFORMED_JSON", "Expected a correction; the JSON is malformed.");
        }
    }

    private static String words(JsonNode json, String name) {
        String value = json.path(name).asString("").strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new Problem(400, "BAD_FIELD", "Expected up to " + LONGEST + " characters as \"" + name + "\".");
        }
        return value;
    }
}
