// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConlluReaderTest {
    private static final String RICH = """
            # newdoc id = a
            # text = They don't.
            1\tThey\tthey\tPRON\tPRP\tCase=Nom\t0\troot\t0:root\t_
            2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            2\tdo\tdo\tAUX\tVBP\t_\t1\taux\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_
            3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t0:root\t_
            4\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_

            """;

    private static String line(String id, String form, String head) {
        return String.join("\t", id, form, "_", "_", "_", "_", head, "_", "_", "_") + "\n";
    }

    private static List<ConlluSentence> read(String text) {
        List<ConlluSentence> sentences = new ArrayList<>();
        new ConlluReader(new StringReader(text), "a.conllu").forEachRemaining(sentences::add);
        return sentences;
    }

    @Test
    void keeps_comments_multiword_tokens_and_empty_nodes() {
        ConlluSentence sentence = read(RICH).get(0);

        assertThat(sentence.comments()).containsExactly("# newdoc id = a", "# text = They don't.");
        assertThat(sentence.rows()).extracting(ConlluRow::id).containsExactly("1", "2-3", "2", "3", "3.1", "4");
        assertThat(sentence.words()).extracting(ConlluRow::id).containsExactly("1", "2", "3", "4");
        assertThat(sentence.forms()).containsExactly("They", "do", "n't", ".");
        assertThat(sentence.words().get(0))
                .isEqualTo(new ConlluRow("1", "They", "they", "PRON", "PRP", "Case=Nom", "0", "root", "0:root", "_"));
    }

    @Test
    void counts_heads_from_nought_and_the_root_as_minus_one() {
        List<ConlluRow> words = read(RICH).get(0).words();

        assertThat(words).extracting(ConlluRow::headIndex).containsExactly(-1, 0, 0, 0);
    }

    @Test
    void what_was_written_is_read_again_equal() {
        String two = RICH + "# second\n" + line("1", "Yes", "0") + "\n";

        List<ConlluSentence> sentences = read(two);

        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0) + sentences.get(1).toString()).isEqualTo(two);
        assertThat(read(sentences.get(0).toString())).containsExactly(sentences.get(0));
    }

    @Test
    void passes_over_a_byte_order_mark() {
        List<ConlluSentence> sentences = read("\uFEFF# text = Yes\n" + line("1", "Yes", "0"));

        assertThat(sentences).hasSize(1);
        assertThat(sentences.get(0).comments()).containsExactly("# text = Yes");
    }

    @Test
    void takes_any_line_ends_and_more_than_one_blank_line() {
        String first = line("1", "Yes", "0").replace("\n", "\r\n");

        List<ConlluSentence> sentences = read("\n\n" + first + "\r\n \r\n" + line("1", "No", "0") + "\n\n\n");

        assertThat(sentences).extracting(ConlluSentence::forms).containsExactly(List.of("Yes"), List.of("No"));
    }

    @Test
    void takes_a_word_that_begins_with_the_mark_of_comments() {
        List<ConlluSentence> sentences = read(line("1", "#", "0"));

        assertThat(sentences.get(0).forms()).containsExactly("#");
    }

    @Test
    void finds_no_sentence_in_an_empty_file_or_in_comments_alone() {
        assertThat(read("")).isEmpty();
        assertThat(read("# nothing but this\n\n")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1;a;_        | a.conllu:3: found 3 columns, expected 10 separated by tabs",
                "1;a;_;_;_;_;0;_;_;_;_ | a.conllu:3: found 11 columns, expected 10 separated by tabs",
                "# late       | a.conllu:3: found 1 columns, expected 10 separated by tabs",
                "2;;_;_;_;_;0;_;_;_  | a.conllu:3: found an empty FORM, expected the word (or _)",
                "3;a;_;_;_;_;0;_;_;_ | a.conllu:3: found ID '3', expected 2",
                "1;a;_;_;_;_;0;_;_;_ | a.conllu:3: found ID '1', expected 2",
                "x;a;_;_;_;_;0;_;_;_ | a.conllu:3: found ID 'x', expected 2",
                "02;a;_;_;_;_;0;_;_;_ | a.conllu:3: found ID '02', expected 2",
            })
    void says_where_a_line_is_malformed_and_what_was_expected(String line, String message) {
        String text = "# one\n" + line("1", "Yes", "0") + line.strip().replace(';', '\t') + "\n\n";

        assertThatThrownBy(() -> read(text)).isInstanceOf(ConlluException.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"3", "-1", "x", "''", "99999999999", "٣", "1.5"})
    void says_which_head_is_none(String head) {
        String text = line("1", "Yes", "0") + line("2", "Sir", head) + "\n";

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ConlluException.class)
                .hasMessage("a.conllu:3: found HEAD '" + head
                        + "' of word 2 in the sentence that ends here, expected a number from 0 to 2");
    }

    @Test
    void lets_heads_be_left_out() {
        assertThat(read(line("1", "Yes", "_"))).hasSize(1);
    }

    @Test
    void refuses_a_sentence_without_words() {
        assertThatThrownBy(() -> read(line("1-2", "don't", "_") + "\n"))
                .isInstanceOf(ConlluException.class)
                .hasMessage("a.conllu:2: found a sentence without words, expected at least one line with ID 1");
    }

    @Test
    void gives_the_sentences_before_a_malformed_one() {
        String text = line("1", "a", "0") + "\n" + line("1", "b", "0") + "\n" + "1\tc\n";
        ConlluReader reader = new ConlluReader(new StringReader(text), "a.conllu");

        assertThat(reader.next().forms()).containsExactly("a");
        assertThatThrownBy(reader::next).hasMessage("a.conllu:5: found 2 columns, expected 10 separated by tabs");
    }

    @Test
    void refuses_to_go_on_after_the_last_sentence() {
        ConlluReader reader = new ConlluReader(new StringReader(""), "a.conllu");

        assertThat(reader.hasNext()).isFalse();
        assertThatThrownBy(reader::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("a.conllu has no further sentence");
    }

    @Test
    void says_where_reading_failed_and_closes_the_file() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        Reader broken = new StringReader("") {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };

        assertThatThrownBy(() -> new ConlluReader(broken, "a.conllu"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("a.conllu:1: cannot be read: disk gone");
        try (ConlluReader reader = new ConlluReader(
                new StringReader("") {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                },
                "a.conllu")) {
            assertThat(reader.hasNext()).isFalse();
        }
        assertThat(closed).isTrue();
    }
}
