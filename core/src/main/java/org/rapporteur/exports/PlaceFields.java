// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.StateCodes.Scheme;
import org.rapporteur.record.Entity;

/** What of a place goes into a cell. */
final class PlaceFields {
    private static final String UNITED_STATES = "USA";

    private final String side;
    private final Function<Row, @Nullable Entity> entity;
    private final Codes codes;

    /**
     * Makes the fields of one place.
     *
     * @param side what their names begin with
     * @param entity who or what lies there
     */
    PlaceFields(String side, Function<Row, @Nullable Entity> entity, Codes codes) {
        this.side = side;
        this.entity = entity;
        this.codes = codes;
    }

    void into(RowFields fields) {
        add(fields, "name", Located::name);
        add(fields, "full-name", place -> place.full(codes.stateName(place.country())));
        add(fields, "kind", place -> gdeltKind(place));
        add(fields, "feature", place -> feature(place));
        add(fields, "fips", place -> codes.state(place.country(), Scheme.FIPS));
        add(
                fields,
                "fips-of-country",
                place -> place.is(Located.Kind.COUNTRY) ? codes.state(place.country(), Scheme.FIPS) : null);
        add(fields, "country", Located::country);
        add(fields, "country-name", place -> codes.stateName(place.country()));
        add(fields, "city", Located::city);
        add(fields, "district", Located::ownDistrict);
        add(fields, "province", Located::province);
        add(fields, "latitude", Located::latitude);
        add(fields, "longitude", Located::longitude);
        add(fields, "geonames", Located::geonames);
        fields.add(side + ".words", row -> {
            Entity here = entity.apply(row);
            return here == null || codes.located(here) == null
                    ? null
                    : row.in()
                            .words(row.in()
                                    .meant(
                                            here,
                                            row.event().trigger(),
                                            row.event().evidence()));
        });
    }

    private void add(RowFields fields, String name, Function<Located, @Nullable Object> field) {
        fields.add(side + "." + name, row -> {
            Located place = codes.located(entity.apply(row));
            return place == null ? null : field.apply(place);
        });
    }

    /** Country, state or city, within the United States or without. */
    private static @Nullable Integer gdeltKind(Located place) {
        boolean american = UNITED_STATES.equals(place.country());
        return switch (place.kind()) {
            case COUNTRY -> 1;
            case REGION -> american ? 2 : 5;
            case POPULATED -> american ? 3 : 4;
            case DISTRICT, UNKNOWN -> null;
        };
    }

    private static @Nullable String feature(Located place) {
        return place.is(Located.Kind.UNKNOWN) ? null : place.kind().name().toLowerCase(Locale.ROOT);
    }
}
