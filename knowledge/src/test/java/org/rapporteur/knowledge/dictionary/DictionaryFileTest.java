// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.dictionary.CodingDictionary.Match;
import org.rapporteur.knowledge.dictionary.DictionaryFile.Kind;

final class DictionaryFileTest {
    private static final String ACTORS = """
            # Actors of Norland, invented.
            <!-- in the way of TABARI,
                 over two lines --> NORLAND_  [NOR]   # the state
            +KINGDOM_OF_NORLAND_
            +NORLANDERS [NORCVL] ; the people
            <! VERSION 2
            ZORINA_QUELLMARK_
            +QUELLMARK_\t
            \t[NORELI 19820101-960101]

             \t[NORGOV 960101-20010301] [NOROPP < 040101]
            \t[NOR >20100101]
            PRIME_ARCHIVE_ [NGOEDU <990101][---]
            REEF-GUARD_
            \t[NORREB 050101]
            THE ASSEMBLY OF NORLAND_ [NORLEG]
            TOLLKEEPERS_ [###]
            """;

    private static final String AGENTS = """
            !PERSON! = MAN, MEN , WOMAN
            FISHER!PERSON! [~AGR]
            FERRY_PILOT [~BUS] # regular
            DEPUTY [~GOV]
            BOSS_ [~CRM]
            HARBOR_POLICE {} [~COP]
            ENVOY_AT_LARGE {ENVOYS_AT_LARGE}[~GOV]
            RELIEF_FUND [NGO~]
            """;

    @ParameterizedTest
    @CsvSource({
        "Norland, 2022-01-12, NOR",
        "kingdom of norland, 2022-01-12, NOR",
        "Norlanders, 2022-01-12, NORCVL",
        "Zorina Quellmark, 1981-12-31, NOROPP",
        "Zorina Quellmark, 1982-01-01, NORELI",
        "Quellmark, 1995-12-31, NORELI",
        "Quellmark, 1996-01-01, NORGOV",
        "Quellmark, 2001-02-28, NORGOV",
        "Quellmark, 2001-03-01, NOROPP",
        "Quellmark, 2003-12-31, NOROPP",
        "Quellmark, 2004-01-01, -",
        "Quellmark, 2010-01-01, NOR",
        "Prime Archive, 1998-12-31, NGOEDU",
        "Prime Archive, 1999-01-01, -",
        "Reef-Guard, 2005-01-01, NORREB",
        "Reef Guard, 2022-01-12, NORREB",
        "Reef-Guard, 2004-12-31, -",
        "The Assembly of Norland, 2022-01-12, NORLEG",
        "Tollkeepers, 2022-01-12, -",
        "Atlantis, 2022-01-12, unknown"
    })
    void gives_the_code_of_a_day(String phrase, LocalDate day, String code) {
        CodingDictionary dictionary = dictionary(ACTORS, DateReading.CODE);

        Match match = dictionary.actor(phrase, day);

        assertThat(told(match)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "CODE, 1995-12-31, NORELI",
        "CODE, 1996-01-01, NORGOV",
        "DOC, 1996-01-01, NORELI",
        "DOC, 2001-03-01, NORGOV",
        "CODE, 2004-01-01, -",
        "DOC, 2004-01-01, NOROPP"
    })
    void means_the_last_day_as_the_user_says(DateReading reading, LocalDate day, String code) {
        CodingDictionary dictionary = dictionary(ACTORS, reading);

        Match match = dictionary.actor("Quellmark", day);

        assertThat(told(match)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "fisherman, ~AGR",
        "Fisherwoman, ~AGR",
        "fishermans, unknown",
        "ferry pilot, ~BUS",
        "ferry pilots, ~BUS",
        "deputies, ~GOV",
        "bosses, ~CRM",
        "harbor police, ~COP",
        "harbor polices, unknown",
        "envoys at large, ~GOV",
        "envoy at larges, unknown",
        "relief funds, NGO~"
    })
    void makes_the_forms_of_an_agent(String phrase, String code) {
        CodingDictionary dictionary = dictionary(AGENTS, DateReading.CODE);

        Match match = dictionary.agent(phrase);

        assertThat(told(match)).isEqualTo(code);
    }

    @Test
    void on_an_unknown_day_only_a_code_without_dates_holds() {
        CodingDictionary dictionary = dictionary(ACTORS, DateReading.CODE);

        assertThat(told(dictionary.actor("Norland", null))).isEqualTo("NOR");
        assertThat(told(dictionary.actor("Quellmark", null))).isEqualTo("-");
    }

    @Test
    void finds_the_longest_phrase_that_begins_at_a_word() {
        CodingDictionary dictionary =
                dictionary("NORLAND [NOR]\nNORLAND_ARMY_ [NORMIL]\nNORLAND_ARMY_CHOIR\n", DateReading.CODE);

        Match match = dictionary.longest(List.of("The", "Norland", "Army", "Choir"), 1, null);

        assertThat(told(match)).isEqualTo("NORMIL");
        assertThat(match).extracting(Match::to).isEqualTo(3);
    }

    @Test
    void codes_of_a_phrase_that_stands_twice_are_tried_in_the_order_of_the_file() {
        CodingDictionary dictionary =
                dictionary("ILSE_HARROW_\n\t[NORGOV <200101]\nILSE_HARROW_\n\t[NOROPP]\n", DateReading.CODE);

        assertThat(told(dictionary.actor("Ilse Harrow", LocalDate.of(2019, 5, 1))))
                .isEqualTo("NORGOV");
        assertThat(told(dictionary.actor("Ilse Harrow", LocalDate.of(2021, 5, 1))))
                .isEqualTo("NOROPP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +LOST_ [NOR]                 | 1 | false | found the synonym 'LOST_'
            [NOR]                        | 1 | false | found the code '[NOR]', expected a primary phrase before it
            REEF_ [NOR 990230-000101]    | 1 | false | found the dates '990230-000101' of NOR
            REEF_ [NOR >2001]            | 1 | false | found the dates '>2001' of NOR
            REEF_ [NOR 20010101          | 1 | false | found '[NOR 20010101', expected [CODE], or [CODE DATES]
            REEF_ []                     | 1 | false | found '[]', expected a code in the brackets
            REEF_ [NOR] and more         | 1 | false | found 'and more'
            REEF]_ [NOR]                 | 1 | false | found ']' before any '['
            ___ [NOR]                    | 1 | false | found '___', expected words
            REEF_ [NOR >1920030320]      | 1 | true  | found the date '1920030320' of 10 digits
            REEF_ [NOR >9008223]         | 1 | true  | found the date '9008223' of 7 digits
            REEF_ [NORX]                 | 1 | true  | found the code 'NORX', expected groups of three
            """)
    void tells_what_is_malformed_with_its_line(String line, int number, boolean taken, String words) {
        DictionaryFile file = DictionaryFile.read("my.txt", line + "\nNORLAND_ [NOR]\n", DateReading.CODE, false);

        assertThat(file.problems()).anySatisfy(problem -> {
            assertThat(problem.toString()).startsWith("my.txt:" + number + ": " + words);
            assertThat(problem.taken()).isEqualTo(taken);
        });
        assertThat(told(new CodingDictionary(file.rows()).actor("Norland", null)))
                .isEqualTo("NOR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DOCKHAND                     | found 'DOCKHAND' without a code
            DOCKHAND [BUS]               | found the code 'BUS' of an agent
            DOCKHAND {DOCKHANDS [~BUS]   | found 'DOCKHAND {DOCKHANDS', expected a plural
            DOCK!FOLK! [~BUS]            | found 'DOCK!FOLK!', expected a mark
            !FOLK = A, B                 | found '!FOLK = A, B', expected !MARK!
            """)
    void tells_what_is_malformed_among_agents(String line, String words) {
        DictionaryFile file = DictionaryFile.read("my.txt", line + "\nFERRYMAN [~BUS]\n", DateReading.CODE, false);

        assertThat(file.problems()).hasSize(1);
        assertThat(file.problems().get(0).toString()).startsWith("my.txt:1: " + words);
        assertThat(file.rows()).hasSize(1);
    }

    @Test
    void a_forgotten_plus_is_told_and_mended_where_that_is_asked_for() {
        String text = "THE_REEF_LEAGUE_\nREEF_LEAGUE_ [IGOREE]\n";

        DictionaryFile plain = DictionaryFile.read("my.txt", text, DateReading.CODE, false);
        DictionaryFile joined = DictionaryFile.read("my.txt", text, DateReading.CODE, true);

        assertThat(plain.problems()).hasSize(1);
        assertThat(told(new CodingDictionary(plain.rows()).actor("The Reef League", null)))
                .isEqualTo("unknown");
        assertThat(told(new CodingDictionary(joined.rows()).actor("The Reef League", null)))
                .isEqualTo("IGOREE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GAME ROUND_                              | DISCARDS
            --- SAY [010] ---                        | VERBS
            n:FERRY [FERRIES]                        | ISSUES
            <CountryCode>NOR</CountryCode>           | COUNTRIES
            """)
    void what_is_no_dictionary_of_actors_is_told_and_not_taken(String text, Kind kind) {
        DictionaryFile file = DictionaryFile.read("my.txt", text, DateReading.CODE, false);

        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.rows()).isEmpty();
        assertThat(file.problems()).singleElement().matches(problem -> !problem.taken());
    }

    @ParameterizedTest
    @CsvSource({"CODE", "DOC"})
    void a_dictionary_survives_the_table_and_the_way_back(DateReading reading) {
        List<DictionaryRow> rows = new ArrayList<>(rows(ACTORS, "my.actors.txt", reading));
        rows.addAll(rows(AGENTS, "my.agents.txt", reading));

        List<DictionaryRow> table =
                DictionaryTable.read("dictionary.tsv", new java.io.StringReader(DictionaryTable.write(rows)));
        List<DictionaryRow> back = new ArrayList<>();
        DictionaryExport.write(rows, reading)
                .forEach((name, text) -> back.addAll(
                        DictionaryFile.read(name, text, reading, false).rows()));

        assertThat(table).isEqualTo(rows);
        assertThat(back)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source")
                .isEqualTo(rows);
    }

    @Test
    void a_hundred_thousand_hostile_lines_are_read_in_a_moment() {
        String text = "[[[[]]]]\n+\n!!!!\n<!--\n-->\n[###\n{}{}[~]\n".repeat(15_000) + "[".repeat(100_000);

        DictionaryFile file = DictionaryFile.read("my.txt", text, DateReading.CODE, true);

        assertThat(file.problems()).isNotEmpty();
    }

    private static CodingDictionary dictionary(String text, DateReading reading) {
        return new CodingDictionary(rows(text, "my.txt", reading));
    }

    private static List<DictionaryRow> rows(String text, String name, DateReading reading) {
        DictionaryFile file = DictionaryFile.read(name, text, reading, false);
        assertThat(file.problems()).allMatch(DictionaryFile.Problem::taken);
        return file.rows();
    }

    private static String told(@Nullable Match match) {
        if (match == null) {
            return "unknown";
        }
        String code = match.code();
        return code == null ? "-" : code;
    }
}
