// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor.Gender;

/**
 * States, organisations, persons, offices and their holders, titles, armed groups, peoples, media and places.
 *
 * <p>All lists are in a fixed order. Names are found in time linear in the words of the text. Thread-safe.
 */
public final class ActorKnowledge {
    private static final int SHORT = 3;

    private final Map<String, Actor> actors;
    private final PhraseTrie<Naming> names;
    private final List<ActorTables.Named> named;
    private volatile @Nullable PhraseTrie<Naming> capitals; // made when the first word in capitals is met
    private volatile @Nullable Spellings spellings; // made when the first name is met that is not known
    private final Map<String, List<Actor>> surnames;
    private final Map<String, Office> offices;
    private final Register register;
    private final OfficialCode officialCode;
    private final PhraseTrie<Title> titles;
    private final Map<String, Gender> firstNames;
    private final List<StateCodes> stateCodes;
    private final Gazetteer gazetteer;

    private ActorKnowledge(ActorTables tables, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        stateCodes = List.copyOf(tables.stateCodes);
        actors = Map.copyOf(tables.actors);
        firstNames = Map.copyOf(tables.firstNames);
        offices = Map.copyOf(tables.offices);
        register = new Register(tables);
        officialCode = new OfficialCode(register);
        surnames = surnames(tables);
        named = inOrder(tables.names);
        PhraseTrie.Builder<Naming> exact = new PhraseTrie.Builder<>(ActorKnowledge::isSame);
        for (ActorTables.Named name : named) {
            for (List<String> phrase : written(PhraseTrie.split(name.words()))) {
                exact.add(phrase, word -> List.of(), name.naming());
            }
        }
        names = exact.build();
        PhraseTrie.Builder<Title> titled =
                new PhraseTrie.Builder<>((one, other) -> one.rule().equals(other.rule()));
        for (ActorTables.TitleForm form : tables.titleForms) {
            titled.add(PhraseTrie.split(form.words().toLowerCase(Locale.ROOT)), ActorKnowledge::anyCase, form.title());
        }
        titles = titled.build();
    }

    /**
     * Reads the tables of this room.
     *
     * @throws org.rapporteur.table.TableException if anything in them is wrong; lists all problems
     */
    public static ActorKnowledge load() {
        return load(Overlay.NONE);
    }

    /**
     * Reads the tables of this room with a user's own over them.
     *
     * @param overlay the user's tables
     * @throws org.rapporteur.table.TableException if anything in a table is wrong; lists all its problems
     */
    public static ActorKnowledge load(Overlay overlay) {
        return new ActorKnowledge(new ActorTables(overlay), Gazetteer.load(overlay));
    }

    /** Returns the names of the tables of this room, in their order. */
    public static List<String> tables() {
        return ActorTables.FILES;
    }

    /** Returns the gazetteer of populated places and regions; ours is read when it is first asked. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Returns the codes of all states in other schemes, in the order of their ids. */
    public List<StateCodes> allCodes() {
        return stateCodes;
    }

    /** Returns the codes of a state in other schemes; nothing for what has none. */
    public Optional<StateCodes> codes(String stateId) {
        return stateCodes.stream()
                .filter(codes -> codes.state().id().equals(stateId))
                .findFirst();
    }

    /** Returns the state with a code in a scheme. */
    public Optional<Actor> state(StateCodes.Scheme scheme, String code) {
        return stateCodes.stream()
                .filter(codes -> code.equals(codes.code(scheme)))
                .map(StateCodes::state)
                .findFirst();
    }

    /** Returns the actor with an id. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /**
     * Finds the longest name that begins at a word: of states, organisations, groups, peoples, media, places, and of
     * persons in full.
     *
     * <p>Names are case-sensitive, so that "us" is not "US"; in capitals all names are found. Hyphens may stand or not,
     * diacritics too. An article before a name is not part of it.
     *
     * @param forms the words of a sentence as the grammar cuts them: {@code Russia}, {@code 's}
     * @param from where the name has to begin
     * @return the match; null if no name begins there
     */
    public @Nullable NameMatch longest(List<String> forms, int from) {
        long found = names.longest(forms, from);
        if (found >= 0 && PhraseTrie.end(found) == from + 2 && overtaken(forms, from)) {
            return null;
        }
        if (isWithSmallLetters(forms.get(from))) {
            return found < 0 ? null : new NameMatch(from, PhraseTrie.end(found), names.values(found), false);
        }
        PhraseTrie<Naming> capitals = capitals();
        long shouted = capitals.longest(forms, from);
        if (found >= 0 && (shouted < 0 || PhraseTrie.end(found) >= PhraseTrie.end(shouted))) {
            return new NameMatch(from, PhraseTrie.end(found), names.values(found), false);
        }
        return shouted < 0 ? null : new NameMatch(from, PhraseTrie.end(shouted), capitals.values(shouted), true);
    }

    private static boolean isSame(Naming one, Naming other) {
        return one.form() == other.form()
                && one.actor().id().equals(other.actor().id());
    }

    private static boolean isWithSmallLetters(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    // Two threads may both make it, and make the same.
    private PhraseTrie<Naming> capitals() {
        PhraseTrie<Naming> made = capitals;
        if (made == null) {
            PhraseTrie.Builder<Naming> upper = new PhraseTrie.Builder<>(ActorKnowledge::isSame);
            for (ActorTables.Named name : named) {
                String shouted = name.words().toUpperCase(Locale.ROOT);
                if (shouted.length() > SHORT && !shouted.equals(name.words())) {
                    upper.add(PhraseTrie.split(shouted), word -> List.of(), name.naming());
                }
            }
            made = upper.build();
            capitals = made;
        }
        return made;
    }

    private static List<ActorTables.Named> inOrder(List<ActorTables.Named> names) {
        List<ActorTables.Named> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparing(name -> name.naming().actor().id()));
        return List.copyOf(sorted);
    }

    /**
     * Returns the persons whose name is spelt like another, for names that come from other alphabets: {@code Sameh Shoukri}. None
     * where the name is too short to tell.
     *
     * @param name first and last name at least
     */
    public List<Actor> personsSpeltLike(String name) {
        Spellings made = spellings; // two threads may both make it, and make the same
        if (made == null) {
            made = new Spellings(named);
            spellings = made;
        }
        return made.of(name);
    }

    // "Central African Union" is no union of Central Africans: of two names that share a word, the one that goes
    // further is meant.
    private boolean overtaken(List<String> forms, int from) {
        long next = names.longest(forms, from + 1);
        return next >= 0 && PhraseTrie.end(next) > from + 2;
    }

    /** Returns what a whole name may name, {@code "Islamic Republic of Iran"}; nothing if it is not known. */
    public List<Naming> named(String name) {
        List<String> words = PhraseTrie.split(name.strip());
        if (words.isEmpty()) {
            return List.of();
        }
        NameMatch match = longest(words, 0);
        return match == null || match.to() < words.size() ? List.of() : match.namings();
    }

    /** Returns the persons with a surname, in the order of their ids; none if it is not known. */
    public List<Actor> personsBySurname(String surname) {
        List<Actor> persons = surnames.get(surname);
        return persons == null ? surnames.getOrDefault(WordFolding.fold(surname), List.of()) : persons;
    }

    /**
     * Finds the longest title or role noun that begins at a word, in singular or plural, in any case.
     *
     * @param forms words of a text, or their lemmas
     * @param from where the title has to begin
     * @return the match; null if no title begins there
     */
    public @Nullable TitleMatch longestTitle(List<String> forms, int from) {
        long found = titles.longest(forms, from);
        return found < 0 ? null : new TitleMatch(from, PhraseTrie.end(found), titles.values(found));
    }

    /** Returns what words may mean as a title or role noun, {@code "foreign minister"}; nothing if they are none. */
    public List<Title> title(String words) {
        List<String> parts = PhraseTrie.split(words.strip());
        if (parts.isEmpty()) {
            return List.of();
        }
        TitleMatch match = longestTitle(parts, 0);
        return match == null || match.to() < parts.size() ? List.of() : match.titles();
    }

    /** Returns the gender of those who bear a first name; nothing where it is not known or both do. */
    public Optional<Gender> genderOf(String firstName) {
        return Optional.ofNullable(firstNames.get(WordFolding.fold(firstName)));
    }

    /**
     * Returns the offices that a person held on a day, the sure ones first, then those that may have been held.
     *
     * @param personId {@code person.lavrov-sergey}
     */
    public List<Term> termsOf(String personId, LocalDate day) {
        return register.termsOf(personId, day);
    }

    /** Returns all terms of a person, in the order of the table. */
    public List<Term> termsOf(String personId) {
        return register.termsOf(personId);
    }

    /**
     * Returns the code of a person in the actor scheme of CAMEO by the office held on a day: that of the organisation for who
     * leads one, ELI behind the state for who has left office; null for who has none.
     *
     * @param person an actor of these tables; of anybody but a person the code is the same on each day
     */
    public @Nullable String codeOn(Actor person, LocalDate day) {
        return person.kind() == Actor.Kind.PERSON ? officialCode.on(person, day) : person.code();
    }

    /** Returns the office with an id. */
    public Optional<Office> office(String id) {
        return Optional.ofNullable(offices.get(id));
    }

    /**
     * Returns who held an office on a day: the sure ones first, then, only where nobody is sure, those who may have.
     *
     * @param office the id of an office, or what it is called: {@code foreign minister}
     * @param of the id of a state, organisation or body: {@code state.RUS}
     */
    public List<Term> holders(String office, String of, LocalDate day) {
        return register.holders(officeId(office, of), of, day);
    }

    private String officeId(String office, String of) {
        String best = office;
        for (Title title : title(office)) {
            if (title.office() != null
                    && (title.of() == null ? best.equals(office) : title.of().equals(of))) {
                best = title.office();
            }
        }
        return best;
    }

    /** Returns how an actor belonged to an organisation or forum on a day. */
    public Optional<Membership> memberOn(String organizationId, String actorId, LocalDate day) {
        return register.memberOn(organizationId, actorId, day);
    }

    /** Returns the full members of an organisation, or the parties of a forum, on a day, in the order of their ids. */
    public List<Actor> members(String organizationId, LocalDate day) {
        return register.members(organizationId, day);
    }

    /** Returns what an actor belonged to on a day, in the order of the table. */
    public List<Membership> membershipsOf(String actorId, LocalDate day) {
        return register.membershipsOf(actorId, day);
    }

    private static Map<String, List<Actor>> surnames(ActorTables tables) {
        Map<String, List<Actor>> all = new HashMap<>();
        List<ActorTables.Surname> sorted = new ArrayList<>(tables.surnames);
        sorted.sort(Comparator.comparing(surname -> surname.person().id()));
        for (ActorTables.Surname surname : sorted) {
            String word = WordFolding.fold(surname.word());
            bear(all, word, surname.person());
            bear(all, word.toUpperCase(Locale.ROOT), surname.person());
        }
        all.replaceAll((word, persons) -> List.copyOf(persons));
        return all;
    }

    // Those of one person follow each other.
    private static void bear(Map<String, List<Actor>> all, String word, Actor person) {
        List<Actor> persons = all.computeIfAbsent(word, key -> new ArrayList<>(1));
        if (persons.isEmpty() || !persons.get(persons.size() - 1).id().equals(person.id())) {
            persons.add(person);
        }
    }

    // A small word of a name may have a capital, where a sentence begins or in a headline: al-Shabaab, Bank of the
    // West.
    private static List<List<String>> written(List<String> phrase) {
        boolean small = false;
        for (String word : phrase) {
            small |= Character.isLowerCase(word.charAt(0));
        }
        if (!small) {
            return List.of(phrase);
        }
        List<String> begun = new ArrayList<>(phrase);
        begun.set(0, initial(phrase.get(0)));
        List<String> all = new ArrayList<>();
        for (String word : phrase) {
            all.add(initial(word));
        }
        return List.of(phrase, begun, all);
    }

    private static List<String> anyCase(String word) {
        return List.of(initial(word), word.toUpperCase(Locale.ROOT));
    }

    private static String initial(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
