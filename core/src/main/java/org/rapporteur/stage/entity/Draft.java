// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Actor;
import org.rapporteur.knowledge.actors.NameMatch;
import org.rapporteur.knowledge.actors.Title;
import org.rapporteur.knowledge.naming.Gender;
import org.rapporteur.knowledge.naming.Pronoun;
import org.rapporteur.record.Entity.Kind;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Mention.Form;
import org.rapporteur.syntax.Word;
import org.rapporteur.text.Span;

/** A mention before anyone knows whose it is. */
final class Draft {
    /** The number of its sentence among those that are read. */
    final int sentence;

    /** The word that governs it. */
    final Word head;

    /** The words. */
    final Span span;

    /** The words of the name in it, without article and title; empty where it bears none. */
    String name = "";

    /** The last word of the name. */
    String lastName = "";

    /** How many words the name has. */
    int nameLength;

    Form form;

    @Nullable
    Kind kind;

    @Nullable
    Gender gender;

    boolean plural;
    boolean definite;
    boolean indefinite;

    /** Whether it means a thing that is no entity; it stands for what a pronoun may mean as well. */
    boolean nobody;

    /** Whether it stands inside a longer name. */
    boolean nested;

    @Nullable
    NameMatch match;

    @Nullable
    Title title;

    /** The rank before the name, where that is all that is told: {@code Gen.}, {@code Sen.}. */
    @Nullable
    Title rank;

    @Nullable
    Pronoun pronoun;

    /** What the name most likely names, where the knowledge knows it. */
    @Nullable
    Actor actor;

    /** The state whose adjective or name stands before it: {@code the Russian delegation}. */
    @Nullable
    String country;

    /** The body that the noun is one of: {@code a ministry spokesman}. */
    @Nullable
    Draft body;

    /** The name inside it or beside it that decides whose it is: {@code Col. Dario Vantongeren}. */
    @Nullable
    Draft bearer;

    /** Those who make up a group, where it joins several: {@code the envoy and her hosts}. */
    List<Draft> parts = List.of();

    /** The coordination of which it is the last part. */
    @Nullable
    Draft closes;

    /** Whether it but counts those whom it takes together: {@code the two}, {@code the pair}, {@code both}. */
    boolean several;

    /** Whether it is told as the speaker's own: {@code our allies}. */
    boolean mine;

    /** The name before the comma before this one, which may lie in it: of {@code Ravelin, Azerland} the first. */
    @Nullable
    Draft inward;

    /** The name behind the comma behind this one, in which it may lie. */
    @Nullable
    Draft outward;

    /** Where the part of the layout that it stands in begins. */
    int paragraph;

    /** Whether it stands in a question. */
    boolean asked;

    @Nullable
    Cluster cluster;

    Draft(int sentence, Word head, Span span, Form form) {
        this.sentence = sentence;
        this.head = head;
        this.span = span;
        this.form = form;
    }

    boolean isName() {
        return form == Form.NAME || form == Form.METONYM || form == Form.DEMONYM;
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    Mention mention() {
        return new Mention(span, head.span(), form);
    }

    @Override
    public String toString() {
        return form + " " + name + "/" + head.form() + " " + span;
    }
}
