// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.naming.Noun.Meaning;
import org.rapporteur.knowledge.naming.Pronoun.Person;
import org.rapporteur.knowledge.naming.Pronoun.Use;
import org.rapporteur.table.Table;

/** How words name somebody. */
public final class NamingKnowledge {
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();
    private final Syllables syllables = new Syllables();

    /** A word of use around names, with all its uses. */
    private record Word(Set<Around> uses, @Nullable Gender gender) {}

    /** What words around names tell. */
    public enum Around {
        /** stands before the name of a person: {@code Mr} */
        HONORIFIC,
        /** a part of a name in small letters: {@code van} */
        PARTICLE,
        /** stands before a part of a name, joined to it by a hyphen: {@code al} */
        NAME_ARTICLE,
        /** stands between two parts of a name, joined to both by hyphens: {@code Frankfurt-am-Main} */
        JOINED,
        /** joins the parts of an organisation's name: {@code of} */
        LINK,
        /** joins the name of a body to what it deals with: {@code on} */
        LINK_TOPIC,
        /** a body that deals with something: {@code committee} */
        ON_TOPIC,
        /** what a single place is called behind its name: {@code city} */
        TOWN,
        /** what a body may be for: {@code trade} */
        FIELD,
        /** a preposition of place: {@code in} */
        AT,
        /** a preposition behind which only a place stands: {@code near} */
        INSIDE,
        /** a preposition of direction, and of much else: {@code to} */
        WAY,
        /** a preposition whose noun takes part: {@code between} */
        PARTY,
        /** a verb or noun of what one does towards somebody: {@code talks with}, {@code urge} */
        ADDRESSES,
        /** a noun that belongs to a place: {@code streets} */
        OF_PLACES,
        /** a verb whose subject, if a place, is the place itself: {@code Geneva hosts} */
        STANDS_STILL,
        /** a verb of going somewhere, or of doing something to a place: {@code fly} */
        GOES,
        /** a verb whose subject is a person, if a name that nothing else tells of: {@code resign} */
        LIVES,
        /** a verb whose object is a person, if a name that nothing else tells of: {@code arrest} */
        SUFFERS,
        /** a noun for a number that may stand for people: {@code dozens} */
        MANY,
        /** a verb that tells that a number before it is one of people: {@code thousands marched} */
        MANY_DO,
        /** a verb that tells that a number behind it is one of people: {@code killed five} */
        MANY_SUFFER,
        /** a verb of meeting, whose places are where it happens */
        MEETS,
        /** points back at something said: {@code the} */
        DEFINITE,
        /** brings up something new: {@code a} */
        INDEFINITE,
        /** denies that there is any: {@code no} */
        NONE,
        /** tells that two are meant: {@code both}, {@code pair} */
        TWO,
        /** tells that three are meant: {@code three}, {@code trio} */
        THREE,
        /** tells that four are meant: {@code four}, {@code quartet} */
        FOUR,
        /** what states are called where several are meant: {@code the two neighbours} */
        AS_STATE,
        /** what those who deal or fight with each other are called: {@code both sides} */
        AS_SIDE,
        /** what those who act for states are called: {@code the leaders} */
        AS_OFFICIAL,
        /** joins what may be meant as one: {@code and} */
        JOINS,
        /** who holds the matching office: {@code counterpart} */
        COUNTERPART,
        /** a preposition behind which stands what somebody is: {@code as} */
        ROLE,
        /** says that an office was left: {@code former} */
        FORMER,
        /** the point of the compass before a name: {@code eastern} */
        COMPASS,
        /** a body of which each state has one: {@code police} */
        STATE_BODY,
        /** what a state's forces are called as a whole: {@code military} */
        ARMY,
        /** what is told apart by its field: {@code ministry} */
        MINISTRY,
        /** what a state is governed by: {@code government} */
        GOVERNMENT,
        /** what a state is governed by, if its state or who heads it is told before: {@code the Harrow administration} */
        REGIME,
        /** what somebody believes in, which names nobody by itself: {@code Islamist} */
        CREED,
        /** what a body is called behind its name: the Reef {@code movement} */
        CALLED,
        /** a preposition whose noun is not whose somebody is: troops {@code to} the valley */
        AIM,
        /** tells that somebody is not named: {@code unidentified} */
        UNNAMED,
        /** tells that somebody may be of another state than the one spoken of: {@code foreign}, {@code envoy}, {@code man} */
        ABROAD,
        /** who governs a place, and nothing else: {@code governor} */
        GOVERNS,
        /** who or what works for whoever is named before: {@code the Harrow spokesman}, {@code Harrow's office} */
        STAFF,
        /** a verb of what a state does with its forces: {@code deploy} */
        SENDS,
        /** a rank that each force has: {@code officer} */
        RANK,
        /** an act, and with an article those who do it: {@code resistance}, {@code the resistance} */
        ACT,
        /** a noun for a deed, before which stands who does it: {@code a rebel attack} */
        DEED,
        /** an office, by its name, whose holder everybody knows by the last name: {@code prime minister} */
        LEADS
    }

    private NamingKnowledge() {
        read("nouns.tsv", List.of("noun", "kind", "use", "gender", "source"), row -> {
            String lemma = row.text("noun");
            boolean inNamesAlone = row.text("use").equals("NAME");
            nouns.put(lemma, new Noun(lemma, row.code("kind", Meaning.class), inNamesAlone, gender(row)));
            return lemma;
        });
        read("given-names.tsv", List.of("name", "gender", "source"), row -> {
            givenNames.put(row.text("name"), row.code("gender", Gender.class));
            return row;
        });
        read("pronouns.tsv", List.of("form", "person", "number", "gender", "use", "source"), row -> {
            String form = row.text("form");
            String number = row.optional("number");
            pronouns.put(
                    form,
                    new Pronoun(
                            form,
                            row.code("person", Person.class),
                            number == null ? null : number.equals("PLURAL"),
                            gender(row),
                            row.code("use", Use.class)));
            return form;
        });
        read("around.tsv", List.of("word", "uses", "gender", "source"), row -> {
            Set<Around> uses = new HashSet<>();
            for (String use : row.list("uses")) {
                uses.add(around(row, use));
            }
            words.put(row.text("word"), new Word(Set.copyOf(uses), gender(row)));
            return row;
        });
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in a table is wrong; lists all its problems
     */
    public static NamingKnowledge load() {
        return new NamingKnowledge();
    }

    /** Returns the noun with a lemma in small letters; null if it means nobody that is known. */
    public @Nullable Noun noun(String lemma) {
        return nouns.get(lemma);
    }

    /** Returns the gender of those who bear a given name; null if it is none. */
    public @Nullable Gender givenName(String name) {
        return givenNames.get(name);
    }

    /** Returns a pronoun by its form in small letters; null if it is none. */
    public @Nullable Pronoun pronoun(String form) {
        return pronouns.get(form);
    }

    /** Tells whether a word is of a use around names. */
    public boolean is(Around use, String word) {
        Word known = words.get(word);
        return known != null && known.uses().contains(use);
    }

    /**
     * Tells whether a word is one syllable as Korean and Chinese given names are made of, in the romanisations that newspapers use:
     * {@code ki}, {@code moon}, {@code wen}.
     *
     * @param word in small letters
     */
    public boolean isSyllable(String word) {
        return syllables.contains(word);
    }

    /** Returns the gender that an honorific tells; null if it tells none. */
    public @Nullable Gender honorific(String word) {
        Word known = words.get(word);
        return known == null ? null : known.gender();
    }

    private static <T> void read(String file, List<String> columns, java.util.function.Function<Table.Row, T> reading) {
        Table.read(NamingKnowledge.class, file, columns, reading);
    }

    private static @Nullable Gender gender(Table.Row row) {
        return row.optional("gender") == null ? null : row.code("gender", Gender.class);
    }

    private static Around around(Table.Row row, String use) {
        for (Around each : Around.values()) {
            if (each.name().equals(use)) {
                return each;
            }
        }
        throw row.wrong("uses", "one of " + List.of(Around.values()));
    }
}
