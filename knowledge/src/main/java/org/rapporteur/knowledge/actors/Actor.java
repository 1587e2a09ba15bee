// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import org.jspecify.annotations.Nullable;

/**
 * Who or what is known by name.
 *
 * @param id its stable id: {@code state.RUS}, {@code org.NATO}, {@code person.sherman-wendy}, {@code place.moscow}
 * @param kind what it is; the kinds are those of the record's entities
 * @param name its canonical name
 * @param code its code in the actor scheme of CAMEO: {@code RUSGOV}; the country in it is ISO 3166-1 alpha-3
 * @param country ISO 3166-1 alpha-3 of the state it belongs to or lies in
 * @param status what is disputed about it, in a word: {@code DISPUTED}, {@code BREAKAWAY}; null for what is not
 * @param wikidata its item in Wikidata
 * @param gender of a person, where known
 * @param location where it lies, for what lies somewhere
 * @param from since when there has been one
 * @param to until when there was one
 * @param rule the line of the tables that knows it
 */
public record Actor(
        String id,
        Kind kind,
        String name,
        @Nullable String code,
        @Nullable String country,
        @Nullable String status,
        @Nullable String wikidata,
        @Nullable Gender gender,
        @Nullable Location location,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        String rule) {
    /** What an actor is. */
    public enum Kind {
        /** a human being */
        PERSON,
        /** a state, or a territory with a country code */
        COUNTRY,
        /** an organisation of states, or a forum in which they meet */
        INTERGOVERNMENTAL,
        /** a government, ministry, agency or army of a state */
        GOVERNMENT_BODY,
        /** any other organisation: parties, companies, aid agencies */
        ORGANIZATION,
        /** an armed group that is no state's */
        ARMED_GROUP,
        /** an agency, paper or station */
        MEDIA,
        /** people taken together: Kurds */
        PEOPLE,
        /** where something is: a city, a region, a sea, a base */
        PLACE
    }

    /** The gender of a person or of a title. */
    public enum Gender {
        /** male */
        M,
        /** female */
        F
    }

    /**
     * Where something lies.
     *
     * @param latitude degrees north of the equator
     * @param longitude degrees east of Greenwich
     * @param geonames its number in GeoNames; 0 if unknown
     * @param type what kind of place it is
     */
    public record Location(double latitude, double longitude, int geonames, PlaceType type) {}

    /** What kind of place something is. */
    public enum PlaceType {
        /** a capital or seat of government */
        CAPITAL,
        /** any other populated place */
        CITY,
        /** a seat of power within a city: the Kremlin */
        SEAT,
        /** a first- or second-level division of a state, a historical or disputed region, a continent */
        REGION,
        /** an island or a group of islands */
        ISLAND,
        /** a sea, gulf, strait, canal, lake or river */
        WATER,
        /** a mountain, range, valley, desert or pass */
        LAND,
        /** a military base, airport, port, camp, plant or other site */
        SITE
    }

    /** Tells whether there was such an actor on a day; true where nothing speaks against it. */
    public boolean existsOn(java.time.LocalDate day) {
        return (from == null || !day.isBefore(from.first())) && (to == null || !day.isAfter(to.last()));
    }
}
