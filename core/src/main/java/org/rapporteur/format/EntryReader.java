// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Doubt;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Place;
import org.rapporteur.record.Position;
import org.rapporteur.record.Role;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Span;

/** Reads the entries that {@link EntryWriter} writes; links that are folded into them are read elsewhere. */
final class EntryReader {
    private EntryReader() {}

    static Entity entity(Node node) throws MalformedRecordException {
        List<Mention> mentions = node.list("mentions", EntryReader::mention);
        if (mentions.isEmpty()) {
            throw node.malformed("expected an entity with mentions");
        }
        return new Entity(
                node.required("id"),
                node.code("kind", Entity.Kind.class),
                node.required("name"),
                node.text("actor"),
                node.text("country"),
                node.text("wikidata"),
                node.list("roles", EntryReader::role),
                place(node.node("place")),
                node.strings("members"),
                mentions,
                node.text("rule"));
    }

    private static Role role(Node node) throws MalformedRecordException {
        return new Role(node.required("title"), node.text("of"), node.text("from"), node.text("to"));
    }

    private static @Nullable Place place(@Nullable Node node) throws MalformedRecordException {
        return node == null
                ? null
                : new Place(
                        node.number("latitude"), node.number("longitude"), node.text("country"), node.text("geonames"));
    }

    /** The word that governs a mention is not written: it is the whole mention here. */
    private static Mention mention(Node node) throws MalformedRecordException {
        Span span = node.words();
        return new Mention(span, span, node.code("form", Mention.Form.class));
    }

    static Time time(Node node) throws MalformedRecordException {
        return new Time(
                node.required("id"),
                node.words(),
                node.code("type", Time.Type.class),
                node.text("value"),
                node.date("from"),
                node.date("to"),
                node.text("anchor"),
                node.text("reason"),
                node.spans("evidence"),
                node.text("rule"));
    }

    static Figure figure(Node node) throws MalformedRecordException {
        BigDecimal value = node.decimal("value");
        if (value == null) {
            throw node.malformed("expected a figure with a value");
        }
        return new Figure(
                node.required("id"),
                node.words(),
                value,
                node.decimal("upper"),
                node.code("comparator", Figure.Comparator.class),
                node.text("unit"),
                node.text("of"),
                node.text("place"),
                node.spans("evidence"),
                node.text("rule"));
    }

    static Statement statement(Node node) throws MalformedRecordException {
        Statement.Cue cue = cue(node.node("cue"));
        Statement.Source source = source(node.node("source"));
        List<Span> content = node.spans("content");
        if (cue == null && content.isEmpty() && (source == null || source.span() == null)) {
            throw node.malformed("expected a statement with a cue or a content");
        }
        return new Statement(
                node.required("id"),
                node.code("form", Statement.Form.class),
                node.code("kind", Statement.Kind.class),
                source,
                cue,
                content,
                node.strings("addressees"),
                node.text("time"),
                node.text("place"),
                node.text("meeting"),
                node.text("within"),
                new Doubt(node.number("confidence"), node.strings("candidates"), node.text("reason")),
                node.spans("evidence"),
                node.text("rule"));
    }

    private static Statement.@Nullable Source source(@Nullable Node node) throws MalformedRecordException {
        return node == null
                ? null
                : new Statement.Source(node.wordsIfAny(), node.strings("entities"), node.flag("carried"));
    }

    private static Statement.@Nullable Cue cue(@Nullable Node node) throws MalformedRecordException {
        return node == null
                ? null
                : new Statement.Cue(node.words(), node.code("factuality", Statement.Factuality.class));
    }

    static Event event(Node node) throws MalformedRecordException {
        return new Event(
                node.required("id"),
                node.required("type"),
                node.text("mode"),
                node.strings("contexts"),
                node.code("quad", Event.Quad.class),
                node.required("cameo"),
                node.number("intensity"),
                node.number("goldstein"),
                node.strings("actors"),
                node.strings("recipients"),
                node.requiredSpan("trigger"),
                when(node.node("time")),
                node.text("place"),
                node.code("status", Event.Status.class),
                node.text("accordingTo"),
                node.strings("figures"),
                node.flag("background"),
                node.strings("sameAs"),
                node.spans("evidence"),
                node.text("rule"));
    }

    private static Event.@Nullable When when(@Nullable Node node) throws MalformedRecordException {
        return node == null
                ? null
                : new Event.When(node.text("value"), node.date("from"), node.date("to"), node.text("id"));
    }

    static Claim claim(Node node) throws MalformedRecordException {
        return new Claim(
                node.required("id"),
                node.strings("holders"),
                node.text("reporter"),
                node.text("statement"),
                node.requiredSpan("text"),
                argument(node, "subject"),
                argument(node, "object"),
                node.required("predicate"),
                node.required("polarity").equals("+") ? Claim.Polarity.AFFIRMED : Claim.Polarity.NEGATED,
                node.code("certainty", Claim.Certainty.class),
                node.code("kind", Claim.Kind.class),
                node.strings("about"),
                node.spans("evidence"),
                node.text("rule"));
    }

    /** It is an entity's id, or an object with a span. */
    private static Claim.@Nullable Argument argument(Node node, String name) throws MalformedRecordException {
        if (!node.has(name)) {
            return null;
        }
        return node.isObject(name)
                ? new Claim.Argument(null, node.requiredNode(name).requiredSpan("span"))
                : new Claim.Argument(node.text(name), null);
    }

    static Meeting meeting(Node node) throws MalformedRecordException {
        List<Span> mentions = node.spans("mentions");
        if (mentions.isEmpty()) {
            throw node.malformed("expected a meeting with mentions");
        }
        return new Meeting(
                node.required("id"),
                node.text("name"),
                node.text("forum"),
                node.text("series"),
                node.has("round") ? (Integer) node.integer("round") : null,
                node.flag("inferred"),
                node.text("time"),
                node.text("place"),
                node.strings("parties"),
                node.list("led", led -> new Meeting.Lead(led.required("party"), led.required("by"))),
                node.code("status", Meeting.Status.class),
                node.spans("agenda"),
                mentions,
                node.spans("evidence"),
                node.text("rule"));
    }

    static Position position(Node node) throws MalformedRecordException {
        return new Position(
                node.required("id"),
                node.strings("party"),
                node.code("stance", Position.Stance.class),
                node.requiredSpan("text"),
                node.strings("about"),
                node.text("meeting"),
                node.text("statement"),
                node.text("claim"),
                node.text("time"),
                node.text("reporter"),
                node.spans("evidence"),
                node.text("rule"));
    }
}
