// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.actors.Gazetteer.Kind;
import org.rapporteur.knowledge.actors.Gazetteer.Place;

final class GeonamesDumpTest {
    private static final ActorKnowledge KNOWLEDGE = ActorKnowledge.load();

    private final GeonamesDump dump = new GeonamesDump(KNOWLEDGE, 500);

    @Test
    void a_town_has_its_region_and_district_wherever_they_stand_in_the_dump() throws IOException {
        dump.add(line(7, "Grünwick", "P", "PPL", "DE", "02", "091", 1200));
        dump.add(line(8, "Upper Fells", "A", "ADM1", "DE", "02", "", 0));
        dump.add(line(9, "Fellshire", "A", "ADM2", "DE", "02", "091", 0));

        List<Place> places = packed().places("GRUNWICK");

        assertThat(places)
                .containsExactly(new Place(
                        "Grünwick", Kind.POPULATED, "DEU", "Upper Fells", "Fellshire", 48.5, -11.25, 7, 1200));
    }

    @ParameterizedTest
    @CsvSource({
        "P, PPL,   499, false",
        "P, PPL,   500, true",
        "P, PPLC, 9000, true",
        "P, PPLQ, 9000, false",
        "P, PPLH, 9000, false",
        "A, ADM1,    0, true",
        "A, ADM2,    0, true",
        "A, ADM3,    0, false",
        "T, MT,      0, false"
    })
    void takes_populated_places_and_divisions_alone(String kind, String code, int people, boolean taken)
            throws IOException {
        String problem = dump.add(line(7, "Brackmoor", kind, code, "NO", "02", "", people));

        assertThat(problem).isNull();
        assertThat(packed().knows("Brackmoor")).isEqualTo(taken);
    }

    @Test
    void of_namesakes_the_largest_comes_first_and_ours_are_told_once() throws IOException {
        int moscow = 524901;
        dump.add(line(1, "Moscow", "P", "PPL", "NO", "", "", 600));
        dump.add(line(moscow, "Moscow", "P", "PPLC", "RU", "", "", 30_000_000));

        List<Place> places = packed().places("Moscow");

        assertThat(places.get(0).geonames()).isEqualTo(moscow);
        assertThat(places).extracting(Place::geonames).contains(1).containsOnlyOnce(moscow);
        assertThat(places).hasSize(KNOWLEDGE.gazetteer().places("Moscow").size() + 1);
    }

    @Test
    void the_same_dump_gives_the_same_bytes() throws IOException {
        GeonamesDump again = new GeonamesDump(KNOWLEDGE, 500);
        for (GeonamesDump one : List.of(dump, again)) {
            one.add(line(1, "Éclair", "P", "PPL", "FR", "", "", 600));
            one.add(line(2, "Eclair", "P", "PPL", "FR", "", "", 900));
        }

        assertThat(bytes(dump)).isEqualTo(bytes(again));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "4, 9", "16, 77", "24, 77"})
    void a_damaged_gazetteer_is_none(int at, int value) throws IOException {
        dump.add(line(1, "Brackmoor", "P", "PPL", "NO", "", "", 600));
        byte[] bytes = bytes(dump);

        bytes[at] = (byte) value;

        assertThat(PackedPlaces.isSound(bytes(dump))).isTrue();
        assertThat(PackedPlaces.isSound(bytes)).isFalse();
    }

    @Test
    void a_line_that_is_too_long_a_name_is_refused() {
        String problem = dump.add(line(1, "B".repeat(256), "P", "PPL", "NO", "", "", 600));

        assertThat(problem).endsWith("expected a name of at most 255 bytes");
    }

    private static String line(
            int id, String name, String kind, String code, String country, String region, String district, int people) {
        return String.join(
                "\t",
                String.valueOf(id),
                name,
                WordFolding.fold(name),
                "",
                "48.5",
                "-11.25",
                kind,
                code,
                country,
                "",
                region,
                district,
                "",
                "",
                String.valueOf(people),
                "",
                "",
                "",
                "2022-01-01");
    }

    private static byte[] bytes(GeonamesDump dump) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        dump.pack(bytes);
        return bytes.toByteArray();
    }

    private Gazetteer packed() throws IOException {
        byte[] bytes = bytes(dump);
        return Gazetteer.load(new Overlay() {
            @Override
            public @Nullable Reader open(String file) {
                return null;
            }

            @Override
            public InputStream openGazetteer() {
                return new ByteArrayInputStream(bytes);
            }
        });
    }
}
