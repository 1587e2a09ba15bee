// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Item;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Place;
import org.rapporteur.record.Role;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;

/**
 * A record as linked data, with terms of schema.org and of PROV.
 *
 * <p>What someone said is a {@code Quotation} where words of his own are given, else a {@code Statement}; what is claimed is a {@code
 * Claim} with whose it is and where it appears. Whether a claim is true is nobody's business here: there is no {@code ClaimReview}
 * and no rating.
 */
final class LinkedData {
    private final NumberedRecord in;
    private final SourcedRecord record;
    private final Names names;
    private final JsonFields fields;

    private LinkedData(NumberedRecord in, JsonFields fields) {
        this.in = in;
        this.fields = fields;
        record = in.record();
        names = new Names(record.report());
    }

    static String of(NumberedRecord in) {
        return JsonLine.written(json -> new LinkedData(in, new JsonFields(json)).write());
    }

    private void write() {
        fields.object(() -> {
            fields.object("@context", () -> {
                fields.text("@vocab", "https://schema.org/");
                fields.text("prov", "http://www.w3.org/ns/prov#");
                fields.text("entry", names.entry(""));
            });
            fields.list("@graph", this::graph);
        });
    }

    private void graph() {
        fields.object(this::article);
        fields.object(this::run);
        record.entities().forEach(entity -> fields.object(() -> entity(entity)));
        record.statements().stream()
                .filter(statement -> !statement.content().isEmpty())
                .forEach(statement -> fields.object(() -> statement(statement)));
        record.claims().forEach(claim -> fields.object(() -> claim(claim)));
        record.events().forEach(event -> fields.object(() -> event(event)));
        record.meetings().forEach(meeting -> fields.object(() -> meeting(meeting)));
    }

    private void article() {
        Report report = record.report();
        fields.text("@id", names.report());
        fields.strings("@type", List.of("NewsArticle", "prov:Entity"));
        fields.text("headline", record.title());
        fields.day("datePublished", record.published());
        fields.text("inLanguage", record.language());
        named("publisher", "Organization", report.publisher());
        named("author", "Person", report.author());
        fields.list("identifier", () -> property("id", report.id()));
    }

    private void named(String property, String type, @Nullable String name) {
        if (name != null) {
            fields.object(property, () -> {
                fields.text("@type", type);
                fields.text("name", name);
            });
        }
    }

    private void run() {
        fields.text("@id", entry("run"));
        fields.text("@type", "prov:Activity");
        link("prov:used", names.report());
        fields.object("prov:wasAssociatedWith", () -> {
            fields.strings("@type", List.of("SoftwareApplication", "prov:SoftwareAgent"));
            fields.text("name", record.producer().name());
            fields.text("softwareVersion", record.producer().version());
            String knowledge = record.producer().knowledge();
            if (knowledge != null) {
                fields.list("identifier", () -> property("knowledge", knowledge));
            }
        });
    }

    private void entity(Entity entity) {
        fields.text("@id", entry(entity.id()));
        fields.text("@type", type(entity.kind()));
        fields.text("name", entity.name());
        String item = entity.wikidata();
        if (item != null) {
            link("sameAs", Names.wikidata(item));
        }
        if (entity.kind() == Entity.Kind.PERSON) {
            fields.strings("jobTitle", entity.roles().stream().map(Role::title).toList());
        }
        Place place = entity.place();
        if (place != null && place.latitude() != null && place.longitude() != null) {
            fields.object("geo", () -> {
                fields.text("@type", "GeoCoordinates");
                fields.number("latitude", place.latitude());
                fields.number("longitude", place.longitude());
            });
        }
        String code = entity.actor();
        if (code != null) {
            fields.list("identifier", () -> property("CAMEO actor", code));
        }
        provenance();
    }

    private static String type(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case COUNTRY -> "Country";
            case GOVERNMENT_BODY -> "GovernmentOrganization";
            case INTERGOVERNMENTAL, ORGANIZATION, ARMED_GROUP -> "Organization";
            case MEDIA -> "NewsMediaOrganization";
            case PEOPLE -> "Audience";
            case PLACE -> "Place";
        };
    }

    private void statement(Statement statement) {
        boolean quoted = statement.form() != Statement.Form.INDIRECT;
        fields.text("@id", entry(statement.id()));
        fields.text("@type", quoted ? "Quotation" : "Statement");
        fields.text("text", words(statement.content()));
        Statement.Source source = statement.source();
        if (source != null) {
            links(quoted ? "spokenByCharacter" : "author", source.entities());
        }
        links("audience", statement.addressees());
        link("isPartOf", names.report());
        Time time = in.time(statement.time());
        if (time != null) {
            fields.day("dateCreated", time.from());
        }
        place("locationCreated", statement.place());
        fields.list("identifier", () -> {
            property("kind", statement.kind().name());
            property("form", statement.form().name());
        });
        provenance(statement);
    }

    private void claim(Claim claim) {
        fields.text("@id", entry(claim.id()));
        fields.text("@type", "Claim");
        fields.text("text", in.words(claim.span()));
        links("author", claim.holders());
        if (claim.isOwnVoice()) {
            link("author", names.report());
        }
        if (claim.reporter() != null) {
            links("claimInterpreter", List.of(claim.reporter()));
        }
        link("appearance", names.report());
        links("about", claim.about());
        if (claim.statement() != null) {
            link("isPartOf", entry(claim.statement()));
        }
        fields.list("identifier", () -> {
            property("kind", claim.kind().name());
            property("polarity", claim.polarity().name());
            property("certainty", claim.certainty().name());
        });
        provenance(claim);
    }

    private void event(Event event) {
        fields.text("@id", entry(event.id()));
        fields.text("@type", "Event");
        fields.text("name", in.words(event.trigger()));
        Event.When time = event.time();
        if (time != null) {
            fields.day("startDate", time.from());
            fields.day("endDate", time.to());
        }
        place("location", event.place());
        links("actor", event.actors());
        links("about", event.recipients());
        if (event.accordingTo() != null) {
            link("subjectOf", entry(event.accordingTo()));
        }
        fields.list("identifier", () -> {
            property("PLOVER", event.mode() == null ? event.type() : event.type() + "-" + event.mode());
            property("CAMEO", event.cameo());
            property("status", event.status().name());
        });
        provenance(event);
    }

    private void meeting(Meeting meeting) {
        fields.text("@id", entry(meeting.id()));
        fields.text("@type", "Event");
        fields.text("name", meeting.name() == null ? in.words(meeting.span()) : meeting.name());
        Time time = in.time(meeting.time());
        if (time != null) {
            fields.day("startDate", time.from());
            fields.day("endDate", time.to());
        }
        place("location", meeting.place());
        links("attendee", meeting.parties());
        named("superEvent", "EventSeries", meeting.series());
        fields.list("identifier", () -> property("status", meeting.status().name()));
        provenance(meeting);
    }

    private void place(String property, @Nullable String entity) {
        if (entity != null) {
            links(property, List.of(entity));
        }
    }

    /** An entry comes of the words that say it, which are its description. */
    private void provenance(Item item) {
        fields.text("description", words(item.evidence()));
        provenance();
    }

    private void provenance() {
        link("prov:wasDerivedFrom", names.report());
        link("prov:wasGeneratedBy", entry("run"));
    }

    private @Nullable String words(List<Span> spans) {
        return spans.isEmpty()
                ? null
                : String.join(" ... ", spans.stream().map(in::words).toList());
    }

    private void property(String id, String value) {
        fields.object(() -> {
            fields.text("@type", "PropertyValue");
            fields.text("propertyID", id);
            fields.text("value", value);
        });
    }

    private void link(String property, String name) {
        fields.object(property, () -> fields.text("@id", name));
    }

    private void links(String property, List<String> entities) {
        fields.objects(property, entities, entity -> fields.text("@id", entry(entity)));
    }

    /** The prefix stands in the context. */
    private static String entry(String id) {
        return "entry:" + id;
    }
}
