// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.text.Span;

/** What of an event goes into a cell. */
final class EventFields {
    private static final int MONTH = 30;
    private static final double YEAR = 365;
    private static final int PLACES = 4;
    private static final int NOT_THERE = -1;

    private EventFields() {}

    static void into(RowFields fields, Codes codes) {
        fields.add("event.number", Row::number);
        fields.add("event.type", row -> row.event().type());
        fields.add("event.mode", row -> row.event().mode());
        fields.add("event.contexts", row -> joined(row.event().contexts(), ReportFields.LIST, Function.identity()));
        fields.add(
                "event.issues",
                row -> joined(row.event().contexts(), ";", context -> context.toUpperCase(Locale.ROOT) + ",1"));
        fields.add("event.quad", row -> row.event().quad().name().replace('_', ' '));
        fields.add("event.quad-class", row -> quadClass(row.event().quad()));
        fields.add("event.goldstein", row -> row.event().goldstein());
        fields.add("event.intensity", row -> row.event().intensity());
        fields.add("event.cameo", row -> cameo(row.event()));
        fields.add("event.cameo-base", row -> cameo(row.event()).substring(0, 3));
        fields.add("event.cameo-root", row -> cameo(row.event()).substring(0, 2));
        fields.add("event.cameo-name", row -> codes.event(row.event().cameo()));
        fields.add("event.in-raw-text", row -> 1);
        fields.add("event.is-lead", row -> row.in().leads(row.event().trigger().start()) ? 1 : 0);
        fields.add("event.sentence", row -> row.in().sentence(start(row.event())));
        fields.add("event.offset", row -> row.in().offset(row.event().trigger().start()));
        fields.add("actor.offset", row -> offset(row, row.actor()));
        fields.add("recipient.offset", row -> offset(row, row.recipient()));
        days(fields);
    }

    private static void days(RowFields fields) {
        fields.add("event.day", row -> row.told().day());
        fields.add("event.day-compact", row -> number(row, "yyyyMMdd"));
        fields.add("event.month-compact", row -> number(row, "yyyyMM"));
        fields.add("event.year", row -> number(row, "yyyy"));
        fields.add("event.year-text", row -> text(row, "yyyy"));
        fields.add("event.month-text", row -> text(row, "MM"));
        fields.add("event.day-text", row -> text(row, "dd"));
        fields.add("event.year-fraction", row -> fraction(row.told().day()));
    }

    private static @Nullable String text(Row row, String pattern) {
        LocalDate day = row.told().day();
        return day == null
                ? null
                : DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
    }

    private static @Nullable Integer number(Row row, String pattern) {
        String text = text(row, pattern);
        return text == null ? null : Integer.valueOf(text);
    }

    /** The share of the year that is over, as GDELT counts it: months of thirty days in a year of 365. */
    private static @Nullable BigDecimal fraction(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        double share = Math.min(0.9999, ((day.getMonthValue() - 1) * MONTH + day.getDayOfMonth()) / YEAR);
        return BigDecimal.valueOf(day.getYear() + share).setScale(PLACES, RoundingMode.HALF_UP);
    }

    private static @Nullable String joined(List<String> words, String between, Function<String, String> form) {
        return words.isEmpty() ? null : words.stream().map(form).collect(Collectors.joining(between));
    }

    /** Of a root alone it is the code below it that says no more: {@code 07} is {@code 070}. */
    private static String cameo(Event event) {
        return event.cameo().length() == 2 ? event.cameo() + "0" : event.cameo();
    }

    private static int quadClass(Event.Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> 1;
            case MATERIAL_COOPERATION -> 2;
            case VERBAL_CONFLICT -> 3;
            case MATERIAL_CONFLICT -> 4;
        };
    }

    private static int start(Event event) {
        List<Span> evidence = event.evidence();
        return evidence.isEmpty() ? event.trigger().start() : evidence.get(0).start();
    }

    private static int offset(Row row, @Nullable Entity entity) {
        if (entity == null) {
            return NOT_THERE;
        }
        Span meant = row.in().meant(entity, row.event().trigger(), row.event().evidence());
        return row.in().offset(meant.start());
    }
}
