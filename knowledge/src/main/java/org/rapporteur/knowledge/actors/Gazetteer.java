// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Table;
import org.rapporteur.table.TableException;

/**
 * Populated places above 1,000 people and the first- and second-level regions of all countries, and what a user's own
 * gazetteer has.
 *
 * <p>Ours is derived from GeoNames (CC BY 4.0; see {@code gazetteer/NOTICE}) by {@code src/derive/PackGazetteer.java}; it is
 * read when it is first asked, and then shared.
 */
public final class Gazetteer {
    /** The name of a user's own gazetteer in the folder of tables. */
    public static final String FILE = "gazetteer.bin";

    private static final double NEAR = 0.1;

    private final @Nullable PackedPlaces own;

    private Gazetteer(@Nullable PackedPlaces own) {
        this.own = own;
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

    /**
     * Returns the gazetteer.
     *
     * @throws TableException if the user's own is none
     */
    static Gazetteer load(Overlay overlay) {
        try (InputStream stream = overlay.openGazetteer()) {
            if (stream == null) {
                return new Gazetteer(null);
            }
            byte[] bytes = stream.readAllBytes();
            if (!PackedPlaces.isSound(bytes)) {
                throw new TableException(List.of(overlay.name(FILE)
                        + ":1: found no gazetteer, expected what 'rapporteur knowledge places import' writes"));
            }
            return new Gazetteer(new PackedPlaces(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the gazetteer " + overlay.name(FILE), e);
        }
    }

    // Read once, when it is first wanted.
    private static final class Divisions {
        /** Stands for the name in what a division is called. */
        static final String NAME = "%";

        static final List<String> NAMES = Table.read(
                Gazetteer.class, "divisions.tsv", List.of("called", "example", "source"), row -> row.text("called"));
    }

    // Read once, when it is first wanted, and then shared: it never changes.
    private static final class Ours {
        static final PackedPlaces PLACES = load();

        private static PackedPlaces load() {
            try (InputStream stream = Gazetteer.class.getResourceAsStream("gazetteer/places.bin")) {
                if (stream == null) {
                    throw new IllegalStateException("The gazetteer gazetteer/places.bin is missing");
                }
                return new PackedPlaces(stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the gazetteer", e);
            }
        }
    }

    /**
     * Returns the places with a name, those with most people first; none if it is not known.
     *
     * <p>Case and diacritics do not matter. Of a place that is in the user's own gazetteer and in ours, the user's is told. What no
     * place with people is called may be a division called so with what sort of division it is: {@code Province of Sulu} for {@code Sulu}.
     */
    public List<Place> places(String name) {
        List<Place> found = called(name);
        List<Place> all = new ArrayList<>(found);
        boolean known = found.stream().anyMatch(place -> place.population() > 0);
        for (int i = 0; !known && !name.isEmpty() && i < Divisions.NAMES.size(); i++) {
            called(Divisions.NAMES.get(i).replace(Divisions.NAME, name)).stream()
                    .filter(place -> place.kind() != Kind.POPULATED)
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingInt(Place::population).reversed());
        return all;
    }

    private List<Place> called(String name) {
        byte[] sought = key(name);
        List<Place> ours = Ours.PLACES.places(sought);
        if (own == null) {
            return ours;
        }
        List<Place> theirs = own.places(sought);
        List<Place> all = new ArrayList<>(theirs);
        ours.stream()
                .filter(place -> theirs.stream().noneMatch(other -> isSame(place, other)))
                .forEach(all::add);
        return all;
    }

    /** Tells whether any place has a name; cheaper than to ask for them. */
    public boolean knows(String name) {
        byte[] sought = key(name);
        return own != null && own.knows(sought) || Ours.PLACES.knows(sought);
    }

    private static byte[] key(String name) {
        return WordFolding.fold(name).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    // Not all of ours have their number. A country has each of its divisions once.
    private static boolean isSame(Place ours, Place theirs) {
        if (ours.geonames() != 0
                || ours.kind() != theirs.kind()
                || !ours.country().equals(theirs.country())) {
            return ours.geonames() != 0 && ours.geonames() == theirs.geonames();
        }
        return ours.kind() != Kind.POPULATED
                || Math.abs(ours.latitude() - theirs.latitude()) < NEAR
                        && Math.abs(ours.longitude() - theirs.longitude()) < NEAR;
    }
}
