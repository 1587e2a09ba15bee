// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.grammar.GrammarPart;
import org.rapporteur.grammar.Segment;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.parse.Trees;
import org.rapporteur.grammar.training.Toy;

class PerceptronGrammarTest {
    private static final PerceptronGrammar GRAMMAR = new PerceptronGrammar(Toy.model());
    private static final String TEXT = "Anna saw the old dog. Boris slept\n\nThe cat arrived early.";

    @Test
    void reads_a_text_into_trees_with_tags_and_lemmas() {
        List<Sentence> sentences = GRAMMAR.read(TEXT);

        assertThat(sentences).extracting(Sentence::startsParagraph).containsExactly(true, false, true);
        Sentence first = sentences.get(0);
        assertThat(first.tokens()).extracting(Token::form).containsExactly("Anna", "saw", "the", "old", "dog", ".");
        assertThat(first.tokens()).extracting(Token::xpos).containsExactly("NNP", "VBD", "DT", "JJ", "NN", ".");
        assertThat(first.tokens())
                .extracting(token -> token.upos().name())
                .containsExactly("PROPN", "VERB", "DET", "ADJ", "NOUN", "PUNCT");
        assertThat(first.tokens()).extracting(Token::lemma).containsExactly("Anna", "see", "the", "old", "dog", ".");
        assertThat(first.tokens()).extracting(Token::head).containsExactly(1, Token.ROOT, 4, 4, 1, 1);
        assertThat(first.tokens())
                .extracting(Token::relation)
                .containsExactly("nsubj", "root", "det", "amod", "obj", "punct");
        assertThat(sentences.get(1).start()).isEqualTo(TEXT.indexOf("Boris"));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("soups")
    void covers_any_text_with_tokens_at_their_offsets(String kind, long seed, String text) {
        List<Sentence> sentences = GRAMMAR.read(text);

        BitSet covered = new BitSet();
        int last = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(last);
                assertThat(token.form()).isNotEmpty().isEqualTo(text.substring(token.start(), token.end()));
                assertThat(token.lemma()).isNotEmpty();
                covered.set(token.start(), token.end());
                last = token.end();
            }
            assertThat(heads(sentence)).matches(Trees::isProjectiveTree, "is a projective tree");
        }
        assertThat(IntStream.range(0, text.length()).filter(i -> isVisible(text.charAt(i)) && !covered.get(i)))
                .as("visible characters in no token")
                .isEmpty();
        assertThat(GRAMMAR.read(text)).isEqualTo(sentences);
    }

    private static int[] heads(Sentence sentence) {
        int size = sentence.tokens().size();
        return sentence.tokens().stream()
                .mapToInt(token -> token.isRoot() ? size : token.head())
                .toArray();
    }

    private static boolean isVisible(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }

    static Stream<Arguments> soups() {
        return IntStream.range(0, 40)
                .boxed()
                .flatMap(seed -> Stream.of(
                        Arguments.of("ASCII", seed, ascii(new Random(seed))),
                        Arguments.of("news", seed, news(new Random(seed))),
                        Arguments.of("UTF-16", seed, units(new Random(seed)))));
    }

    private static String ascii(Random random) {
        return random.ints(300, 0, 128)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String news(Random random) {
        List<String> pieces = List.of(
                "Anna",
                " ",
                " ",
                " ",
                "saw",
                "the",
                "dog",
                ".",
                ",",
                "\"",
                "“",
                "”",
                "'s",
                "\n",
                "\n\n",
                "U.S.",
                "1,000",
                "(",
                ")",
                "?",
                "MINISTER",
                "...",
                "-",
                "can't",
                "\u00A0",
                "$5bn");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    // Unpaired surrogates, NUL, marks that turn the direction of writing, emoji, and any other unit.
    private static String units(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> text.append('\0').append((char) (0x2028 + random.nextInt(7)));
                case 3 -> text.append((char) (0x2066 + random.nextInt(4))).append("a ");
                default -> text.appendCodePoint(0x1F300 + random.nextInt(0x300));
            }
        }
        return text.toString();
    }

    @Test
    void finds_no_sentence_in_a_blank_text() {
        assertThat(GRAMMAR.read("")).isEmpty();
        assertThat(GRAMMAR.read(" \n\t\n ")).isEmpty();
    }

    @Test
    void segments_are_the_sentences_it_reads() {
        List<Segment> segments = GRAMMAR.segment(TEXT);

        List<Segment> read = GRAMMAR.read(TEXT).stream()
                .map(sentence -> new Segment(
                        sentence.tokens().stream().mapToInt(Token::start).toArray(),
                        sentence.tokens().stream().mapToInt(Token::end).toArray(),
                        sentence.startsParagraph()))
                .toList();
        assertThat(segments).isEqualTo(read);
    }

    @Test
    void counts_offsets_of_given_tokens_as_if_a_blank_stood_between_them() {
        Sentence sentence = GRAMMAR.parse(List.of("Anna", "slept", "."));

        assertThat(sentence.tokens()).extracting(Token::start).containsExactly(0, 5, 11);
        assertThat(sentence.tokens()).extracting(Token::end).containsExactly(4, 10, 12);
        assertThat(sentence.startsParagraph()).isTrue();
    }

    @Test
    void refuses_to_parse_an_empty_token() {
        assertThatThrownBy(() -> GRAMMAR.parse(List.of("Anna", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Token 1 is empty; every token needs a character");
    }

    @Test
    void refuses_to_parse_no_token() {
        assertThatThrownBy(() -> GRAMMAR.parse(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one");
    }

    @Test
    void tells_a_listener_what_is_done() {
        List<GrammarPart> read = new ArrayList<>();
        List<GrammarPart> parsed = new ArrayList<>();

        GRAMMAR.read("Anna slept.\n\nBoris left.", read::add);
        GRAMMAR.parse(List.of("Anna", "slept"), parsed::add);

        assertThat(read)
                .containsExactly(
                        GrammarPart.SEGMENT,
                        GrammarPart.TAG,
                        GrammarPart.PARSE,
                        GrammarPart.LEMMATISE,
                        GrammarPart.TAG,
                        GrammarPart.PARSE,
                        GrammarPart.LEMMATISE);
        assertThat(parsed).containsExactly(GrammarPart.TAG, GrammarPart.PARSE, GrammarPart.LEMMATISE);
    }

    @Test
    void reads_the_same_from_several_threads_at_once() throws Exception {
        String text = news(new Random(1)) + "\n\n" + TEXT.repeat(20);
        List<Sentence> expected = GRAMMAR.read(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Sentence>>> readings =
                    threads.invokeAll(Collections.nCopies(12, () -> GRAMMAR.read(text)));

            for (Future<List<Sentence>> reading : readings) {
                assertThat(reading.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void names_its_language_and_its_model() {
        assertThat(GRAMMAR.language()).isEqualTo("en");
        assertThat(GRAMMAR.version()).isEqualTo("toy 1");
    }
}
