// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.CodePoints;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Mention;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.store.Correction;
import org.rapporteur.store.Correction.Verdict;
import org.rapporteur.store.Corrections;
import org.rapporteur.store.KeptReport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Corrected reports as gold.
 *
 * @param corpus the reports, a line each
 * @param lines what is right in them, a line each, in the same order
 * @param left what was left out, in words
 */
record CorrectedGold(List<String> corpus, List<String> lines, List<String> left) {
    private static final JsonFactory JSON = new JsonFactory();

    /** What is gold; the names are those of the option. */
    enum Task {
        /** who did what to whom */
        events("ev"),
        /** who said what */
        statements("st");

        private final String kind;

        Task(String kind) {
            this.kind = kind;
        }
    }

    /** Returns the gold of all reports of which every entry of the kind has a verdict. */
    static CorrectedGold of(StoreReader reader, Task task) throws StoreException {
        Map<Long, Map<String, Correction>> byReport = new TreeMap<>();
        for (Correction correction : reader.corrections()) {
            Optional<Corrections.Found> found = Corrections.find(reader, correction);
            if (correction.undone() == null
                    && found.isPresent()
                    && correction.anchor().kind().equals(task.kind)) {
                byReport.computeIfAbsent(found.get().report(), any -> new TreeMap<>())
                        .put(found.get().entry(), correction);
            }
        }
        CorrectedGold gold = new CorrectedGold(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Map.Entry<Long, Map<String, Correction>> each : byReport.entrySet()) {
            KeptReport report = reader.report(each.getKey()).orElseThrow();
            gold.add(report, Corrections.record(reader, report), task, each.getValue());
        }
        return gold;
    }

    private void add(KeptReport report, SourcedRecord record, Task task, Map<String, Correction> verdicts) {
        List<String> entries = task == Task.events
                ? record.events().stream().map(Event::id).toList()
                : record.statements().stream().map(Statement::id).toList();
        String open =
                entries.stream().filter(entry -> !verdicts.containsKey(entry)).collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            left.add("r" + report.number() + " is no gold yet: nothing is said of " + open + ".");
            return;
        }
        corpus.add(written(json -> {
            json.writeStringProperty("id", report.document());
            json.writeStringProperty("text", record.report().text());
            property(json, "published", report.published());
            property(json, "title", report.title());
            property(json, "publisher", report.publisher());
        }));
        Spans spans = new Spans(record);
        lines.add(written(json -> {
            json.writeStringProperty("id", report.document());
            if (task == Task.events) {
                events(json, record, verdicts, spans);
            } else {
                statements(json, record, verdicts, spans);
            }
        }));
    }

    private static void property(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private static String written(Consumer<JsonGenerator> body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            body.accept(json);
            json.writeEndObject();
        }
        return out.toString();
    }

    // Gold of events has those that are told as such, each with both parties.
    private void events(JsonGenerator json, SourcedRecord record, Map<String, Correction> verdicts, Spans spans) {
        json.writeArrayPropertyStart("events");
        for (Event event : record.events()) {
            Map<String, String> set = set(verdicts, event.id());
            Event.Status status = Event.Status.valueOf(
                    set.getOrDefault("status", event.status().name()));
            boolean told =
                    status == Event.Status.HAPPENED || status == Event.Status.ONGOING || status == Event.Status.PLANNED;
            if (isRejected(verdicts, event.id()) || !told) {
                continue;
            }
            List<Pair> pairs = pairs(event, set, spans);
            if (pairs.isEmpty()) {
                left.add(record.report().id() + ": " + event.id()
                        + " has not both parties, and is left out of the gold.");
            }
            for (Pair pair : pairs) {
                json.writeStartObject();
                json.writeStringProperty("type", set.getOrDefault("type", event.type()));
                party(json, "source", set.get("actors"), pair.source(), spans);
                party(json, "target", set.get("recipients"), pair.target(), spans);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** The words for two parties of an event; null for one that was set. */
    private record Pair(@Nullable Span source, @Nullable Span target) {}

    // As they are scored: each actor with each recipient, and each two of those who do something together.
    private static List<Pair> pairs(Event event, Map<String, String> set, Spans spans) {
        List<Optional<Span>> sources = spans.of(set.get("actors"), event.actors(), event);
        List<Optional<Span>> targets = spans.of(set.get("recipients"), event.recipients(), event);
        boolean together = event.recipients().isEmpty() && targets.isEmpty();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            for (Optional<Span> target : together ? sources.subList(i + 1, sources.size()) : targets) {
                pairs.add(new Pair(sources.get(i).orElse(null), target.orElse(null)));
            }
        }
        return pairs;
    }

    private static void party(JsonGenerator json, String name, @Nullable String set, @Nullable Span span, Spans spans) {
        json.writeObjectPropertyStart(name);
        if (set != null || span == null) {
            json.writeStringProperty("text", String.valueOf(set));
        } else {
            spans.write(json, span);
        }
        json.writeEndObject();
    }

    private static void statements(
            JsonGenerator json, SourcedRecord record, Map<String, Correction> verdicts, Spans spans) {
        json.writeArrayPropertyStart("annotations");
        json.writeStartObject();
        json.writeStringProperty("annotator", "corrections");
        json.writeArrayPropertyStart("statements");
        for (Statement statement : record.statements()) {
            if (isRejected(verdicts, statement.id())) {
                continue;
            }
            json.writeStartObject();
            json.writeStringProperty("id", statement.id());
            Statement.Source source = statement.source();
            Statement.Cue cue = statement.cue();
            spans.list(json, "source", source == null || source.span() == null ? List.of() : List.of(source.span()));
            spans.list(json, "cue", cue == null ? List.of() : List.of(cue.span()));
            spans.list(json, "content", statement.content());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("discarded");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static boolean isRejected(Map<String, Correction> verdicts, String entry) {
        Correction correction = verdicts.get(entry);
        return correction != null && correction.verdict() == Verdict.REJECT;
    }

    private static Map<String, String> set(Map<String, Correction> verdicts, String entry) {
        Correction correction = verdicts.get(entry);
        return correction == null ? Map.of() : correction.fields();
    }

    /** Spans of a report, in code points. */
    private static final class Spans {
        private final SourcedRecord record;
        private final CodePoints points;

        Spans(SourcedRecord record) {
            this.record = record;
            points = new CodePoints(record.report().text());
        }

        /** Returns of each entity beside an event the mention that is nearest to its trigger; one empty place if they were set. */
        List<Optional<Span>> of(@Nullable String set, List<String> entities, Event event) {
            if (set != null) {
                return List.of(Optional.empty());
            }
            return entities.stream()
                    .map(id -> nearest(id, event))
                    .filter(Optional::isPresent)
                    .toList();
        }

        private Optional<Span> nearest(String id, Event event) {
            return record.entities().stream()
                    .filter(entity -> entity.id().equals(id))
                    .map(Entity::mentions)
                    .flatMap(List::stream)
                    .map(Mention::span)
                    .filter(span -> event.evidence().stream().anyMatch(sentence -> sentence.contains(span)))
                    .min(Comparator.comparingInt(
                            span -> Math.abs(span.start() - event.trigger().start())));
        }

        void list(JsonGenerator json, String name, List<Span> spans) {
            json.writeArrayPropertyStart(name);
            for (Span span : spans) {
                json.writeStartObject();
                write(json, span);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        void write(JsonGenerator json, Span span) {
            json.writeNumberProperty("start", points.at(span.start()));
            json.writeNumberProperty("end", points.at(span.end()));
            json.writeStringProperty("text", record.report().slice(span));
        }
    }
}
