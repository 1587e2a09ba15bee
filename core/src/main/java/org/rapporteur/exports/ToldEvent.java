// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.text.Report;

/**
 * An event of the world with all that tell it. The first telling is the one that rows are filled from.
 *
 * @param tellings at least one
 */
public record ToldEvent(List<Telling> tellings) {
    /** The years that four digits can write. */
    private static final int LAST_YEAR = 9999;
    /** Each event of a report has room for so many pairs, and each report for so many events. */
    private static final int PAIRS = 1000;

    private static final int EVENTS = 100_000;

    /** The earliest report comes first, and of its tellings the fullest. */
    private static final Comparator<Telling> ORDER = Comparator.comparingLong(
                    (Telling telling) -> telling.in().number())
            .thenComparing(Comparator.comparingInt(Telling::fullness).reversed())
            .thenComparing(telling -> telling.event().trigger());

    /**
     * Puts the tellings in order.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ToldEvent {
        tellings = tellings.stream().sorted(ORDER).toList();
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("An event that is exported has a telling");
        }
    }

    /** Who does it to whom; either may be unknown. */
    record Pair(@Nullable Entity actor, @Nullable Entity recipient) {}

    /** Returns the telling that rows are filled from. */
    public Telling first() {
        return tellings.get(0);
    }

    /**
     * Returns each who with each to-whom. Where nobody is done to and several act together, it is each two of them, once; where they
     * act against something, each alone. Never more than a thousand.
     */
    List<Pair> pairs() {
        Event event = first().event();
        List<Entity> actors = first().in().entities(event.actors());
        List<Entity> recipients = first().in().entities(event.recipients());
        List<Pair> pairs = new ArrayList<>();
        if (recipients.isEmpty() && actors.size() > 1 && joins(event)) {
            for (int i = 0; i < actors.size(); i++) {
                for (Entity other : actors.subList(i + 1, actors.size())) {
                    pairs.add(new Pair(actors.get(i), other));
                }
            }
        } else {
            List<@Nullable Entity> unknown = new ArrayList<>();
            unknown.add(null);
            for (Entity actor : actors.isEmpty() ? unknown : actors) {
                for (Entity recipient : recipients.isEmpty() ? unknown : recipients) {
                    pairs.add(new Pair(actor, recipient));
                }
            }
        }
        return pairs.size() > PAIRS ? pairs.subList(0, PAIRS) : pairs;
    }

    private static boolean joins(Event event) {
        return event.quad() == Event.Quad.VERBAL_COOPERATION || event.quad() == Event.Quad.MATERIAL_COOPERATION;
    }

    /** Returns the number of a pair: that of the report, five digits of the event's, three of the pair's. */
    long number(int pair) {
        return (first().in().number() * EVENTS + eventNumber(first().event())) * PAIRS + pair;
    }

    private static int eventNumber(Event event) {
        int at = event.id().length();
        while (at > 0 && Character.isDigit(event.id().charAt(at - 1))) {
            at--;
        }
        String digits = event.id().substring(at);
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits) % EVENTS;
    }

    /**
     * Returns the first day of the event as the text tells it; else the report's, unless it is history retold; null where neither is
     * known.
     */
    @Nullable
    LocalDate day() {
        Event.When time = first().event().time();
        if (time != null && time.from() != null) {
            return writable(time.from());
        }
        return first().event().background()
                ? null
                : writable(first().in().record().published());
    }

    /** Returns the last day of an event that takes longer than one; null for any other. */
    @Nullable
    LocalDate lastDay() {
        Event.When time = first().event().time();
        return time == null || time.to() == null || time.to().equals(time.from()) ? null : writable(time.to());
    }

    static @Nullable LocalDate writable(@Nullable LocalDate day) {
        return day == null || day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : day;
    }

    int reports() {
        return (int) tellings.stream()
                .mapToLong(telling -> telling.in().number())
                .distinct()
                .count();
    }

    int sources() {
        return (int) tellings.stream()
                .map(telling -> source(telling.in().record().report()))
                .distinct()
                .count();
    }

    private static String source(Report report) {
        return report.publisher() == null ? report.id() : report.publisher();
    }
}
