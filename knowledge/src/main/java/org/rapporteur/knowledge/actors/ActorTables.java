// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.io.Reader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor.Gender;
import org.rapporteur.knowledge.actors.Actor.Kind;
import org.rapporteur.knowledge.actors.Actor.Location;
import org.rapporteur.knowledge.actors.Actor.PlaceType;
import org.rapporteur.knowledge.actors.Naming.Form;
import org.rapporteur.table.Table;

/** The tables of this room, as they stand. */
final class ActorTables {
    /** An acronym of so many letters may have dots: U.N.E.F. */
    private static final int SHORT = 4;

    /** The tables with one header: all actors that are neither persons nor places. */
    static final List<String> ACTOR_FILES =
            List.of("states.tsv", "bodies.tsv", "organizations.tsv", "armed-groups.tsv", "media.tsv", "peoples.tsv");

    private static final List<String> ACTOR_COLUMNS = List.of(
            "id",
            "kind",
            "name",
            "names",
            "acronyms",
            "former",
            "adjectives",
            "people",
            "code",
            "country",
            "status",
            "from",
            "to",
            "wikidata",
            "source");

    static final List<String> TITLE_COLUMNS = List.of(
            "id", "words", "plural", "use", "office", "of", "role", "precedes", "kind", "gender", "example", "source");

    /** All tables of this room, in order of their names. */
    static final List<String> FILES = Stream.concat(
                    ACTOR_FILES.stream(),
                    Stream.of(
                            "ambiguous.tsv",
                            "first-names.tsv",
                            "memberships.tsv",
                            "offices.tsv",
                            "persons.tsv",
                            "places.tsv",
                            "state-codes.tsv",
                            "terms.tsv",
                            "titles.tsv"))
            .sorted()
            .toList();

    /** A name and what it names. */
    record Named(String words, Naming naming) {}

    /** A surname and whose it is. */
    record Surname(String word, Actor person) {}

    /** Where an entry stands. */
    record Line(String file, int number) {}

    private final Overlay overlay;
    final IdentityHashMap<Object, Line> lines = new IdentityHashMap<>();
    final Map<String, Actor> actors = new HashMap<>();
    final List<Named> names = new ArrayList<>();
    final List<Surname> surnames = new ArrayList<>();
    final Map<String, Office> offices = new HashMap<>();
    final List<Term> terms = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<Title> titles = new ArrayList<>();
    final List<TitleForm> titleForms = new ArrayList<>();
    final Map<String, Gender> firstNames = new HashMap<>();
    final List<StateCodes> stateCodes = new ArrayList<>();
    private final Set<String> ambiguous = new HashSet<>();

    /** A form of a title and the title. */
    record TitleForm(String words, Title title) {}

    /** Reads all, with a user's own tables over ours. */
    ActorTables(Overlay overlay) {
        this.overlay = overlay;
        read("ambiguous.tsv", List.of("name", "also", "source"), 1, row -> {
            ambiguous.add(row.text("name"));
            return row;
        });
        for (String file : ACTOR_FILES) {
            read(file, ACTOR_COLUMNS, 1, this::actor);
        }
        readStateCodes();
        readPlaces();
        readPersons();
        readOffices();
        readTerms();
        readMemberships();
        readTitles();
        read("first-names.tsv", List.of("name", "gender", "source"), 1, row -> {
            firstNames.put(WordFolding.fold(row.text("name")), row.code("gender", Gender.class));
            return row;
        });
    }

    // The user's lines first, to know which of ours they replace.
    private void read(String file, List<String> columns, int key, Function<Table.Row, Object> reading) {
        List<String> keys = columns.subList(0, key);
        Set<String> replaced = new HashSet<>();
        Reader reader = overlay.open(file);
        if (reader != null) {
            String own = overlay.name(file);
            Table.read(own, reader, columns, row -> {
                replaced.add(key(row, keys));
                return place(own, row, reading);
            });
        }
        Table.read(
                ActorTables.class,
                file,
                columns,
                row -> replaced.isEmpty() || !replaced.contains(key(row, keys)) ? place(file, row, reading) : row);
    }

    private static String key(Table.Row row, List<String> keys) {
        return String.join("\t", keys.stream().map(row::text).toList());
    }

    private Object place(String file, Table.Row row, Function<Table.Row, Object> reading) {
        Object entry = reading.apply(row);
        lines.put(entry, new Line(file, row.line()));
        return entry;
    }

    private Actor actor(Table.Row row) {
        Actor actor = new Actor(
                row.text("id"),
                row.code("kind", Kind.class),
                row.text("name"),
                row.optional("code"),
                row.optional("country"),
                row.optional("status"),
                row.optional("wikidata"),
                null,
                null,
                date(row, "from"),
                date(row, "to"),
                row.text("id"));
        add(row, actor);
        name(actor, actor.name(), Form.NAME, null);
        row.list("names").forEach(words -> name(actor, words, Form.NAME, null));
        row.list("acronyms").forEach(words -> acronym(actor, words));
        row.list("former").forEach(words -> name(actor, words, Form.FORMER, null));
        row.list("adjectives").forEach(words -> name(actor, words, Form.ADJECTIVE, null));
        row.list("people").forEach(words -> name(actor, words, Form.PEOPLE, null));
        return actor;
    }

    private void readStateCodes() {
        List<String> columns = List.of("state", "alpha2", "fips", "cow", "geonames", "wikidata", "region", "source");
        read("state-codes.tsv", columns, 1, row -> {
            StateCodes codes = new StateCodes(
                    known(row, "state"),
                    row.optional("alpha2"),
                    row.optional("fips"),
                    row.optional("cow"),
                    row.optional("geonames"),
                    row.optional("wikidata"),
                    row.optional("region"));
            stateCodes.add(codes);
            return codes;
        });
    }

    private void readPlaces() {
        List<String> columns = List.of(
                "id",
                "type",
                "name",
                "names",
                "former",
                "country",
                "acts",
                "latitude",
                "longitude",
                "geonames",
                "wikidata",
                "source");
        read("places.tsv", columns, 1, row -> {
            String geonames = row.optional("geonames");
            Actor place = new Actor(
                    row.text("id"),
                    Kind.PLACE,
                    row.text("name"),
                    null,
                    row.optional("country"),
                    null,
                    row.optional("wikidata"),
                    null,
                    new Location(
                            row.number("latitude").doubleValue(),
                            row.number("longitude").doubleValue(),
                            geonames == null ? 0 : row.number("geonames").intValueExact(),
                            row.code("type", PlaceType.class)),
                    null,
                    null,
                    row.text("id"));
            add(row, place);
            String acts = row.optional("acts");
            Actor government = acts == null ? null : known(row, "acts");
            name(place, place.name(), Form.NAME, government);
            row.list("names").forEach(words -> name(place, words, Form.NAME, government));
            row.list("former").forEach(words -> name(place, words, Form.FORMER, government));
            return place;
        });
    }

    private void readPersons() {
        List<String> columns =
                List.of("id", "name", "names", "surnames", "gender", "code", "country", "wikidata", "source");
        read("persons.tsv", columns, 1, row -> {
            Actor person = new Actor(
                    row.text("id"),
                    Kind.PERSON,
                    row.text("name"),
                    row.optional("code"),
                    row.optional("country"),
                    null,
                    row.optional("wikidata"),
                    row.optional("gender") == null ? null : row.code("gender", Gender.class),
                    null,
                    null,
                    null,
                    row.text("id"));
            add(row, person);
            name(person, person.name(), Form.NAME, null);
            row.list("names").forEach(words -> name(person, words, Form.NAME, null));
            row.list("surnames").forEach(word -> surnames.add(new Surname(word, person)));
            return person;
        });
    }

    private void readOffices() {
        read("offices.tsv", List.of("id", "name", "role", "holders", "source"), 1, row -> {
            Office office = new Office(
                    row.text("id"),
                    row.text("name"),
                    row.optional("role"),
                    row.code("holders", Holders.class) == Holders.ONE);
            offices.put(office.id(), office);
            return office;
        });
    }

    /** How many hold an office at a time. */
    private enum Holders {
        ONE,
        MANY
    }

    private void readTerms() {
        List<String> columns = List.of("person", "office", "of", "from", "to", "seen", "title", "source");
        read("terms.tsv", columns, 4, row -> {
            Office office = offices.get(row.text("office"));
            if (office == null) {
                throw row.wrong("office", "an id of offices.tsv");
            }
            String from = row.text("from");
            Term term = new Term(
                    known(row, "person"),
                    office,
                    row.optional("title") == null ? office.name() : row.text("title"),
                    known(row, "of"),
                    date(row, "from"),
                    date(row, "to"),
                    date(row, "seen"),
                    String.join(" ", row.text("person"), office.id(), from));
            terms.add(term);
            return term;
        });
    }

    private void readMemberships() {
        List<String> columns = List.of("organization", "member", "from", "to", "standing", "source");
        read("memberships.tsv", columns, 3, row -> {
            Membership membership = new Membership(
                    known(row, "organization"),
                    known(row, "member"),
                    row.code("standing", Membership.Standing.class),
                    date(row, "from"),
                    date(row, "to"),
                    String.join(" ", row.text("organization"), row.text("member"), row.text("from")));
            memberships.add(membership);
            return membership;
        });
    }

    private void readTitles() {
        read("titles.tsv", TITLE_COLUMNS, 1, row -> {
            String office = row.optional("office");
            if (office != null && !offices.containsKey(office)) {
                throw row.wrong("office", "an id of offices.tsv");
            }
            Title title = new Title(
                    row.text("id"),
                    row.text("words"),
                    row.code("use", Title.Use.class),
                    office,
                    row.optional("of") == null ? null : known(row, "of").id(),
                    row.optional("role"),
                    row.code("precedes", Answer.class) == Answer.yes,
                    row.code("kind", Kind.class),
                    row.optional("gender") == null ? null : row.code("gender", Gender.class));
            titles.add(title);
            titleForms.add(new TitleForm(title.words(), title));
            row.list("plural").forEach(words -> titleForms.add(new TitleForm(words, title)));
            return title;
        });
    }

    /** Whether something is so. */
    private enum Answer {
        yes,
        no
    }

    private void add(Table.Row row, Actor actor) {
        if (actors.putIfAbsent(actor.id(), actor) != null) {
            throw row.wrong("id", "an id that no other table has");
        }
    }

    private void name(Actor actor, String words, Form form, @Nullable Actor actsFor) {
        names.add(new Named(words, new Naming(actor, form, ambiguous.contains(words), actsFor)));
    }

    private void acronym(Actor actor, String letters) {
        name(actor, letters, Form.ACRONYM, null);
        if (letters.length() <= SHORT) {
            StringBuilder dotted = new StringBuilder();
            for (int i = 0; i < letters.length(); i++) {
                char letter = letters.charAt(i);
                if (letter < 'A' || letter > 'Z') {
                    return;
                }
                dotted.append(letter).append('.');
            }
            name(actor, dotted.toString(), Form.ACRONYM, null);
        }
    }

    private Actor known(Table.Row row, String column) {
        Actor actor = actors.get(row.text(column));
        if (actor == null) {
            throw row.wrong(column, "the id of an actor");
        }
        return actor;
    }

    private static @Nullable PartialDate date(Table.Row row, String column) {
        String written = row.optional(column);
        if (written == null) {
            return null;
        }
        try {
            return PartialDate.of(written);
        } catch (DateTimeException e) {
            throw row.wrong(column, "a date, a month or a year");
        }
    }
}
