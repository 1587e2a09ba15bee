// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.Doubt;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventTrace;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Item;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Place;
import org.rapporteur.record.Position;
import org.rapporteur.record.Role;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Span;

/** Writes what the entries of a record hold besides their ids, with the links that point back to them. */
final class EntryWriter {
    private final Fields fields;
    private final Map<String, String> figureSources = new HashMap<>();
    private final Map<String, EventTrace> explanations = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();

    /** What one claim has to do with another. */
    private record Link(String other, ClaimLink about) {}

    EntryWriter(SourcedRecord record, List<EventTrace> traces, Fields fields) {
        this.fields = fields;
        for (EventTrace trace : traces) {
            if (trace.event() != null) {
                explanations.put(trace.event(), trace);
            }
        }
        record.figureSources().forEach(source -> figureSources.put(source.figure(), source.statement()));
        for (ClaimLink link : record.claimLinks()) {
            links.computeIfAbsent(link.one(), id -> new ArrayList<>()).add(new Link(link.other(), link));
            links.computeIfAbsent(link.other(), id -> new ArrayList<>()).add(new Link(link.one(), link));
        }
    }

    void entity(Entity entity) {
        fields.code("kind", entity.kind());
        fields.text("name", entity.name());
        fields.text("actor", entity.actor());
        fields.text("country", entity.country());
        fields.text("wikidata", entity.wikidata());
        fields.someOf("roles", entity.roles(), this::role);
        Place place = entity.place();
        if (place != null) {
            fields.object("place", () -> place(place));
        }
        fields.ids("members", entity.members());
        fields.list("mentions", entity.mentions(), this::mention);
        fields.text("rule", entity.rule());
    }

    private void role(Role role) {
        fields.text("title", role.title());
        fields.text("of", role.of());
        fields.text("from", role.from());
        fields.text("to", role.to());
    }

    private void place(Place place) {
        fields.number("latitude", place.latitude());
        fields.number("longitude", place.longitude());
        fields.text("country", place.country());
        fields.text("geonames", place.geonames());
    }

    private void mention(Mention mention) {
        fields.words(mention.span());
        fields.code("form", mention.form());
    }

    void time(Time time) {
        fields.words(time.span());
        fields.code("type", time.type());
        fields.text("value", time.value());
        fields.date("from", time.from());
        fields.date("to", time.to());
        fields.text("anchor", time.anchor());
        fields.text("reason", time.reason());
        grounds(time);
    }

    void figure(Figure figure) {
        fields.words(figure.span());
        fields.number("value", figure.value());
        fields.number("upper", figure.upper());
        fields.code("comparator", figure.comparator());
        fields.text("unit", figure.unit());
        fields.text("of", figure.of());
        fields.text("place", figure.place());
        fields.text("statement", figureSources.get(figure.id()));
        grounds(figure);
    }

    void statement(Statement statement) {
        fields.code("form", statement.form());
        fields.code("kind", statement.kind());
        Statement.Source source = statement.source();
        if (source != null) {
            fields.object("source", () -> source(source));
        }
        Statement.Cue cue = statement.cue();
        if (cue != null) {
            fields.object("cue", () -> cue(cue));
        }
        fields.spans("content", statement.content());
        fields.ids("addressees", statement.addressees());
        fields.text("time", statement.time());
        fields.text("place", statement.place());
        fields.text("meeting", statement.meeting());
        fields.text("within", statement.within());
        doubt(statement.doubt());
        grounds(statement);
    }

    private void source(Statement.Source source) {
        if (source.span() != null) {
            fields.words(source.span());
        }
        fields.ids("entities", source.entities());
        fields.flag("carried", source.carried());
    }

    private void cue(Statement.Cue cue) {
        fields.words(cue.span());
        fields.code("factuality", cue.factuality());
    }

    void event(Event event) {
        fields.text("type", event.type());
        fields.text("mode", event.mode());
        fields.ids("contexts", event.contexts());
        fields.code("quad", event.quad());
        fields.text("cameo", event.cameo());
        fields.number("intensity", event.intensity());
        fields.number("goldstein", event.goldstein());
        fields.ids("actors", event.actors());
        fields.ids("recipients", event.recipients());
        fields.span("trigger", event.trigger());
        Event.When when = event.time();
        if (when != null) {
            fields.object("time", () -> when(when));
        }
        fields.text("place", event.place());
        fields.code("status", event.status());
        fields.text("accordingTo", event.accordingTo());
        fields.ids("figures", event.figures());
        fields.flag("background", event.background());
        fields.ids("sameAs", event.sameAs());
        grounds(event);
        EventTrace trace = explanations.get(event.id());
        if (trace != null) {
            fields.object("explanation", () -> explanation(trace));
        }
    }

    private void explanation(EventTrace trace) {
        EventTrace.Tried line = trace.line();
        fields.text("line", line == null ? null : line.line());
        fields.text("frame", trace.frame());
        fields.someOf("parts", trace.parts(), this::part);
        fields.someOf("status", trace.effects(), this::effect);
    }

    private void part(EventTrace.Part part) {
        fields.code("role", part.role());
        fields.text("place", part.place());
        fields.words(part.span());
    }

    private void effect(EventTrace.Effect effect) {
        fields.text("rule", effect.rule());
        fields.text("status", effect.status());
        fields.words(effect.span());
    }

    private void when(Event.When when) {
        fields.text("value", when.value());
        fields.date("from", when.from());
        fields.date("to", when.to());
        fields.text("id", when.id());
    }

    void claim(Claim claim) {
        fields.ids("holders", claim.holders());
        fields.text("reporter", claim.reporter());
        fields.text("statement", claim.statement());
        fields.span("text", claim.span());
        argument("subject", claim.subject());
        argument("object", claim.object());
        fields.text("predicate", claim.predicate());
        fields.text("polarity", claim.polarity() == Claim.Polarity.AFFIRMED ? "+" : "-");
        fields.code("certainty", claim.certainty());
        fields.code("kind", claim.kind());
        fields.ids("about", claim.about());
        links("contestedBy", claim, true);
        links("supportedBy", claim, false);
        grounds(claim);
    }

    private void argument(String name, Claim.@Nullable Argument argument) {
        if (argument == null) {
            return;
        }
        Span words = argument.span();
        if (argument.entity() != null) {
            fields.text(name, argument.entity());
        } else if (words != null) {
            fields.object(name, () -> fields.span("span", words));
        }
    }

    private void links(String name, Claim claim, boolean contests) {
        List<Link> related = links.getOrDefault(claim.id(), List.of()).stream()
                .filter(link -> link.about().relation().contests() == contests)
                .toList();
        fields.someOf(name, related, this::link);
    }

    private void link(Link link) {
        fields.text("claim", link.other());
        if (link.about().relation().contests()) {
            fields.code("relation", link.about().relation());
        }
        fields.number("score", Double.valueOf(link.about().score()));
        fields.text("because", link.about().because());
    }

    void meeting(Meeting meeting) {
        fields.text("name", meeting.name());
        fields.text("forum", meeting.forum());
        fields.text("series", meeting.series());
        if (meeting.round() != null) {
            fields.number("round", meeting.round().intValue());
            fields.flag("inferred", meeting.inferred());
        }
        fields.text("time", meeting.time());
        fields.text("place", meeting.place());
        fields.ids("parties", meeting.parties());
        fields.someOf("led", meeting.led(), this::lead);
        fields.code("status", meeting.status());
        fields.spans("agenda", meeting.agenda());
        fields.spans("mentions", meeting.mentions());
        grounds(meeting);
    }

    private void lead(Meeting.Lead lead) {
        fields.text("party", lead.party());
        fields.text("by", lead.by());
    }

    void position(Position position) {
        fields.ids("party", position.party());
        fields.code("stance", position.stance());
        fields.span("text", position.span());
        fields.ids("about", position.about());
        fields.text("meeting", position.meeting());
        fields.text("statement", position.statement());
        fields.text("claim", position.claim());
        fields.text("time", position.time());
        fields.text("reporter", position.reporter());
        grounds(position);
    }

    private void doubt(Doubt doubt) {
        fields.number("confidence", doubt.confidence());
        fields.ids("candidates", doubt.candidates());
        fields.text("reason", doubt.reason());
    }

    /** Writes where an entry stands and why it is one. */
    private void grounds(Item item) {
        fields.spans("evidence", item.evidence());
        fields.text("rule", item.rule());
    }
}
