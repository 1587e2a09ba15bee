// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.Gazetteer.Place;

/**
 * Packs places into the form in which a {@link Gazetteer} searches them.
 *
 * <p>Memory grows with the places kept, some 400 bytes each, and there are never more than {@value #MOST}. The same
 * places in the same order give the same bytes.
 */
public final class GazetteerPacker {
    /** How many places a gazetteer may have. */
    public static final int MOST = 500_000;

    private static final int LONGEST_NAME = 255;
    private static final int DIVISIONS = 0xFFFF;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Key> keys = new ArrayList<>();

    /** A name, folded and small, the same as it is written, and the place that bears it. */
    private record Key(String folded, String written, int place) {}

    /** Makes one that is empty. */
    public GazetteerPacker() {
        name("");
    }

    /**
     * Adds a place.
     *
     * @param place with the codes or names of its divisions, as {@link #pack} is told them
     * @param others other names of it
     * @return false if there are {@value #MOST} already
     * @throws IllegalArgumentException if a name is empty or longer than 255 bytes
     */
    public boolean add(Place place, List<String> others) {
        if (places.size() >= MOST) {
            return false;
        }
        key(place.name());
        for (String other : others) {
            if (!folded(other).equals(folded(place.name()))) {
                key(other);
            }
        }
        places.add(place);
        return true;
    }

    /** Returns how many places there are. */
    public int size() {
        return places.size();
    }

    private void key(String name) {
        String folded = folded(name);
        if (name.isBlank()
                || name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
                || folded.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new IllegalArgumentException("'" + name + "' is no name of at most 255 bytes");
        }
        // A name that is its key but for the case of A to Z stands for it, so that most keys need no text of their own.
        boolean plain = name.chars().allMatch(letter -> letter < 0x80);
        keys.add(new Key(folded, plain ? name : folded, places.size()));
    }

    private static String folded(String name) {
        return WordFolding.fold(name).toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the gazetteer.
     *
     * @param divisions the names of divisions by their codes; a division without a name is not told
     * @param stream where to; not closed
     */
    public void pack(Map<String, String> divisions, OutputStream stream) throws IOException {
        // Their numbers have two bytes, so they come first.
        Map<String, Integer> numbers = new HashMap<>();
        for (Place place : places) {
            number(place.region(), divisions, numbers);
            number(place.district(), divisions, numbers);
        }
        keys.sort((one, other) -> {
            int order = compare(one.folded(), other.folded());
            order = order != 0 ? order : -Integer.compare(people(one), people(other));
            return order != 0 ? order : Integer.compare(one.place(), other.place());
        });
        places.forEach(place -> name(place.name()));
        keys.forEach(key -> name(key.written()));
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(names.size());
        out.writeInt(places.size());
        out.writeInt(keys.size());
        out.writeInt(textLength());
        starts(out);
        for (Place place : places) {
            write(place, numbers, out);
        }
        for (Key key : keys) {
            out.writeInt(name(key.written()));
            out.writeInt(key.place());
        }
        for (String name : names.keySet()) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            out.write(bytes.length);
            out.write(bytes);
        }
        out.flush();
    }

    private int people(Key key) {
        return places.get(key.place()).population();
    }

    // As UTF-8 orders them, which is by code points.
    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return Integer.compare(rank(one.charAt(i)), rank(other.charAt(i)));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }

    private int name(String name) {
        return names.computeIfAbsent(name, key -> names.size());
    }

    private void number(@Nullable String code, Map<String, String> divisions, Map<String, Integer> numbers) {
        String name = code == null ? null : divisions.get(code);
        if (name != null && names.size() <= DIVISIONS) {
            numbers.put(String.valueOf(code), name(name));
        }
    }

    private int textLength() {
        int length = 0;
        for (String name : names.keySet()) {
            length += 1 + name.getBytes(StandardCharsets.UTF_8).length;
        }
        return length;
    }

    private void starts(DataOutputStream out) throws IOException {
        int start = 0;
        for (String name : names.keySet()) {
            out.writeInt(start);
            start += 1 + name.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    private void write(Place place, Map<String, Integer> numbers, DataOutputStream out) throws IOException {
        out.writeInt(name(place.name()));
        out.writeShort(place.region() == null ? 0 : numbers.getOrDefault(place.region(), 0));
        out.writeShort(place.district() == null ? 0 : numbers.getOrDefault(place.district(), 0));
        out.writeInt((int) Math.round(place.latitude() * PackedPlaces.DEGREE));
        out.writeInt((int) Math.round(place.longitude() * PackedPlaces.DEGREE));
        out.writeInt(place.geonames());
        out.writeInt(place.population());
        out.write(place.country().getBytes(StandardCharsets.US_ASCII));
        out.write(place.kind().ordinal());
    }
}
