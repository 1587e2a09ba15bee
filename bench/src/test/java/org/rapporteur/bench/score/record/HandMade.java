// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Doubt;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Place;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;

/** A record and gold made by hand for the same text; words are looked up at their first place. */
final class HandMade {
    private final String text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Time> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    HandMade(String text) {
        this.text = text;
    }

    Span at(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in the text");
        }
        return new Span(start, start + words.length());
    }

    /** Returns a span as gold has it, in code points, without its closing bracket. */
    String gold(String words) {
        Span span = at(words);
        return String.format(
                Locale.ROOT,
                "{\"start\": %d, \"end\": %d, \"text\": \"%s\"",
                text.codePointCount(0, span.start()),
                text.codePointCount(0, span.end()),
                words.replace("\"", "\\\""));
    }

    HandMade statement(@Nullable String source, @Nullable String cue, String content) {
        return statement(source, cue, content, null);
    }

    HandMade statement(@Nullable String source, @Nullable String cue, String content, @Nullable String within) {
        statements.add(new Statement(
                "st" + (statements.size() + 1),
                Statement.Form.INDIRECT,
                Statement.Kind.ASSERT,
                source == null ? null : new Statement.Source(at(source), List.of(), false),
                cue == null ? null : new Statement.Cue(at(cue), Statement.Factuality.NEUTRAL),
                List.of(at(content)),
                List.of(),
                null,
                null,
                null,
                within,
                Doubt.NONE,
                List.of(new Span(0, text.length())),
                null));
        return this;
    }

    HandMade event(String type, Event.Status status, List<String> actors, List<String> recipients) {
        events.add(new Event(
                "ev" + (events.size() + 1),
                type,
                null,
                List.of(),
                Event.Quad.VERBAL_CONFLICT,
                "11",
                null,
                null,
                actors,
                recipients,
                new Span(0, 1),
                null,
                null,
                status,
                null,
                List.of(),
                false,
                List.of(),
                List.of(new Span(0, text.length())),
                null));
        return this;
    }

    HandMade entity(Entity.Kind kind, String name, Mention.Form form, String... mentions) {
        return entity(kind, name, null, null, form, mentions);
    }

    HandMade entity(
            Entity.Kind kind,
            String name,
            @Nullable String country,
            @Nullable Place place,
            Mention.Form form,
            String... mentions) {
        List<Mention> spans = new ArrayList<>();
        for (String words : mentions) {
            spans.add(new Mention(at(words), at(words), form));
        }
        String id = "en" + (entities.size() + 1);
        entities.add(new Entity(id, kind, name, null, country, null, List.of(), place, spans, null));
        return this;
    }

    /** Adds a pronoun to the last entity. */
    HandMade pronoun(String words) {
        Entity last = entities.remove(entities.size() - 1);
        List<Mention> mentions = new ArrayList<>(last.mentions());
        mentions.add(new Mention(at(words), at(words), Mention.Form.PRONOUN));
        entities.add(new Entity(
                last.id(), last.kind(), last.name(), null, null, null, List.of(), last.place(), mentions, null));
        return this;
    }

    HandMade time(String words, Time.Type type, @Nullable String value) {
        String id = "ti" + (times.size() + 1);
        times.add(new Time(id, at(words), type, value, null, null, null, null, List.of(at(words)), null));
        return this;
    }

    /** Scores this record against a line of gold, the fields of which are given. */
    Score score(Task task, String fields) throws MalformedGoldException {
        return new Score(measure(task.scorer(), fields));
    }

    private <G> List<Measures.Measure> measure(TaskScorer<G> scorer, String fields) throws MalformedGoldException {
        GoldText gold = new GoldText(text);
        GoldObject line = GoldObject.lines("gold.jsonl", "{\"id\": \"a\", " + fields + "}")
                .get(0);
        return scorer.measures(scorer.count(scorer.gold(line, gold), gold, record()));
    }

    private SourcedRecord record() {
        return new SourcedRecord(
                Report.of("a", text),
                null,
                null,
                null,
                "en",
                new SourcedRecord.Producer("test", "1", ""),
                entities,
                times,
                List.of(),
                List.of(),
                statements,
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Measures in percent, rounded, by name. */
    record Score(List<Measures.Measure> measures) {
        long of(String name) {
            return measures.stream()
                    .filter(measure -> measure.name().equals(name))
                    .map(measure -> Math.round(measure.value() * 100))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no measure " + name + " in " + measures));
        }

        boolean has(String name) {
            return measures.stream().anyMatch(measure -> measure.name().equals(name));
        }
    }
}
