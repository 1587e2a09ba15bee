// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private enum Ending {
        NEVER,
        MAYBE
    }

    private static final List<String> COLUMNS = List.of("form", "ending", "example", "source");
    private static final String HEADER = "form\tending\texample\tsource\n";

    @Test
    void reads_one_value_for_each_line() {
        String table = "# titles\n" + HEADER + "Dr.\tNEVER\tDr. No\tours\n\nInc.\tMAYBE\tAcme Inc.\tours\n";

        List<String> values = read(table);

        assertThat(values).containsExactly("Dr. NEVER 3", "Inc. MAYBE 5");
    }

    @Test
    void takes_quotation_marks_as_they_stand() {
        String table = HEADER + "\"\tNEVER\t\"so\"\tours\n''\tMAYBE\t''so\tours\n";

        List<String> values = read(table);

        assertThat(values).containsExactly("\" NEVER 2", "'' MAYBE 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void takes_a_byte_order_mark_and_the_line_ends_of_any_system(String end) {
        String table =
                "\uFEFF" + HEADER.strip() + end + "Dr.\tNEVER\tDr. No\tours" + end + end + "Inc.\tMAYBE\tx\tours";

        List<String> values = read(table);

        assertThat(values).containsExactly("Dr. NEVER 2", "Inc. MAYBE 4");
    }

    @Test
    void refuses_a_line_without_end_by_its_number() {
        String table = HEADER + "Dr.\tNEVER\t" + "x".repeat(1_000_001) + "\tours\n";

        assertThatThrownBy(() -> read(table))
                .isInstanceOf(TableException.class)
                .hasMessageContaining(":2: found 1000016 characters, expected at most 1000000");
    }

    @Test
    void refuses_bytes_that_are_no_utf_8() {
        Reader latin = new InputStreamReader(
                new ByteArrayInputStream("Zo\u00EB".getBytes(StandardCharsets.ISO_8859_1)),
                StandardCharsets.UTF_8.newDecoder());

        assertThatThrownBy(() -> Table.read("endings.tsv", latin, COLUMNS, row -> row))
                .isInstanceOf(TableException.class)
                .hasMessage("endings.tsv:1: found bytes that are no UTF-8, expected UTF-8");
    }

    @Test
    void reports_all_problems_at_once() {
        String table = HEADER + "a\tNEVER\tx\ty\nb\tOFTEN\tx\ty\nc\tNEVER\tx\nd\tNEVER\t \ty\na\tMAYBE\tx\ty\n";

        TableException refused = catchThrowableOfType(TableException.class, () -> read(table));

        assertThat(refused.problems())
                .containsExactly(
                        "endings.tsv:3: found 'OFTEN' as ending, expected one of [NEVER, MAYBE]",
                        "endings.tsv:4: found 3 fields, expected 4 [form, ending, example, source]",
                        "endings.tsv:5: found ' ', expected text without blanks around it as example",
                        "endings.tsv:6: found 'a' after 'b', expected lines in ascending order, each once");
    }

    @Test
    void refuses_a_line_that_stands_twice() {
        String table = HEADER + "a\tNEVER\tx\ty\na\tNEVER\tx\ty\n";

        assertThatThrownBy(() -> read(table)).hasMessageContaining("endings.tsv:3: found 'a' after 'a'");
    }

    @Test
    void refuses_an_unknown_column() {
        String table = "form\tending\tcolour\texample\tsource\na\tNEVER\tred\tx\ty\n";

        assertThatThrownBy(() -> read(table))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("endings.tsv:1: found the columns [form, ending, colour, example, source], "
                        + "expected [form, ending, example, source]");
    }

    @Test
    void refuses_a_file_without_a_header() {
        assertThatThrownBy(() -> read("# nothing but this\n"))
                .isInstanceOf(TableException.class)
                .hasMessage("endings.tsv:1: found nothing, expected the header [form, ending, example, source]");
    }

    @Test
    void says_which_resource_is_missing() {
        assertThatThrownBy(() -> Table.read(TableTest.class, "absent.tsv", COLUMNS, row -> row))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("absent.tsv:0: found no such file in org.rapporteur.table");
    }

    @Test
    void asks_the_programmer_for_a_column_that_exists() {
        assertThatThrownBy(() -> Table.read(
                        "endings.tsv",
                        new StringReader(HEADER + "a\tNEVER\tx\ty\n"),
                        COLUMNS,
                        row -> row.text("colour")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Column 'colour' is none of [form, ending, example, source]");
    }

    @Test
    void reads_lists_numbers_and_what_nobody_knows() {
        List<String> values = Table.read(
                "cities.tsv",
                new StringReader("name\tothers\tkilometres\nKyiv\tKiev|Kyjiv\t12.5\nSumy\t-\t3\n"),
                List.of("name", "others", "kilometres"),
                row -> row.list("others") + " " + row.optional("others") + " " + row.number("kilometres"));

        assertThat(values).containsExactly("[Kiev, Kyjiv] Kiev|Kyjiv 12.5", "[] null 3");
    }

    @Test
    void refuses_what_is_no_number() {
        assertThatThrownBy(() -> Table.read(
                        "cities.tsv",
                        new StringReader("name\tkilometres\nKyiv\tfar\n"),
                        List.of("name", "kilometres"),
                        row -> row.number("kilometres")))
                .hasMessage("cities.tsv:2: found 'far' as kilometres, expected a number");
    }

    private static List<String> read(String table) {
        return Table.read(
                "endings.tsv",
                new StringReader(table),
                COLUMNS,
                row -> row.text("form") + " " + row.code("ending", Ending.class) + " " + row.line());
    }
}
