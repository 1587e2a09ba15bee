// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Place;
import org.rapporteur.text.Span;

/**
 * A place as it was marked.
 *
 * @param span its words
 * @param words the same
 * @param kind country, adm1 (a first-level division), continent or point; null where gold does not say where it is
 * @param name what it is called elsewhere
 * @param country ISO 3166-1 alpha-3 of the country it lies in, or is
 * @param geonames its number in GeoNames
 * @param latitude degrees north; not a number if unknown
 * @param longitude degrees east; not a number if unknown
 * @param use what the words are used for, if gold tells that
 */
record GoldPlace(
        Span span,
        String words,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String country,
        @Nullable String geonames,
        double latitude,
        double longitude,
        PlaceScorer.@Nullable Use use) {
    static final String COUNTRY = "country";
    static final String DIVISION = "adm1";
    static final String CONTINENT = "continent";
    static final String POINT = "point";

    /** As far as this, a place is the same: 100 miles, as in other evaluations of such programs. */
    private static final double NEAR_KILOMETRES = 161;

    private static final double DIAMETER_OF_THE_EARTH = 12_742;
    private static final Set<String> KINDS = Set.of(COUNTRY, DIVISION, CONTINENT, POINT);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static GoldPlace of(GoldObject gold, GoldText text) throws MalformedGoldException {
        String kind = gold.optional("kind");
        Double latitude = gold.number("lat");
        Double longitude = gold.number("lon");
        if (kind != null && !KINDS.contains(kind)) {
            throw gold.malformed("found '" + kind + "' as 'kind', expected country, adm1, continent or point");
        }
        if (POINT.equals(kind) && (latitude == null || longitude == null)) {
            throw gold.malformed("found a point without 'lat' or 'lon', expected both");
        }
        Span span = text.span(gold);
        return new GoldPlace(
                span,
                text.slice(span),
                kind,
                gold.optional("name"),
                gold.optional("country"),
                gold.optional("geonames"),
                latitude == null ? Double.NaN : latitude,
                longitude == null ? Double.NaN : longitude,
                PlaceScorer.use(gold.optional("usage")));
    }

    static @Nullable String countryOf(Entity entity) {
        Place place = entity.place();
        return entity.country() != null ? entity.country() : place == null ? null : place.country();
    }

    /**
     * Tells whether a mention means this place: countries and continents by identity, divisions by identity or by name and
     * country, everything else by nearness. Who acts in a city that stands for them is right when the country is.
     */
    boolean isMeantBy(PlaceScorer.Found found) {
        Entity entity = found.entity();
        boolean isSame = geonames != null && geonames.equals(number(entity));
        if (COUNTRY.equals(kind)) {
            boolean isCountry = entity.kind() == Entity.Kind.COUNTRY
                    || found.form() == Mention.Form.DEMONYM
                    || found.form() == Mention.Form.METONYM;
            return isSame || isCountry && country != null && isIn(entity);
        }
        if (CONTINENT.equals(kind)) {
            return isSame || hasNameOf(entity);
        }
        if (found.form() == Mention.Form.METONYM && country != null) {
            return isIn(entity);
        }
        if (entity.kind() == Entity.Kind.COUNTRY) {
            return false;
        }
        if (DIVISION.equals(kind)) {
            boolean mayBeIn = country == null || countryOf(entity) == null || isIn(entity);
            return isSame || number(entity) == null && hasNameOf(entity) && mayBeIn;
        }
        return isSame || isNear(entity.place());
    }

    private boolean isIn(Entity entity) {
        return Objects.equals(country, countryOf(entity));
    }

    private boolean hasNameOf(Entity entity) {
        String folded = fold(entity.name());
        return folded.equals(fold(words)) || name != null && folded.equals(fold(name));
    }

    private boolean isNear(@Nullable Place place) {
        return place != null
                && place.latitude() != null
                && place.longitude() != null
                && kilometres(place.latitude(), place.longitude()) <= NEAR_KILOMETRES;
    }

    /** Returns the distance on a great circle, by the haversine formula. */
    private double kilometres(double otherLatitude, double otherLongitude) {
        double halfNorth = Math.toRadians(otherLatitude - latitude) / 2;
        double halfEast = Math.toRadians(otherLongitude - longitude) / 2;
        double h = Math.pow(Math.sin(halfNorth), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(halfEast), 2);
        return DIAMETER_OF_THE_EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static @Nullable String number(Entity entity) {
        return entity.place() == null ? null : entity.place().geonames();
    }

    /** Returns a name without accents, case and superfluous blanks. */
    private static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
