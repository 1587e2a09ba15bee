// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Doubt;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/**
 * A reading whose times, entities and statements are laid by hand, for tests of the stages above them: a small world of
 * known names, the days of one week, and statements as the test gives them. Sentences are the grammar's own.
 */
public final class HandMade {
    private static final Map<String, Known> WORLD = Map.ofEntries(
            entry("Norway", new Known(Entity.Kind.COUNTRY, "NOR", Mention.Form.NAME)),
            entry("Norwegian", new Known(Entity.Kind.COUNTRY, "NOR", Mention.Form.DEMONYM)),
            entry("Oslo", new Known(Entity.Kind.COUNTRY, "NOR", Mention.Form.METONYM)),
            entry("Finland", new Known(Entity.Kind.COUNTRY, "FIN", Mention.Form.NAME)),
            entry("Finnish", new Known(Entity.Kind.COUNTRY, "FIN", Mention.Form.DEMONYM)),
            entry("Sweden", new Known(Entity.Kind.COUNTRY, "SWE", Mention.Form.NAME)),
            entry("Swedish", new Known(Entity.Kind.COUNTRY, "SWE", Mention.Form.DEMONYM)),
            entry("Vienna", new Known(Entity.Kind.PLACE, "AUT", Mention.Form.NAME)),
            entry("Lisbon", new Known(Entity.Kind.PLACE, "PRT", Mention.Form.NAME)),
            entry("Camp David", new Known(Entity.Kind.PLACE, "USA", Mention.Form.NAME)),
            entry("the Security Council", new Known(Entity.Kind.INTERGOVERNMENTAL, null, Mention.Form.NAME)),
            entry("The Security Council", new Known(Entity.Kind.INTERGOVERNMENTAL, null, Mention.Form.NAME)),
            entry("the Baltic Council", new Known(Entity.Kind.INTERGOVERNMENTAL, null, Mention.Form.NAME)),
            entry("the Norway-Finland Commission", new Known(Entity.Kind.INTERGOVERNMENTAL, null, Mention.Form.NAME)),
            entry("President Sorel", new Known(Entity.Kind.PERSON, "NOR", Mention.Form.NAME)),
            entry("Sorel", new Known(Entity.Kind.PERSON, "NOR", Mention.Form.NAME)),
            entry("Foreign Minister Sorel", new Known(Entity.Kind.PERSON, "NOR", Mention.Form.NAME)),
            entry("Chancellor Imhof", new Known(Entity.Kind.PERSON, "FIN", Mention.Form.NAME)),
            entry("Imhof", new Known(Entity.Kind.PERSON, "FIN", Mention.Form.NAME)),
            entry("the rebels", new Known(Entity.Kind.ARMED_GROUP, null, Mention.Form.NOUN)));

    private static final Map<String, String> DAYS = Map.of(
            "Monday", "2022-01-10",
            "Tuesday", "2022-01-11",
            "Wednesday", "2022-01-12",
            "Thursday", "2022-01-13",
            "Friday", "2022-01-14",
            "in 2014", "2014-06-01");

    private static final ReadingOrder ORDER = ReadingOrder.english(Grammar.of("en"), Readings.knowledge());

    /** What the small world knows of a name. */
    private record Known(Entity.Kind kind, @Nullable String country, Mention.Form form) {}

    private record Said(
            String source,
            String cue,
            String content,
            Statement.Kind kind,
            @Nullable String within) {}

    private final String text;
    private final List<Said> said = new ArrayList<>();

    private HandMade(String text) {
        this.text = text;
    }

    /** Begins a reading of a text of Wednesday, 12 January 2022. */
    public static HandMade of(String text) {
        return new HandMade(text);
    }

    /** Adds a statement by the words of its parts; the first place where they stand counts. */
    public HandMade says(String source, String cue, String content, Statement.Kind kind) {
        said.add(new Said(source, cue, content, kind, null));
        return this;
    }

    /** Adds a statement reported inside that with a number, from 1. */
    public HandMade says(String source, String cue, String content, Statement.Kind kind, int within) {
        said.add(new Said(source, cue, content, kind, "st" + within));
        return this;
    }

    /** Reads with every stage above the layers laid by hand. */
    public Reading read() {
        Reading reading = Reading.of(Report.of("test", text).publishedOn(Readings.WEDNESDAY));
        for (Stage<?> stage : ORDER.stages()) {
            reading = add(reading, stage);
        }
        return reading;
    }

    private <T extends Annotation> Reading add(Reading reading, Stage<T> stage) {
        if (stage.finds() == Dating.class) {
            return reading.with(
                    Dating.class, List.of(new Dating(new Span(0, 0), Readings.WEDNESDAY, Dating.Origin.PUBLICATION)));
        } else if (stage.finds() == Time.class) {
            return reading.with(Time.class, times());
        } else if (stage.finds() == Entity.class) {
            return reading.with(Entity.class, entities(reading));
        } else if (stage.finds() == Statement.class) {
            return reading.with(Statement.class, statements(reading));
        } else if (stage.finds() == Attribution.class) {
            return reading.with(Attribution.class, List.of());
        } else if (stage.finds() == Figure.class) {
            return reading.with(Figure.class, figures());
        }
        return reading.with(stage.finds(), stage.find(reading));
    }

    private List<Time> times() {
        List<Time> times = new ArrayList<>();
        DAYS.forEach((word, day) -> {
            for (Span span : spans(word)) {
                LocalDate date = LocalDate.parse(day);
                times.add(new Time(day, span, Time.Type.DATE, day, date, date, null, null, List.of(span), null));
            }
        });
        return times;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = Pattern.compile("(over |fewer than |some )?(\\d+),(\\d{3})(?: (soldiers|people|troops))?")
                .matcher(text);
        while (matcher.find()) {
            String hedge = matcher.group(1) == null ? "" : matcher.group(1);
            Figure.Comparator comparator = switch (hedge) {
                case "over " -> Figure.Comparator.OVER;
                case "fewer than " -> Figure.Comparator.UNDER;
                case "some " -> Figure.Comparator.ABOUT;
                default -> Figure.Comparator.EXACTLY;
            };
            figures.add(new Figure(
                    "fi" + (figures.size() + 1),
                    new Span(matcher.start(), matcher.end()),
                    new java.math.BigDecimal(matcher.group(2) + matcher.group(3)),
                    null,
                    comparator,
                    matcher.group(4),
                    null,
                    null,
                    List.of(),
                    null));
        }
        return figures;
    }

    private List<Entity> entities(Reading reading) {
        List<Entity> entities = new ArrayList<>();
        WORLD.forEach((words, known) -> {
            List<Mention> mentions = new ArrayList<>();
            for (Span span : spans(words)) {
                List<Sentence> around = reading.layer(Sentence.class).at(span.start());
                Word head = around.isEmpty() ? null : around.get(0).headOf(span);
                if (head != null) {
                    mentions.add(new Mention(span, head.span(), known.form()));
                }
            }
            if (!mentions.isEmpty()) {
                entities.add(entity(words, known, mentions));
            }
        });
        return merged(entities);
    }

    /** Names of one state, and the last names of one person, are one entity, as the entity layer has it. */
    private static List<Entity> merged(List<Entity> entities) {
        Map<String, Entity> byId = new java.util.TreeMap<>();
        for (Entity entity : entities) {
            byId.merge(entity.id(), entity, (one, other) -> {
                List<Mention> all = new ArrayList<>(one.mentions());
                all.addAll(other.mentions());
                all.sort((a, b) -> a.span().compareTo(b.span()));
                return new Entity(
                        one.id(), one.kind(), one.name(), one.actor(), one.country(), null, List.of(), null, all, null);
            });
        }
        return List.copyOf(byId.values());
    }

    private static Entity entity(String words, Known known, List<Mention> mentions) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        String id = known.kind() == Entity.Kind.COUNTRY ? String.valueOf(known.country()) : last;
        return new Entity(
                id, known.kind(), words, actor(known), known.country(), null, List.of(), null, mentions, null);
    }

    /** People of the small world are in office. */
    private static @Nullable String actor(Known known) {
        return known.country() == null || known.kind() == Entity.Kind.PLACE ? null : known.country() + "GOV";
    }

    private List<Statement> statements(Reading reading) {
        List<Statement> statements = new ArrayList<>();
        for (Said each : said) {
            Span source = span(each.source());
            Span content = span(each.content());
            List<String> speakers = reading.layer(Entity.class).all().stream()
                    .filter(entity -> entity.mentions().stream().anyMatch(mention -> source.contains(mention.span())))
                    .map(Entity::id)
                    .toList();
            statements.add(new Statement(
                    "st" + (statements.size() + 1),
                    Statement.Form.INDIRECT,
                    each.kind(),
                    new Statement.Source(source, speakers, false),
                    new Statement.Cue(span(each.cue()), Statement.Factuality.NEUTRAL),
                    List.of(content),
                    List.of(),
                    null,
                    null,
                    null,
                    each.within(),
                    Doubt.NONE,
                    Sentence.evidence(reading.layer(Sentence.class), List.of(content)),
                    null));
        }
        return statements;
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in the text");
        }
        return new Span(start, start + words.length());
    }

    private List<Span> spans(String words) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
