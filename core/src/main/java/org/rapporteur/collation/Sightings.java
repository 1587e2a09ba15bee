// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Span;

/** Takes out of a record what {@link OccurrenceMatcher} compares. */
public final class Sightings {
    /** A longer word tells more of what is said than a shorter one, which is mostly grammar. */
    private static final int TELLING = 4;
    /** So many words of a statement are compared. */
    private static final int COMPARED = 30;

    private final SourcedRecord record;
    private final String story;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Time> times = new HashMap<>();

    private Sightings(SourcedRecord record, String story) {
        this.record = record;
        this.story = story;
        record.entities().forEach(entity -> entities.put(entity.id(), entity));
        record.times().forEach(time -> times.put(time.id(), time));
    }

    /**
     * Returns the sightings of a record: its events that are this report's news or are dated, its meetings, and the statements
     * whose speaker is known.
     *
     * @param story the id of the story that the report tells
     */
    public static List<Sighting> of(SourcedRecord record, String story) {
        return new Sightings(record, story).all();
    }

    private List<Sighting> all() {
        List<Sighting> all = new ArrayList<>();
        record.events().forEach(event -> all.add(sighting(event)));
        record.meetings().forEach(meeting -> all.add(sighting(meeting)));
        record.statements().stream().filter(Sightings::isSaid).forEach(statement -> all.add(sighting(statement)));
        all.removeIf(sighting -> sighting.who().isEmpty());
        return all;
    }

    /** Whether someone says it, and the report does not tell that another says that he does. */
    private static boolean isSaid(Statement statement) {
        return statement.source() != null
                && statement.within() == null
                && !statement.content().isEmpty();
    }

    private Sighting sighting(Event event) {
        Event.When time = event.time();
        return new Sighting(
                record.report().id(),
                event.id(),
                Sighting.Kind.EVENT,
                event.type(),
                keys(event.actors()),
                keys(event.recipients()),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                key(event.place()),
                words(event.evidence()),
                event.status().name(),
                story);
    }

    private Sighting sighting(Meeting meeting) {
        Time time = meeting.time() == null ? null : times.get(meeting.time());
        String forum = key(meeting.forum());
        NavigableSet<String> who = new TreeSet<>();
        meeting.parties().forEach(party -> who.add(side(party)));
        if (forum != null) {
            who.add(forum);
        }
        return new Sighting(
                record.report().id(),
                meeting.id(),
                Sighting.Kind.MEETING,
                forum == null ? "" : forum,
                List.copyOf(who),
                List.of(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                key(meeting.place()),
                words(meeting.agenda()),
                meeting.status().name(),
                story);
    }

    private Sighting sighting(Statement statement) {
        Time time = statement.time() == null ? null : times.get(statement.time());
        LocalDate from = time == null || time.from() == null ? record.published() : time.from();
        LocalDate to = time == null || time.from() == null ? record.published() : time.to();
        return new Sighting(
                record.report().id(),
                statement.id(),
                Sighting.Kind.STATEMENT,
                "",
                keys(statement.source() == null ? List.of() : statement.source().entities()),
                keys(statement.addressees()),
                from,
                to,
                key(statement.place()),
                words(statement.content()),
                "SAID",
                story);
    }

    private List<String> keys(Collection<String> ids) {
        NavigableSet<String> keys = new TreeSet<>();
        for (String id : ids) {
            Entity entity = entities.get(id);
            if (entity != null) {
                keys.add(name(entity));
                if (entity.country() != null) {
                    keys.add("@" + entity.country());
                }
            }
        }
        return List.copyOf(keys);
    }

    /** The one key of who sits at a table: the state, whoever speaks for it. */
    private String side(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : entity.country() == null ? name(entity) : "@" + entity.country();
    }

    private @Nullable String key(@Nullable String id) {
        Entity entity = id == null ? null : entities.get(id);
        return entity == null ? null : name(entity);
    }

    /** A person's last name, since reports differ in how much of the rest they give; anything else's whole name. */
    private static String name(Entity entity) {
        String name = entity.name().toLowerCase(Locale.ROOT);
        return entity.kind() == Entity.Kind.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
    }

    private List<String> words(List<Span> spans) {
        NavigableSet<String> words = new TreeSet<>();
        for (Span span : spans) {
            add(record.report().slice(span), words);
        }
        return List.copyOf(words);
    }

    private static void add(String text, NavigableSet<String> words) {
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < COMPARED; i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                if (i - start >= TELLING || Character.isDigit(text.charAt(start))) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = -1;
            }
        }
    }
}
