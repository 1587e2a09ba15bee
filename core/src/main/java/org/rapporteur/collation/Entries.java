// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Moment.Certainty;
import org.rapporteur.collation.Moment.Kind;
import org.rapporteur.collation.Moment.Telling;
import org.rapporteur.format.CodePoints;
import org.rapporteur.record.Event;
import org.rapporteur.record.Item;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Proposition;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Time;
import org.rapporteur.text.Span;

/** Takes from a record what stands on a timeline. */
final class Entries {
    private final SourcedRecord record;
    private final CodePoints points;
    private final Names names;
    /** How many entries of other records there are already. */
    private final long before;

    private final Map<String, Time> times = new HashMap<>();
    private final Map<String, Proposition> propositions = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    /** The places in the text where meetings are meant. */
    private final BitSet meetings = new BitSet();

    /** The days of something and how sure they are. */
    private record Dated(@Nullable LocalDate from, @Nullable LocalDate to, Certainty certainty) {}

    /**
     * Takes from a record.
     *
     * @param before how many entries of other records there are already
     */
    Entries(SourcedRecord record, long before) {
        this.record = record;
        this.before = before;
        points = new CodePoints(record.report().text());
        names = new Names(record);
        for (Meeting meeting : record.meetings()) {
            meeting.mentions().forEach(mention -> meetings.set(mention.start(), mention.end()));
        }
        record.times().forEach(time -> times.put(time.id(), time));
        record.propositions().forEach(proposition -> propositions.put(proposition.claim(), proposition));
    }

    List<Entry> all() {
        record.meetings().forEach(this::meeting);
        Set<String> told = new HashSet<>();
        for (Event event : record.events()) {
            if (told.add(event.id()) && !isMeeting(event)) {
                told.addAll(event.sameAs());
                event(event);
            }
        }
        record.positions().forEach(this::position);
        return entries;
    }

    /** Whether an event only says again that a meeting was held. */
    private boolean isMeeting(Event event) {
        int next = meetings.nextSetBit(event.trigger().start());
        return next >= 0 && next < event.trigger().end();
    }

    private void meeting(Meeting meeting) {
        Time time = meeting.time() == null ? null : times.get(meeting.time());
        String forum = meeting.forum() == null ? null : names.of(meeting.forum());
        String name = meeting.name() == null ? record.report().slice(meeting.span()) : meeting.name();
        add(
                Kind.MEETING,
                meeting,
                meeting.span(),
                meeting.status().name(),
                time == null ? undated() : dated(time.from(), time.to()),
                meeting.parties(),
                List.of(),
                name,
                meeting.place(),
                forum,
                null,
                null);
    }

    private void event(Event event) {
        Event.When when = event.time();
        add(
                Kind.EVENT,
                event,
                event.trigger(),
                event.status().name(),
                when == null ? undated() : dated(when.from(), when.to()),
                event.actors(),
                event.recipients(),
                event.mode() == null ? event.type() : event.type() + " " + event.mode(),
                event.place(),
                null,
                null,
                null);
    }

    private void position(Position position) {
        Proposition proposition = position.claim() == null ? null : propositions.get(position.claim());
        Time time = position.time() == null ? null : times.get(position.time());
        LocalDate claimed = proposition == null ? null : proposition.day();
        boolean told = claimed != null && !claimed.equals(record.published());
        add(
                Kind.POSITION,
                position,
                position.span(),
                position.reporter() == null ? "TAKEN" : "REPORTED",
                time != null ? dated(time.from(), time.to()) : told ? dated(claimed, claimed) : undated(),
                position.party(),
                position.about(),
                position.stance().name(),
                null,
                null,
                position.stance(),
                proposition);
    }

    private Dated dated(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return undated();
        }
        return new Dated(from, to, from.equals(to) ? Certainty.DAY : Certainty.STRETCH);
    }

    private Dated undated() {
        LocalDate day = record.published();
        return new Dated(day, day, day == null ? Certainty.UNKNOWN : Certainty.REPORT);
    }

    private void add(
            Kind kind,
            Item item,
            Span span,
            String status,
            Dated dated,
            List<String> who,
            List<String> whom,
            String what,
            @Nullable String place,
            @Nullable String forum,
            Position.@Nullable Stance stance,
            @Nullable Proposition proposition) {
        Span evidence = item.evidence().isEmpty() ? span : item.evidence().get(0);
        entries.add(new Entry(
                before + entries.size(),
                kind,
                dated.from(),
                dated.to(),
                dated.certainty(),
                names.of(who),
                names.of(whom),
                List.of(names.sides(who), names.sides(whom)),
                what,
                place == null ? null : names.of(place),
                forum,
                stance,
                proposition,
                new Telling(
                        record.report().id(),
                        record.published(),
                        item.id(),
                        status,
                        points.at(span.start()),
                        points.at(span.end()),
                        record.report().slice(span),
                        record.report().slice(evidence))));
    }
}
