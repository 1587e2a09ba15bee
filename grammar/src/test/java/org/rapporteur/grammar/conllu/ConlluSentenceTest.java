// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

class ConlluSentenceTest {
    private static final ConlluRow MULTIWORD =
            new ConlluRow("1-2", "don't", "_", "_", "_", "_", "_", "_", "_", "SpaceAfter=No");
    private static final ConlluSentence OLD = new ConlluSentence(
            List.of("# text = don't"),
            List.of(
                    MULTIWORD,
                    new ConlluRow("1", "do", "x", "X", "FW", "Foreign=Yes", "2", "dep", "2:dep", "Gloss=do"),
                    new ConlluRow("1.1", "go", "go", "VERB", "VB", "_", "_", "_", "0:root", "_"),
                    new ConlluRow("2", "n't", "x", "X", "FW", "_", "0", "root", "0:root", "_")));

    private static Sentence parse(int size) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            tokens.add(new Token(i, i + 1, "f" + i, "l" + i, Upos.VERB, "VB", i - 1, i == 0 ? "root" : "obj"));
        }
        return new Sentence(tokens, true);
    }

    @Test
    void takes_over_a_parse_and_keeps_comments_multiword_tokens_forms_and_misc() {
        ConlluSentence annotated = OLD.annotatedBy(parse(2));

        assertThat(annotated.comments()).isEqualTo(OLD.comments());
        assertThat(annotated.rows())
                .containsExactly(
                        MULTIWORD,
                        new ConlluRow("1", "do", "l0", "VERB", "VB", "_", "0", "root", "_", "Gloss=do"),
                        new ConlluRow("2", "n't", "l1", "VERB", "VB", "_", "1", "obj", "_", "_"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void refuses_a_parse_of_another_length(int size) {
        Sentence parse = parse(size);

        assertThatThrownBy(() -> OLD.annotatedBy(parse))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The sentence has 2 words, but the parse has " + size);
    }

    @Test
    void counts_code_points_of_the_text_where_a_letter_takes_two_units() {
        String text = "\uD83D\uDE00. \uD835\uDC00b \uD83D\uDE00 c";
        Sentence sentence = new Sentence(
                List.of(token(text, 4, 7, 1), token(text, 8, 10, Token.ROOT), token(text, 11, 12, 1)), true);

        ConlluSentence written = ConlluSentence.of(List.of("# a"), sentence, text, 3);

        assertThat(written.rows())
                .extracting(ConlluRow::misc)
                .containsExactly("TokenRange=3:5", "TokenRange=6:7", "TokenRange=8:9");
        assertThat(written.rows()).extracting(ConlluRow::head).containsExactly("2", "0", "2");
        assertThat(written.comments()).containsExactly("# a");
    }

    // The text is "ab" with something between its letters, each letter a token.
    @ParameterizedTest
    @CsvSource({"'', true", "' ', false", "'\n', false", "'\u00A0', false", "'\u2028', false", "'\u3000', false"})
    void says_where_the_next_token_touches(String between, boolean touches) {
        String text = "a" + between + "b";
        int last = text.length() - 1;
        Sentence both = new Sentence(List.of(token(text, 0, 1, Token.ROOT), token(text, last, last + 1, 0)), true);
        Sentence first = new Sentence(List.of(token(text, 0, 1, Token.ROOT)), true);

        String inSentence =
                ConlluSentence.of(List.of(), both, text, 0).rows().get(0).misc();
        String atEnd =
                ConlluSentence.of(List.of(), first, text, 0).rows().get(0).misc();

        String expected = touches ? "SpaceAfter=No|TokenRange=0:1" : "TokenRange=0:1";
        assertThat(inSentence).isEqualTo(expected);
        assertThat(atEnd).isEqualTo(expected);
    }

    @Test
    void the_last_token_of_a_text_touches_nothing() {
        Sentence sentence = new Sentence(List.of(token("a", 0, 1, Token.ROOT)), true);

        ConlluSentence written = ConlluSentence.of(List.of(), sentence, "a", 0);

        assertThat(written.rows().get(0).misc()).isEqualTo("TokenRange=0:1");
    }

    @Test
    void what_was_written_is_read_again_equal() {
        String text = "a\uD83D\uDE00 b";
        Sentence sentence = new Sentence(List.of(token(text, 0, 3, 1), token(text, 4, 5, Token.ROOT)), true);

        ConlluSentence written = ConlluSentence.of(List.of("# sent_id = 1"), sentence, text, 0);

        assertThat(new ConlluReader(new StringReader(written.toString()), "written").next())
                .isEqualTo(written);
    }

    private static Token token(String text, int start, int end, int head) {
        return new Token(
                start, end, text.substring(start, end), "x", Upos.X, "FW", head, head == Token.ROOT ? "root" : "dep");
    }
}
