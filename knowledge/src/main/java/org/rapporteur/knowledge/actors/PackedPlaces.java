// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Gazetteer.Kind;
import org.rapporteur.knowledge.actors.Gazetteer.Place;

/**
 * A gazetteer packed into one file, which is searched in place: nothing is made of it but the answers. Its parts, all
 * numbers big-endian:
 *
 * <pre>
 * int names, int records, int keys, int bytes of text
 * names    int where its text begins, in the text; a text is a byte of length and UTF-8
 * records  {@value #RECORD} bytes: int name, short region, short district (names, unsigned; 0, the empty name, for none),
 *          int latitude and int longitude in 1/100,000 degree, int GeoNames id, int population, 3 letters of country, byte kind
 * keys     int name, int record; in ascending order of the names' folded bytes with A to Z as a to z, then of fewer people
 * </pre>
 */
final class PackedPlaces {
    static final int HEADER = 16;
    static final int RECORD = 28;
    static final int KEY = 8;
    private static final int COUNTRY = 24;
    private static final int KIND = 27;
    private static final int LETTERS = 3;
    static final double DEGREE = 100_000;
    private static final int BYTE = 0xFF;
    private static final int SHORT = 0xFFFF;
    private static final int CASE = 'a' - 'A';

    private final byte[] bytes;
    private final ByteBuffer data;
    private final int records;
    private final int keys;
    private final int text;
    private final int keyCount;

    PackedPlaces(byte[] bytes) {
        this.bytes = bytes;
        data = ByteBuffer.wrap(bytes);
        int nameCount = data.getInt(0);
        keyCount = data.getInt(8);
        records = HEADER + nameCount * Integer.BYTES;
        keys = records + data.getInt(4) * RECORD;
        text = keys + keyCount * KEY;
    }

    /** Tells whether bytes are such a file, whole and with all that it points at inside it. */
    static boolean isSound(byte[] bytes) {
        if (bytes.length < HEADER) {
            return false;
        }
        ByteBuffer data = ByteBuffer.wrap(bytes);
        int names = data.getInt(0);
        int records = data.getInt(4);
        int keys = data.getInt(8);
        int text = data.getInt(12);
        if (names < 1 || records < 0 || keys < 0 || text < 1) {
            return false;
        }
        long size = HEADER + (long) names * Integer.BYTES + (long) records * RECORD + (long) keys * KEY + text;
        return size == bytes.length && new PackedPlaces(bytes).pointsInside(names, records, text);
    }

    private boolean pointsInside(int names, int recordCount, int textLength) {
        boolean inside = true;
        for (int i = 0; inside && i < names; i++) {
            int start = data.getInt(HEADER + i * Integer.BYTES);
            inside = start >= 0 && start < textLength && start + 1 + (data.get(text + start) & BYTE) <= textLength;
        }
        for (int i = 0; inside && i < recordCount; i++) {
            int at = records + i * RECORD;
            inside = Integer.compareUnsigned(data.getInt(at), names) < 0
                    && (data.getShort(at + 4) & SHORT) < names
                    && (data.getShort(at + 6) & SHORT) < names
                    && (data.get(at + KIND) & BYTE) < Kind.values().length;
        }
        for (int i = 0; inside && i < keyCount; i++) {
            inside = Integer.compareUnsigned(data.getInt(keys + i * KEY), names) < 0
                    && Integer.compareUnsigned(data.getInt(keys + i * KEY + Integer.BYTES), recordCount) < 0;
        }
        return inside;
    }

    /** Returns the places with a name, given folded and small in UTF-8, those with most people first. */
    List<Place> places(byte[] sought) {
        List<Place> places = new ArrayList<>();
        for (int i = first(sought); i < keyCount && compare(i, sought) == 0; i++) {
            places.add(place(data.getInt(keys + i * KEY + Integer.BYTES)));
        }
        return places;
    }

    boolean knows(byte[] sought) {
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
