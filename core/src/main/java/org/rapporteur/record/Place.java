// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import org.jspecify.annotations.Nullable;

/**
 * Where a place lies.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-3 of the country it lies in
 * @param geonames its number in GeoNames
 */
public record Place(
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String country,
        @Nullable String geonames) {}
