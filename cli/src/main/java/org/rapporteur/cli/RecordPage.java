// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.Paper.Style;
import org.rapporteur.collation.Dispute;
import org.rapporteur.collation.Disputes;
import org.rapporteur.collation.HeldClaim;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventTrace;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSource;
import org.rapporteur.record.Item;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Position;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Span;

/**
 * A record for people: headline and date, then statements, events, meetings with what was put forward at them, figures,
 * positions and claims in the order of the text, each with the words of the report that say it, then claims that clash side by
 * side, who is named and what to beware of.
 */
final class RecordPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    /** Entries hang behind the column of ids. */
    private static final int MARGIN = 6;
    /** So many characters of a sentence are shown on either side of what matters. */
    private static final int AROUND = 100;

    private final SourcedRecord record;
    private final RecordIndex index;
    private final Paper paper;
    private final Map<String, EventTrace> explanations = new HashMap<>();
    private final Screen screen;

    /**
     * Makes one.
     *
     * @param traces why words tell events; each is shown under its event
     */
    RecordPage(SourcedRecord record, List<EventTrace> traces, Screen screen) {
        this.record = record;
        for (EventTrace trace : traces) {
            if (trace.event() != null) {
                explanations.put(trace.event(), trace);
            }
        }
        index = new RecordIndex(record);
        paper = new Paper(screen);
        this.screen = screen;
    }

    /** Returns the page. */
    String text() {
        entries();
        named();
        if (!record.warnings().isEmpty()) {
            paper.blank();
            for (String warning : record.warnings()) {
                paper.put(Style.WARNING, "! " + warning).end(0, 2);
            }
        }
        return paper.text();
    }

    /** Returns the page without names and warnings: for a record of which most was left out. */
    String entriesAlone() {
        entries();
        return paper.text();
    }

    private void entries() {
        head();
        if (!record.statements().isEmpty()) {
            section("Statements", record.statements().size());
            new StatementList(record, index, paper).write();
        }
        list("Events", record.events(), this::event);
        list("Meetings", record.meetings(), this::meeting);
        list("Figures", record.figures(), this::figure);
        list("Positions", record.positions(), this::position);
        list("Claims", record.claims(), this::claim);
        contested();
    }

    private void head() {
        String title = record.title() == null ? record.report().id() : record.title();
        paper.put(Style.TITLE, title).end(0);
        List<String> facts = new ArrayList<>();
        if (record.published() != null) {
            facts.add(DAY.format(record.published()));
        }
        Dateline dateline = record.dateline();
        if (dateline != null) {
            facts.add(index.slice(dateline.span()));
        }
        if (record.report().publisher() != null) {
            facts.add(record.report().publisher());
        }
        if (!facts.isEmpty()) {
            paper.put(Style.ASIDE, String.join(" · ", facts)).end(0);
        }
        if (record.title() != null) {
            paper.put(Style.ASIDE, record.report().id()).end(0);
        }
        paper.rule();
    }

    private void section(String title, int count) {
        paper.blank()
                .put(Style.SECTION, title)
                .put(Style.ASIDE, " (" + count + ")")
                .end(0);
    }

    private <T extends Item> void list(String title, List<T> items, Consumer<T> entry) {
        if (!items.isEmpty()) {
            section(title, items.size());
            items.stream().sorted((a, b) -> a.span().compareTo(b.span())).forEach(entry);
        }
    }

    private void event(Event event) {
        id(event.id());
        who(event.actors(), "someone");
        paper.put(Style.PLAIN, " → ")
                .put(Style.DEED, event.mode() == null ? event.type() : event.type() + " " + event.mode());
        String recipients = index.of(event.recipients());
        if (recipients != null) {
            paper.put(Style.PLAIN, " → ").put(Style.WHO, recipients);
        }
        Facts facts = new Facts();
        facts.add(event.status() == Event.Status.HAPPENED ? null : words(event.status()));
        facts.add(time(event.time()));
        facts.add("in ", event.place());
        facts.add(event.background() ? "background" : null);
        facts.add("according to ", event.accordingTo());
        facts.add("CAMEO\u00A0" + event.cameo());
        facts.add(event.sameAs().isEmpty() ? null : "same as " + String.join(", ", event.sameAs()));
        facts.write();
        evidence(event.trigger(), event.evidence());
        EventTrace trace = explanations.get(event.id());
        if (trace != null) {
            new TraceLines(record.report(), paper, MARGIN).why(trace);
        }
    }

    private static @Nullable String time(Event.@Nullable When when) {
        if (when == null) {
            return null;
        }
        return when.from() != null && when.from().equals(when.to())
                ? when.from().toString()
                : when.value();
    }

    private void meeting(Meeting meeting) {
        id(meeting.id());
        paper.put(Style.DEED, meeting.name() == null ? index.slice(meeting.span()) : meeting.name());
        String parties = index.of(meeting.parties());
        if (parties != null) {
            paper.put(Style.PLAIN, ": ").put(Style.WHO, parties);
        }
        Facts facts = new Facts();
        facts.add(words(meeting.status()));
        facts.add(meeting.time() == null ? null : index.of(meeting.time()));
        facts.add("in ", meeting.place());
        facts.add("at ", meeting.forum());
        facts.add(
                meeting.round() == null ? null : "round " + meeting.round() + (meeting.inferred() ? " (counted)" : ""));
        for (Meeting.Lead lead : meeting.led()) {
            facts.add(index.of(lead.party()) + " led by " + index.of(lead.by()));
        }
        facts.write();
        for (Span about : meeting.agenda()) {
            paper.put(Style.ASIDE, "about: ")
                    .put(Style.QUOTE, index.slice(about))
                    .end(MARGIN);
        }
        evidence(meeting.span(), meeting.evidence());
        for (Position position : record.positions()) {
            if (meeting.id().equals(position.meeting())) {
                who(position.party(), "someone");
                paper.put(Style.PLAIN, " ")
                        .put(Style.DEED, verb(position.stance()))
                        .put(Style.PLAIN, ": ");
                paper.put(Style.QUOTE, index.slice(position.span())).put(Style.ASIDE, "  (" + position.id() + ")");
                paper.end(MARGIN, MARGIN + 2);
            }
        }
    }

    private void figure(Figure figure) {
        id(figure.id());
        paper.put(Style.DEED, index.slice(figure.span()));
        String words = index.slice(figure.span());
        if (figure.of() != null && !words.contains(figure.of())) {
            paper.put(Style.PLAIN, " of ").put(Style.PLAIN, figure.of());
        }
        Facts facts = new Facts();
        String amount = amount(figure);
        facts.add(amount.equalsIgnoreCase(words) ? null : amount);
        facts.add("in ", figure.place());
        for (FigureSource source : record.figureSources()) {
            facts.add("according to ", source.figure().equals(figure.id()) ? source.statement() : null);
        }
        facts.write();
        evidence(figure.span(), figure.evidence());
    }

    private static String amount(Figure figure) {
        String value = grouped(figure.value());
        String range = figure.upper() == null ? value : value + " to " + grouped(figure.upper());
        String bound = figure.comparator() == Figure.Comparator.EXACTLY ? "" : words(figure.comparator()) + " ";
        return bound + range + (figure.unit() == null ? "" : " " + figure.unit());
    }

    private static String grouped(BigDecimal number) {
        return String.format(
                Locale.ROOT, "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f", number);
    }

    private void position(Position position) {
        id(position.id());
        who(position.party(), "someone");
        paper.put(Style.PLAIN, " ").put(Style.DEED, verb(position.stance()));
        Facts facts = new Facts();
        facts.add(position.time() == null ? null : index.of(position.time()));
        facts.add("reported by ", position.reporter());
        facts.add("according to ", position.statement());
        facts.write();
        quote(position.span());
    }

    /** In the past, where one and many have the same verb. */
    private static String verb(Position.Stance stance) {
        return switch (stance) {
            case PROPOSES -> "proposed";
            case OFFERS -> "offered";
            case ACCEPTS -> "accepted";
            case REJECTS -> "rejected";
            case DEMANDS -> "demanded";
            case WILLING -> "would";
            case COMMITS -> "committed to";
            case WARNS -> "warned of";
        };
    }

    private void claim(Claim claim) {
        id(claim.id());
        who(claim.holders(), claim.isOwnVoice() ? "the report" : "someone");
        Facts facts = new Facts();
        facts.add(words(claim.kind()));
        facts.add(claim.certainty() == Claim.Certainty.CERTAIN ? null : words(claim.certainty()));
        facts.add((claim.polarity() == Claim.Polarity.NEGATED ? "not " : "") + claim.predicate());
        facts.add("reported by ", claim.reporter());
        facts.add("according to ", claim.holders().isEmpty() ? claim.statement() : null);
        for (ClaimLink link : record.claimLinks()) {
            String other = link.one().equals(claim.id()) ? link.other() : link.one();
            boolean mine = link.one().equals(claim.id()) || link.other().equals(claim.id());
            facts.add(link.relation().contests() ? "contested by " : "supported by ", mine ? other : null);
        }
        facts.write();
        quote(claim.span());
    }

    /** Adds the claims that clash, side by side. */
    private void contested() {
        List<Dispute> disputes = Disputes.among(HeldClaim.of(record));
        if (!disputes.isEmpty()) {
            section(
                    "Contested",
                    disputes.stream()
                            .mapToInt(dispute -> dispute.contests().size())
                            .sum());
            ContestPage page = new ContestPage(screen, false);
            new Contests().of(disputes).forEach(dispute -> paper.laidOut(page.of(dispute)));
        }
    }

    /** Adds who is named, in the order of the text. */
    private void named() {
        List<String> names = new ArrayList<>();
        for (Entity entity : record.entities()) {
            boolean named = entity.mentions().stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
            if (named || entity.actor() != null) {
                int times = entity.mentions().size();
                names.add(index.of(entity.id()) + (times > 1 ? " (" + times + ")" : ""));
            }
        }
        if (!names.isEmpty()) {
            section("Named", names.size());
            paper.put(Style.PLAIN, String.join(" · ", names)).end(MARGIN);
        }
    }

    private void id(String id) {
        paper.put(Style.ASIDE, id + " ".repeat(Math.max(1, MARGIN - 1 - id.length())));
    }

    private void who(List<String> ids, String otherwise) {
        String names = index.of(ids);
        paper.put(names == null ? Style.ASIDE : Style.WHO, names == null ? otherwise : names);
    }

    private void quote(Span span) {
        paper.put(Style.QUOTE, index.slice(span)).end(MARGIN);
    }

    /** Adds the sentence, or the part of a long one, with what matters in it marked. */
    private void evidence(Span mark, List<Span> sentences) {
        Span sentence = mark;
        for (Span each : sentences) {
            sentence = each.contains(mark) ? each : sentence;
        }
        int start = Math.max(sentence.start(), mark.start() - AROUND);
        int end = Math.min(sentence.end(), mark.end() + AROUND);
        String text = record.report().text();
        while (start > sentence.start() && start < mark.start() && text.charAt(start - 1) != ' ') {
            start++;
        }
        while (end < sentence.end() && end > mark.end() && text.charAt(end) != ' ') {
            end--;
        }
        paper.put(Style.QUOTE, start > sentence.start() ? "… " : "")
                .put(Style.QUOTE, text.substring(start, mark.start()))
                .put(Style.MARK, paper.hasColor() ? index.slice(mark) : "[" + index.slice(mark) + "]")
                .put(Style.QUOTE, text.substring(mark.end(), end))
                .put(Style.QUOTE, end < sentence.end() ? " …" : "")
                .end(MARGIN);
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What is known of an entry, in brackets behind it. */
    private final class Facts {
        private final List<String> facts = new ArrayList<>();

        void add(@Nullable String fact) {
            if (fact != null) {
                facts.add(fact);
            }
        }

        void add(String before, @Nullable String id) {
            if (id != null) {
                facts.add(before + index.of(id));
            }
        }

        /** Ends the line of the entry with them. */
        void write() {
            if (!facts.isEmpty()) {
                paper.put(Style.ASIDE, "  (" + String.join(", ", facts) + ")");
            }
            paper.end(1, MARGIN);
        }
    }
}
