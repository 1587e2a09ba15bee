// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.dictionary.DictionaryLint.Finding;

final class DictionaryLintTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REEF_ [NOR >030101]                  | STALE | 'REEF_' as NOR from 2003-01-01 without an end
            REEF_ [NOR 030101-040101]            | STALE | no code of 'REEF_' on 2022-01-12, the last one ended on 2003-12-31
            REEF_ [NOR <040101]                  | STALE | no code of 'REEF_' on 2022-01-12, the last one ended on 2003-12-31
            REEF_ [NOR][NORGOV >210101]          | ERROR | 'REEF_' as NORGOV behind a code without dates
            REEF_ [NOR 040101-030101][NOR]       | ERROR | 'REEF_' as NOR on no day
            REEF_ [NOR 040101-040101][NOR]       | ERROR | 'REEF_' as NOR on no day
            REEF_                                | ERROR | 'REEF_' without a code
            """)
    void tells_what_is_stale_or_never_holds(String line, String severity, String words) {
        List<Finding> findings = check(line + "\nNORLAND [NOR]");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.wrong()).isEqualTo(severity.equals("ERROR"));
            assertThat(finding.toString()).startsWith("my.txt:1: found " + words);
        });
    }

    @Test
    void tells_a_phrase_that_stands_twice() {
        List<Finding> findings = check("NORLAND_ [NOR]\n+REEF_\nREEF [NORREE]");

        assertThat(findings)
                .singleElement()
                .hasToString(
                        "my.txt:3: found 'REEF' again, which stands at my.txt:2, expected a phrase once; the codes of the first are"
                                + " tried first");
    }

    @ParameterizedTest
    @CsvSource({"REEF_ [NOR >210101]", "REEF_ [NOR 030101-040101][NOR]", "REEF_ [NOR]", "REEF_ [NOR 030101-300101]"})
    void has_nothing_to_say_of_what_is_in_order(String line) {
        assertThat(check(line)).isEmpty();
    }

    private static List<Finding> check(String text) {
        CodingDictionary dictionary = new CodingDictionary(
                DictionaryFile.read("my.txt", text, DateReading.CODE, false).rows());
        return DictionaryLint.check(dictionary, DAY);
    }
}
