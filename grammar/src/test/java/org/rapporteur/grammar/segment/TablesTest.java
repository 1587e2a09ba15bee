// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.table.Table;

class TablesTest {
    @ParameterizedTest(name = "{0}:{1} {2}")
    @MethodSource("lines")
    void each_line_is_proven_by_its_example(String file, int line, String form, String example) {
        Marked expected = Marked.of(example);

        List<String> sentences = Marked.cut(expected.text());

        assertThat(sentences).isEqualTo(expected.sentences());
        assertThat(expected.text().toLowerCase(Locale.ROOT))
                .contains(form.replace("|", "").toLowerCase(Locale.ROOT));
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                        lines("abbreviations.tsv", "form", "ending"),
                        lines("clitics.tsv", "form"),
                        lines("contractions.tsv", "parts"),
                        lines("domains.tsv", "form"),
                        lines("elisions.tsv", "form"),
                        lines("emoticons.tsv", "form"),
                        lines("marked.tsv", "form"),
                        lines("prefixes.tsv", "form"),
                        lines("units.tsv", "form", "parted"),
                        lines("words.tsv", "form", "role"))
                .flatMap(List::stream);
    }

    private static List<Arguments> lines(String file, String... facts) {
        List<String> columns =
                Stream.concat(Stream.of(facts), Stream.of("example", "source")).toList();
        return Table.read(
                Segmenter.class,
                file,
                columns,
                row -> Arguments.of(file, row.line(), row.text(facts[0]), row.text("example")));
    }
}
