// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Gazetteer.Place;

/**
 * Takes populated places and first- and second-level divisions out of a dump of GeoNames, line by line: {@code
 * allCountries.txt}, {@code cities500.txt}, or the file of a country.
 *
 * <p>Each line has 19 fields parted by tabs, as GeoNames' own readme tells. What is neither a populated place nor such a
 * division is passed over, and so are places that are no more, and those with too few people.
 */
public final class GeonamesDump {
    private static final int FIELDS = 19;
    private static final int NAME = 1;
    private static final int ASCII_NAME = 2;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int CLASS = 6;
    private static final int CODE = 7;
    private static final int COUNTRY = 8;
    private static final int REGION = 10;
    private static final int DISTRICT = 11;
    private static final int POPULATION = 14;
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;
    private static final String POPULATED = "P";
    private static final String DIVISION = "A";
    private static final String FIRST_LEVEL = "ADM1";
    private static final String SECOND_LEVEL = "ADM2";
    // Historical, abandoned, destroyed.
    private static final Set<String> NO_MORE = Set.of("PPLCH", "PPLH", "PPLQ", "PPLW");

    private final int leastPeople;
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> divisions = new HashMap<>();
    private final GazetteerPacker packer = new GazetteerPacker();

    /**
     * Begins with a dump.
     *
     * @param knowledge knows the codes of countries
     * @param leastPeople how many must live in a populated place, at least
     */
    public GeonamesDump(ActorKnowledge knowledge, int leastPeople) {
        this.leastPeople = leastPeople;
        knowledge.allCodes().forEach(codes -> {
            if (codes.alpha2() != null && codes.state().country() != null) {
                countries.put(codes.alpha2(), codes.state().country());
            }
        });
    }

    /**
     * Takes a line.
     *
     * @return what is wrong with it, as {@code found …, expected …}; null if nothing is
     */
    public @Nullable String add(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            return "found " + fields.length + " fields, expected " + FIELDS;
        }
        Gazetteer.Kind kind = kind(fields);
        if (kind == null) {
            return null;
        }
        Integer id = number(fields[0]);
        Integer people = fields[POPULATION].isEmpty() ? Integer.valueOf(0) : number(fields[POPULATION]);
        Double latitude = degrees(fields[LATITUDE], POLE);
        Double longitude = degrees(fields[LONGITUDE], DATE_LINE);
        String country = countries.get(fields[COUNTRY]);
        if (id == null) {
            return wrong(fields[0], "the number of a place");
        }
        if (latitude == null || longitude == null) {
            return wrong(fields[LATITUDE] + ", " + fields[LONGITUDE], "degrees of latitude and longitude");
        }
        if (people == null) {
            return wrong(fields[POPULATION], "how many live there");
        }
        if (country == null) {
            return wrong(fields[COUNTRY], "a country in ISO 3166-1 alpha-2");
        }
        if (kind == Gazetteer.Kind.POPULATED && people < leastPeople) {
            return null;
        }
        return add(
                new Place(
                        fields[NAME],
                        kind,
                        country,
                        region(fields, kind),
                        district(fields, kind),
                        latitude,
                        longitude,
                        id,
                        people),
                fields);
    }

    private @Nullable String add(Place place, String[] fields) {
        try {
            List<String> others = fields[ASCII_NAME].isBlank() ? List.of() : List.of(fields[ASCII_NAME]);
            if (!packer.add(place, others)) {
                return "found one more place than " + GazetteerPacker.MOST + ", expected fewer: raise --least-people";
            }
        } catch (IllegalArgumentException e) {
            return wrong(fields[NAME], "a name of at most 255 bytes");
        }
        if (place.kind() == Gazetteer.Kind.REGION) {
            divisions.put(fields[COUNTRY] + '.' + fields[REGION], place.name());
        } else if (place.kind() == Gazetteer.Kind.DISTRICT) {
            divisions.put(fields[COUNTRY] + '.' + fields[REGION] + '.' + fields[DISTRICT], place.name());
        }
        return null;
    }

    private static Gazetteer.@Nullable Kind kind(String[] fields) {
        return switch (fields[CLASS]) {
            case POPULATED -> NO_MORE.contains(fields[CODE]) ? null : Gazetteer.Kind.POPULATED;
            case DIVISION ->
                switch (fields[CODE]) {
                    case FIRST_LEVEL -> Gazetteer.Kind.REGION;
                    case SECOND_LEVEL -> Gazetteer.Kind.DISTRICT;
                    default -> null;
                };
            default -> null;
        };
    }

    private static @Nullable String region(String[] fields, Gazetteer.Kind kind) {
        return kind == Gazetteer.Kind.REGION || fields[REGION].isEmpty()
                ? null
                : fields[COUNTRY] + '.' + fields[REGION];
    }

    private static @Nullable String district(String[] fields, Gazetteer.Kind kind) {
        return kind != Gazetteer.Kind.POPULATED || fields[DISTRICT].isEmpty()
                ? null
                : fields[COUNTRY] + '.' + fields[REGION] + '.' + fields[DISTRICT];
    }

    private static @Nullable Integer number(String written) {
        try {
            long number = Long.parseLong(written);
            return number < 0 ? null : (int) Math.min(Integer.MAX_VALUE, number);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Double degrees(String written, double most) {
        try {
            double degrees = Double.parseDouble(written);
            return Math.abs(degrees) <= most ? degrees : null; // no number is not either
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String wrong(String found, String expected) {
        return "found '" + found + "', expected " + expected;
    }

    /** Returns how many places were taken. */
    public int size() {
        return packer.size();
    }

    /** Writes the gazetteer; to be put into a folder of tables as {@value Gazetteer#FILE}. */
    public void pack(OutputStream stream) throws IOException {
        packer.pack(divisions, stream);
    }
}
