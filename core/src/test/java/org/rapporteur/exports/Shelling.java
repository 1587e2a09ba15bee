// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.Rapporteur;
import org.rapporteur.record.Doubt;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Event.Status;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Place;
import org.rapporteur.record.Role;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;

/** An invented report of a shelling and of talks, with its record made by hand; its text is as nasty as a text can be. */
final class Shelling {
    static final FieldFormats FORMATS = FieldFormats.load();
    static final Rapporteur RAPPORTEUR = Rapporteur.english();
    static final LocalDate DAY = LocalDate.of(2022, 1, 12);

    static final String FIRST = "Rebels of the \"Red\tHand\" 😀 shelled Kharkiv on Monday, Russia said.";
    static final String TEXT = "=cmd|' /C calc'!A0\n\n" + FIRST + " \u202Eevil\u202C said.\n\n"
            + "Envoys of Russia,\u2028Ukraine and =Norway met.\r\nThe rebels\n\"shelled\nit\" again.";

    private Shelling() {}

    static Span at(String words) {
        return at(words, 0);
    }

    static Span at(String words, int from) {
        int start = TEXT.indexOf(words, from);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(start, start + words.length());
    }

    static SourcedRecord read(String text) {
        return RAPPORTEUR.read(Report.of("talks", text).publishedOn(DAY));
    }

    static NumberedRecord numbered() {
        return new NumberedRecord(17, record("https://example.org/a\tb\n\"c\""));
    }

    static SourcedRecord record(String uri) {
        return new SourcedRecord(
                new Report("=a\tb\u2028c", TEXT, DAY, null, "+Title", "-The\nGazette", uri, "@Ada"),
                DAY,
                "+Title",
                null,
                "en",
                new SourcedRecord.Producer("Rapporteur", "1.0, english-1", "a1b2"),
                List.of(
                        entity(
                                "en1",
                                Entity.Kind.ARMED_GROUP,
                                "\"Red\tHand\"",
                                "SYRREBFSA",
                                "SYR",
                                at("Rebels"),
                                at("The rebels")),
                        kharkiv(),
                        entity(
                                "en3",
                                Entity.Kind.COUNTRY,
                                "Russia",
                                "RUS",
                                "RUS",
                                at("Russia said").start(),
                                6),
                        entity("en4", Entity.Kind.COUNTRY, "Ukraine", "UKR", "UKR", at("Ukraine")),
                        entity("en5", Entity.Kind.COUNTRY, "=Norway", "NOR", "NOR", at("=Norway")),
                        minister()),
                List.of(),
                List.of(),
                List.of(),
                List.of(statement()),
                List.of(
                        event(
                                "ev1",
                                "ASSAULT",
                                "194",
                                List.of("en1"),
                                List.of("en2"),
                                at("shelled"),
                                Status.HAPPENED,
                                "st1"),
                        event(
                                "ev2",
                                "CONSULT",
                                "04",
                                List.of("en3", "en4", "en5"),
                                List.of(),
                                at("met"),
                                Status.ONGOING,
                                null),
                        event(
                                "ev3",
                                "ASSAULT",
                                "194",
                                List.of("en1"),
                                List.of(),
                                at("shelled", TEXT.length() - 20),
                                Status.HAPPENED,
                                null),
                        event(
                                "ev4",
                                "CONSULT",
                                "036",
                                List.of("en6"),
                                List.of("en3"),
                                at("said"),
                                Status.PLANNED,
                                null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Entity entity(
            String id, Entity.Kind kind, String name, String code, String country, int start, int length) {
        return entity(id, kind, name, code, country, new Span(start, start + length));
    }

    private static Entity entity(
            String id, Entity.Kind kind, String name, String code, String country, Span... mentions) {
        return new Entity(
                id,
                kind,
                name,
                code,
                country,
                kind == Entity.Kind.COUNTRY ? "Q" + id.substring(2) : null,
                List.of(),
                null,
                List.of(mentions).stream()
                        .map(span -> new Mention(span, span, Mention.Form.NAME))
                        .toList(),
                null);
    }

    private static Entity minister() {
        Span span = at("Envoys");
        return new Entity(
                "en6",
                Entity.Kind.PERSON,
                "Ada Quill",
                "NORGOVMIL",
                "NOR",
                "Q42",
                List.of(new Role("Minister", "en5", null, null), new Role("Envoy", "en5", null, null)),
                null,
                List.of(new Mention(span, span, Mention.Form.TITLE)),
                null);
    }

    private static Entity kharkiv() {
        Span span = at("Kharkiv");
        return new Entity(
                "en2",
                Entity.Kind.PLACE,
                "Kharkiv",
                null,
                "UKR",
                null,
                List.of(),
                new Place(49.98, 36.25, "UKR", "706483"),
                List.of(new Mention(span, span, Mention.Form.NAME)),
                null);
    }

    private static Statement statement() {
        return new Statement(
                "st1",
                Statement.Form.MIXED,
                Statement.Kind.ASSERT,
                new Statement.Source(at("Russia"), List.of("en3"), false),
                new Statement.Cue(at("said"), Statement.Factuality.NEUTRAL),
                List.of(at("Rebels of the \"Red\tHand\" 😀 shelled Kharkiv on Monday"), at("\"shelled\nit\"")),
                List.of("en4"),
                null,
                null,
                null,
                null,
                Doubt.NONE,
                List.of(at(FIRST)),
                null);
    }

    private static Event event(
            String id,
            String type,
            String cameo,
            List<String> actors,
            List<String> recipients,
            Span trigger,
            Status status,
            String accordingTo) {
        boolean assault = type.equals("ASSAULT");
        LocalDate monday = LocalDate.of(2022, 1, 10);
        return new Event(
                id,
                type,
                assault ? "heavy-weapons" : null,
                assault ? List.of("military", "human_rights") : List.of(),
                assault ? Event.Quad.MATERIAL_CONFLICT : Event.Quad.VERBAL_COOPERATION,
                cameo,
                assault ? -9.5 : 2.5,
                assault ? -10.0 : 1.0,
                actors,
                recipients,
                trigger,
                id.equals("ev1") ? new Event.When("2022-01-10", monday, monday.plusDays(1), null) : null,
                id.equals("ev1") ? "en2" : null,
                status,
                accordingTo,
                List.of(),
                false,
                id.equals("ev1") ? List.of("ev3") : id.equals("ev3") ? List.of("ev1") : List.of(),
                List.of(id.equals("ev1") ? at(FIRST) : trigger),
                null);
    }
}
