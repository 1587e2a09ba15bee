// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Event;
import org.rapporteur.record.Meeting;
import org.rapporteur.store.Numbers.Numbered;
import org.rapporteur.store.Projection.Maker;
import org.rapporteur.store.Projection.Sheet;
import org.rapporteur.text.Span;

/** The rows of what is done: meetings and events, with the sentences that tell events. */
final class Done {
    private final Numbers numbers;
    private final Insert meetings;
    private final Insert parties;
    private final Insert leads;
    private final Insert sentences;
    private final Insert words;
    private final Insert events;
    private final Insert actors;
    private final Insert recipients;
    private final Insert figures;
    private final Insert same;

    Done(Maker maker, Numbers numbers) throws SQLException {
        this.numbers = numbers;
        meetings = maker.into(
                "meetings",
                "id report entry start end words name forum series round inferred time place status agenda mentions"
                        + " evidence rule");
        parties = maker.into("meeting_parties", "meeting entity");
        leads = maker.into("meeting_leads", "meeting party by");
        sentences = maker.into("sentences", "id report start end words");
        words = maker.into("sentence_words", "rowid words");
        events = maker.into(
                "events",
                "id report entry type mode contexts quad cameo intensity goldstein start end words sentence time time_value"
                        + " from_day to_day place status statement background evidence rule");
        actors = maker.into("event_actors", "event entity");
        recipients = maker.into("event_recipients", "event entity");
        figures = maker.into("event_figures", "event figure");
        same = maker.into("event_same", "event other");
    }

    void add(Sheet sheet) throws SQLException {
        for (Meeting meeting : sheet.record().meetings()) {
            meeting(sheet, meeting);
        }
        Map<Span, Long> told = new HashMap<>();
        for (Event event : sheet.record().events()) {
            event(sheet, event, told);
        }
    }

    private void meeting(Sheet sheet, Meeting meeting) throws SQLException {
        long row = sheet.ids().of(meeting);
        Span span = meeting.span();
        meetings.row(
                row,
                sheet.number(),
                meeting.id(),
                sheet.cuts().start(span),
                sheet.cuts().end(span),
                sheet.cuts().words(span),
                meeting.name(),
                sheet.ids().of(meeting.forum()),
                meeting.series(),
                meeting.round(),
                meeting.inferred(),
                sheet.ids().of(meeting.time()),
                sheet.ids().of(meeting.place()),
                meeting.status(),
                sheet.cuts().list(meeting.agenda()),
                sheet.cuts().list(meeting.mentions()),
                sheet.evidence(meeting),
                meeting.rule());
        Said.each(parties, row, sheet, meeting.parties());
        for (Meeting.Lead lead : meeting.led()) {
            leads.row(row, sheet.ids().of(lead.party()), sheet.ids().of(lead.by()));
        }
    }

    private void event(Sheet sheet, Event event, Map<Span, Long> told) throws SQLException {
        long row = sheet.ids().of(event);
        Span trigger = event.trigger();
        Event.When when = event.time();
        events.row(
                row,
                sheet.number(),
                event.id(),
                event.type(),
                event.mode(),
                Json.strings(event.contexts()),
                event.quad(),
                event.cameo(),
                event.intensity(),
                event.goldstein(),
                sheet.cuts().start(trigger),
                sheet.cuts().end(trigger),
                sheet.cuts().words(trigger),
                sentence(sheet, event.evidence(), told),
                when == null ? null : sheet.ids().of(when.id()),
                when == null ? null : when.value(),
                when == null ? null : when.from(),
                when == null ? null : when.to(),
                sheet.ids().of(event.place()),
                event.status(),
                sheet.ids().of(event.accordingTo()),
                event.background(),
                sheet.evidence(event),
                event.rule());
        Said.each(actors, row, sheet, event.actors());
        Said.each(recipients, row, sheet, event.recipients());
        Said.each(figures, row, sheet, event.figures());
        Said.each(same, row, sheet, event.sameAs());
    }

    private @Nullable Long sentence(Sheet sheet, List<Span> evidence, Map<Span, Long> told) throws SQLException {
        if (evidence.isEmpty()) {
            return null;
        }
        Span span = evidence.stream().reduce(evidence.get(0), Span::cover);
        Long known = told.get(span);
        if (known == null) {
            known = numbers.next(Numbered.SENTENCES);
            told.put(span, known);
            String tells = sheet.cuts().words(span);
            sentences.row(
                    known,
                    sheet.number(),
                    sheet.cuts().start(span),
                    sheet.cuts().end(span),
                    tells);
            words.row(known, tells);
        }
        return known;
    }
}
