// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.store.Search.Kind;
import org.rapporteur.text.Span;

final class StoreReaderTest {
    @TempDir
    private static Path folder;

    private static StoreReader reader;

    @BeforeAll
    static void keep() throws StoreException {
        Path file = folder.resolve("a #store? 100%.db");
        Samples.keep(file, Samples.TALKS, Samples.STRIKE, Samples.FLOOD);
        reader = StoreReader.open(file);
    }

    @AfterAll
    static void close() throws StoreException {
        reader.close();
    }

    @Test
    void a_hit_shows_its_words_and_points_at_them() throws StoreException {
        Search search = Search.of("wait forever").among(Kind.STATEMENT);

        List<Hit> hits = reader.search(search);

        assertThat(hits).hasSize(1);
        Hit hit = hits.get(0);
        assertThat(hit.who()).contains("Lavrov");
        assertThat(hit.address()).startsWith("r1/st");
        String text = reader.text(hit.report()).orElseThrow();
        assertThat(text.substring(hit.start(), hit.end())).contains("We will not wait forever");
        Span first = hit.marks().get(0);
        assertThat(hit.snippet().substring(first.start(), first.end())).isEqualTo("wait");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiting          | a
            "not wait"       | a
            "wait not"       | -
            forev*           | a
            useful forever   | a
            dockers          | b
            said             | a,b,c
            """)
    void words_are_found_in_reports_whatever_their_endings(String words, String documents) throws StoreException {
        List<Hit> hits = reader.search(Search.of(words).among(Kind.REPORT));

        assertThat(hits.stream().map(Hit::document).sorted().toList())
                .isEqualTo(documents.equals("-") ? List.of() : List.of(documents.split(",")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "%",
                "_",
                "\\",
                "\"",
                "\"\"\"",
                "(",
                "a AND",
                "NEAR(",
                "-",
                "^a",
                "title:x",
                "a\0b",
                "{a b}: c",
                "\uD83D",
                "*",
                "“",
                "a OR b) --"
            })
    @Tag("hostile-20")
    @Tag("hostile-32")
    void whatever_is_typed_is_only_looked_for(String words) throws StoreException {
        List<Hit> hits = reader.search(
                Search.of(words).saidBy(null).about(words).ofType(words).of(words, null));

        assertThat(hits).isEmpty();
    }

    @Test
    void a_search_may_be_narrowed_to_a_speaker_a_day_a_country_and_a_type() throws StoreException {
        assertThat(reader.search(Search.of("").saidBy("Lavrov")))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.who()).contains("Lavrov"))
                .allSatisfy(hit -> assertThat(hit.kind()).isEqualTo(Kind.STATEMENT));
        assertThat(reader.search(Search.of("said").saidBy("avro"))).isEmpty();
        assertThat(reader.search(Search.of("").among(Kind.EVENT).ofType("ASSAULT")))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.type()).isEqualTo("ASSAULT"));
        assertThat(reader.search(Search.of("").among(Kind.EVENT).ofType("19").of("RUS", null)))
                .extracting(Hit::document)
                .containsOnly("a");
        assertThat(reader.search(Search.of("").among(Kind.STATEMENT).of("Russia", null)))
                .extracting(Hit::document)
                .containsOnly("a");
        assertThat(reader.search(Search.of("").about("Paris")))
                .extracting(Hit::document)
                .containsOnly("b");
        assertThat(reader.search(Search.of("said").between(LocalDate.of(2030, 1, 1), null)))
                .isEmpty();
        assertThat(reader.search(Search.of("said").among(Kind.REPORT).page(1, 1)))
                .hasSize(1);
    }

    @Test
    void all_records_can_be_gone_through() throws StoreException, IOException {
        List<String> read = new ArrayList<>();

        reader.records(record -> read.add(RecordWriter.write(record)));

        assertThat(read).hasSize(3);
        assertThat(read.get(1)).isEqualTo(reader.record(2).orElseThrow());
    }

    @Test
    void actors_are_counted_over_all_reports() throws StoreException {
        Answer people = reader.actors(null, "RUS", "person", 10);
        Answer places = reader.actors("paris", null, null, 10);

        assertThat(people.rows()).hasSize(1);
        assertThat(people.rows().get(0).get(people.columns().indexOf("name")))
                .asString()
                .contains("Lavrov");
        assertThat((Long) people.rows().get(0).get(people.columns().indexOf("statements")))
                .isPositive();
        assertThat(places.rows()).isNotEmpty();
        assertThat(reader.actors("avro", null, null, 10).rows()).isEmpty();
    }

    @Test
    @Tag("hostile-32")
    void too_many_words_are_refused_with_a_sentence() {
        assertThatThrownBy(() -> reader.search(Search.of("word ".repeat(20_000))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("more than 64 words");
    }

    @Test
    void a_question_in_sql_is_answered_as_a_table() throws StoreException {
        Answer answer = reader.answer(
                "SELECT document, count(*) AS n FROM v_statements GROUP BY 1 ORDER BY 1; -- all",
                new Limits(Duration.ofSeconds(5), 2));

        assertThat(answer.columns()).containsExactly("document", "n");
        assertThat(answer.rows()).hasSize(2);
        assertThat(answer.rows().get(0).get(0)).isEqualTo("a");
        assertThat(answer.cut()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM reports                                       | only questions are answered
            VACUUM INTO 'stolen.db'                                   | only questions are answered
            /* SELECT */ PRAGMA query_only = off                      | only questions are answered
            SELECT 1; VACUUM INTO 'stolen.db'                         | more behind the semicolon
            WITH x AS (SELECT 1) DELETE FROM reports                  | may not change the store
            SELECT load_extension('x')                                | cannot answer that
            SELECT * FROM nowhere                                     | no such table: nowhere
            SELECT 1 FROM (                                           | cannot answer that
            SELECT writefile('x', 'y')                                | no such function
            ATTACH 'x.db' AS x                                        | only questions are answered
            SELECT ?                                                  | -
            """)
    @Tag("hostile-32")
    void what_is_no_question_is_refused(String sql, String sentence) throws StoreException {
        if (sentence.equals("-")) {
            assertThat(reader.answer(sql, Limits.USUAL).rows()).hasSize(1);
            return;
        }

        assertThatThrownBy(() -> reader.answer(sql, Limits.USUAL))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(sentence);
        assertThat(reader.answer("SELECT count(*) FROM reports", Limits.USUAL)
                        .rows()
                        .get(0)
                        .get(0))
                .isEqualTo(3L);
    }

    @Test
    @Tag("hostile-32")
    void a_question_without_an_end_is_stopped() {
        String endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

        assertThatThrownBy(() -> reader.answer(endless, new Limits(Duration.ofMillis(200), 10)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("took longer than 0.2 s");
    }

    @Test
    void of_a_word_that_stands_everywhere_the_last_are_ranked_unless_the_search_is_narrowed_down()
            throws StoreException, SQLException {
        Path file = folder.resolve("everywhere.db");
        Samples.keep(file, Samples.TALKS);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "WITH RECURSIVE n (i) AS (SELECT 1001 UNION ALL SELECT i + 1 FROM n WHERE i < "
                            + (1002 + Search.RANKED)
                            + ") INSERT INTO statements (id, report, entry, form, kind, start, \"end\", words,"
                            + " content, carried, evidence) SELECT i, 1, 'x' || i, 'DIRECT', 'ASSERT', 0, 1,"
                            + " CASE i WHEN 1001 THEN 'harbour' ELSE 'a harbour and other things that are told of' END, '[]', 0, '[]' FROM n");
            statement.executeUpdate(
                    "INSERT INTO statement_words (rowid, words) SELECT id, words FROM statements WHERE id > 1000");
        }

        try (StoreReader reader = StoreReader.open(file)) {
            Search wide = Search.of("harbour").among(Kind.STATEMENT);
            assertThat(reader.search(wide).get(0).entry()).isNotEqualTo("x1001");
            assertThat(reader.search(wide.ofType("ASSERT")).get(0).entry()).isEqualTo("x1001");
        }
    }
}
