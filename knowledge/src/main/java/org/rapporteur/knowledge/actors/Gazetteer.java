// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Populated places above 1,000 people and the first- and second-level regions of all countries.
 *
 * <p>The data are derived from GeoNames (CC BY 4.0; see {@code gazetteer/NOTICE}) by {@code src/derive/PackGazetteer.java}.
 * They are one packed file that is searched in place: nothing is made of it but the answers. Its parts, all numbers big-endian:
 *
 * <pre>
 * int names, int records, int keys, int bytes of text
 * names    int where its text begins, in the text; a text is a byte of length and UTF-8
 * records  {@value #RECORD} bytes: int name, short region, short district (names, unsigned; 0, the empty name, for none),
 *          int latitude and int longitude in 1/100,000 degree, int GeoNames id, int population, 3 letters of country, byte kind
 * keys     int name, int record; in ascending order of the names' folded bytes with A to Z as a to z, then of fewer people
 * </pre>
 */
public final class Gazetteer {
    private static final int HEADER = 16;
    private static final int RECORD = 28;
    private static final int KEY = 8;
    private static final int COUNTRY = 24;
    private static final int KIND = 27;
    private static final int LETTERS = 3;
    private static final double DEGREE = 100_000;
    private static final int BYTE = 0xFF;
    private static final int SHORT = 0xFFFF;
    private static final int CASE = 'a' - 'A';

    private final byte[] bytes;
    private final ByteBuffer data;
    private final int records;
    private final int keys;
    private final int text;
    private final int keyCount;

    private Gazetteer(byte[] bytes) {
        this.bytes = bytes;
        data = ByteBuffer.wrap(bytes);
        int nameCount = data.getInt(0);
        keyCount = data.getInt(8);
        records = HEADER + nameCount * Integer.BYTES;
        keys = records + data.getInt(4) * RECORD;
        text = keys + keyCount * KEY;
    }

    /** What kind of place a gazetteer knows. */
    public enum Kind {
        /** a city, town or village */
        POPULATED,
        /** a first-level division of a country: a state, a province */
        REGION,
        /** a second-level division: a county, a district */
        DISTRICT
    }

    /**
     * A place.
     *
     * @param name its name
     * @param kind what it is
     * @param country ISO 3166-1 alpha-3
     * @param region the first-level division in which it lies
     * @param district the second-level division in which it lies
     * @param latitude degrees north
     * @param longitude degrees east
     * @param geonames its number in GeoNames; 0 where not known
     * @param population how many live there; 0 where not known
     */
    public record Place(
            String name,
            Kind kind,
            String country,
            @Nullable String region,
            @Nullable String district,
            double latitude,
            double longitude,
            int geonames,
            int population) {}

    static Gazetteer load() {
        try (InputStream stream = Gazetteer.class.getResourceAsStream("gazetteer/places.bin")) {
            if (stream == null) {
                throw new IllegalStateException("The gazetteer gazetteer/places.bin is missing");
            }
            return new Gazetteer(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the gazetteer", e);
        }
    }

    /**
     * Returns the places with a name, those with most people first; none if it is not known.
     *
     * <p>Case and diacritics do not matter.
     */
    public List<Place> places(String name) {
        byte[] sought = WordFolding.fold(name).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        List<Place> places = new ArrayList<>();
        for (int i = first(sought); i < keyCount && compare(i, sought) == 0; i++) {
            places.add(place(data.getInt(keys + i * KEY + Integer.BYTES)));
        }
        return places;
    }

    /** Tells whether any place has a name; cheaper than to ask for them. */
    public boolean knows(String name) {
        byte[] sought = WordFolding.fold(name).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        int at = first(sought);
        return at < keyCount && compare(at, sought) == 0;
    }

    private int first(byte[] sought) {
        int low = 0;
        int high = keyCount;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, sought) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int key, byte[] sought) {
        int at = textOf(data.getInt(keys + key * KEY));
        int length = data.get(at) & BYTE;
        for (int i = 0; i < length && i < sought.length; i++) {
            byte letter = data.get(at + 1 + i);
            int difference = (letter >= 'A' && letter <= 'Z' ? letter + CASE : letter & BYTE) - (sought[i] & BYTE);
            if (difference != 0) {
                return difference;
            }
        }
        return length - sought.length;
    }

    private int textOf(int name) {
        return text + data.getInt(HEADER + name * Integer.BYTES);
    }

    private @Nullable String name(int name) {
        int at = textOf(name);
        int length = data.get(at) & BYTE;
        return length == 0 ? null : new String(bytes, at + 1, length, StandardCharsets.UTF_8);
    }

    private Place place(int record) {
        int at = records + record * RECORD;
        return new Place(
                String.valueOf(name(data.getInt(at))),
                Kind.values()[data.get(at + KIND)],
                new String(bytes, at + COUNTRY, LETTERS, StandardCharsets.US_ASCII),
                name(data.getShort(at + 4) & SHORT),
                name(data.getShort(at + 6) & SHORT),
                data.getInt(at + 8) / DEGREE,
                data.getInt(at + 12) / DEGREE,
                data.getInt(at + 16),
                data.getInt(at + 20));
    }
}
