// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agreement.AgreementWriter;
import org.rapporteur.agreement.CodingReader;
import org.rapporteur.agreement.Comparison;
import org.rapporteur.agreement.FoundEvent;
import org.rapporteur.agreement.HandCoding;
import org.rapporteur.agreement.Settings;
import org.rapporteur.agreement.Settings.ActorLevel;
import org.rapporteur.agreement.UnusableCodingException;
import org.rapporteur.agreement.Vocabulary;
import org.rapporteur.format.MalformedRecordException;
import org.rapporteur.format.RecordReader;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.store.KeptReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Compares a coding that is sent with the records of the store; one at a time. */
final class Agreements {
    private final Archive archive;
    private @Nullable Vocabulary vocabulary;

    Agreements(Archive archive) {
        this.archive = archive;
    }

    /**
     * Compares.
     *
     * @param body what was sent: {@code {"csv", "columns"?: {"type": "code", ...}, "actors"?: "country" or "code"}}
     * @return the agreement as JSON
     * @throws Problem if it is no coding
     */
    synchronized String compare(byte[] body) {
        JsonNode json = parsed(body);
        ActorLevel level = level(json.path("actors").asString("country"));
        HandCoding coding = coding(json, level);
        int most = archive.limit(ServerLimit.COMPARED_REPORTS);
        if (coding.reports().size() > most) {
            throw new Problem(
                    413,
                    "TOO_MANY_REPORTS",
                    "More than " + most + " reports are coded; compare them with 'rapporteur agree'.");
        }
        Settings usual = Settings.USUAL;
        Settings settings =
                new Settings(level, usual.statuses(), false, false, usual.resamples(), usual.seed()).suiting(coding);
        Map<String, List<FoundEvent>> found = new HashMap<>();
        for (String report : coding.reports()) {
            found(report, settings).ifPresent(events -> found.put(report, events));
        }
        return AgreementWriter.json(Comparison.of(coding, found, settings));
    }

    private static JsonNode parsed(byte[] body) {
        try {
            JsonNode json = Json.MAPPER.readTree(body);
            if (json.path("csv").isString()) {
                return json;
            }
        } catch (JacksonException e) {
            throw new Problem(
                    400, "MALFORMED_JSON", "Expected {\"csv\": ..., \"columns\"?: {}}; the JSON is malformed.");
        }
        throw new Problem(400, "NO_CSV", "There is no \"csv\"; send the table as {\"csv\": \"...\"}.");
    }

    private static ActorLevel level(String words) {
        return switch (words) {
            case "country" -> ActorLevel.COUNTRY;
            case "code" -> ActorLevel.CODE;
            default -> throw new Problem(400, "BAD_FIELD", "Expected country or code as \"actors\".");
        };
    }

    private HandCoding coding(JsonNode json, ActorLevel level) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> column : json.path("columns").properties()) {
            String name = column.getValue().asString("");
            if (!name.isBlank()) {
                columns.put(column.getKey(), name);
            }
        }
        try {
            return CodingReader.read(json.path("csv").asString(), columns, vocabulary(), level);
        } catch (UnusableCodingException e) {
            throw new Problem(400, "UNUSABLE_CODING", String.valueOf(e.getMessage()));
        }
    }

    private Vocabulary vocabulary() {
        Vocabulary known = vocabulary;
        if (known == null) {
            Knowledge knowledge = Knowledge.load();
            known = new Vocabulary(knowledge.events().ontology(), knowledge.actors());
            vocabulary = known;
        }
        return known;
    }

    private Optional<List<FoundEvent>> found(String document, Settings settings) {
        return archive.ask(reader -> {
            Optional<KeptReport> kept = reader.report(document);
            if (kept.isEmpty()) {
                return Optional.<List<FoundEvent>>empty();
            }
            long number = kept.get().number();
            try {
                return Optional.of(FoundEvent.of(
                        RecordReader.read(
                                reader.record(number).orElse(""),
                                reader.text(number).orElse("")),
                        settings));
            } catch (MalformedRecordException e) {
                throw new Problem(500, "STORE", "The record of '" + document + "' cannot be read: " + e.getMessage());
            }
        });
    }
}
