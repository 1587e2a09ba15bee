// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where something lies.
 *
 * @param name what it is called
 * @param kind what kind of place it is
 * @param country ISO 3166-1 alpha-3
 * @param region the first-level division it lies in
 * @param district the second-level division it lies in
 * @param latitude degrees north
 * @param longitude degrees east
 * @param geonames its number in GeoNames
 */
record Located(
        String name,
        Kind kind,
        @Nullable String country,
        @Nullable String region,
        @Nullable String district,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String geonames) {
    /** What kind of place it is; the middle three are the gazetteer's. */
    enum Kind {
        COUNTRY,
        REGION,
        DISTRICT,
        POPULATED,
        /** the gazetteer does not tell */
        UNKNOWN
    }

    boolean is(Kind some) {
        return kind == some;
    }

    /** Returns the first-level division: itself, if it is one. */
    @Nullable
    String province() {
        return kind == Kind.REGION ? name : region;
    }

    /** Returns the second-level division: itself, if it is one. */
    @Nullable
    String ownDistrict() {
        return kind == Kind.DISTRICT ? name : district;
    }

    /** Returns the city, if it is one. */
    @Nullable
    String city() {
        return kind == Kind.POPULATED ? name : null;
    }

    /** Returns its name with what it lies in: {@code Kharkiv, Kharkiv Oblast, Ukraine}. */
    String full(@Nullable String state) {
        return Stream.of(name, kind == Kind.REGION ? null : region, kind == Kind.COUNTRY ? null : state)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
