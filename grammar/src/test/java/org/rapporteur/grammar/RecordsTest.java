// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {
    private static final Token SHE = new Token(4, 7, "She", "she", Upos.PRON, "PRP", 1, "nsubj:pass");
    private static final Token LEFT = new Token(8, 12, "left", "leave", Upos.VERB, "VBD", Token.ROOT, "root");

    @Test
    void a_sentence_spans_from_its_first_token_to_its_last() {
        Sentence sentence = new Sentence(List.of(SHE, LEFT), true);

        assertThat(sentence.start()).isEqualTo(4);
        assertThat(sentence.end()).isEqualTo(12);
    }

    @Test
    void a_sentence_keeps_a_copy_of_its_tokens() {
        List<Token> tokens = new ArrayList<>(List.of(SHE, LEFT));

        Sentence sentence = new Sentence(tokens, false);
        tokens.clear();

        assertThat(sentence.tokens()).containsExactly(SHE, LEFT);
        assertThatThrownBy(() -> sentence.tokens().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_sentence_needs_a_token() {
        assertThatThrownBy(() -> new Sentence(List.of(), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A sentence has at least one token, but none was given");
    }

    @Test
    void a_token_is_the_root_where_no_other_governs_it() {
        assertThat(LEFT.isRoot()).isTrue();
        assertThat(SHE.isRoot()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"nsubj:pass, nsubj", "root, root", "a:b:c, a"})
    void a_relation_is_universal_without_its_subtype(String relation, String universal) {
        Token token = new Token(0, 1, "a", "a", Upos.X, "FW", 1, relation);

        assertThat(token.universalRelation()).isEqualTo(universal);
    }

    @Test
    void a_segment_tells_where_its_tokens_lie() {
        Segment segment = new Segment(new int[] {0, 3}, new int[] {2, 7}, true);

        assertThat(segment.size()).isEqualTo(2);
        assertThat(segment.start(1)).isEqualTo(3);
        assertThat(segment.end(0)).isEqualTo(2);
        assertThat(segment.startsParagraph()).isTrue();
        assertThat(segment).hasToString("Segment[starts=[0, 3], ends=[2, 7], startsParagraph=true]");
    }

    @Test
    void a_segment_keeps_copies_of_its_offsets() {
        int[] starts = {0};
        int[] ends = {2};

        Segment segment = new Segment(starts, ends, true);
        starts[0] = 9;
        ends[0] = 9;

        assertThat(segment).isEqualTo(new Segment(new int[] {0}, new int[] {2}, true));
    }

    @Test
    void segments_are_equal_where_all_their_parts_are() {
        Segment segment = new Segment(new int[] {0}, new int[] {2}, true);

        assertThat(segment).hasSameHashCodeAs(new Segment(new int[] {0}, new int[] {2}, true));
        assertThat(segment)
                .isNotEqualTo(new Segment(new int[] {1}, new int[] {2}, true))
                .isNotEqualTo(new Segment(new int[] {0}, new int[] {1}, true))
                .isNotEqualTo(new Segment(new int[] {0}, new int[] {2}, false))
                .isNotEqualTo("Segment");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 1", "1, 2"})
    void a_segment_needs_as_many_ends_as_starts_and_at_least_one(int starts, int ends) {
        assertThatThrownBy(() -> new Segment(new int[starts], new int[ends], true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found " + starts + " starts and " + ends + " ends");
    }

    @Test
    void says_what_to_add_where_a_language_has_no_grammar() {
        assertThatThrownBy(() -> Grammar.of("tlh"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No grammar for language 'tlh'")
                .hasMessageContaining("add the module rapporteur-grammar-model");
    }
}
