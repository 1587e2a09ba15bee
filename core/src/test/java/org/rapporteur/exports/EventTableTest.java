// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.Event.Status;

final class EventTableTest {
    private static final String PARTY = "Actor#Code Actor#Name Actor#CountryCode Actor#KnownGroupCode Actor#EthnicCode"
            + " Actor#Religion1Code Actor#Religion2Code Actor#Type1Code Actor#Type2Code Actor#Type3Code";
    private static final String GEO =
            "#Geo_Type #Geo_FullName #Geo_CountryCode #Geo_ADM1Code #Geo_ADM2Code #Geo_Lat #Geo_Long"
                    + " #Geo_FeatureID";

    @Test
    void gdelt_events_have_their_61_columns_in_their_order() {
        assertThat(names(FieldFormat.GDELT_EVENTS))
                .hasSize(61)
                .containsExactly((("GLOBALEVENTID SQLDATE MonthYear Year FractionDate " + PARTY.replace('#', '1') + " "
                                        + PARTY.replace('#', '2')
                                        + " IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions"
                                        + " NumSources NumArticles AvgTone ")
                                + GEO.replace("#", "Actor1") + " " + GEO.replace("#", "Actor2") + " "
                                + GEO.replace("#", "Action")
                                + " DATEADDED SOURCEURL")
                        .split(" "));
    }

    @Test
    void gdelt_mentions_have_their_16() {
        assertThat(names(FieldFormat.GDELT_MENTIONS))
                .containsExactly(
                        "GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID"
                                .concat(
                                        " Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone")
                                .concat(" MentionDocTranslationInfo Extras")
                                .split(" "));
    }

    @Test
    void icews_has_its_20() {
        assertThat(names(FieldFormat.ICEWS))
                .hasSize(20)
                .containsExactly(
                        ("Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,"
                                        + "Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,"
                                        + "Country,Latitude,Longitude")
                                .split(","));
    }

    @Test
    void polecat_has_its_40() {
        assertThat(names(FieldFormat.POLECAT))
                .hasSize(40)
                .containsExactly(("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,"
                                + "Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,"
                                + "Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,"
                                + "Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,"
                                + "Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,"
                                + "Story People,Story Organizations,Story Locations,Language,Version")
                        .split(","));
    }

    @Test
    void phoenix_has_26_columns() {
        assertThat(names(FieldFormat.PHOENIX)).hasSize(26).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GLOBALEVENTID         | 1700001000
            SQLDATE               | 20220110
            MonthYear             | 202201
            Year                  | 2022
            FractionDate          | 2022.0274
            Actor1Code            | SYRREBFSA
            Actor1CountryCode     | SYR
            Actor1KnownGroupCode  | FSA
            Actor1Type1Code       | REB
            Actor1Type2Code       | -
            Actor2Code            | -
            Actor2Name            | KHARKIV
            Actor2CountryCode     | UKR
            IsRootEvent           | 1
            EventCode             | 194
            EventRootCode         | 19
            QuadClass             | 4
            GoldsteinScale        | -10.0
            NumMentions           | 2
            NumSources            | 1
            NumArticles           | 1
            AvgTone               | -
            Actor2Geo_Type        | 4
            ActionGeo_Type        | 4
            ActionGeo_FullName    | Kharkiv, Kharkiv, Ukraine
            ActionGeo_CountryCode | UP
            ActionGeo_ADM1Code    | -
            ActionGeo_Lat         | 49.98
            ActionGeo_Long        | 36.25
            DATEADDED             | 20220112000000
            """)
    void a_shelling_in_gdelt(String column, String expected) {
        Object cell = rows(FieldFormat.GDELT_EVENTS).get(0).get(column);

        assertThat(cell == null ? null : cell.toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ICEWS   | Source Sectors       | Rebel
            ICEWS   | Source Country       | Syria
            ICEWS   | Event Text           | Fight with artillery and tanks
            ICEWS   | Target Name          | Kharkiv
            ICEWS   | Sentence Number      | 3
            ICEWS   | City                 | Kharkiv
            ICEWS   | Country              | Ukraine
            ICEWS   | Event Date           | 2022-01-10
            POLECAT | Event Type           | ASSAULT
            POLECAT | Event Mode           | heavy-weapons
            POLECAT | Quad Code            | MATERIAL CONFLICT
            POLECAT | Contexts             | military; human_rights
            POLECAT | Actor Country        | SYR
            POLECAT | Actor COW            | 652
            POLECAT | Primary Actor Sector | REB
            POLECAT | Actor Name Raw       | Rebels
            POLECAT | GeoNames ID          | 706483
            POLECAT | Feature Type         | populated
            POLECAT | Publication Date     | 2022-01-12
            POLECAT | Story People         | Ada Quill
            PHOENIX | Date                 | 20220110
            PHOENIX | Month                | 01
            PHOENIX | SourceActorEntity    | SYR
            PHOENIX | SourceActorRole      | REB
            PHOENIX | SourceActorAttribute | FSA
            PHOENIX | Issues               | MILITARY,1;HUMAN_RIGHTS,1
            PHOENIX | SentenceID           | 17
            """)
    void a_shelling_elsewhere(FieldFormat format, String column, String expected) {
        Object cell = rows(format).get(0).get(column);

        assertThat(cell == null ? null : cell.toString()).isEqualTo(expected);
    }

    @Test
    void those_who_meet_are_pairs_and_polecat_has_them_in_one_cell() {
        List<Map<String, Object>> pairs = rows(FieldFormat.GDELT_EVENTS);

        assertThat(pairs.stream().skip(1).map(row -> row.get("Actor1Name") + "-" + row.get("Actor2Name")))
                .containsExactly("RUSSIA-UKRAINE", "RUSSIA-=NORWAY", "UKRAINE-=NORWAY");
        assertThat(pairs.stream().skip(1).map(row -> row.get("GLOBALEVENTID")))
                .containsExactly(1700002000L, 1700002001L, 1700002002L);
        assertThat(pairs.get(1)).containsEntry("EventCode", "040").containsEntry("EventRootCode", "04");
        assertThat(rows(FieldFormat.POLECAT).get(1)).containsEntry("Actor Name", "Russia; Ukraine; =Norway");
    }

    @Test
    void mentions_point_at_the_words() {
        List<Map<String, Object>> mentions = rows(FieldFormat.GDELT_MENTIONS);

        assertThat(mentions.stream().map(row -> row.get("GLOBALEVENTID")))
                .containsExactly(1700001000L, 1700001000L, 1700002000L, 1700002001L, 1700002002L);
        assertThat(startsAt(mentions.get(0).get("Actor1CharOffset"))).startsWith("Rebels of");
        assertThat(startsAt(mentions.get(0).get("Actor2CharOffset"))).startsWith("Kharkiv");
        assertThat(startsAt(mentions.get(0).get("ActionCharOffset"))).startsWith("shelled Kharkiv");
        assertThat(mentions.get(1)).containsEntry("Actor2CharOffset", -1);
        assertThat(startsAt(mentions.get(1).get("ActionCharOffset"))).startsWith("shelled\nit");
        assertThat(mentions.get(0)).containsEntry("MentionDocLen", Shelling.TEXT.length() - 1);
    }

    @Test
    void what_is_planned_is_written_if_that_is_wanted() {
        EventChoice planned = new EventChoice(EnumSet.of(Status.PLANNED));

        List<Map<String, Object>> rows = rows(FieldFormat.GDELT_EVENTS, planned);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("Actor1Code", "NORGOVMIL")
                .containsEntry("Actor1Type2Code", "MIL")
                .containsEntry("SQLDATE", 20220112);
    }

    @Test
    void every_field_is_in_some_column_and_every_column_has_a_note() {
        List<String> used = new ArrayList<>();
        for (FieldFormat format : FieldFormat.values()) {
            if (format.shape() == FieldFormat.Shape.TABLE) {
                for (Column column : Shelling.FORMATS.table(format).columns()) {
                    assertThat(column.note()).as(column.name()).isNotBlank();
                    used.add(column.field());
                }
            }
        }

        List<String> fields = Shelling.FORMATS.fields().stream()
                .filter(field -> !field.matches("(actor|recipient)-place\\..*")) // the same as those of place
                .toList();
        assertThat(used).containsAll(fields);
    }

    private static List<String> names(FieldFormat format) {
        return Shelling.FORMATS.table(format).columns().stream()
                .map(Column::name)
                .toList();
    }

    private static String startsAt(Object offset) {
        return Shelling.TEXT.substring(Shelling.TEXT.offsetByCodePoints(0, (Integer) offset));
    }

    private static List<Map<String, Object>> rows(FieldFormat format) {
        return rows(format, EventChoice.REAL);
    }

    private static List<Map<String, Object>> rows(FieldFormat format, EventChoice choice) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ToldEvent event : choice.of(Shelling.numbered())) {
            Shelling.FORMATS.table(format).rows(event, cells -> {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    row.put(names(format).get(i), cells.get(i));
                }
                rows.add(row);
            });
        }
        return rows;
    }
}
