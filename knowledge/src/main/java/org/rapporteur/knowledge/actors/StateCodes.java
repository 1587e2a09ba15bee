// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import org.jspecify.annotations.Nullable;

/**
 * What a state is called in other schemes of codes.
 *
 * @param state the state; its ISO 3166-1 alpha-3 is {@link Actor#country()}
 * @param alpha2 ISO 3166-1 alpha-2: {@code RU}
 * @param fips FIPS 10-4: {@code RS}
 * @param cow the number in the state system of the Correlates of War: {@code 365}
 * @param geonames its number in GeoNames
 * @param wikidata its item in Wikidata: {@code Q159}
 * @param region the sub-region of the United Nations' M49: {@code Eastern Europe}
 */
public record StateCodes(
        Actor state,
        @Nullable String alpha2,
        @Nullable String fips,
        @Nullable String cow,
        @Nullable String geonames,
        @Nullable String wikidata,
        @Nullable String region) {
    /** A scheme of codes. */
    public enum Scheme {
        /** ISO 3166-1 alpha-2 */
        ALPHA2,
        /** FIPS 10-4 */
        FIPS,
        /** Correlates of War */
        COW,
        /** GeoNames */
        GEONAMES,
        /** Wikidata */
        WIKIDATA
    }

    /** Returns the code in a scheme; null if it has none there. */
    public @Nullable String code(Scheme scheme) {
        return switch (scheme) {
            case ALPHA2 -> alpha2;
            case FIPS -> fips;
            case COW -> cow;
            case GEONAMES -> geonames;
            case WIKIDATA -> wikidata;
        };
    }
}
