// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exports.BratLines.Role;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Position;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Span;

/**
 * A record as brat's standoff annotation.
 *
 * <p>Who and what is named, times, figures, what is said, claims and positions are bound to their words; statements, events and
 * meetings are events of brat, whose triggers are the words that tell them.
 */
final class BratDocument {
    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9_]+");
    private static final int LONGEST = 80;

    private final NumberedRecord in;
    private final SourcedRecord record;
    private final BratLines lines;
    private final Map<String, Map<Span, String>> mentions = new HashMap<>();
    private final Map<String, String> times = new HashMap<>();
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();

    private BratDocument(NumberedRecord in) {
        this.in = in;
        record = in.record();
        lines = new BratLines(in);
    }

    /** Returns what the files of a report are called: by its number, and by so much of its id as any system takes. */
    static String name(NumberedRecord in) {
        String id = UNFIT.matcher(in.record().report().id()).replaceAll("-");
        return "r" + in.number() + "-" + id.substring(Math.max(0, id.length() - LONGEST));
    }

    static String of(NumberedRecord in) {
        BratDocument document = new BratDocument(in);
        document.write();
        return document.lines.toString();
    }

    private void write() {
        record.entities().forEach(this::entity);
        record.times().forEach(this::time);
        record.figures().forEach(this::figure);
        record.statements().forEach(this::statement);
        record.events().forEach(this::event);
        record.claims().forEach(this::claim);
        record.claimLinks()
                .forEach(link ->
                        lines.relation(link.relation().name(), claims.get(link.one()), claims.get(link.other())));
        record.meetings().forEach(this::meeting);
        record.positions().forEach(this::position);
    }

    private void entity(Entity entity) {
        Map<Span, String> bound = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (Mention mention : entity.mentions()) {
            String id = lines.bind(entity.kind().name(), List.of(mention.span()));
            if (id != null && bound.put(mention.span(), id) == null && !ids.contains(id)) {
                ids.add(id);
            }
        }
        mentions.put(entity.id(), bound);
        lines.same(ids);
        if (!ids.isEmpty()) {
            if (entity.wikidata() != null) {
                lines.reference(ids.get(0), entity.wikidata(), entity.name());
            }
            lines.note(ids.get(0), known(entity.name(), entity.actor()));
        }
    }

    private static List<String> known(@Nullable String... words) {
        List<String> known = new ArrayList<>();
        for (String word : words) {
            if (word != null) {
                known.add(word);
            }
        }
        return known;
    }

    private void time(Time time) {
        String id = lines.bind("TIME", List.of(time.span()));
        if (id != null) {
            times.put(time.id(), id);
            lines.note(id, known(time.value(), time.reason()));
        }
    }

    private void figure(Figure figure) {
        String id = lines.bind("FIGURE", List.of(figure.span()));
        lines.note(id, known(figure.comparator().name(), figure.value().toPlainString(), figure.unit()));
    }

    private void statement(Statement statement) {
        String content = lines.bind("CONTENT", statement.content());
        Statement.Cue cue = statement.cue();
        String trigger = lines.bind("STATEMENT", cue == null ? statement.content() : List.of(cue.span()));
        if (trigger == null) {
            return;
        }
        List<Role> roles = new ArrayList<>();
        Statement.Source source = statement.source();
        if (source != null) {
            Span near = source.span() == null ? statement.span() : source.span();
            roles.addAll(roles("Source", source.entities(), near, statement.evidence()));
        }
        roles.add(new Role("Content", content));
        roles.addAll(roles("Addressee", statement.addressees(), statement.span(), statement.evidence()));
        String event = lines.event("STATEMENT", trigger, roles);
        statements.put(statement.id(), event);
        lines.attribute("Kind", event, statement.kind());
        lines.attribute("Form", event, statement.form());
        lines.attribute("Factuality", event, cue == null ? null : cue.factuality());
    }

    private void event(Event event) {
        String trigger = lines.bind(event.type(), List.of(event.trigger()));
        if (trigger == null) {
            return;
        }
        List<Role> roles = new ArrayList<>();
        roles.addAll(roles("Actor", event.actors(), event.trigger(), event.evidence()));
        roles.addAll(roles("Recipient", event.recipients(), event.trigger(), event.evidence()));
        roles.addAll(roles("Place", list(event.place()), event.trigger(), event.evidence()));
        Event.When time = event.time();
        roles.add(new Role("Time", time == null || time.id() == null ? null : times.get(time.id())));
        roles.add(new Role("AccordingTo", event.accordingTo() == null ? null : statements.get(event.accordingTo())));
        String id = lines.event(event.type(), trigger, roles);
        lines.attribute("Status", id, event.status());
        lines.attribute("Mode", id, event.mode());
        if (event.background()) {
            lines.flag("Background", id);
        }
        lines.note(id, known("CAMEO " + event.cameo()));
    }

    private void claim(Claim claim) {
        String id = lines.bind("CLAIM", List.of(claim.span()));
        if (id != null) {
            claims.put(claim.id(), id);
            roles("", claim.holders(), claim.span(), claim.evidence())
                    .forEach(holder -> lines.relation("Holder", id, holder.id()));
            lines.attribute("ClaimKind", id, claim.kind());
            lines.attribute("Polarity", id, claim.polarity());
            lines.attribute("Certainty", id, claim.certainty());
        }
    }

    private void meeting(Meeting meeting) {
        Span span = meeting.span();
        String trigger = lines.bind("MEETING", List.of(span));
        if (trigger == null) {
            return;
        }
        List<Role> roles = new ArrayList<>(roles("Party", meeting.parties(), span, meeting.evidence()));
        roles.addAll(roles("Place", list(meeting.place()), span, meeting.evidence()));
        roles.add(new Role("Time", meeting.time() == null ? null : times.get(meeting.time())));
        String id = lines.event("MEETING", trigger, roles);
        lines.attribute("MeetingStatus", id, meeting.status());
    }

    private void position(Position position) {
        String id = lines.bind("POSITION", List.of(position.span()));
        if (id != null) {
            roles("", position.party(), position.span(), position.evidence())
                    .forEach(party -> lines.relation("Party", id, party.id()));
            lines.attribute("Stance", id, position.stance());
        }
    }

    private static List<String> list(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }

    /** Returns the mention of each entity beside some words. */
    private List<Role> roles(String name, List<String> ids, Span words, List<Span> evidence) {
        return in.entities(ids).stream()
                .map(entity -> new Role(
                        name, mentions.getOrDefault(entity.id(), Map.of()).get(in.meant(entity, words, evidence))))
                .filter(role -> role.id() != null)
                .toList();
    }
}
