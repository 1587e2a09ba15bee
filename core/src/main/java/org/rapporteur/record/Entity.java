// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;

/**
 * Who or what is named.
 *
 * @param id {@code en1}
 * @param kind what it is
 * @param name its canonical name; what the text says if the knowledge does not know it
 * @param actor its code in the actor scheme of CAMEO: {@code USAGOV}
 * @param country ISO 3166-1 alpha-3 of the state it belongs to
 * @param wikidata its item in Wikidata
 * @param roles its offices on the report's date
 * @param place where it lies, for what lies somewhere
 * @param members ids of those whom it takes together, where they are known: of {@code the two leaders} the two; else empty
 * @param mentions where the text means it, at least once, in the order of the text
 * @param rule the line of knowledge that knows it
 */
public record Entity(
        String id,
        Kind kind,
        String name,
        @Nullable String actor,
        @Nullable String country,
        @Nullable String wikidata,
        List<Role> roles,
        @Nullable Place place,
        List<String> members,
        List<Mention> mentions,
        @Nullable String rule)
        implements Item {
    /** What an entity is. */
    public enum Kind {
        /** a human being, known by name or not */
        PERSON,
        /** a state */
        COUNTRY,
        /** an organisation of states, or a forum in which they meet */
        INTERGOVERNMENTAL,
        /** a government, ministry, agency, army or delegation of a state */
        GOVERNMENT_BODY,
        /** any other organisation */
        ORGANIZATION,
        /** an armed group that is no state's */
        ARMED_GROUP,
        /** an agency, paper or station */
        MEDIA,
        /** people taken together: protesters, Kurds */
        PEOPLE,
        /** where something is */
        PLACE
    }

    /** Keeps unchangeable copies. */
    public Entity {
        roles = List.copyOf(roles);
        members = List.copyOf(members);
        mentions = List.copyOf(mentions);
    }

    /** Makes one that takes nobody together. */
    public Entity(
            String id,
            Kind kind,
            String name,
            @Nullable String actor,
            @Nullable String country,
            @Nullable String wikidata,
            List<Role> roles,
            @Nullable Place place,
            List<Mention> mentions,
            @Nullable String rule) {
        this(id, kind, name, actor, country, wikidata, roles, place, List.of(), mentions, rule);
    }

    @Override
    public Span span() {
        return mentions.get(0).span();
    }

    @Override
    public List<Span> evidence() {
        return mentions.stream().map(Mention::span).toList();
    }
}
