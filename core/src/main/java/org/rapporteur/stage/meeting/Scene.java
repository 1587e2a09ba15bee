// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Offices;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Reading;

/** What the layers below know of one report: its day, its times and entities by place, and which states were named so far. */
final class Scene {
    private final Reading reading;
    private final Predicate<String> offices;
    private final Predicate<String> definite;
    private final Offices publics;
    private final @Nullable LocalDate day;
    private final Map<Integer, Time> times = new HashMap<>();
    private final Map<Integer, Time> lengths = new HashMap<>();
    private final EntityIndex entities;
    private final Map<String, Entity> named = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final List<Naming> namings = new ArrayList<>();
    private final Set<String> told = new HashSet<>(); // once for each entity: some have thousands of mentions
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final @Nullable String here;
    private final int secondState;
    private int counted;

    /** A mention of an entity that belongs to a state. */
    private record Naming(int start, String country) {}

    private record Count(String country, int times, int last) {}

    Scene(Reading reading, Predicate<String> offices, Predicate<String> definite) {
        this.reading = reading;
        this.definite = definite;
        this.offices = offices;
        publics = new Offices(reading.report(), offices);
        day = reading.layer(Dating.class).first().map(Dating::date).orElse(null);
        here = reading.layer(Dateline.class)
                .first()
                .map(dateline -> placeIn(reading, dateline))
                .orElse(null);
        entities = new EntityIndex(reading.layer(Entity.class));
        for (Time time : reading.layer(Time.class)) {
            if (time.type() == Time.Type.DATE || time.type() == Time.Type.TIME) {
                times.putIfAbsent(time.span().start(), time);
            } else if (time.type() == Time.Type.DURATION) {
                lengths.putIfAbsent(time.span().start(), time);
            }
        }
        for (Entity entity : reading.layer(Entity.class)) {
            if (isTold(entity)) {
                told.add(entity.id());
            }
            for (Mention mention : entity.mentions()) {
                if (mention.form() == Mention.Form.NAME) {
                    named.putIfAbsent(reading.seen(mention.head()), entity);
                }
            }
            String country = entity.country();
            if (country != null) {
                states.merge(country, entity.id(), (a, b) -> entity.kind() == Entity.Kind.COUNTRY ? b : a);
                entity.mentions()
                        .forEach(
                                mention -> namings.add(new Naming(mention.span().start(), country)));
            }
        }
        namings.sort(Comparator.comparingInt(Naming::start));
        secondState = namings.stream()
                .filter(naming -> !naming.country().equals(namings.get(0).country()))
                .findFirst()
                .map(Naming::start)
                .orElse(Integer.MAX_VALUE);
    }

    private static @Nullable String placeIn(Reading reading, Dateline dateline) {
        for (Entity entity : reading.layer(Entity.class)) {
            boolean place = entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.COUNTRY;
            if (place
                    && entity.mentions().stream()
                            .anyMatch(mention -> dateline.span().contains(mention.span()))) {
                return entity.id();
            }
        }
        return null;
    }

    /** Returns the place that the report was written at, {@code here}; null if its dateline gives none. */
    @Nullable
    String here() {
        return here;
    }

    /** Tells whether a party is one of its own: {@code the delegates} may be those who were told before, {@code ten banks} are not. */
    boolean isTold(String id) {
        return told.contains(id);
    }

    private boolean isTold(Entity entity) {
        return entity.country() != null
                || entity.actor() != null
                || entity.mentions().stream().anyMatch(mention -> mention.form() == Mention.Form.NAME)
                || !isDefinite(entity.mentions().get(0));
    }

    private boolean isDefinite(Mention mention) {
        String words = reading.seen(mention.span());
        int end = words.indexOf(' ');
        return end > 0 && definite.test(words.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** Returns those whom an entity takes together, or itself. */
    List<Entity> each(Entity entity) {
        return entities.each(entity);
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    /** Returns the calendar time that begins with a word; null for most words. */
    @Nullable
    Time timeAt(Word word) {
        return times.get(word.start());
    }

    /** Returns the length of time that begins with a word, {@code two-day}; null for most words. */
    @Nullable
    Time lengthAt(Word word) {
        return lengths.get(word.start());
    }

    /** Returns the entity that a word heads a mention of; null if it heads none. */
    @Nullable
    Entity entity(Word word) {
        return entities.mentionHeadedAt(word.start()) == null ? null : entities.headedAt(word.start());
    }

    @Nullable
    Mention mention(Word word) {
        return entities.mentionHeadedAt(word.start());
    }

    List<Entity> within(Mention mention) {
        return entities.within(mention.span());
    }

    /** Returns the entity that a text names by a word alone, somewhere; null if there is none. */
    @Nullable
    Entity named(String word) {
        return named.get(word);
    }

    @Nullable
    Entity byId(String id) {
        return entities.byId(id).orElse(null);
    }

    /** Tells whether an entity is a state, a body, a group, or people in office, by what is known or what they are called. */
    boolean isPublic(String id) {
        Entity entity = byId(id);
        return entity != null && publics.isPublic(entity);
    }

    /** Tells whether a noun, as it is written, means people in office: {@code ministers}. */
    boolean isOffice(Word noun) {
        return offices.test(noun.form().toLowerCase(Locale.ROOT));
    }

    /** Returns the id of the state that an entity belongs to, or else its own: who it stands for. */
    String side(String id) {
        Entity entity = byId(id);
        String country = entity == null ? null : entity.country();
        return country == null ? id : states.getOrDefault(country, id);
    }

    /** Tells whether two states at least were spoken of before a place. */
    boolean isAmongStates(int offset) {
        return offset > secondState;
    }

    /**
     * Returns the states that a text has spoken of most before a place, ids; fewer if there are not that many. Asked in the
     * order of the text.
     */
    List<String> statesBefore(int offset, int number) {
        while (counted < namings.size() && namings.get(counted).start() < offset) {
            Naming naming = namings.get(counted++);
            counts.merge(
                    naming.country(),
                    new Count(naming.country(), 1, naming.start()),
                    (a, b) -> new Count(a.country(), a.times() + 1, b.last()));
        }
        return counts.values().stream()
                .sorted(Comparator.comparingInt(Count::times)
                        .thenComparingInt(Count::last)
                        .reversed())
                .limit(number)
                .map(count -> states.get(count.country()))
                .toList();
    }
}
