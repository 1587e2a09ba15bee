// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.naming.Gender;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun;
import org.rapporteur.knowledge.naming.Noun.Meaning;
import org.rapporteur.knowledge.naming.Pronoun;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.syntax.Word;

/** Guesses what bears a name that nobody knows, by the name's own words and by those around it. */
final class KindGuess {
    private static final int LONGEST_ACRONYM = 6;
    private static final int LONGEST_NAME = 20;

    private final NamingKnowledge naming;
    private final org.rapporteur.knowledge.actors.Gazetteer places;

    KindGuess(NamingKnowledge naming, org.rapporteur.knowledge.actors.Gazetteer places) {
        this.naming = naming;
        this.places = places;
    }

    /** Sets the kind of a name, its gender if it is a person's, or that it is a thing's. */
    void guess(Draft draft) {
        if (draft.kind == Kind.PERSON) {
            gender(draft);
            return;
        }
        Noun noun = headNoun(draft);
        if (noun != null) {
            draft.nobody = noun.meaning() == Meaning.THING;
            draft.kind = draft.nobody ? null : kindOf(noun);
            return;
        }
        Kind beside = besides(draft.head);
        if (isNear(draft.head) || isQuarter(draft) || isKnownPlace(draft)) {
            draft.kind = Kind.PLACE;
        } else if (beside != null) {
            draft.kind = beside;
        } else if (isGiven(draft) || isSyllabic(draft) || hasFamily(draft.head)) {
            draft.kind = Kind.PERSON;
        } else if (isAcronym(draft.name)) {
            draft.kind = Kind.ORGANIZATION;
        } else if (stands(draft.head)) {
            draft.kind = Kind.PLACE;
        } else if (draft.nameLength == 1 || draft.name.indexOf(' ') < 0) {
            draft.kind = speaks(draft.head) || lives(draft.head) || isArticled(draft) || isFirstName(draft)
                    ? Kind.PERSON
                    : null;
        } else {
            draft.kind = draft.nameLength <= 3 && draft.head.has("flat") ? Kind.PERSON : null;
        }
        if (draft.kind == Kind.PERSON) {
            gender(draft);
        }
    }

    /** {@code Alliance for a New Norland}: of the alliances of states the names are known. */
    private static Kind kindOf(Noun noun) {
        return noun.meaning() == Meaning.INTERGOVERNMENTAL
                ? Kind.ORGANIZATION
                : Kind.valueOf(noun.meaning().name());
    }

    private @Nullable Noun headNoun(Draft draft) {
        if (draft.nameLength < 2) {
            Noun only = naming.noun(draft.name.toLowerCase(Locale.ROOT));
            boolean thing = only != null && only.meaning() == Meaning.THING && naming.givenName(draft.name) == null;
            return thing ? only : null;
        }
        Noun noun = beforeLink(draft.name);
        if (noun == null) {
            noun = bearing(draft.head);
        }
        if (noun == null || noun.meaning() == Meaning.PERSON) {
            noun = naming.noun(draft.lastName.toLowerCase(Locale.ROOT));
        }
        return noun == null || noun.meaning() == Meaning.PERSON || noun.meaning() == Meaning.NOBODY ? null : noun;
    }

    /** {@code Movement for a New Norland}: the noun before the preposition, if it is what a body is called. */
    private @Nullable Noun beforeLink(String name) {
        String before = "";
        for (String word : name.split(" ", LONGEST_NAME)) {
            if (naming.is(Around.LINK, word) || naming.is(Around.LINK_TOPIC, word)) {
                Noun noun = naming.noun(before.toLowerCase(Locale.ROOT));
                return MentionFinder.isBody(noun) ? noun : null;
            }
            before = word;
        }
        return null;
    }

    private @Nullable Noun bearing(Word word) {
        Noun noun = naming.noun(word.lemma().toLowerCase(Locale.ROOT));
        return noun == null ? naming.noun(word.form().toLowerCase(Locale.ROOT)) : noun;
    }

    /** What stands beside the name in apposition tells: {@code Ravelin, a port}. */
    private @Nullable Kind besides(Word head) {
        for (Word child : head.children()) {
            if (child.is("appos") && child.index() > head.index()) {
                Noun noun = naming.noun(child.lemma());
                if (noun != null && !noun.inNamesAlone()) {
                    return kind(noun);
                }
            }
            if (child.relation().equals("acl:relcl") && hasWho(child)) {
                return Kind.PERSON;
            }
        }
        Word above = head.head();
        if (above != null && (head.is("appos") || (above.has("cop") && head.is("nsubj")))) {
            Noun noun = naming.noun(above.lemma());
            return noun == null || noun.inNamesAlone() ? null : kind(noun);
        }
        return null;
    }

    /** {@code Ravelin province}, {@code the village of Ravelin}, {@code south Ravelin}. */
    private boolean isNear(Word head) {
        Word above = head.head();
        if (above != null && (head.is("compound") || head.is("nmod")) && above.upos() == Upos.NOUN) {
            Noun noun = naming.noun(above.lemma());
            boolean place = noun != null && noun.meaning() == Meaning.PLACE;
            Word preposition = head.child("case");
            if (place && (preposition == null || naming.is(Around.LINK, preposition.form()))) {
                return true;
            }
        }
        if (isGoverned(head)) {
            return true;
        }
        return head.children().stream()
                .anyMatch(child -> (child.is("compound") || child.is("amod"))
                        && child.index() < head.index()
                        && naming.is(Around.COMPASS, child.form()));
    }

    /** {@code The governor of Ravelin}, {@code Ravelin Governor Ivo Tarn}: a name of which a place is known. */
    private boolean isGoverned(Word head) {
        Word above = head.head();
        if (above == null || !head.is("compound") && !head.is("nmod")) {
            return false;
        }
        boolean governed = governs(above)
                || above.children().stream().anyMatch(child -> child.index() == head.index() + 1 && governs(child));
        return governed && !places.places(head.form()).isEmpty();
    }

    private boolean governs(Word noun) {
        return naming.is(Around.GOVERNS, noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** A first name alone that no place has. */
    private boolean isFirstName(Draft draft) {
        return draft.match == null
                && naming.givenName(draft.name) != null
                && places.places(draft.name).isEmpty();
    }

    /** {@code West Ravelin} is no person, though West is also a first name. */
    private boolean isQuarter(Draft draft) {
        int blank = draft.name.indexOf(' ');
        return draft.title == null
                && blank > 0
                && draft.nameLength == 2
                && naming.is(Around.COMPASS, draft.name.substring(0, blank).toLowerCase(Locale.ROOT));
    }

    /** "In Santa Clara": in a place of that name, though Santa or Clara may be first names. */
    private boolean isKnownPlace(Draft draft) {
        return draft.title == null
                && draft.nameLength > 1
                && stands(draft.head)
                && !places.places(draft.name).isEmpty();
    }

    private static @Nullable Kind kind(Noun noun) {
        return noun.meaning() == Meaning.THING || noun.meaning() == Meaning.NOBODY
                ? null
                : Kind.valueOf(noun.meaning().name());
    }

    /** {@code Ravelin and his brother}. */
    private boolean hasFamily(Word head) {
        for (Word child : head.children()) {
            Word owner = child.is("conj") && child.index() > head.index() ? child.child("nmod") : null;
            Pronoun pronoun = owner == null ? null : naming.pronoun(owner.form());
            if (pronoun != null && (pronoun.gender() == Gender.FEMALE || pronoun.gender() == Gender.MALE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWho(Word verb) {
        Word subject = verb.child("nsubj");
        return subject != null && subject.xpos().equals("WP");
    }

    /** {@code Han Sook-ja}: two syllables of a given name, joined by a hyphen. */
    private static boolean isSyllabic(Draft draft) {
        int hyphen = draft.name.indexOf('-');
        return draft.name.indexOf(' ') > 0
                && hyphen > 0
                && hyphen + 1 < draft.name.length()
                && Character.isLowerCase(draft.name.charAt(hyphen + 1));
    }

    /** Tells whether a name at length is a person's beyond doubt. */
    boolean isPersons(Draft draft) {
        return draft.form == Form.NAME && (draft.kind == Kind.PERSON || isGiven(draft));
    }

    private boolean isGiven(Draft draft) {
        int blank = draft.name.indexOf(' ');
        return blank > 0 && naming.givenName(draft.name.substring(0, blank)) != null;
    }

    static boolean isAcronym(String name) {
        return name.length() > 1
                && name.length() <= LONGEST_ACRONYM
                && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-' || Character.isDigit(c));
    }

    /** Tells whether a word stands where places stand: {@code in Ravelin}. */
    boolean stands(Word head) {
        for (Word child : head.children()) {
            if (child.is("case") && naming.is(Around.INSIDE, child.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(Word head) {
        Word above = head.head();
        return above != null && head.is("nsubj") && (above.has("ccomp") || above.has("parataxis"));
    }

    /** What only persons do, or what happens to persons only: {@code Ravelin resigned}, {@code police arrested Ravelin}. */
    private boolean lives(Word head) {
        Word verb = head.head();
        if (verb == null || verb.upos() != Upos.VERB) {
            return false;
        }
        boolean passive = head.relation().equals("nsubj:pass");
        Around use = passive || head.is("obj") ? Around.SUFFERS : Around.LIVES;
        return (head.is("nsubj") || head.is("obj")) && naming.is(use, verb.lemma());
    }

    /** {@code Al-Mansur left}: who does something and has an article in the name is a person rather than a town. */
    private boolean isArticled(Draft draft) {
        int hyphen = draft.name.indexOf('-');
        return hyphen > 0
                && draft.head.is("nsubj")
                && naming.is(
                        Around.NAME_ARTICLE, draft.name.substring(0, hyphen).toLowerCase(Locale.ROOT));
    }

    private void gender(Draft draft) {
        if (draft.gender == null) {
            int blank = draft.name.indexOf(' ');
            draft.gender = naming.givenName(blank > 0 ? draft.name.substring(0, blank) : draft.name);
            if (draft.gender == Gender.EITHER) {
                draft.gender = null;
            }
        }
    }
}
