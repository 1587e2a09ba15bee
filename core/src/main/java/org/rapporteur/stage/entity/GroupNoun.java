// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.naming.NamingKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.syntax.Word;

/** Tells of a noun phrase whether it means several who were named before, how many, and of what sort they are. */
final class GroupNoun {
    private final NamingKnowledge naming;

    /** What those are who are meant by {@code the two ...}. */
    enum Sort {
        /** the two countries, both governments */
        STATE,
        /** both sides, the parties */
        SIDE,
        /** the two leaders, both men */
        PERSON,
        /** the two companies */
        BODY,
        /** the pair, both */
        ANY
    }

    GroupNoun(NamingKnowledge naming) {
        this.naming = naming;
    }

    /** Returns of what sort those are whom a mention takes together; null if it takes nobody together. */
    @Nullable
    Sort sort(Draft draft) {
        Word head = draft.head;
        if (draft.indefinite || !draft.definite) {
            return null;
        }
        if (isNumber(head)) {
            return head.children().stream().anyMatch(GroupNoun::isModifier) ? null : Sort.ANY;
        }
        Sort sort = draft.plural ? ofNoun(draft) : null;
        boolean modified = head.children().stream().anyMatch(GroupNoun::isModifier) && !isOwned(draft);
        boolean bare = sort == Sort.PERSON || count(draft) == 0;
        return sort == null || modified && bare || count(draft) == 0 && !isAlone(draft, sort) ? null : sort;
    }

    private @Nullable Sort ofNoun(Draft draft) {
        String noun = draft.head.lemma();
        if (naming.is(Around.AS_STATE, noun)) {
            return Sort.STATE;
        }
        if (naming.is(Around.AS_SIDE, noun)) {
            return Sort.SIDE;
        }
        if (draft.kind == Kind.PERSON) {
            return Sort.PERSON;
        }
        return draft.kind == null || draft.kind == Kind.PLACE || draft.kind == Kind.PEOPLE ? null : Sort.BODY;
    }

    private static boolean isModifier(Word child) {
        return child.is("amod") || child.is("compound") || child.is("nmod") || child.is("acl");
    }

    /** Without a number only what those are called who deal with each other: {@code the parties}, {@code the leaders}. */
    private boolean isAlone(Draft draft, Sort sort) {
        return sort == Sort.SIDE || isOfficial(draft) || sort == Sort.STATE && draft.kind == Kind.COUNTRY;
    }

    /** Tells whether a noun means those who act for states. */
    boolean isOfficial(Draft draft) {
        return draft.title != null && draft.title.use() == Title.Use.OFFICE
                || naming.is(Around.AS_OFFICIAL, draft.head.lemma());
    }

    /** Tells whether they belong to somebody, or to something: the two leaders of the opposition, its two neighbours. */
    boolean isOwned(Draft draft) {
        return draft.head.children().stream()
                .anyMatch(child -> child.relation().equals("nmod:poss") || child.is("nmod") || child.is("acl"));
    }

    /** Returns how many a mention means: two, three or four; zero if it does not tell. */
    int count(Draft draft) {
        int own = number(draft.head);
        if (own > 0) {
            return own;
        }
        for (Word child : draft.head.children()) {
            int count = child.is("nummod") || child.is("det") ? number(child) : 0;
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }

    private boolean isNumber(Word word) {
        return number(word) > 0;
    }

    private int number(Word word) {
        String lemma = word.lemma();
        if (naming.is(Around.TWO, lemma)) {
            return 2;
        }
        if (naming.is(Around.THREE, lemma)) {
            return 3;
        }
        return naming.is(Around.FOUR, lemma) ? 4 : 0;
    }

    /** Tells whether a person may be one of those: the two women, the two foreign ministers. */
    boolean fits(Draft draft, Cluster person) {
        if (draft.gender != null && person.gender != null && draft.gender != person.gender) {
            return false;
        }
        if (person.name.isEmpty() && person.titles.isEmpty() && person.nouns.isEmpty()) {
            return false;
        }
        Title title = draft.title;
        if (title == null || title.use() != Title.Use.OFFICE || naming.is(Around.AS_OFFICIAL, draft.head.lemma())) {
            return true;
        }
        if (person.titles.isEmpty()) {
            return Speakers.isOfficial(person);
        }
        return person.titles.stream()
                .anyMatch(other -> other.words().equals(title.words())
                        || title.role() != null && title.role().equals(other.role()));
    }
}
