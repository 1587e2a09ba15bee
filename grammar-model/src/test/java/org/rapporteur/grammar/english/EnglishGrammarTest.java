// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.Sentence;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.Upos;

class EnglishGrammarTest {
    private static final Grammar GRAMMAR = Grammar.of("en");

    @Test
    void is_found_on_the_class_path() {
        assertThat(GRAMMAR).isInstanceOf(EnglishGrammar.class);
        assertThat(GRAMMAR.language()).isEqualTo("en");
        assertThat(GRAMMAR.version()).startsWith("english-");
    }

    @ParameterizedTest
    @CsvSource({
        "rejects,true",
        "talks,true",
        "protesters,true",
        "against,true",
        "russia,false",
        "petrov,false",
        "xyzzt,false"
    })
    void has_the_words_of_the_language_and_no_names(String word, boolean has) {
        assertThat(GRAMMAR.hasWord(word)).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoy said that the border would stay open.        | envoy     | nsubj      | said
            The envoy said that the border would stay open.        | stay      | ccomp      | said
            The envoy said that the border would stay open.        | border    | nsubj      | stay
            The bridge was destroyed by rebels on Monday.          | bridge    | nsubj:pass | destroyed
            The bridge was destroyed by rebels on Monday.          | was       | aux:pass   | destroyed
            The two ministers met in Vienna to discuss the truce.  | Vienna    | obl        | met
            The two ministers met in Vienna to discuss the truce.  | discuss   | advcl      | met
            The two ministers met in Vienna to discuss the truce.  | truce     | obj        | discuss
            Troops who had crossed the river withdrew.             | crossed   | acl:relcl  | Troops
            Troops who had crossed the river withdrew.             | Troops    | nsubj      | withdrew
            The council did not adopt the new resolution.          | not       | advmod     | adopt
            The council did not adopt the new resolution.          | new       | amod       | resolution
            The president rejected the plan and called for talks.  | called    | conj       | rejected
            The president rejected the plan and called for talks.  | talks     | obl        | called
            "We will not leave," the general told reporters.       | reporters | iobj       | told
            "We will not leave," the general told reporters.       | leave     | ccomp      | told
            """)
    void attaches_a_word_as_the_treebanks_do(String text, String word, String relation, String head) {
        List<Token> tokens = GRAMMAR.read(text).get(0).tokens();

        Token token = tokens.stream()
                .filter(candidate -> candidate.form().equals(word))
                .findFirst()
                .orElseThrow();

        assertThat(token.relation()).isEqualTo(relation);
        assertThat(tokens.get(token.head()).form()).isEqualTo(head);
    }

    @Test
    void gives_tags_and_lemmas() {
        List<Token> tokens = GRAMMAR.read("Two soldiers were killed near Kharkiv, officials say.")
                .get(0)
                .tokens();

        assertThat(tokens)
                .extracting(Token::xpos)
                .containsExactly("CD", "NNS", "VBD", "VBN", "IN", "NNP", ",", "NNS", "VBP", ".");
        assertThat(tokens)
                .extracting(Token::upos)
                .containsExactly(
                        Upos.NUM,
                        Upos.NOUN,
                        Upos.AUX,
                        Upos.VERB,
                        Upos.ADP,
                        Upos.PROPN,
                        Upos.PUNCT,
                        Upos.NOUN,
                        Upos.VERB,
                        Upos.PUNCT);
        assertThat(tokens)
                .extracting(Token::lemma)
                .containsExactly("two", "soldier", "be", "kill", "near", "Kharkiv", ",", "official", "say", ".");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void makes_a_tree_of_each_sentence_of_any_text(long seed) {
        String text = randomText(new Random(seed));

        List<Sentence> sentences = GRAMMAR.read(text);

        assertThat(GRAMMAR.read(text)).as("seed " + seed).isEqualTo(sentences);
        assertThat(sentences).as("seed " + seed).allSatisfy(sentence -> assertSound(sentence, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u201C", "(", "NATO ", "a ", "1,", "...", "\uD83D\uDE00 ", "\u202E\u0000x "})
    void takes_a_hundred_thousand_times_the_same(String piece) {
        String text = piece.repeat(100_000);

        List<Sentence> sentences = GRAMMAR.read(text);

        assertThat(sentences).isNotEmpty().allSatisfy(sentence -> assertSound(sentence, text));
    }

    private static String randomText(Random random) {
        String[] pieces = {
            "The",
            "minister",
            "said",
            "U.S.",
            "troops",
            "(",
            ")",
            "\u201C",
            "\u201D",
            "'s",
            ".",
            ",",
            "\n",
            "\n\n",
            "NATO",
            "3,000",
            "n't",
            "\uD83D\uDE00",
            "\uD800",
            "\u0000",
            "\u202E",
            "e\u0301",
            "--",
            "...",
            "to",
            "withdraw",
            "and",
            "which",
            "Kyiv",
            "$",
            "%",
            "?",
            "!",
            "\u2014",
            "\u00E9t\u00E9",
            "\u043C\u0438\u0440"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
            text.append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void assertSound(Sentence sentence, String text) {
        List<Token> tokens = sentence.tokens();
        assertThat(tokens).filteredOn(Token::isRoot).hasSize(1);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!text.substring(token.start(), token.end()).equals(token.form())
                    || token.lemma().isEmpty()
                    || token.head() == i
                    || token.head() < Token.ROOT
                    || token.head() >= tokens.size()) {
                throw new AssertionError("token " + i + " of the sentence at " + sentence.start() + ": " + token);
            }
        }
    }
}
