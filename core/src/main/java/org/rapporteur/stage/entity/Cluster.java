// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.naming.Gender;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Mention;

/** An entity in the making: drafts that mean the same. */
final class Cluster {
    final List<Draft> drafts = new ArrayList<>();

    /** The nouns, in small letters, by which the text has called it. */
    final Set<String> nouns = new LinkedHashSet<>();

    /** The titles that the text gives it, and how it words them. */
    final Set<Title> titles = new LinkedHashSet<>();

    @Nullable
    String titleWords;

    String name = "";

    @Nullable
    Kind kind;

    @Nullable
    Actor actor;

    @Nullable
    String country;

    /** The state that the report is about, for somebody of whom it tells none and who does not act for it. */
    @Nullable
    String home;

    @Nullable
    Gender gender;

    boolean plural;

    /** The body for which a person speaks: a spokesman for the ministry. */
    @Nullable
    Cluster body;

    /** Mentions that stand in no sentence: those of the dateline. */
    final List<Mention> outside = new ArrayList<>();

    /** Those who make up a group: the two countries. */
    List<Cluster> members = List.of();

    void add(Draft draft) {
        draft.cluster = this;
        drafts.add(draft);
        if (draft.kind != null && kind == null) {
            kind = draft.kind;
        }
        if (country == null) {
            country = draft.country;
        }
        if (draft.gender != null && (gender == null || gender == Gender.EITHER)) {
            gender = draft.gender;
        }
        if (draft.title != null && draft.isName()) {
            titles.add(draft.title);
        }
        if (body == null && draft.body != null && draft.pronoun == null) {
            body = draft.body.cluster;
        }
        if (draft.pronoun == null && !draft.isName()) {
            nouns.add(draft.head.lemma());
            plural |= draft.plural;
        }
        if (draft.isName() && draft.name.length() > name.length()) {
            name = draft.name;
        }
    }

    Draft last() {
        return drafts.get(drafts.size() - 1);
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    boolean isPlace() {
        return kind == Kind.PLACE || kind == Kind.COUNTRY;
    }

    /** Tells whether somebody of a country may be meant, as far as the text and the knowledge tell. */
    boolean mayBeOf(@Nullable String state) {
        return state == null || country == null || state.equals(country);
    }

    @Override
    public String toString() {
        return kind + " " + name + " " + drafts;
    }
}
