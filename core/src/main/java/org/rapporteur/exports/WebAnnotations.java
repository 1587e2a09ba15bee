// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Item;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Position;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Span;

/**
 * Entries as annotations of the W3C's Web Annotation Data Model.
 *
 * <p>An entry is an annotation of its own words, each stretch of which is found by its place and, where the text was changed, by
 * what it says and what stands around it. What the entry is stands in bodies: tags, and who takes part.
 */
final class WebAnnotations {
    private static final int AROUND = 32;

    private final NumberedRecord in;
    private final Names names;

    private WebAnnotations(NumberedRecord in) {
        this.in = in;
        names = new Names(in.record().report());
    }

    static List<String> of(NumberedRecord in) {
        return new WebAnnotations(in).all();
    }

    /** What an annotation says of some words. */
    private record Note(Item item, String kind, List<Span> words, List<String> tags, List<String> who) {}

    private List<String> all() {
        var record = in.record();
        List<Note> notes = new ArrayList<>();
        record.entities().forEach(entity -> notes.add(note(entity)));
        record.times().forEach(time -> notes.add(note(time)));
        record.figures().forEach(figure -> notes.add(note(figure)));
        record.statements().forEach(statement -> notes.add(note(statement)));
        record.events().forEach(event -> notes.add(note(event)));
        record.claims().forEach(claim -> notes.add(note(claim)));
        record.meetings().forEach(meeting -> notes.add(note(meeting)));
        record.positions().forEach(position -> notes.add(note(position)));
        return notes.stream().map(this::line).toList();
    }

    private static Note note(Entity entity) {
        return new Note(
                entity,
                "Entity",
                entity.mentions().stream().map(Mention::span).distinct().toList(),
                tags(tag("kind", entity.kind()), tag("name", entity.name()), tag("actor", entity.actor())),
                List.of(entity.id()));
    }

    private static Note note(Time time) {
        return new Note(
                time,
                "Time",
                List.of(time.span()),
                tags(tag("type", time.type()), tag("value", time.value())),
                List.of());
    }

    private static Note note(Figure figure) {
        return new Note(
                figure,
                "Figure",
                List.of(figure.span()),
                tags(
                        tag("value", figure.value().toPlainString()),
                        tag("comparator", figure.comparator()),
                        tag("unit", figure.unit())),
                List.of());
    }

    private static Note note(Statement statement) {
        Statement.Source source = statement.source();
        return new Note(
                statement,
                "Statement",
                statement.content().isEmpty() ? List.of(statement.span()) : statement.content(),
                tags(tag("kind", statement.kind()), tag("form", statement.form())),
                source == null ? List.of() : source.entities());
    }

    private static Note note(Event event) {
        return new Note(
                event,
                "Event",
                List.of(event.trigger()),
                tags(
                        tag("type", event.type()),
                        tag("mode", event.mode()),
                        tag("cameo", event.cameo()),
                        tag("status", event.status()),
                        tag("accordingTo", event.accordingTo())),
                Stream.concat(event.actors().stream(), event.recipients().stream())
                        .toList());
    }

    private static Note note(Claim claim) {
        return new Note(
                claim,
                "Claim",
                List.of(claim.span()),
                tags(tag("kind", claim.kind()), tag("polarity", claim.polarity()), tag("certainty", claim.certainty())),
                claim.holders());
    }

    private static Note note(Meeting meeting) {
        return new Note(
                meeting,
                "Meeting",
                meeting.mentions(),
                tags(tag("name", meeting.name()), tag("status", meeting.status())),
                meeting.parties());
    }

    private static Note note(Position position) {
        return new Note(
                position,
                "Position",
                List.of(position.span()),
                tags(tag("stance", position.stance())),
                position.party());
    }

    private static @Nullable String tag(String name, @Nullable Object value) {
        return value == null ? null : name + "=" + value;
    }

    private static List<String> tags(@Nullable String... tags) {
        List<String> known = new ArrayList<>();
        for (String tag : tags) {
            if (tag != null) {
                known.add(tag);
            }
        }
        return known;
    }

    private String line(Note note) {
        return JsonLine.written(json -> {
            JsonFields fields = new JsonFields(json);
            fields.object(() -> {
                fields.text("@context", "http://www.w3.org/ns/anno.jsonld");
                fields.text("id", names.entry(note.item().id()));
                fields.text("type", "Annotation");
                fields.text("motivation", "identifying");
                fields.object("generator", () -> {
                    fields.text("type", "Software");
                    fields.text(
                            "name",
                            in.record().producer().name() + " "
                                    + in.record().producer().version());
                });
                fields.list("body", () -> bodies(note, fields));
                fields.objects("target", note.words(), words -> target(words, fields));
            });
        });
    }

    private void bodies(Note note, JsonFields fields) {
        words("classifying", note.kind(), fields);
        note.tags().forEach(tag -> words("tagging", tag, fields));
        for (Entity entity : in.entities(note.who())) {
            String item = entity.wikidata();
            if (item == null) {
                words("identifying", entity.name(), fields);
            } else {
                fields.object(() -> {
                    fields.text("type", "SpecificResource");
                    fields.text("purpose", "identifying");
                    fields.text("source", Names.wikidata(item));
                });
            }
        }
    }

    private static void words(String purpose, String value, JsonFields fields) {
        fields.object(() -> {
            fields.text("type", "TextualBody");
            fields.text("purpose", purpose);
            fields.text("format", "text/plain");
            fields.text("value", value);
        });
    }

    private void target(Span words, JsonFields fields) {
        fields.text("source", names.report());
        fields.list("selector", () -> {
            fields.object(() -> {
                fields.text("type", "TextPositionSelector");
                fields.number("start", in.offset(words.start()));
                fields.number("end", in.offset(words.end()));
            });
            fields.object(() -> {
                fields.text("type", "TextQuoteSelector");
                fields.text("exact", in.words(words));
                fields.text("prefix", in.words(new Span(moved(words.start(), -AROUND), words.start())));
                fields.text("suffix", in.words(new Span(words.end(), moved(words.end(), AROUND))));
            });
        });
    }

    /** Moves a place by some code points, as far as the text goes. */
    private int moved(int place, int points) {
        String text = in.record().report().text();
        int at = place;
        for (int i = 0; i < Math.abs(points) && (points < 0 ? at > 0 : at < text.length()); i++) {
            at = text.offsetByCodePoints(at, Integer.signum(points));
        }
        return at;
    }
}
