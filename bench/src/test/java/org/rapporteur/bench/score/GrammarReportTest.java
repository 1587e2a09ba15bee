// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrammarReportTest {
    private static final SegmentationScore CUT = new SegmentationScore(new Overlap(8, 12, 5), new Overlap(3, 2, 1));

    @Test
    void the_table_has_a_row_for_each_file_and_each_genre() {
        FileScore file = FileScore.of(
                "gum.conllu",
                new FileScore.Part(score(1234, new Hits(1, 3)), null),
                Map.of(
                        "news", new FileScore.Part(score(1000, new Hits(1, 1)), null),
                        "bio", new FileScore.Part(score(234, Hits.NONE), null)));

        String table = new GrammarReport("english 1", List.of(file)).table();

        assertThat(table).isEqualTo("""
                        english 1   sentences  tokens    XPOS    UPOS   lemma     UAS     LAS  UAS all  LAS all
                        gum.conllu          2   1,234   33.33   33.33   33.33   33.33   33.33    33.33    33.33
                          bio               2     234       -       -       -       -       -        -        -
                          news              2   1,000  100.00  100.00  100.00  100.00  100.00   100.00   100.00
                        """);
    }

    @Test
    void the_table_tells_of_tokens_and_sentences_where_they_were_cut() {
        FileScore file = FileScore.of("a.conllu", new FileScore.Part(score(9, new Hits(1, 2)), CUT), Map.of());

        String table = new GrammarReport("english 1", List.of(file)).table();

        assertThat(table).isEqualTo("""
                        english 1  sentences  tokens   XPOS   UPOS  lemma    UAS    LAS  UAS all  LAS all  token F1  sentence F1
                        a.conllu           2       9  50.00  50.00  50.00  50.00  50.00    50.00    50.00     50.00        40.00
                        """);
    }

    @Test
    void the_json_has_the_counts_behind_the_shares() {
        FileScore file = FileScore.of(
                "a.conllu",
                new FileScore.Part(score(9, new Hits(1, 2)), CUT),
                Map.of(
                        "bio", new FileScore.Part(score(4, Hits.NONE), null),
                        "news", new FileScore.Part(score(5, new Hits(3, 4)), null)));

        String json = new GrammarReport("english 1", List.of(file)).json();

        assertThat(json)
                .isEqualTo("{\"grammar\":\"english 1\",\"files\":[{\"file\":\"a.conllu\",\"sentences\":2,\"tokens\":9,"
                        + measures("{\"right\":1,\"of\":2,\"share\":0.5}")
                        + ",\"tokenSpans\":{\"gold\":8,\"found\":12,\"both\":5,\"f1\":0.5},"
                        + "\"sentenceSpans\":{\"gold\":3,\"found\":2,\"both\":1,\"f1\":0.4},"
                        + "\"genres\":[{\"genre\":\"bio\",\"sentences\":2,\"tokens\":4,"
                        + measures("{\"right\":0,\"of\":0,\"share\":null}")
                        + "},{\"genre\":\"news\",\"sentences\":2,\"tokens\":5,"
                        + measures("{\"right\":3,\"of\":4,\"share\":0.75}") + "}]}]}\n");
    }

    private static GrammarScore score(long tokens, Hits hits) {
        Map<Measure, Hits> all = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            all.put(measure, hits);
        }
        return new GrammarScore(2, tokens, all);
    }

    private static String measures(String hits) {
        return "\"xpos\":" + hits + ",\"upos\":" + hits + ",\"lemma\":" + hits + ",\"uas\":" + hits + ",\"las\":" + hits
                + ",\"uasOfAll\":" + hits + ",\"lasOfAll\":" + hits;
    }
}
