// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.bench.score.MalformedGoldException;

final class StatementScorerTest {
    private static final String TEXT =
            "😀 Minister Ona Reyl of Velia said that the northern port would close early on Friday."
                    + " \"We have no choice,\" she added. It rained.";
    private static final String CONTENT = "that the northern port would close early on Friday";

    @Test
    void a_statement_like_gold_is_right() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .statement("Minister Ona Reyl", "said", CONTENT)
                .statement("she", "added", "\"We have no choice,\"");

        HandMade.Score score = record.score(Task.STATEMENTS, gold(record));

        assertThat(score.of("statement F")).isEqualTo(100);
        assertThat(score.of("statement exact F")).isEqualTo(50); // gold's source has "of Velia", too
        assertThat(score.of("quoted segments F")).isEqualTo(100);
        assertThat(score.of("direct F")).isEqualTo(100);
        assertThat(score.of("indirect F")).isEqualTo(100);
        assertThat(score.of("mixed F")).isZero();
        assertThat(score.of("source pronoun, R")).isEqualTo(100);
        assertThat(score.of("source name, R")).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Ona Reyl, said, that the northern port would close early on Friday, 100, 100",
                "Ona Reyl, said, the northern port would close, 100, 100",
                "Ona Reyl, said, early on Friday, 0, 0",
                "port, said, the northern port would close early, 0, 100",
                "-, said, the northern port would close early, 0, 100",
                "Ona Reyl, -, the northern port would close early, 0, 100",
                "Ona Reyl, added, the northern port would close early, 0, 100",
            })
    void half_of_the_content_the_head_of_the_source_and_part_of_the_cue_suffice(
            @Nullable String source, @Nullable String cue, String content, int whole, int contentAlone)
            throws MalformedGoldException {
        HandMade record = new HandMade(TEXT).statement(source, cue, content);

        HandMade.Score score = record.score(Task.STATEMENTS, gold(record));

        assertThat(score.of("statement P")).isEqualTo(whole);
        assertThat(score.of("statement R")).isEqualTo(whole / 2);
        assertThat(score.of("content P")).isEqualTo(contentAlone);
    }

    @Test
    void what_is_within_another_statement_does_not_count() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .statement("Minister Ona Reyl", "said", CONTENT)
                .statement("Velia", "close", "early on Friday", "st1");

        HandMade.Score score = record.score(Task.STATEMENTS, gold(record));

        assertThat(score.of("statement P")).isEqualTo(100);
    }

    @Test
    void what_gold_discards_is_neither_right_nor_wrong() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .statement("Minister Ona Reyl", "said", CONTENT)
                .statement(null, "rained", "It rained");
        String discarding =
                gold(record).replace("\"discarded\": []", "\"discarded\": [" + record.gold("It rained.") + "}]");

        assertThat(record.score(Task.STATEMENTS, gold(record)).of("statement P"))
                .isEqualTo(50);
        assertThat(record.score(Task.STATEMENTS, discarding).of("statement P")).isEqualTo(100);
    }

    @Test
    void several_annotations_of_a_text_are_averaged() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT).statement("Minister Ona Reyl", "said", CONTENT);
        String one = annotation(statement(record, "Minister Ona Reyl", "said", CONTENT));
        String none = annotation("");

        HandMade.Score score = record.score(Task.STATEMENTS, "\"annotations\": [" + one + ", " + none + "]");

        assertThat(score.of("statement P")).isEqualTo(50);
        assertThat(score.of("statement R")).isEqualTo(100);
    }

    @Test
    void gold_without_annotations_is_refused() {
        HandMade record = new HandMade(TEXT);

        assertThatThrownBy(() -> record.score(Task.STATEMENTS, "\"annotations\": []"))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("gold.jsonl:1: found no annotation, expected at least one");
    }

    private static String gold(HandMade record) {
        return "\"annotations\": ["
                + annotation(statement(record, "Minister Ona Reyl of Velia", "said", CONTENT) + ", "
                        + statement(record, "she", "added", "\"We have no choice,\""))
                + "]";
    }

    private static String annotation(String statements) {
        return "{\"annotator\": \"x\", \"statements\": [" + statements + "], \"discarded\": []}";
    }

    private static String statement(HandMade record, String source, String cue, String content) {
        return "{\"source\": [" + record.gold(source) + "}], \"cue\": [" + record.gold(cue) + "}], \"content\": ["
                + record.gold(content) + "}]}";
    }
}
