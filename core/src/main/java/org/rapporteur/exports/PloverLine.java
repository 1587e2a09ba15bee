// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Role;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Report;

/** An event as an object of PLOVER's manual. */
final class PloverLine {
    private final ToldEvent told;
    private final NumberedRecord in;
    private final Event event;
    private final Codes codes;
    private final JsonFields fields;

    private PloverLine(ToldEvent told, Codes codes, JsonFields fields) {
        this.told = told;
        this.codes = codes;
        this.fields = fields;
        in = told.first().in();
        event = told.first().event();
    }

    static String of(ToldEvent told, Codes codes) {
        return JsonLine.written(json -> new PloverLine(told, codes, new JsonFields(json)).write());
    }

    private void write() {
        fields.object(() -> {
            fields.text("id", String.valueOf(told.number(0)));
            fields.flag("has_event", true);
            fields.day("date", told.day());
            fields.day("enddate", told.lastDay());
            parties("actor", event.actors());
            parties("recipient", event.recipients());
            fields.strings("event", List.of(event.type()));
            place();
            fields.strings("event_text", List.of(in.words(event.trigger())));
            fields.text("quad_code", event.quad().name().replace('_', ' '));
            fields.number("event_scale", event.intensity());
            fields.strings("mode", event.mode() == null ? List.of() : List.of(event.mode()));
            fields.strings("context", event.contexts());
            size();
            text();
            fields.object("cite_info", this::citation);
            fields.text("coder", in.record().producer().name());
            fields.text("comment", comment());
        });
    }

    private void parties(String name, List<String> ids) {
        fields.list(name, () -> in.entities(ids).forEach(entity -> fields.object(() -> party(entity))));
    }

    private void party(Entity entity) {
        ActorCode code = ActorCode.of(entity, codes);
        fields.text("code", entity.actor() == null ? entity.country() : entity.actor());
        fields.text("sector", first(code.types()));
        fields.text("entity_text", meant(entity));
        fields.text("identifier_id", entity.wikidata());
        fields.text("identifier_text", entity.name());
        fields.text("religion", first(code.religions()));
        fields.text("ethnicity", first(code.peoples()));
        fields.text("office", first(entity.roles().stream().map(Role::title).toList()));
    }

    private static @Nullable String first(List<String> words) {
        return words.isEmpty() ? null : words.get(0);
    }

    private String meant(Entity entity) {
        return in.words(in.meant(entity, event.trigger(), event.evidence()));
    }

    private void place() {
        Entity entity = in.entity(event.place());
        Located place = codes.located(entity);
        if (entity == null || place == null) {
            return;
        }
        fields.object("event_loc", () -> {
            fields.text("extracted_place", meant(entity));
            fields.text("resolved_place", place.name());
            fields.text("geonameid", place.geonames());
            fields.number("lat", place.latitude());
            fields.number("lon", place.longitude());
            fields.text("city", place.city());
            fields.text("district", place.ownDistrict());
            fields.text("province", place.province());
            fields.text("country", codes.stateName(place.country()));
            fields.text("country_code", place.country());
            if (!place.is(Located.Kind.UNKNOWN)) {
                fields.number("resolution", resolution(place));
            }
        });
    }

    /** From 1, a country, to 4, a city; 0 where that is not known. */
    private static int resolution(Located place) {
        return switch (place.kind()) {
            case COUNTRY -> 1;
            case REGION -> 2;
            case DISTRICT -> 3;
            case POPULATED -> 4;
            case UNKNOWN -> 0;
        };
    }

    /** How many died, were hurt or were held, where a figure counts nothing else. */
    private void size() {
        Map<String, BigDecimal> sizes = new TreeMap<>();
        for (Figure figure : in.record().figures()) {
            String counted = event.figures().contains(figure.id()) ? codes.size(figure.unit()) : null;
            if (counted != null) {
                sizes.merge(counted, figure.value(), BigDecimal::max);
            }
        }
        if (!sizes.isEmpty()) {
            fields.object("size", () -> sizes.forEach((name, value) -> fields.number(name, value.doubleValue())));
        }
    }

    private void text() {
        fields.objects("text_info", event.evidence(), sentence -> {
            fields.number("sequence", in.sentence(sentence.start()));
            fields.number("start", in.offset(sentence.start()));
            fields.number("end", in.offset(sentence.end()));
            fields.text("text_story", in.words(sentence));
        });
    }

    private void citation() {
        SourcedRecord record = in.record();
        Report report = record.report();
        fields.text("citation", report.id());
        fields.text("url", ReportFields.isOnTheWeb(report) ? ReportFields.address(report) : null);
        fields.text("title", record.title());
        fields.text("language", record.language());
        fields.text("publication", report.publisher());
        fields.text("coder", record.producer().name());
        fields.text("codebook", "PLOVER");
        fields.text("version", record.producer().version());
    }

    /** What the format has no field for: status, who tells it, whether it is history. */
    private String comment() {
        List<String> comments = new ArrayList<>();
        comments.add("status=" + event.status());
        if (event.accordingTo() != null) {
            comments.add("accordingTo=" + event.accordingTo());
        }
        if (event.background()) {
            comments.add("background=true");
        }
        return String.join("; ", comments);
    }
}
