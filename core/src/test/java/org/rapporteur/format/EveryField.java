// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Doubt;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventTrace;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSource;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Place;
import org.rapporteur.record.Position;
import org.rapporteur.record.Role;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;

/** A record made by hand in which each field of each entry stands at least once. */
final class EveryField {
    static final String TEXT = """
            GENEVA, Jan. 12 (AFP) - The envoy of Lorvania 😀 told reporters on Monday that Corvane had "moved" over 2,400 to 3,000 troops.
            He denied that. The third round of talks on gas, led by Ilse Harrow, will be held in Geneva.""";

    private static final String FIRST =
            "The envoy of Lorvania 😀 told reporters on Monday that Corvane had \"moved\" over 2,400 to 3,000 troops.";
    private static final List<Span> EVIDENCE = List.of(at(FIRST));
    private static final String RULE = "test.line-1";
    private static final LocalDate MONDAY = LocalDate.of(2022, 1, 10);

    private EveryField() {}

    /** Returns where words stand for the first time. */
    static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static SourcedRecord record() {
        return new SourcedRecord(
                new Report(
                        "talks",
                        TEXT,
                        LocalDate.of(2022, 1, 12),
                        null,
                        "Talks",
                        "The Gazette",
                        "https://example.org/1",
                        "Ada Quill"),
                LocalDate.of(2022, 1, 12),
                "Talks",
                new Dateline(at("GENEVA, Jan. 12 (AFP)"), "GENEVA", "AFP", LocalDate.of(2022, 1, 12)),
                "en",
                new SourcedRecord.Producer("Rapporteur", "1.0, english-1", "a1b2"),
                List.of(envoy(), country("en2", "Lorvania"), country("en3", "Corvane"), geneva(), both()),
                List.of(monday(), unresolved()),
                List.of(troops()),
                List.of(new FigureSource(at("over 2,400"), "fi1", "st1")),
                List.of(told(), denied(), floating()),
                List.of(moved("ev1", "ev2"), moved("ev2", "ev1")),
                List.of(claim("cl1", "en3", null), claim("cl2", null, at("Corvane"))),
                List.of(),
                List.of(
                        new ClaimLink(at("moved"), "cl1", "cl2", ClaimLink.Relation.CONTRADICTS, 0.9, "moved / denied"),
                        new ClaimLink(at("moved"), "cl1", "cl2", ClaimLink.Relation.SUPPORTS, 0.1, "moved / moved")),
                List.of(talks()),
                List.of(position()),
                List.of("One sentence was too long."));
    }

    private static Entity envoy() {
        return new Entity(
                "en1",
                Entity.Kind.PERSON,
                "Ilse Harrow",
                "USAGOV",
                "USA",
                "Q42",
                List.of(new Role("Envoy", "en2", "2021-04", "2022-02-01")),
                null,
                List.of(
                        new Mention(at("The envoy"), at("envoy"), Mention.Form.TITLE),
                        new Mention(at("Ilse Harrow"), at("Harrow"), Mention.Form.NAME)),
                RULE);
    }

    private static Entity country(String id, String name) {
        return new Entity(
                id,
                Entity.Kind.COUNTRY,
                name,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(new Mention(at(name), at(name), Mention.Form.METONYM)),
                null);
    }

    private static Entity geneva() {
        return new Entity(
                "en4",
                Entity.Kind.PLACE,
                "Geneva",
                null,
                null,
                null,
                List.of(),
                new Place(46.2, 6.15, "CHE", "2660646"),
                List.of(new Mention(at("Geneva"), at("Geneva"), Mention.Form.NAME)),
                null);
    }

    private static Entity both() {
        return new Entity(
                "en5",
                Entity.Kind.ORGANIZATION,
                "Lorvania, Corvane",
                null,
                null,
                null,
                List.of(),
                null,
                List.of("en2", "en3"),
                List.of(new Mention(at("Lorvania"), at("Lorvania"), Mention.Form.NOUN)),
                null);
    }

    private static Time monday() {
        return new Time(
                "ti1", at("Monday"), Time.Type.DATE, "2022-01-10", MONDAY, MONDAY, "2022-01-12", null, EVIDENCE, RULE);
    }

    private static Time unresolved() {
        return new Time(
                "ti2", at("Monday"), Time.Type.DATE, null, null, null, "ti1", "the report has no date", EVIDENCE, null);
    }

    private static Figure troops() {
        return new Figure(
                "fi1",
                at("over 2,400 to 3,000 troops"),
                new BigDecimal("2400"),
                new BigDecimal("3E+3"),
                Figure.Comparator.OVER,
                "troops",
                "Corvane",
                "en3",
                EVIDENCE,
                RULE);
    }

    private static Statement told() {
        return new Statement(
                "st1",
                Statement.Form.MIXED,
                Statement.Kind.ASSERT,
                new Statement.Source(at("The envoy of Lorvania"), List.of("en1"), false),
                new Statement.Cue(at("told"), Statement.Factuality.NEUTRAL),
                List.of(at("that Corvane had"), at("\"moved\"")),
                List.of("en2", "en3"),
                "ti1",
                "en4",
                "me1",
                null,
                Doubt.NONE,
                EVIDENCE,
                RULE);
    }

    private static Statement denied() {
        return new Statement(
                "st2",
                Statement.Form.INDIRECT,
                Statement.Kind.DENY,
                new Statement.Source(at("He"), List.of(), false),
                new Statement.Cue(at("denied"), Statement.Factuality.NEUTRAL),
                List.of(),
                List.of(),
                null,
                null,
                null,
                "st1",
                new Doubt(0.4, List.of("en1", "en2"), "two could be meant"),
                List.of(at("He denied that.")),
                null);
    }

    private static Statement floating() {
        return new Statement(
                "st3",
                Statement.Form.DIRECT,
                Statement.Kind.ASSERT,
                new Statement.Source(null, List.of("en1"), true),
                null,
                List.of(at("\"moved\"")),
                List.of(),
                null,
                null,
                null,
                null,
                Doubt.NONE,
                EVIDENCE,
                null);
    }

    private static Event moved(String id, String same) {
        return new Event(
                id,
                "MOBILIZE",
                "troops",
                List.of("military", "human_rights"),
                Event.Quad.MATERIAL_CONFLICT,
                "154",
                -6.5,
                -7.2,
                List.of("en3"),
                List.of("en2"),
                at("moved"),
                new Event.When("2022-01-10", MONDAY, MONDAY, "ti1"),
                "en4",
                Event.Status.HAPPENED,
                "st1",
                List.of("fi1"),
                true,
                List.of(same),
                EVIDENCE,
                RULE);
    }

    /** Returns why its first event is one. */
    static List<EventTrace> traces() {
        return List.of(new EventTrace(
                at("moved"),
                List.of(new EventTrace.Tried(RULE, "move VERB obj:@force -> MOBILIZE troops, CAMEO 154", null)),
                EventTrace.Verdict.TELLS,
                "ev1",
                "troops: actors subj; recipients to",
                List.of(new EventTrace.Part(EventTrace.Role.ACTOR, "subj", at("moved"))),
                List.of(new EventTrace.Effect("form", "HAPPENED", at("moved"))),
                null));
    }

    private static Claim claim(String id, String entity, Span words) {
        return new Claim(
                id,
                List.of("en1"),
                "en2",
                "st1",
                at("Corvane had \"moved\" over 2,400 to 3,000 troops"),
                new Claim.Argument(entity, words),
                new Claim.Argument(null, at("troops")),
                "move",
                words == null ? Claim.Polarity.AFFIRMED : Claim.Polarity.NEGATED,
                Claim.Certainty.CERTAIN,
                Claim.Kind.ASSERTION,
                List.of("en3"),
                EVIDENCE,
                RULE);
    }

    private static Meeting talks() {
        return new Meeting(
                "me1",
                "third round of talks",
                "en4",
                "talks on gas",
                3,
                true,
                "ti1",
                "en4",
                List.of("en2", "en3"),
                List.of(new Meeting.Lead("en2", "en1")),
                Meeting.Status.PLANNED,
                List.of(at("gas")),
                List.of(at("The third round of talks")),
                List.of(at("The third round of talks on gas, led by Ilse Harrow, will be held in Geneva.")),
                RULE);
    }

    private static Position position() {
        return new Position(
                "po1",
                List.of("en3"),
                Position.Stance.REJECTS,
                at("that Corvane had"),
                List.of("en2"),
                "me1",
                "st1",
                "cl1",
                "ti1",
                "en1",
                EVIDENCE,
                RULE);
    }
}
