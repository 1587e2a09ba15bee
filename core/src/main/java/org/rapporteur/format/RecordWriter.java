// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Item;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Position;
import org.rapporteur.record.Role;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a record as one line of JSON, as {@code docs/record-format.md} lays it down. */
public final class RecordWriter {
    /** The version of the contract. */
    public static final String FORMAT = "1.0";

    private static final JsonFactory JSON = new JsonFactory();

    private final SourcedRecord record;
    private final CodePoints offsets;
    private final JsonGenerator json;
    private final Map<String, String> figureSources = new HashMap<>();

    private RecordWriter(SourcedRecord record, JsonGenerator json) {
        this.record = record;
        this.json = json;
        offsets = new CodePoints(record.report().text());
        record.figureSources().forEach(source -> figureSources.put(source.figure(), source.statement()));
    }

    /** Returns a record as JSON, without a line break in it or at its end. */
    public static String write(SourcedRecord record) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new RecordWriter(record, json).write();
        }
        return out.toString();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        document();
        producer();
        list("entities", record.entities(), this::entity);
        list("times", record.times(), this::time);
        list("figures", record.figures(), this::figure);
        list("statements", record.statements(), this::statement);
        list("events", record.events(), this::event);
        list("claims", record.claims(), this::claim);
        list("meetings", record.meetings(), this::meeting);
        list("positions", record.positions(), this::position);
        json.writeArrayPropertyStart("warnings");
        record.warnings().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void document() {
        Report report = record.report();
        json.writeObjectPropertyStart("document");
        json.writeStringProperty("id", report.id());
        text("uri", report.uri());
        text("title", record.title());
        date("published", record.published());
        text("publisher", report.publisher());
        Dateline dateline = record.dateline();
        if (dateline != null) {
            json.writeObjectPropertyStart("dateline");
            text("place", dateline.place());
            text("agency", dateline.agency());
            date("date", dateline.date());
            offsets(dateline.span());
            json.writeEndObject();
        }
        text("language", record.language());
        json.writeStringProperty("sha256", sha256(report.text()));
        json.writeNumberProperty(
                "length", report.text().codePointCount(0, report.text().length()));
        json.writeEndObject();
    }

    private void producer() {
        json.writeObjectPropertyStart("producer");
        json.writeStringProperty("name", record.producer().name());
        json.writeStringProperty("version", record.producer().version());
        json.writeStringProperty("knowledge", record.producer().knowledge());
        json.writeEndObject();
    }

    private void entity(Entity entity) {
        code("kind", entity.kind());
        json.writeStringProperty("name", entity.name());
        text("actor", entity.actor());
        text("country", entity.country());
        text("wikidata", entity.wikidata());
        if (!entity.roles().isEmpty()) {
            json.writeArrayPropertyStart("roles");
            entity.roles().forEach(this::role);
            json.writeEndArray();
        }
        if (entity.place() != null) {
            json.writeObjectPropertyStart("place");
            number("latitude", entity.place().latitude());
            number("longitude", entity.place().longitude());
            text("country", entity.place().country());
            text("geonames", entity.place().geonames());
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("mentions");
        for (Mention mention : entity.mentions()) {
            json.writeStartObject();
            offsets(mention.span());
            code("form", mention.form());
            json.writeEndObject();
        }
        json.writeEndArray();
        text("rule", entity.rule());
    }

    private void role(Role role) {
        json.writeStartObject();
        json.writeStringProperty("title", role.title());
        text("of", role.of());
        text("from", role.from());
        text("to", role.to());
        json.writeEndObject();
    }

    private void time(Time time) {
        offsets(time.span());
        code("type", time.type());
        text("value", time.value());
        date("from", time.from());
        date("to", time.to());
        text("anchor", time.anchor());
        text("reason", time.reason());
        source(time);
    }

    private void figure(Figure figure) {
        offsets(figure.span());
        json.writeNumberProperty("value", figure.value());
        if (figure.upper() != null) {
            json.writeNumberProperty("upper", figure.upper());
        }
        code("comparator", figure.comparator());
        text("unit", figure.unit());
        text("of", figure.of());
        text("place", figure.place());
        text("statement", figureSources.get(figure.id()));
        source(figure);
    }

    private void statement(Statement statement) {
        code("form", statement.form());
        code("kind", statement.kind());
        Statement.Source source = statement.source();
        if (source != null) {
            json.writeObjectPropertyStart("source");
            if (source.span() != null) {
                offsets(source.span());
            }
            ids("entities", source.entities());
            if (source.carried()) {
                json.writeBooleanProperty("carried", true);
            }
            json.writeEndObject();
        }
        Statement.Cue cue = statement.cue();
        if (cue != null) {
            json.writeObjectPropertyStart("cue");
            offsets(cue.span());
            code("factuality", cue.factuality());
            json.writeEndObject();
        }
        spans("content", statement.content());
        ids("addressees", statement.addressees());
        text("time", statement.time());
        text("place", statement.place());
        text("meeting", statement.meeting());
        text("within", statement.within());
        number("confidence", statement.doubt().confidence());
        ids("candidates", statement.doubt().candidates());
        text("reason", statement.doubt().reason());
        source(statement);
    }

    private void event(Event event) {
        json.writeStringProperty("type", event.type());
        text("mode", event.mode());
        ids("contexts", event.contexts());
        code("quad", event.quad());
        json.writeStringProperty("cameo", event.cameo());
        number("intensity", event.intensity());
        number("goldstein", event.goldstein());
        ids("actors", event.actors());
        ids("recipients", event.recipients());
        span("trigger", event.trigger());
        Event.When when = event.time();
        if (when != null) {
            json.writeObjectPropertyStart("time");
            text("value", when.value());
            date("from", when.from());
            date("to", when.to());
            text("id", when.id());
            json.writeEndObject();
        }
        text("place", event.place());
        code("status", event.status());
        text("accordingTo", event.accordingTo());
        ids("figures", event.figures());
        if (event.background()) {
            json.writeBooleanProperty("background", true);
        }
        ids("sameAs", event.sameAs());
        source(event);
    }

    private void claim(Claim claim) {
        ids("holders", claim.holders());
        text("reporter", claim.reporter());
        text("statement", claim.statement());
        span("text", claim.span());
        argument("subject", claim.subject());
        argument("object", claim.object());
        json.writeStringProperty("predicate", claim.predicate());
        json.writeStringProperty("polarity", claim.polarity() == Claim.Polarity.AFFIRMED ? "+" : "-");
        code("certainty", claim.certainty());
        code("kind", claim.kind());
        ids("about", claim.about());
        links("contestedBy", claim, ClaimLink.Relation.CONTESTS);
        links("supportedBy", claim, ClaimLink.Relation.SUPPORTS);
        source(claim);
    }

    private void argument(String name, Claim.@Nullable Argument argument) {
        if (argument == null) {
            return;
        }
        if (argument.entity() != null) {
            json.writeStringProperty(name, argument.entity());
        } else if (argument.span() != null) {
            json.writeObjectPropertyStart(name);
            span("span", argument.span());
            json.writeEndObject();
        }
    }

    private void links(String name, Claim claim, ClaimLink.Relation relation) {
        List<ClaimLink> links = record.claimLinks().stream()
                .filter(link -> link.relation() == relation)
                .filter(link -> link.one().equals(claim.id()) || link.other().equals(claim.id()))
                .toList();
        if (links.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (ClaimLink link : links) {
            json.writeStartObject();
            json.writeStringProperty("claim", link.one().equals(claim.id()) ? link.other() : link.one());
            json.writeNumberProperty("score", link.score());
            json.writeStringProperty("because", link.because());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void meeting(Meeting meeting) {
        text("name", meeting.name());
        text("forum", meeting.forum());
        text("series", meeting.series());
        if (meeting.round() != null) {
            json.writeNumberProperty("round", meeting.round());
        }
        if (meeting.inferred()) {
            json.writeBooleanProperty("inferred", true);
        }
        text("time", meeting.time());
        text("place", meeting.place());
        ids("parties", meeting.parties());
        if (!meeting.led().isEmpty()) {
            json.writeArrayPropertyStart("led");
            for (Meeting.Lead lead : meeting.led()) {
                json.writeStartObject();
                json.writeStringProperty("party", lead.party());
                json.writeStringProperty("by", lead.by());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        code("status", meeting.status());
        spans("agenda", meeting.agenda());
        spans("mentions", meeting.mentions());
        source(meeting);
    }

    private void position(Position position) {
        ids("party", position.party());
        code("stance", position.stance());
        span("text", position.span());
        ids("about", position.about());
        text("meeting", position.meeting());
        text("statement", position.statement());
        text("claim", position.claim());
        text("time", position.time());
        text("reporter", position.reporter());
        source(position);
    }

    private <T extends Item> void list(String name, List<T> items, Consumer<T> body) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            json.writeStringProperty("id", item.id());
            body.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void source(Item item) {
        spans("evidence", item.evidence());
        text("rule", item.rule());
    }

    private void spans(String name, List<Span> spans) {
        if (spans.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (Span span : spans) {
            json.writeStartObject();
            offsets(span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void span(String name, Span span) {
        json.writeObjectPropertyStart(name);
        offsets(span);
        json.writeEndObject();
    }

    private void offsets(Span span) {
        json.writeNumberProperty("start", offsets.at(span.start()));
        json.writeNumberProperty("end", offsets.at(span.end()));
        json.writeStringProperty("text", record.report().slice(span));
    }

    private void ids(String name, List<String> ids) {
        if (!ids.isEmpty()) {
            json.writeArrayPropertyStart(name);
            ids.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private void text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    private void date(String name, @Nullable LocalDate date) {
        if (date != null) {
            json.writeStringProperty(name, date.toString());
        }
    }

    private void number(String name, @Nullable Double value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }

    private void code(String name, Enum<?> code) {
        json.writeStringProperty(name, code.name());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
