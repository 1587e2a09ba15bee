// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exports.Scheme;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Item;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.store.Correction.Verdict;
import org.rapporteur.text.Span;

/**
 * A record with what was said of its entries: those that were rejected are gone, with all that points at them, and what was set stands
 * in place of what was read. {@code docs/corrections.md} says what can be set.
 */
final class CorrectedRecord {
    private static final String NEGATED = "-";
    private static final String AFFIRMED = "+";

    private final SourcedRecord record;
    private final Map<String, Correction> corrections;
    private final Scheme scheme = Scheme.shipped();
    private final Set<String> rejected;
    private final NamedEntities entities;
    private final List<Time> times;

    /**
     * Makes one.
     *
     * @param corrections by entry
     */
    CorrectedRecord(SourcedRecord record, Map<String, Correction> corrections) {
        this.record = record;
        this.corrections = corrections;
        rejected = corrections.entrySet().stream()
                .filter(each -> each.getValue().verdict() == Verdict.REJECT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        entities = new NamedEntities(record.entities(), kept(record.entities(), this::entity));
        times = new ArrayList<>(kept(record.times(), this::time));
    }

    SourcedRecord record() {
        // In this order: entries may name entities and days that the record had not.
        List<Figure> figures = kept(record.figures(), this::figure);
        List<Statement> statements = kept(record.statements(), this::statement);
        List<Event> events = kept(record.events(), this::event);
        List<Claim> claims = kept(record.claims(), this::claim);
        List<Meeting> meetings = kept(record.meetings(), this::meeting);
        List<Position> positions = kept(record.positions(), this::position);
        return new SourcedRecord(
                record.report(),
                record.published(),
                record.title(),
                record.dateline(),
                record.language(),
                record.producer(),
                entities.all(),
                times,
                figures,
                record.figureSources().stream()
                        .filter(source -> stands(source.figure()) && stands(source.statement()))
                        .toList(),
                statements,
                events,
                claims,
                record.propositions().stream()
                        .filter(proposition -> stands(proposition.claim()))
                        .toList(),
                record.claimLinks().stream()
                        .filter(link -> stands(link.one()) && stands(link.other()))
                        .toList(),
                meetings,
                positions,
                record.warnings());
    }

    private boolean stands(String id) {
        return !rejected.contains(id);
    }

    private @Nullable String standing(@Nullable String id) {
        return id == null || stands(id) ? id : null;
    }

    private List<String> standing(List<String> ids) {
        return ids.stream().filter(this::stands).toList();
    }

    private <T extends Item> List<T> kept(List<T> items, UnaryOperator<T> corrected) {
        return items.stream().filter(item -> stands(item.id())).map(corrected).toList();
    }

    private SetFields set(Item item) {
        Correction correction = corrections.get(item.id());
        return new SetFields(correction == null ? Map.of() : correction.fields());
    }

    private List<String> named(SetFields set, String field, List<String> read, Span where) {
        String words = set.maybe(field, null);
        return words != null
                ? entities.ids(words, where)
                : set.fields().containsKey(field) ? List.of() : standing(read);
    }

    private @Nullable String named(SetFields set, String field, @Nullable String read, Span where) {
        List<String> ids = named(set, field, read == null ? List.of() : List.of(read), where);
        return ids.isEmpty() ? null : ids.get(0);
    }

    private Entity entity(Entity entity) {
        SetFields set = set(entity);
        return new Entity(
                entity.id(),
                set.code("kind", entity.kind()),
                set.text("name", entity.name()),
                set.maybe("actor", entity.actor()),
                set.maybe("country", entity.country()),
                set.maybe("wikidata", entity.wikidata()),
                entity.roles(),
                entity.place(),
                entity.members(),
                entity.mentions(),
                entity.rule());
    }

    private Time time(Time time) {
        SetFields set = set(time);
        return new Time(
                time.id(),
                time.span(),
                set.code("type", time.type()),
                set.maybe("value", time.value()),
                set.day("from", time.from()),
                set.day("to", time.to()),
                time.anchor(),
                time.reason(),
                time.evidence(),
                time.rule());
    }

    private Figure figure(Figure figure) {
        SetFields set = set(figure);
        BigDecimal value = set.number("value", figure.value());
        return new Figure(
                figure.id(),
                figure.span(),
                value == null ? figure.value() : value,
                set.number("upper", figure.upper()),
                set.code("comparator", figure.comparator()),
                set.maybe("unit", figure.unit()),
                set.maybe("of", figure.of()),
                named(set, "place", figure.place(), figure.span()),
                figure.evidence(),
                figure.rule());
    }

    private Statement statement(Statement statement) {
        SetFields set = set(statement);
        Span where = statement.span();
        Statement.Source source = statement.source();
        Statement.Cue cue = statement.cue();
        List<String> speakers = named(set, "source", source == null ? List.of() : source.entities(), where);
        return new Statement(
                statement.id(),
                set.code("form", statement.form()),
                set.code("kind", statement.kind()),
                source == null && speakers.isEmpty()
                        ? null
                        : new Statement.Source(
                                source == null ? null : source.span(), speakers, source != null && source.carried()),
                cue == null ? null : new Statement.Cue(cue.span(), set.code("factuality", cue.factuality())),
                statement.content(),
                named(set, "addressees", statement.addressees(), where),
                standing(statement.time()),
                standing(statement.place()),
                standing(statement.meeting()),
                standing(statement.within()),
                statement.doubt(),
                statement.evidence(),
                statement.rule());
    }

    private Event event(Event event) {
        SetFields set = set(event);
        String type = set.text("type", event.type());
        boolean changed = scheme.types().contains(type) && !type.equals(event.type());
        type = changed ? type : event.type();
        String mode = set.maybe("mode", changed ? null : event.mode());
        String cameo = cameo(set.text("cameo", changed ? NEGATED : event.cameo()), type, event.cameo());
        boolean same = type.equals(event.type()) && Objects.equals(mode, event.mode()) && cameo.equals(event.cameo());
        Event.When time = event.time();
        return new Event(
                event.id(),
                type,
                mode,
                event.contexts(),
                same ? event.quad() : scheme.quad(type),
                cameo,
                same ? event.intensity() : (Double) scheme.intensity(type, mode),
                same ? event.goldstein() : scheme.goldstein(cameo),
                named(set, "actors", event.actors(), event.trigger()),
                named(set, "recipients", event.recipients(), event.trigger()),
                event.trigger(),
                set.days().orElse(time == null || time.id() == null || stands(time.id()) ? time : null),
                named(set, "place", event.place(), event.trigger()),
                set.code("status", event.status()),
                standing(event.accordingTo()),
                standing(event.figures()),
                set.flag("background", event.background()),
                standing(event.sameAs()),
                event.evidence(),
                event.rule());
    }

    /** Returns a code that CAMEO has; of another type, the first of the type's codes, which is its root. */
    private String cameo(String set, String type, String read) {
        if (scheme.hasCameo(set)) {
            return set;
        }
        return set.equals(NEGATED) ? scheme.cameo(type).orElse(read) : read;
    }

    private Claim claim(Claim claim) {
        SetFields set = set(claim);
        Span where = claim.span();
        String polarity = set.text("polarity", "");
        return new Claim(
                claim.id(),
                named(set, "holders", claim.holders(), where),
                standing(claim.reporter()),
                standing(claim.statement()),
                where,
                standing(claim.subject()),
                standing(claim.object()),
                set.text("predicate", claim.predicate()),
                polarity.equals(NEGATED)
                        ? Claim.Polarity.NEGATED
                        : polarity.equals(AFFIRMED) ? Claim.Polarity.AFFIRMED : claim.polarity(),
                set.code("certainty", claim.certainty()),
                set.code("kind", claim.kind()),
                named(set, "about", claim.about(), where),
                claim.evidence(),
                claim.rule());
    }

    private Claim.@Nullable Argument standing(Claim.@Nullable Argument argument) {
        return argument == null || argument.entity() == null || stands(argument.entity()) ? argument : null;
    }

    private Meeting meeting(Meeting meeting) {
        SetFields set = set(meeting);
        Span where = meeting.span();
        BigDecimal round = set.number("round", meeting.round() == null ? null : BigDecimal.valueOf(meeting.round()));
        return new Meeting(
                meeting.id(),
                set.maybe("name", meeting.name()),
                named(set, "forum", meeting.forum(), where),
                meeting.series(),
                round == null ? null : (Integer) round.intValue(),
                meeting.inferred(),
                set.days().map(days -> added(days, where)).orElse(standing(meeting.time())),
                named(set, "place", meeting.place(), where),
                named(set, "parties", meeting.parties(), where),
                meeting.led().stream()
                        .filter(lead -> stands(lead.party()) && stands(lead.by()))
                        .toList(),
                set.code("status", meeting.status()),
                meeting.agenda(),
                meeting.mentions(),
                meeting.evidence(),
                meeting.rule());
    }

    /** Adds a day that the record had not, and returns its id. */
    private String added(Event.When days, Span where) {
        int last = record.times().size() + times.size() + 1;
        times.add(new Time(
                "ti" + last, where, Time.Type.DATE, days.value(), days.from(), days.to(), null, null, List.of(), null));
        return "ti" + last;
    }

    private Position position(Position position) {
        SetFields set = set(position);
        return new Position(
                position.id(),
                named(set, "party", position.party(), position.span()),
                set.code("stance", position.stance()),
                position.span(),
                named(set, "about", position.about(), position.span()),
                standing(position.meeting()),
                standing(position.statement()),
                standing(position.claim()),
                standing(position.time()),
                standing(position.reporter()),
                position.evidence(),
                position.rule());
    }
}
