// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds {@code docs/exports.md} to the tables of columns. */
final class ExportsPageTest {
    @ParameterizedTest
    @EnumSource(FieldFormat.class)
    void the_page_tells_each_column_in_its_order(FieldFormat format) throws IOException {
        String name = format.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        List<String> section = page().lines()
                .dropWhile(line -> !line.matches("##+ " + name))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .toList();

        assertThat(section).as(name).isNotEmpty();
        if (format.shape() == FieldFormat.Shape.TABLE) {
            assertThat(section.stream().filter(line -> line.startsWith("| ")).skip(1))
                    .containsExactlyElementsOf(Shelling.FORMATS.table(format).columns().stream()
                            .map(ExportsPageTest::line)
                            .toList());
        }
    }

    private static String line(Column column) {
        String field = column.field() == null ? "(empty)" : "`" + column.field() + "`";
        return "| " + column.name() + " | " + field + " | " + column.note().replace("|", "\\|") + " |";
    }

    private static String page() throws IOException {
        try (InputStream stream = ExportsPageTest.class.getResourceAsStream("/exports.md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
